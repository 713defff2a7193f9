/**
 * A process of its own: an agreement of 200 actions monitored, reported, changed and reported again, in Excel. Jest would
 * take five times as long over Univer. What came out of it is printed as JSON, for `large-report.test.ts` to judge.
 */
import { createSheets, extendSheets } from '../../src/excel';
import { executionOf, readMonitoring } from '../../src/monitoring';
import { monitoringPlan } from '../../src/reports/monitoring';
import { keptSettings } from '../../src/validation';
import type { CellValue } from '../../src/workbook';
import { generatedAgreement } from '../bench/generated-agreement';
import { ownErrors, planReport, reportLetters, reportName, reportRow, sheetOf } from './report-in-excel';
import { inExcel, openSnapshot, read, roundTripsOf } from './valider';

/** Actions of the agreement, numbered from 1. */
export const COUNT = 200;
const YEAR = 2021;

/** What the team typed on the row of an action; null for a cell left empty. */
export const typedOn = (number: number) => ({
  spent: number % 2 === 1 ? 100 * number : null,
  priority: (number % 5) + 1,
  status: number % 3 === 0 ? 'Terminée' : null,
});

/** The action that leaves both annexes, and the one that enters Annexe 1 with its cost. */
export const GONE = 7;
export const NEW = { number: COUNT + 1, cost: 12_500, category: '4. Observation sociale' };

/** Texts that were typed on the first report, by row and column. */
export const TEXTS = [
  ['finances/action-150', 'manual', 'à revoir avec le SIAO'],
  ['perspectives/action-150', 'amiSpent', 'Prolonger d’un an'],
  [`perspectives/action-${GONE}`, 'amiSpent', 'Abandonner'],
  ['priorites/3-faits', 'pilot', 'Une année de mise en route.'],
] as const;

/** What the process prints. */
export interface LargeReport {
  /** Round trips that building took, after the reading. */
  roundTrips: { monitoring: number; report: number; again: number };
  /** The cells of the report as it was made first, and again. */
  first: CellValue[][];
  again: CellValue[][];
  /** Error values on any sheet of the add-in's, after either. */
  errors: string[];
  /** Numbers of the monitored rows whose action has gone. */
  gone: number[];
  /** What the host lacks of Excel. */
  gaps: string[];
}

async function typeMonitoring(): Promise<void> {
  const rows = executionOf(readMonitoring(await read()), YEAR)?.rows ?? [];
  await inExcel(({ worksheets }) => {
    for (const key of ['spent', 'priority', 'status'] as const) {
      const cell = rows[0]?.[key].cell;
      if (!cell) throw new Error(`No column « ${key} »`);
      const range = worksheets.getItem(cell.sheet).getRangeByIndexes(cell.row - 1, cell.column - 1, rows.length, 1);
      range.values = rows.map(({ number }) => [typedOn(number.value ?? 0)[key] ?? '']);
    }
  });
}

async function typeTexts(): Promise<void> {
  const report = sheetOf(await read(), reportName(YEAR));
  await inExcel(({ worksheets }) => {
    for (const [row, column, text] of TEXTS) {
      const cell = `${reportLetters(column)}${reportRow(report, row)}`;
      worksheets.getItem(report.name).getRange(cell).values = [[text]];
    }
  });
}

async function changeAnnexes(): Promise<void> {
  const snapshot = await read();
  const rowIn = (name: string, number: number) =>
    sheetOf(snapshot, name).values.findIndex(([first]) => first === number) + 1;
  const below = rowIn('Annexe 1', COUNT) + 1;
  await inExcel(({ worksheets }) => {
    const annexe1 = worksheets.getItem('Annexe 1');
    annexe1.getRange(`${below}:${below}`).insert('Down');
    annexe1.getRange(`A${below}:D${below}`).values = [[NEW.number, 'AMP', 'Étude des besoins', NEW.category]];
    annexe1.getRange(`J${below}`).values = [[NEW.cost]];
    for (const name of ['Annexe 1', 'Annexe 2']) {
      const row = rowIn(name, GONE);
      worksheets.getItem(name).getRange(`${row}:${row}`).delete('Up');
    }
  });
}

const plan = async () => {
  const snapshot = await read();
  return monitoringPlan(snapshot, keptSettings(snapshot).settings);
};

async function main(): Promise<LargeReport> {
  const opened = await openSnapshot(generatedAgreement(COUNT));
  const count = async (act: () => Promise<unknown>) => (await roundTripsOf(opened, act)).length;
  const { missing, after } = await plan();
  const monitoring = await count(() =>
    createSheets(missing.find(({ year }) => year === YEAR)?.blueprints ?? [], { after }),
  );
  await typeMonitoring();
  const report = await count((await planReport(YEAR)).act);
  const first = await read();
  await typeTexts();
  await changeAnnexes();
  const { update, gone } = await plan();
  await extendSheets(update.extensions);
  const again = await count((await planReport(YEAR)).act);
  const second = await read();
  return {
    roundTrips: { monitoring, report, again },
    first: sheetOf(first, reportName(YEAR)).values,
    again: sheetOf(second, reportName(YEAR)).values,
    errors: [...ownErrors(first), ...ownErrors(second)],
    gone: [...new Set(gone.map(({ number }) => number))],
    gaps: [...opened.host.gaps].map(([what]) => what),
  };
}

if (require.main === module) {
  void main().then((report) => process.stdout.write(JSON.stringify(report), () => process.exit(0)));
}
