import fc from 'fast-check';
import { type Annexes, mayHoldAnnexe, readAnnexes } from '../../src/annexes';
import { annexe1Columns, annexe2Columns, defaultSettings } from '../../src/convention';
import type { Area, CellValue, SheetSnapshot } from '../../src/workbook';
import { sheetSnapshot } from '../../src/workbook';
import { type Slip, anySlip, slip } from '../support/odd-layouts';
import { sampleSnapshot } from '../support/sample';
import { agreementSettings, workbook } from '../support/workbooks';

const headings = [...annexe1Columns, ...annexe2Columns].flatMap(({ heading, aliases }) => [heading, ...aliases]);

test('a slip in every heading at once hides no column', () => {
  const [budget, objectives] = workbook().sheets as [SheetSnapshot, SheetSnapshot];
  fc.assert(
    fc.property(fc.array(anySlip, { minLength: 17, maxLength: 17 }), (slips) => {
      const misspelt = [budget, objectives].map((sheet) => ({
        ...sheet,
        values: sheet.values.map((row, index) =>
          index === 1 ? row.map((text, column) => slip(String(text), slips[column] as Slip)) : row,
        ),
      }));
      const { annexe1, annexe2 } = readAnnexes({ sheets: misspelt, isReadOnly: false }, agreementSettings);
      expect(annexe1Columns.map(({ key }) => annexe1?.columns[key]?.column)).toEqual(
        annexe1Columns.map((_, i) => i + 1),
      );
      expect(annexe2Columns.map(({ key }) => annexe2?.columns[key]?.column)).toEqual(
        annexe2Columns.map((_, i) => i + 1),
      );
    }),
    { numRuns: 60 },
  );
});

/** Where a field came from and what it says, to compare two readings whatever the place of the table. */
function essence({ annexe1, annexe2 }: Annexes): unknown {
  return [annexe1, annexe2].map((annexe) =>
    annexe?.rows.map((row) =>
      Object.entries(row)
        .filter(([, field]) => typeof field === 'object')
        .map(([key, field]: [string, { raw: CellValue; value: unknown }]) => [key, field.raw, field.value]),
    ),
  );
}

/** The sheet moved down and right, with blank rows between its actions and some rows hidden. */
function rearranged(sheet: SheetSnapshot, down: number, right: number, blankAfter: ReadonlySet<number>): SheetSnapshot {
  const spread = <T>(rows: readonly T[][], blank: T) =>
    rows.flatMap((row, index) => (blankAfter.has(index) ? [row, row.map(() => blank)] : [row]));
  return {
    ...sheet,
    name: `Feuille ${down}`,
    firstRow: 1 + down,
    firstColumn: 1 + right,
    merges: [],
    values: spread<CellValue>(sheet.values, null),
    formulas: spread<string | null>(sheet.formulas, null),
    numberFormats: spread(sheet.numberFormats, 'General'),
    hiddenRows: [down + 5, down + 7],
  };
}

test('the sample reads the same wherever it stands, with blank and hidden rows', () => {
  const sample = sampleSnapshot();
  const expected = essence(readAnnexes(sample, defaultSettings));
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 25 }),
      fc.integer({ min: 0, max: 40 }),
      fc.uniqueArray(fc.integer({ min: 2, max: 26 }), { maxLength: 8 }),
      (down, right, blanks) => {
        const sheets = sample.sheets.map((sheet) => rearranged(sheet, down, right, new Set(blanks)));
        expect(essence(readAnnexes({ ...sample, sheets }, defaultSettings))).toEqual(expected);
      },
    ),
    { numRuns: 20 },
  );
});

test('any sheet is read without fail', () => {
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...headings) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('TOTAL', 'Sous-total', 'Axe 1', '#REF!', 'AMP 35000', '?', 'idem', '2021'),
    },
    { weight: 2, arbitrary: fc.integer({ min: -5, max: 100_000 }) },
    { weight: 2, arbitrary: fc.constant(null) },
    fc.string(),
    fc.boolean(),
  );
  const area: fc.Arbitrary<Area> = fc
    .tuple(fc.nat(12), fc.nat(12), fc.nat(4), fc.nat(20))
    .map(([top, left, height, width]) => ({
      top: top + 1,
      left: left + 1,
      bottom: top + 1 + height,
      right: left + 1 + width,
    }));
  const rows = fc.array(fc.array(cell, { maxLength: 20 }), { maxLength: 12 });
  fc.assert(
    fc.property(rows, fc.array(area, { maxLength: 4 }), fc.integer({ min: 1, max: 40 }), (values, merges, firstRow) => {
      const table = {
        name: 'T',
        area: merges[0] ?? { top: 1, left: 1, bottom: 1, right: 1 },
        hasHeaders: true,
        hasTotals: true,
      };
      const sheet = sheetSnapshot({ name: 'x', values, merges, firstRow, tables: [table] });
      const annexes = readAnnexes({ sheets: [sheet, { ...sheet, name: 'y' }], isReadOnly: false }, defaultSettings);
      expect(annexes.readings.length).toBeGreaterThanOrEqual(2);
      expect(mayHoldAnnexe(sheet)).toBe(annexes.readings.some(({ role }) => role !== null));
    }),
    { numRuns: 400 },
  );
});

test('ten thousand actions take about four times as long as two and a half thousand', () => {
  const sample = sampleSnapshot();
  const grown = (count: number) => ({
    ...sample,
    sheets: sample.sheets.map((sheet) => {
      const repeat = <T>(rows: readonly T[][], renumber: (row: T[], index: number) => T[]) => [
        ...rows.slice(0, 2),
        ...Array.from({ length: count }, (_, index) => renumber([...(rows[2 + (index % 25)] ?? [])], index)),
      ];
      return {
        ...sheet,
        values: repeat<CellValue>(sheet.values, (row, index) => [index + 1, ...row.slice(1)]),
        formulas: repeat(sheet.formulas, (row) => row),
        numberFormats: repeat(sheet.numberFormats, (row) => row),
      };
    }),
  });
  const time = (count: number) => {
    const snapshot = grown(count);
    const start = process.cpuUsage();
    expect(readAnnexes(snapshot, defaultSettings).annexe1?.rows).toHaveLength(count);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  time(2_500);
  // A quadratic step would take sixteen times as long.
  expect(time(10_000)).toBeLessThan(10 * Math.max(50, time(2_500)));
});
