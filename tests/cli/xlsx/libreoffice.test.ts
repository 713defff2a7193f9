/** Workbooks as LibreOffice writes them, and its opinion of what our engine computes. */
import { readFileSync } from 'node:fs';
import { samplePath } from '../../../assets/samples/build';
import { UnreadableFile, readWorkbookFile } from '../../../src/cli/xlsx';
import { converted, testWithLibreOffice } from '../../support/libreoffice';
import { sampleSnapshot } from '../../support/sample';
import { xlsxPackage } from '../../support/xlsx-package';

// LibreOffice takes a second to start, more on a busy machine.
jest.setTimeout(60_000);

testWithLibreOffice('the sample saved by LibreOffice reads as before', async () => {
  const { snapshot } = await readWorkbookFile(converted(readFileSync(samplePath), 'xlsx', 'xlsx'));
  expect(snapshot.sheets.map(({ name, values, merges }) => ({ name, values, merges }))).toEqual(
    sampleSnapshot().sheets.map(({ name, values, merges }) => ({ name, values, merges })),
  );
});

const formulas = [
  'SUM(A1:A6)',
  'SUM(A1:C6)-SUM(B1:B6)',
  'SUM(A:A)',
  'SUBTOTAL(9,A1:A6)',
  'SUBTOTAL(109,A1:A6)',
  'AVERAGE(A1:A6)',
  'COUNT(A1:D6)',
  'COUNTA(A1:D6)',
  'COUNTBLANK(A1:D6)',
  'COUNTIF(B1:B6,"AMP*")',
  'SUMIF(B1:B6,"AMP",A1:A6)',
  'SUMIFS(A1:A6,B1:B6,"AMP",A1:A6,">20000")',
  'SUMPRODUCT((B1:B6="AMP")*A1:A6)',
  'SUMPRODUCT(A1:A3,C1:C3)',
  'IF(SUM(A1:A6)=160000,"équilibré","écart de "&SUM(A1:A6)-160000)',
  'IFERROR(VLOOKUP("VDM",B1:C6,2,FALSE),0)',
  'INDEX(A1:A6,MATCH("VDM",B1:B6,0))',
  'ROUND(A1/3,2)',
  'MAX(A1:A6)-MIN(A1:A6)',
  'A1*50%',
  '-A1^2',
  'A1+A2-A3',
  'IF(A4="","vide",A4)',
  'ISNUMBER(A4)',
  'LEN(B1)&LEFT(B1,1)&UPPER(B2)',
  'VALUE("12.5")',
  'DATE(2021,6,1)',
  'YEAR(D1)&"-"&MONTH(D1)',
  'EDATE(D1,12)',
  'D2-D1',
  'TEXT(A1,"#,##0")',
  'CONCATENATE(B1," ",A1)',
  'AND(A1>0,OR(A2>0,FALSE))',
  'ABS(A1-A2)',
  'A5/A6',
  'NA()',
  'A4',
];

testWithLibreOffice('formulas saved without their value come to what LibreOffice makes of them', async () => {
  const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const data = [
    [70000, 'AMP', 1, 44348],
    [30000, 'VDM', 2, 44713],
    [60000, 'AMP', 3],
    [null, 'AMP + VDM', 4],
    [100, 'État', 5],
    [0, '30 000 €', 6],
  ].map((values, row) => {
    const cells = values.map((value, column) => {
      const address = `${'ABCD'.charAt(column)}${row + 1}`;
      if (value === null) return '';
      return typeof value === 'string' ? text(address, value) : `<c r="${address}"><v>${value}</v></c>`;
    });
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  const cells = formulas.map((formula, index) => {
    const written = formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return `<row r="${index + 10}"><c r="F${index + 10}"><f>${written}</f></c></row>`;
  });
  const bytes = xlsxPackage({ sheets: [{ name: 'Annexe 1', rows: [...data, ...cells].join('') }] });
  const ours = await readWorkbookFile(bytes);
  const theirs = await readWorkbookFile(converted(bytes, 'xlsx', 'xlsx'));
  const results = ({ snapshot }: typeof ours) =>
    formulas.map((formula, index) => [formula, snapshot.sheets[0]?.values[index + 9]?.[5]]);
  expect(results(ours)).toEqual(results(theirs));
  expect(ours.uncomputed).toEqual([]);
});

testWithLibreOffice.each([
  ['xls', /ancien format/],
  ['ods', /OpenDocument/],
])('the sample saved as .%s is refused for what it is', async (format, expected) => {
  const refused = readWorkbookFile(converted(readFileSync(samplePath), 'xlsx', format));
  await expect(refused).rejects.toThrow(UnreadableFile);
  await expect(refused).rejects.toThrow(expected);
});
