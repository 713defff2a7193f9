import type { SheetPart } from '../../support/xlsx-package';
import { xlsxPackage } from '../../support/xlsx-package';
import { readWorkbookFile } from '../../../src/cli/xlsx';
import { formulaAt, numberFormatAt, valueAt } from '../../../src/workbook';
import type { SheetSnapshot } from '../../../src/workbook';

// A sheet of a million rows takes a second, more on a busy machine.
jest.setTimeout(60_000);

type Parts = Omit<Parameters<typeof xlsxPackage>[0], 'sheets'>;

async function readSheet(part: Omit<SheetPart, 'name'>, parts: Parts = {}): Promise<SheetSnapshot> {
  const { snapshot } = await readWorkbookFile(xlsxPackage({ sheets: [{ name: 'Annexe 1', ...part }], ...parts }));
  const [sheet] = snapshot.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe('the cells', () => {
  test('are numbers, texts, booleans, errors, or nothing', async () => {
    const sheet = await readSheet({
      rows:
        '<row r="1"><c r="A1"><v>70000</v></c><c r="B1" t="inlineStr"><is><t>70 000 €</t></is></c><c r="C1" t="b"><v>1</v></c>' +
        '<c r="D1" t="e"><v>#REF!</v></c><c r="E1" t="inlineStr"><is><t></t></is></c><c r="F1"/><c r="G1"><v>-0.5</v></c></row>',
    });
    expect(sheet.values).toEqual([[70000, '70 000 €', true, '#REF!', null, null, -0.5]]);
    expect(sheet.formulas.flat().every((formula) => formula === null)).toBe(true);
  });

  test('hold rich text as plain text, with its spaces and line breaks', async () => {
    const sheet = await readSheet(
      {
        rows:
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>2</v></c>' +
          '<c r="C1" t="inlineStr"><is><r><t xml:space="preserve">AMP </t></r><r><rPr><b/></rPr><t>35000</t></r></is></c>' +
          '<c r="D1" t="s"><v>1</v></c></row>',
      },
      {
        strings: [
          '<si><r><t xml:space="preserve">50 KE </t></r><r><rPr><b/></rPr><t>Etat</t></r></si>',
          '<si><t>AMI</t><rPh sb="0" eb="1"><t>lecture</t></rPh><phoneticPr fontId="1"/></si>',
          '<si><t>Dépenses&#10;2021 &amp; 2022</t></si>',
        ],
      },
    );
    expect(sheet.values[0]).toEqual(['50 KE Etat', 'Dépenses\n2021 & 2022', 'AMP 35000', 'AMI']);
  });

  test('stand where the file says, rows and cells skipped or without address', async () => {
    const sheet = await readSheet({
      rows: '<row r="3"><c r="C3"><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>',
    });
    expect([valueAt(sheet, 3, 3), valueAt(sheet, 4, 1), valueAt(sheet, 4, 2)]).toEqual([1, 2, 3]);
    expect([sheet.firstRow, sheet.firstColumn]).toEqual([1, 1]);
    expect(sheet.values.map((row) => row.length)).toEqual([3, 3, 3, 3]);
  });

  test('go down to the last one that holds something, whatever is formatted below', async () => {
    const sheet = await readSheet(
      { rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="5000"><c r="Z5000" s="1"/></row>' },
      { numberFormats: ['#,##0 "€"'] },
    );
    expect(sheet.values).toEqual([[1]]);
  });
});

describe('dates and formats', () => {
  const numberFormats = ['mmm-yy', '#,##0 "€"', 'dd/mm/yyyy hh:mm', '#,##0.00 [$€-40C]'];

  test.each([44348, 44348.75, 1, 59, 61, 0.5, 73050])('the date %d is its serial number', async (serial) => {
    const sheet = await readSheet(
      { rows: `<row r="1"><c r="A1" s="1"><v>${serial}</v></c><c r="B1" s="3"><v>${serial}</v></c></row>` },
      { numberFormats },
    );
    expect(sheet.values[0]).toEqual([serial, serial]);
  });

  test('a date of a workbook in the 1904 system has the number that it would have in the 1900 one', async () => {
    const sheet = await readSheet(
      { rows: '<row r="1"><c r="A1" s="1"><v>42886</v></c><c r="B1"><v>42886</v></c></row>' },
      { numberFormats, is1904: true },
    );
    expect(sheet.values[0]).toEqual([44348, 42886]);
  });

  test('a date is the same in every time zone', async () => {
    const zone = process.env.TZ;
    try {
      for (const name of ['Europe/Paris', 'America/Los_Angeles', 'Pacific/Auckland', 'UTC']) {
        process.env.TZ = name;
        const sheet = await readSheet({ rows: '<row r="1"><c r="A1" s="1"><v>44348</v></c></row>' }, { numberFormats });
        expect(valueAt(sheet, 1, 1)).toBe(44348);
      }
    } finally {
      process.env.TZ = zone;
    }
  });

  test('a date written out, as in « Strict » files, is its serial number; such a text elsewhere stays one', async () => {
    const sheet = await readSheet(
      {
        rows:
          '<row r="1"><c r="A1" s="1" t="d"><v>2021-06-01</v></c><c r="B1" s="3" t="d"><v>2021-06-01T18:00:00.000</v></c>' +
          '<c r="C1" t="inlineStr"><is><t>2021-06-01</t></is></c></row>',
      },
      { numberFormats },
    );
    expect(sheet.values[0]).toEqual([44348, 44348.75, '2021-06-01']);
  });

  test('an amount keeps its value and its format', async () => {
    const sheet = await readSheet(
      {
        rows: '<row r="1"><c r="A1" s="2"><v>3697500</v></c><c r="B1" s="4"><v>1234.56</v></c><c r="C1"><v>1</v></c></row>',
      },
      { numberFormats },
    );
    expect(sheet.values[0]).toEqual([3697500, 1234.56, 1]);
    expect(sheet.numberFormats[0]).toEqual(['#,##0 "€"', '#,##0.00 [$€-40C]', 'General']);
    expect(numberFormatAt(sheet, 9, 9)).toBe('General');
  });
});

describe('formulas', () => {
  test('are in English with an equals sign, beside their saved value', async () => {
    const sheet = await readSheet({
      rows:
        '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>SUM(A1:A1)</f><v>2</v></c><c r="C1" t="str"><f>"a"&amp;A1</f><v>a2</v></c>' +
        '<c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1" t="str"><f>""</f><v></v></c><c r="F1" t="b"><f>TRUE()</f><v>1</v></c></row>',
    });
    expect(sheet.formulas[0]).toEqual([null, '=SUM(A1:A1)', '="a"&A1', '=1/0', '=""', '=TRUE()']);
    expect(sheet.values[0]).toEqual([2, 2, 'a2', '#DIV/0!', null, true]);
  });

  test('of a filled range are written out in each cell', async () => {
    const sheet = await readSheet({
      rows:
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$C$1</f><v>3</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>5</v></c></row>',
    });
    expect([1, 2, 3].map((row) => formulaAt(sheet, row, 1))).toEqual(['=B1+$C$1', '=B2+$C$1', '=B3+$C$1']);
  });

  test('do not show the marks that files put before recent functions', async () => {
    const sheet = await readSheet({
      rows: '<row r="1"><c r="A1"><f>_xlfn.IFS(B1=1,_xlfn._xlws.SORT(C1:C2))</f><v>3</v></c></row>',
    });
    expect(formulaAt(sheet, 1, 1)).toBe('=IFS(B1=1,SORT(C1:C2))');
  });
});

describe('what surrounds the cells', () => {
  const grid = [1, 2, 3, 4]
    .map(
      (row) =>
        `<row r="${row}"${row === 3 ? ' hidden="1"' : ''}><c r="A${row}"><v>1</v></c><c r="D${row}"><v>2</v></c></row>`,
    )
    .join('');

  test('an ordinary sheet is visible, unprotected, unfiltered and complete', async () => {
    expect(await readSheet({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' })).toMatchObject({
      id: 'Annexe 1',
      name: 'Annexe 1',
      visible: true,
      isProtected: false,
      signature: null,
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      isFiltered: false,
      tables: [],
      marks: [],
      isComplete: true,
    });
  });

  test('merged areas, hidden rows and columns', async () => {
    const sheet = await readSheet({
      before:
        '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" width="0"/><col min="5" max="16384" hidden="1"/></cols>',
      rows: grid,
      after: '<mergeCells><mergeCell ref="A1:D1"/></mergeCells>',
    });
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 4 }]);
    expect(sheet.hiddenRows).toEqual([3]);
    expect(sheet.hiddenColumns).toEqual([2, 3, 4]);
    expect(sheet.isFiltered).toBe(false);
  });

  test.each([
    ['hides rows', 'A1:D4', true],
    ['hides none', 'A3:D4', false],
  ])('a filter that %s', async (_, area, isFiltered) => {
    expect(await readSheet({ rows: grid, after: `<autoFilter ref="${area}"/>` })).toMatchObject({ isFiltered });
  });

  test('protection, and a hidden sheet', async () => {
    expect(
      await readSheet({ rows: grid, after: '<sheetProtection sheet="1" objects="1"/>', state: 'veryHidden' }),
    ).toMatchObject({ isProtected: true, visible: false });
    expect(await readSheet({ rows: grid, after: '<sheetProtection formatCells="0"/>' })).toMatchObject({
      isProtected: false,
      visible: true,
    });
  });

  test('tables, with or without headings and totals', async () => {
    const table = (name: string, ref: string, attributes = '') =>
      `<table name="${name}" displayName="${name}" ref="${ref}" ${attributes}><tableColumns><tableColumn name="Coût&#10;total"/><tableColumn name="AMI"/></tableColumns></table>`;
    const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const sheet = await readSheet({
      rows: `<row r="1">${text('A1', 'Coût&#10;total')}${text('B1', 'AMI')}</row><row r="2">${text('A2', 'x')}</row><row r="5">${text('A5', 'y')}</row>`,
      tables: [table('Budget', 'A1:B3', 'totalsRowCount="1"'), table('Suite', 'A5:B6', 'headerRowCount="0"')],
    });
    expect(sheet.tables).toEqual([
      { name: 'Budget', area: { top: 1, left: 1, bottom: 3, right: 2 }, hasHeaders: true, hasTotals: true },
      { name: 'Suite', area: { top: 5, left: 1, bottom: 6, right: 2 }, hasHeaders: false, hasTotals: false },
    ]);
  });

  test('the signature of a sheet that the add-in made, and of no other', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const { snapshot } = await readWorkbookFile(
      xlsxPackage({
        sheets: [
          { name: 'Rapport', rows },
          { name: 'Annexe 1', rows },
        ],
        names: '<definedName name="_annexes_lda" localSheetId="0" hidden="1">"rapport ""2021"""</definedName>',
      }),
    );
    expect(snapshot.sheets.map(({ signature }) => signature)).toEqual(['rapport "2021"', null]);
  });
});

describe('odd workbooks', () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';

  test('a sheet that is a chart is left out and named', async () => {
    const { snapshot, sheetsLeftOut } = await readWorkbookFile(
      xlsxPackage({
        sheets: [
          { name: 'Annexe 1', rows },
          { name: 'Graphique', rows: '', kind: 'chartsheet' },
          { name: 'Annexe 2', rows },
        ],
        names: '<definedName name="_annexes_lda" localSheetId="2">"rapport"</definedName>',
      }),
    );
    expect(snapshot.sheets.map(({ name, signature }) => [name, signature])).toEqual([
      ['Annexe 1', null],
      ['Annexe 2', 'rapport'],
    ]);
    expect(sheetsLeftOut).toEqual(['Graphique']);
  });

  test('a cell lost in the far corner does not hide the top of its sheet', async () => {
    const { snapshot, sheetsLeftOut } = await readWorkbookFile(
      xlsxPackage({
        sheets: [
          { name: 'Annexe 1', rows: `${rows}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>` },
          { name: 'Annexe 2', rows },
        ],
      }),
    );
    expect(snapshot.sheets.map(({ name, values, isComplete }) => [name, values, isComplete])).toEqual([
      ['Annexe 1', [[1]], false],
      ['Annexe 2', [[1]], true],
    ]);
    expect(sheetsLeftOut).toEqual([]);
  });

  test('a cell at the very bottom of its sheet', async () => {
    const sheet = await readSheet({ rows: `${rows}<row r="1048576"><c r="C1048576"><v>2</v></c></row>` });
    expect(valueAt(sheet, 1_048_576, 3)).toBe(2);
    expect(new Set(sheet.values).size).toBe(3);
  });

  test('a sheet without a cell', async () => {
    expect(await readSheet({ rows: '' })).toMatchObject({ values: [], formulas: [], numberFormats: [] });
  });
});
