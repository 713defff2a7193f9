import { readWorkbookFile } from '../../../src/cli/xlsx';
import { xlsxPackage } from '../../support/xlsx-package';

// The engine takes a second to load, more on a busy machine.
jest.setTimeout(60_000);

const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (cell: string, value: number) => `<c r="${cell}"><v>${value}</v></c>`;
/** A formula as openpyxl and many programs write it: without its value. */
const formula = (cell: string, written: string) => `<c r="${cell}"><f>${written.replaceAll('&', '&amp;')}</f><v/></c>`;

const amounts = `<row r="1">${text('A1', 'Coût')}${text('B1', 'AMI')}</row>
  <row r="2">${number('A2', 70000)}${number('B2', 35000)}</row>
  <row r="3">${text('A3', '30 000 €')}${number('B3', 15000)}</row>`;

/** Reads « Annexe 1 » with the amounts above and formulas in row 4, from column A; answers the values of that row. */
async function computed(formulas: string[], names = '', tables: string[] = []) {
  const cells = formulas.map((written, index) => formula(`${String.fromCharCode(65 + index)}4`, written)).join('');
  const { snapshot, uncomputed } = await readWorkbookFile(
    xlsxPackage({
      sheets: [
        { name: 'Annexe 1', rows: `${amounts}<row r="4">${cells}</row>`, tables },
        { name: 'Annexe 2', rows: `<row r="1">${number('A1', 1000)}<c r="B1"><f>A1*99</f><v>7</v></c></row>` },
      ],
      names,
    }),
  );
  return { values: snapshot.sheets[0]?.values[3], formulas: snapshot.sheets[0]?.formulas[3], uncomputed };
}

describe('formulas saved without their value', () => {
  test('are computed as Excel would, and kept beside their value', async () => {
    expect(await computed(['SUM(A2:A3)', 'SUM(B2:B3)', 'A4+B4', 'IF(B4>0,"ok","non")', 'B2=B3'])).toEqual({
      values: [70000, 50000, 120000, 'ok', false],
      formulas: ['=SUM(A2:A3)', '=SUM(B2:B3)', '=A4+B4', '=IF(B4>0,"ok","non")', '=B2=B3'],
      uncomputed: [],
    });
  });

  test('look at other sheets, whole columns, defined names and values that were saved', async () => {
    const names = `<definedName name="Demandes">'Annexe 1'!$B$2:$B$3</definedName>`;
    const { values } = await computed(
      ["'Annexe 2'!A1", "SUM('Annexe 2'!A:A)", 'SUM(Demandes)', "'Annexe 2'!B1"],
      names,
    );
    expect(values).toEqual([1000, 1000, 50000, 7]);
  });

  test('look at the columns of a table by their headings', async () => {
    const table =
      '<table name="Budget" displayName="Budget" ref="A1:B3"><tableColumns><tableColumn name="Coût"/><tableColumn name="AMI"/></tableColumns></table>';
    const { values } = await computed(['SUBTOTAL(109,Budget[AMI])', 'SUM(Budget[#All])'], '', [table]);
    expect(values).toEqual([50000, 120000]);
  });

  test('give the errors that Excel gives', async () => {
    const { values, uncomputed } = await computed([
      '1/0',
      'SUM(#REF!)',
      'A4+1',
      'IFERROR(B4,0)',
      'VLOOKUP(3,A2:B3,2,FALSE)',
    ]);
    expect(values).toEqual(['#DIV/0!', '#REF!', '#DIV/0!', 0, '#N/A']);
    expect(uncomputed).toEqual([]);
  });

  test('that the engine does not know are said, and read as empty', async () => {
    const { values, uncomputed } = await computed(['INCONNUE(A2)', 'SUM(B2:B3)', '[1]Feuil1!A1']);
    expect(values).toEqual([null, 50000, null]);
    expect(uncomputed).toEqual([
      { sheet: 'Annexe 1', row: 4, column: 1 },
      { sheet: 'Annexe 1', row: 4, column: 3 },
    ]);
  });

  test('add up what was saved as an error, a number kept as text or a boolean as Excel does', async () => {
    const rows =
      `<row r="1"><c r="A1" t="e"><v>#REF!</v></c>${text('B1', '100')}<c r="C1" t="b"><v>1</v></c>${number('D1', 5)}</row>` +
      `<row r="2">${formula('A2', 'SUM(A1:D1)')}${formula('B2', 'SUM(B1:D1)')}${formula('C2', 'COUNT(A1:D1)')}${formula('D2', 'Z9')}</row>`;
    const { snapshot } = await readWorkbookFile(xlsxPackage({ sheets: [{ name: 'A', rows }] }));
    expect(snapshot.sheets[0]?.values).toEqual([
      ['#REF!', '100', true, 5],
      ['#REF!', 5, 1, 0],
    ]);
  });
});
