import { readFileSync } from 'node:fs';
import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { samplePath } from '../../../assets/samples/build';
import { openXlsx, saveXlsx, type OpenedFile } from '../../../preview/files';
import { Resources } from '../../../preview/files/resources';
import { converted } from '../../support/libreoffice';
import { xlsxPackage } from '../../support/xlsx-package';
import { everything } from './everything';

// LibreOffice takes its time on a busy machine.
jest.setTimeout(120_000);

const sheetNamed = ({ workbook: { data } }: OpenedFile, name: string): Partial<IWorksheetData> => {
  const sheet = Object.values(data.sheets).find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(name);
  return sheet;
};
const styleAt = ({ workbook: { data } }: OpenedFile, sheet: Partial<IWorksheetData>, row: number, column: number) => {
  const reference = sheet.cellData?.[row]?.[column]?.s;
  return typeof reference === 'string' ? data.styles[reference] : reference;
};

describe('opening a workbook of Excel’s', () => {
  let opened: OpenedFile;
  let first: Partial<IWorksheetData>;
  let resources: ReturnType<Resources['sheet']>;

  beforeAll(async () => {
    opened = await openXlsx(everything(), 'tout.xlsx');
    first = sheetNamed(opened, 'L’agenda & co');
    resources = new Resources(opened.workbook.data).sheet(first.id ?? '');
  });

  test('keeps values of every type, dates as Excel’s numbers', () => {
    const row = first.cellData?.[2] ?? {};
    expect([0, 1, 2, 3].map((column) => [row[column]?.v, row[column]?.t])).toEqual([
      ['007', 1],
      [1234.5, 2],
      [44348, 2],
      [1, 3],
    ]);
    expect(first.cellData?.[3]?.[2]?.v).toBe(44361.5);
    expect(first.cellData?.[3]?.[0]?.v).toBe(' deux  espaces ');
    expect(first.cellData?.[4]?.[0]?.v).toBe('moitié grasse');
    expect(first.cellData?.[5]?.[0]?.v).toBe('en ligne');
    expect(first.cellData?.[6]?.[0]?.v).toBe('#N/A');
  });

  test('gives each cell its own formula with its last result, whatever the file shares or prefixes', () => {
    const formulas = [
      [2, 5],
      [4, 5],
      [8, 1],
      [8, 2],
      [9, 0],
      [9, 1],
      [9, 2],
    ].map(([row = 0, column = 0]) => {
      const { f, v } = first.cellData?.[row]?.[column] ?? {};
      return [f, v];
    });
    expect(formulas).toEqual([
      ['=B3*2', 2469],
      ['=B5*2', -6],
      ['=SUM(B3:B8)', 1731.5],
      ['=B9/0', '#DIV/0!'],
      ['=IFS(B3>0,"a",TRUE,"b")', 'a'],
      ['=SUM(B3:B4*2)', 3469],
      ['=SUM(Autre!A2:A3)', undefined],
    ]);
    expect(sheetNamed(opened, 'Autre').cellData?.[2]?.[1]?.f).toBe("='Autre'!$A$3*2");
  });

  test('reads fonts, fills, borders, alignments and formats, colours of the theme included', () => {
    expect(styleAt(opened, first, 0, 0)).toEqual({
      ff: 'Arial',
      fs: 14,
      bl: 1,
      it: 1,
      ul: { s: 1 },
      st: { s: 1 },
      cl: { rgb: '#C00000' },
      bg: { rgb: '#D9D9D9' },
      bd: {
        t: { s: 5, cl: { rgb: '#FF0000' } },
        b: { s: 7, cl: { rgb: '#000000' } },
        l: { s: 1, cl: { rgb: '#000000' } },
        r: { s: 8, cl: { rgb: '#0000FF' } },
        tl_br: { s: 2, cl: { rgb: '#000000' } },
      },
      ht: 2,
      vt: 1,
      tb: 3,
    });
    expect(styleAt(opened, first, 2, 2)).toMatchObject({
      n: { pattern: 'mmm\\-yy' },
      ht: 1,
      pd: { l: 20 },
      cl: { rgb: '#335693' },
    });
    expect(styleAt(opened, first, 11, 0)).toEqual({ tr: { a: 45 }, vt: 2 });
  });

  test('reads widths, heights, what is hidden, merged and frozen, and the styles of whole columns', () => {
    expect(first.columnData?.[0]).toEqual({ w: 215 });
    expect(first.columnData?.[3]).toEqual({ w: 89, s: expect.any(String) as string });
    expect(first.columnData?.[4]).toMatchObject({ hd: 1 });
    expect(first.rowData?.[0]).toEqual({ h: 40, ia: 0 });
    expect(first.rowData?.[1]).toEqual({ h: 40, ah: 40, ia: 1 });
    expect(first.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 }]);
    expect(first.freeze).toEqual({ xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 });
    expect(first).toMatchObject({ tabColor: '#00B050', showGridlines: 0, zoomRatio: 0.9, defaultColumnWidth: 80 });
    const hidden = sheetNamed(opened, 'Cachée');
    expect(hidden.hidden).toBe(1);
    expect(opened.workbook.side.sheets[hidden.id ?? '']).toMatchObject({ isVeryHidden: true });
  });

  test('reads conditional formats of every type, the first to apply first', () => {
    const kinds = resources.rules.map(({ rule }) =>
      ('subType' in rule ? `${rule.subType} ${'operator' in rule ? rule.operator : ''}` : rule.type).trim(),
    );
    expect(kinds).toEqual([
      'formula',
      'number greaterThan',
      'number between',
      'formula',
      'text equal',
      'rank',
      'average lessThanOrEqual',
      'duplicateValues',
      'uniqueValues',
      'text containsText',
      'text notContainsText',
      'text beginsWith',
      'text endsWith',
      'text containsBlanks',
      'text notContainsErrors',
      'timePeriod lastMonth',
      'colorScale',
      'dataBar',
      'iconSet',
      'formula',
    ]);
    expect(resources.rules[0]).toMatchObject({
      stopIfTrue: true,
      rule: { value: '=$B3>100', style: { bl: 1, bg: { rgb: '#FFC7CE' } } },
    });
    // A comparison with a cell becomes the formula that says the same; a rule on another sheet stands in an extension.
    expect(resources.rules[3]?.rule).toMatchObject({ value: '=B3<($B$2)' });
    expect(resources.rules[17]?.rule).toMatchObject({
      config: { isGradient: false, nativeColor: '#FF5555', max: { type: 'num', value: 500 } },
    });
    expect(resources.rules[19]?.rule).toMatchObject({ value: '=Autre!$A$1>A3', style: { bg: { rgb: '#92D050' } } });
  });

  test('reads validation lists and conditions, those on another sheet included', () => {
    expect(
      resources.validations.map(({ type, formula1, formula2, operator }) => [type, operator, formula1, formula2]),
    ).toEqual([
      ['list', undefined, 'oui,non', undefined],
      ['whole', 'lessThanOrEqual', '=$B$2', undefined],
      ['decimal', undefined, '1.5', '9'],
      ['list', undefined, '=Autre!$A$2:$A$3', undefined],
    ]);
    expect(resources.validations[0]).toMatchObject({
      allowBlank: true,
      errorTitle: 'Choix',
      prompt: 'Choisissez',
      showDropDown: true,
    });
    expect(resources.validations[0]?.ranges).toHaveLength(2);
  });

  test('reads names, hidden ones and those of one sheet included, and leaves out Excel’s own', () => {
    const names = new Resources(opened.workbook.data).names();
    const other = sheetNamed(opened, 'Autre').id;
    expect(
      names.map(({ name, formulaOrRefString, localSheetId, hidden }) => [
        name,
        formulaOrRefString,
        localSheetId,
        hidden,
      ]),
    ).toEqual([
      ['Constante', '=0.05', 'AllDefaultWorkbook', false],
      ['_annexes_lda', '="rapport"', other, true],
      ['Montants', "'L’agenda & co'!$B$3:$B$9", 'AllDefaultWorkbook', false],
    ]);
  });

  test('reads tables, filters, notes, links, protection, print set-up, outline and custom XML', () => {
    const other = sheetNamed(opened, 'Autre').id ?? '';
    const [table] = new Resources(opened.workbook.data).sheet(other).tables;
    expect(table?.columns.map(({ displayName }) => displayName)).toEqual(['Numéro', 'Montant\n2021']);
    expect(opened.workbook.side.sheets[other]?.tables?.[table?.id ?? '']).toEqual({
      showHeaders: true,
      showTotals: true,
      style: 'TableStyleLight9',
    });
    expect(resources.filter).toMatchObject({
      ref: { startRow: 1, startColumn: 0, endRow: 8, endColumn: 3 },
      filterColumns: [
        { colId: 1, filters: { filters: ['1234,5', '500'] } },
        { colId: 0, customFilters: { and: 1, customFilters: [{ val: ' ', operator: 'notEqual' }, { val: '*a*' }] } },
      ],
      cachedFilteredOut: [4, 5, 6],
    });
    expect(resources.notes).toEqual([{ row: 2, column: 1, text: 'Claire :\nà confirmer' }]);
    expect(first.cellData?.[3]?.[0]?.custom).toEqual({
      hyperlink: { target: 'https://example.org/a?b=1&c=2', tooltip: 'Le site' },
    });
    expect(opened.workbook.side.sheets[first.id ?? '']).toMatchObject({
      protection: {
        options: { allowFormatCells: true, allowSort: true, allowInsertRows: false, selectionMode: 'Normal' },
      },
      pageLayout: {
        orientation: 'Landscape',
        paperSize: 'A4',
        printArea: '$A$1:$D$9',
        printTitleRows: '$1:$2',
        leftMargin: 18,
      },
      outline: [
        { by: 'rows', first: 5, last: 6, level: 1, isCollapsed: true },
        { by: 'columns', first: 4, last: 4, level: 1, isCollapsed: true },
      ],
    });
    expect(opened.workbook.side.customXmlParts).toEqual([
      { id: '{0E4D6B1C-2222-4333-8444-555555555555}', xml: '<lda xmlns="urn:annexes-lda:state"><ignored/></lda>' },
    ]);
  });

  test('says what it does not take over', async () => {
    expect(opened.notKept).toEqual([
      'une cellule à plusieurs mises en forme (le texte est gardé)',
      'un mot de passe de feuille (la protection est gardée)',
    ]);
    const more = {
      'xl/charts/chart1.xml': '',
      'xl/media/image1.png': '',
      'xl/media/image2.png': '',
      'xl/vbaProject.bin': '',
    };
    const { notKept } = await openXlsx(everything(more), 'tout.xlsm');
    expect(notKept.slice(0, 3)).toEqual(['un graphique', '2 images', 'un projet de macros']);
  });

  test('refuses what is no workbook, in French', async () => {
    await expect(openXlsx(new TextEncoder().encode('bonjour'), 'a.xlsx')).rejects.toThrow(
      'Ce fichier n’est pas un classeur Excel (.xlsx), ou il est endommagé.',
    );
  });
});

describe('saving a copy', () => {
  test.each([
    ['the sample', () => readFileSync(samplePath)],
    ['a workbook with everything in it', () => everything()],
  ])('%s opens again as it was', async (_, bytes) => {
    const opened = await openXlsx(bytes(), 'a.xlsx');
    const { bytes: saved, notKept } = await saveXlsx(opened.workbook);
    const again = await openXlsx(saved, 'a.xlsx');
    expect(essence(again)).toEqual(essence(opened));
    expect(again.workbook.side.customXmlParts).toEqual(opened.workbook.side.customXmlParts);
    expect(notKept.every((loss) => loss === 'la couleur unie des barres de données')).toBe(true);
  });

  test('writes back what Univer was given less of: prefixes, array formulas, names of tables, totals', async () => {
    const { bytes } = await saveXlsx((await openXlsx(everything(), 'a.xlsx')).workbook);
    const text = (path: string) => new TextDecoder().decode(unzipSync(bytes)[path]);
    expect(text('xl/worksheets/sheet1.xml')).toContain('<f>_xlfn.IFS(B3&gt;0,"a",TRUE,"b")</f>');
    expect(text('xl/worksheets/sheet1.xml')).toContain('<f t="array" ref="B10">SUM(B3:B4*2)</f>');
    expect(text('xl/worksheets/sheet1.xml')).toContain('t="e"><f>B9/0</f><v>#DIV/0!</v>');
    expect(text('xl/worksheets/sheet2.xml')).toContain('<f>Tableau_1[[#This Row],[Numéro]]*2</f>');
    expect(text('xl/tables/table1.xml')).toContain(
      'name="Montant_x000a_2021" totalsRowFunction="sum"><calculatedColumnFormula>',
    );
    expect(text('xl/workbook.xml')).toContain('<definedName name="_annexes_lda" localSheetId="1" hidden="1">');
  });

  test('writes the functions of conditional formats as the file wants them, and reads them as people write them', async () => {
    const formula = '<formula>NOT(_xlfn.ISFORMULA(A1))</formula>';
    const after = `<conditionalFormatting sqref="A1:A3"><cfRule type="expression" priority="1">${formula}</cfRule></conditionalFormatting>`;
    const { workbook } = await openXlsx(xlsxPackage({ sheets: [{ name: 'F', rows: '', after }] }), 'a.xlsx');
    expect(JSON.stringify(workbook.data.resources)).toContain('=NOT(ISFORMULA(A1))');
    const { bytes } = await saveXlsx(workbook);
    expect(new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml'])).toContain(formula);
  });

  test('LibreOffice reads the copy as it reads the original', async () => {
    const opened = await openXlsx(everything(), 'a.xlsx');
    const { bytes } = await saveXlsx(opened.workbook);
    const read = async (file: Uint8Array) => {
      const { sheets } = await readXlsx(converted(file, 'xlsx', 'xlsx'), { readStyles: true });
      return sheets.map(({ name, rows, merges, hidden, veryHidden }) => ({
        name,
        rows: trimmed(rows),
        merges,
        hidden,
        veryHidden,
      }));
    };
    expect(await read(bytes)).toEqual(await read(everything()));
  });

  test('a formula that was changed since is written as it stands now', async () => {
    const { workbook } = await openXlsx(everything(), 'a.xlsx');
    const cell = workbook.data.sheets[workbook.data.sheetOrder[0] ?? '']?.cellData?.[9]?.[0];
    if (cell) cell.f = '=IFS(B4>0,FILTER(A1:A3,A1:A3<>"LET(x"),TRUE,XLOOKUP(1,A:A,B:B))';
    const { bytes } = await saveXlsx(workbook);
    const sheet = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
    expect(sheet).toContain(
      '_xlfn.IFS(B4&gt;0,_xlfn._xlws.FILTER(A1:A3,A1:A3&lt;&gt;"LET(x"),TRUE,_xlfn.XLOOKUP(1,A:A,B:B))',
    );
  });
});

describe('workbooks of other programs', () => {
  test('what LibreOffice writes opens as what it was made of', async () => {
    const original = await openXlsx(readFileSync(samplePath), 'a.xlsx');
    const rewritten = await openXlsx(converted(readFileSync(samplePath), 'xlsx', 'xlsx'), 'a.xlsx');
    expect(values(rewritten.workbook.data)).toEqual(values(original.workbook.data));
    const [sheet, other] = [original, rewritten].map((opened) => sheetNamed(opened, 'Annexe 1'));
    expect(other?.mergeData).toEqual(sheet?.mergeData);
    expect(
      Object.values(other?.columnData ?? {})
        .slice(0, 17)
        .map((column) => column?.w),
    ).toEqual(Object.values(sheet?.columnData ?? {}).map((column) => column?.w));
  });

  test('an element prefix of the producer’s own is no obstacle', async () => {
    const rows = '<row r="3" ht="40" customHeight="1"><c r="B3" t="str"><v>préfixé</v></c></row>';
    const plain = unzipSync(
      xlsxPackage({ sheets: [{ name: 'F', rows, after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>' }] }),
    );
    const sheet = new TextDecoder().decode(plain['xl/worksheets/sheet1.xml']);
    const prefixed = sheet.replace(/<(\/?)(\w)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=');
    const { zipSync, strToU8 } = await import('fflate');
    const opened = await openXlsx(zipSync({ ...plain, 'xl/worksheets/sheet1.xml': strToU8(prefixed) }), 'a.xlsx');
    const [data] = Object.values(opened.workbook.data.sheets);
    expect(data?.cellData?.[2]?.[1]?.v).toBe('préfixé');
    expect(data?.rowData?.[2]?.h).toBe(53);
    expect(data?.mergeData).toHaveLength(1);
  });
});

/** Everything of an opened file that has to survive a copy, whatever the identifiers of styles. */
function essence(opened: OpenedFile): unknown {
  const { data, side } = opened.workbook;
  const resources = new Resources(data);
  return data.sheetOrder.map((id) => {
    const { cellData, rowData, columnData, ...sheet } = data.sheets[id] ?? {};
    const { rules, ...kept } = resources.sheet(id);
    const { protection, outline, tables } = side.sheets[id] ?? {};
    return {
      ...sheet,
      cells: withStyles(
        data,
        Object.values(cellData ?? {}).map((row) => Object.entries(row)),
      ),
      // A row formatted as a whole is written with the height that it has.
      rows: withStyles(
        data,
        Object.entries(rowData ?? {}).map(([row, entry]) => [
          row,
          entry?.s && !entry.h ? { ...entry, h: 20, ia: 0 } : entry,
        ]),
      ),
      columns: withStyles(data, Object.entries(columnData ?? {})),
      // The plain colour of data bars is lost, and said to be.
      rules: rules.map(({ rule, ...rest }) => ({ ...rest, rule: rule.type === 'dataBar' ? 'dataBar' : rule })),
      ...kept,
      names: resources.names(),
      side: { protection, outline, tables },
    };
  });
}

/** The same with styles in place of their identifiers, and without saying that something is not bold. */
function withStyles(data: IWorkbookData, value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, member: unknown) =>
      key === 's' && typeof member === 'string'
        ? { ...data.styles[member], bl: data.styles[member]?.bl || undefined }
        : member,
    ),
  );
}

function trimmed(rows: unknown[][]): unknown[][] {
  const cut = rows.map((row) => row.slice(0, 1 + row.findLastIndex((value) => value !== null)));
  return cut.slice(0, 1 + cut.findLastIndex((row) => row.length > 0));
}

function values(data: IWorkbookData): unknown[] {
  return data.sheetOrder.flatMap((id) =>
    Object.values(data.sheets[id]?.cellData ?? {}).map((row) =>
      Object.values(row as Record<string, ICellData>).map(({ v }) => v),
    ),
  );
}
