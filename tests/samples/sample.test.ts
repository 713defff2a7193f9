import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { buildSample, samplePath } from '../../assets/samples/build';
import { readWorkbookFile } from '../../src/cli/xlsx';
import type { SheetSnapshot } from '../../src/workbook';
import { cellAddress, numberFormatAt, valueAt } from '../../src/workbook';

const committed = new Uint8Array(readFileSync(samplePath));

/** The tables as text: their cells, and nothing done to them. */
const tables = [1, 2].map((annexe) =>
  readFileSync(join(samplePath, '..', `annexe-${annexe}.tsv`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t')),
);

async function sheets(): Promise<[SheetSnapshot, SheetSnapshot]> {
  const { snapshot } = await readWorkbookFile(committed);
  return snapshot.sheets as [SheetSnapshot, SheetSnapshot];
}

const months = ['janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'];

/** What the table's text of a cell must be for Excel to hold that value in that format. */
function textIn(value: number, format: string): string {
  if (format === 'General') return String(value);
  if (format === '#,##0 "€"') return String(value);
  const date = new Date(Date.UTC(1899, 11, 30) + value * 86_400_000);
  expect([format, date.getUTCDate()]).toEqual(['mmm-yy', 1]);
  return `${months[date.getUTCMonth()]}-${date.getUTCFullYear() - 2000}`;
}

test('the committed workbook is the one that its script makes', async () => {
  expect(unzipSync(committed)).toEqual(unzipSync(await buildSample()));
});

test('every cell agrees with the tables, letter by letter', async () => {
  const [annexe1, annexe2] = await sheets();
  expect([annexe1.name, annexe2.name]).toEqual(['Annexe 1', 'Annexe 2']);
  [annexe1, annexe2].forEach((sheet, index) => {
    tables[index]?.forEach((row, rowIndex) =>
      row.forEach((text, columnIndex) => {
        const cell = { row: rowIndex + 1, column: columnIndex + 1 };
        const value = valueAt(sheet, cell.row, cell.column);
        const format = numberFormatAt(sheet, cell.row, cell.column);
        const written =
          typeof value === 'number'
            ? [textIn(value, format), format === '#,##0 "€"' ? text.replace(/ |€/g, '') : text]
            : [value ?? '', text];
        expect([cellAddress(cell), written[0]]).toEqual([cellAddress(cell), written[1]]);
      }),
    );
    expect(sheet.values.length).toBe(tables[index]?.length);
  });
});

test('amounts, months and numbers of actions are numbers; slips and years stay as they were typed', async () => {
  const [annexe1, annexe2] = await sheets();
  const cell = (sheet: SheetSnapshot, row: number, letter: string) => {
    const column = letter.charCodeAt(0) - 64;
    return [valueAt(sheet, row, column), numberFormatAt(sheet, row, column)];
  };
  const euros = '#,##0 "€"';
  expect(cell(annexe1, 3, 'A')).toEqual([1, 'General']);
  expect(cell(annexe1, 3, 'J')).toEqual([70000, euros]);
  expect(cell(annexe1, 3, 'M')).toEqual([44348, 'mmm-yy']);
  expect(cell(annexe1, 3, 'Q')).toEqual(['35 000 € AMP', 'General']);
  expect(cell(annexe1, 12, 'L')).toEqual([1700000, euros]);
  expect(cell(annexe1, 13, 'M')).toEqual(['2021', 'General']);
  expect(cell(annexe1, 19, 'N')).toEqual([70000, euros]);
  expect(cell(annexe1, 20, 'P')).toEqual([0, euros]);
  expect(cell(annexe1, 23, 'M')).toEqual(['dic-21', 'General']);
  expect(cell(annexe1, 25, 'J')).toEqual(['AMP 112500', 'General']);
  expect(cell(annexe1, 28, 'A')).toEqual([25, 'General']);
  expect(cell(annexe1, 28, 'C')).toEqual(['TOTAL', 'General']);
  expect(cell(annexe1, 28, 'J')).toEqual([3697500, euros]);
  expect(cell(annexe1, 28, 'K')).toEqual([827500, euros]);
  expect(cell(annexe1, 29, 'J')).toEqual(['Plus NDLS 20KE', 'General']);
  expect(cell(annexe1, 29, 'L')).toEqual([847500, euros]);
  expect(cell(annexe2, 23, 'F')).toEqual([44531, 'mmm-yy']);
  expect([annexe1, annexe2].flatMap(({ formulas }) => formulas.flat()).filter((formula) => formula !== null)).toEqual(
    [],
  );
});

test('it looks like what a team has on screen, and prints', async () => {
  const { sheets: read, namedRanges } = await readXlsx(committed, { readStyles: true });
  for (const sheet of read) {
    const lastColumn = (sheet.rows[0]?.length ?? 0) - 1;
    expect(sheet.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: lastColumn }]);
    expect(sheet.freezePane?.rows).toBe(2);
    expect(sheet.cells?.get('0,0')?.style?.font?.bold).toBe(true);
    expect(sheet.cells?.get('1,2')?.style?.alignment?.wrapText).toBe(true);
    expect(sheet.cells?.get('5,2')?.style).toMatchObject({
      alignment: { wrapText: true },
      border: { top: { style: 'thin' }, left: { style: 'thin' } },
    });
    // Narrow enough for a screen, and no row higher than Excel allows (409 points).
    expect(sheet.columns?.every(({ width = 0 }) => width >= 5 && width <= 50)).toBe(true);
    expect([...(sheet.rowDefs?.values() ?? [])].every(({ height = 0 }) => height > 13 && height < 200)).toBe(true);
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, fitToWidth: 1 });
    expect(sheet.pageSetup?.printTitlesRow).toBe('$1:$2');
  }
  expect(namedRanges).toBeUndefined();
});
