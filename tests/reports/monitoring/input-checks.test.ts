/** What « Suivi d’exécution » warns of while it is typed: amounts above what limits them, dates that come too soon. */
import { readAnnexes } from '../../../src/annexes';
import { defaultSettings } from '../../../src/convention';
import { executionOf, FIRST_ROW, readMonitoring } from '../../../src/monitoring';
import { missingSheets } from '../../../src/reports/monitoring';
import type { CellValue } from '../../../src/workbook';
import { testWithLibreOffice } from '../../support/libreoffice';
import { daySerial, typedOn, withMonitoring, withTyped } from '../../support/monitored';
import { recalculated } from '../../support/recalculated';
import { sampleSnapshot } from '../../support/sample';

const YEAR = 2021;
const sample = sampleSnapshot();
const [blueprint] = missingSheets(
  { annexes: readAnnexes(sample, defaultSettings), monitoring: readMonitoring(sample), settings: defaultSettings },
  YEAR,
);

/** An action, what stands on its row, the cell that was typed last, and whether Excel takes it without a word. */
const cases: readonly [number: number, typed: Record<string, CellValue>, key: string, isTaken: boolean][] = [
  [1, { committed: 40_000, spent: 38_000, amiSpent: 19_000 }, 'spent', true],
  // More than was committed; than was planned.
  [3, { committed: 50_000, spent: 60_000 }, 'spent', false],
  [11, { spent: 12_000 }, 'spent', false],
  [20, { committed: 60_000 }, 'committed', false],
  // AMI above what was approved; above what was spent.
  [12, { spent: 20_000, amiSpent: 16_000 }, 'amiSpent', false],
  [13, { spent: 20_000, amiSpent: 30_000 }, 'amiSpent', false],
  [14, { spent: 150_000, amiSpent: 150_000 }, 'amiSpent', true],
  [18, { spent: 'environ 5000' }, 'spent', false],
  // An end before its beginning.
  [19, { actualStart: daySerial('2021-10-01'), actualEnd: daySerial('2021-09-01') }, 'actualEnd', false],
  [21, { actualStart: daySerial('2021-10-01'), revisedEnd: daySerial('2021-09-01') }, 'revisedEnd', false],
  [24, { actualStart: daySerial('2021-06-01'), revisedEnd: daySerial('2021-12-31') }, 'revisedEnd', true],
];

testWithLibreOffice('amounts stay within their limits and dates in order, or Excel asks', async () => {
  const typed = Object.fromEntries(cases.map(([number, row]) => [number, row]));
  const book = withTyped(withMonitoring(sample, defaultSettings, YEAR), YEAR, typed);
  const execution = executionOf(readMonitoring(book), YEAR);
  if (!execution) throw new Error('Not monitored');
  const { sheet, columns, rows } = execution;
  const rowOf = (number: number) => rows.find((row) => row.number.value === number)?.row ?? 0;
  // The check of each case is worked out beside the table, on its own row.
  const beside = Math.max(...sheet.values.map(({ length }) => length)) + 2;
  const placed = typedOn(
    sheet,
    cases.map(([number]) => ({ row: rowOf(number), column: beside, value: null })),
  );
  for (const [number, , key] of cases) {
    const column = (columns as Record<string, number | undefined>)[key];
    const validation = blueprint?.validations?.find(({ areas }) => areas.some(({ left }) => left === column));
    if (validation?.rule.kind !== 'custom') throw new Error(`No check of « ${key} »`);
    expect([key, validation.error?.isWarning]).toEqual([key, true]);
    const row = rowOf(number);
    const formula = validation.rule.formula.replaceAll(new RegExp(`(\\$[A-Z]+)${FIRST_ROW}\\b`, 'g'), `$1${row}`);
    (placed.formulas[row - 1] as (string | null)[])[beside - 1] = formula;
  }
  const sheets = book.sheets.map((one) => (one.name === sheet.name ? placed : one));
  const computed = (await recalculated({ ...book, sheets })).sheets.find(({ name }) => name === sheet.name);
  for (const [number, , key, isTaken] of cases) {
    expect([number, key, computed?.values[rowOf(number) - 1]?.[beside - 1]]).toEqual([number, key, isTaken]);
  }
});
