/** An agreement of 200 actions, from the monitoring sheets to the report made again: eight times the sample’s actions. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { CellValue, SheetSnapshot } from '../../../src/workbook';
import { COUNT, GONE, type LargeReport, NEW, TEXTS, typedOn } from '../../support/large-report';
import { reportCell, type ReportColumn, reportRow } from '../../support/report-in-excel';

jest.setTimeout(900_000);

/** The sample’s 25 actions as Annexe 1 was read by hand: thousands of euros of cost and of AMI, category, ordinary scheme. */
const sample: readonly (readonly [cost: number | null, ami: number, category: number, isOrdinary?: true])[] = [
  [70, 35, 1],
  [100, 0, 2],
  [100, 75, 2],
  [0, 0, 6],
  [0, 0, 2],
  [30, 30, 2],
  [30, 30, 2],
  [null, 0, 3, true],
  [null, 0, 3, true],
  [1700, 0, 3, true],
  [10, 5, 6],
  [30, 15, 2],
  [160, 80, 2],
  [210, 210, 3],
  [850, 0, 3, true],
  [0, 0, 2],
  [60, 0, 2],
  [162.5, 162.5, 3],
  [70, 20, 4],
  [50, 50, 2],
  [10, 5, 1],
  [120, 30, 3],
  [112.5, 0, 3],
  [10, 5, 2],
  [45, 35, 5],
];

interface Action {
  number: number;
  cost: number | null;
  ami: number;
  category: number;
  nature: 1 | 2 | 3;
  spent: number | null;
  priority: number;
  status: string | null;
}

const agreement = Array.from({ length: COUNT }, (_, index): Action => {
  const [cost, ami, category, isOrdinary] = sample[index % sample.length] ?? [null, 0, 0];
  const nature = ami > 0 ? 1 : isOrdinary ? 2 : 3;
  return {
    number: index + 1,
    cost: cost === null ? null : 1000 * cost,
    ami: 1000 * ami,
    category,
    nature,
    ...typedOn(index + 1),
  };
});
const newAction: Action = {
  ...{ number: NEW.number, cost: NEW.cost, ami: 0, category: Number(NEW.category.charAt(0)), nature: 3 },
  ...{ spent: null, priority: 0, status: null },
};
const changed = [...agreement.filter(({ number }) => number !== GONE), newAction];

let made: LargeReport;

beforeAll(async () => {
  const script = join(__dirname, '../../support/large-report.ts');
  const options = { maxBuffer: 1e8, cwd: join(__dirname, '../../..') };
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script], options);
  made = JSON.parse(stdout) as LargeReport;
});

const sheet = (values: CellValue[][]) => ({ values }) as SheetSnapshot;
const sum = (amounts: readonly (number | null)[]) => amounts.reduce<number>((all, one) => all + (one ?? 0), 0);

/** What a line says of some actions: planned, spent, the gap where both are known, and the AMI. */
function expectLine(values: CellValue[][], row: string, actions: readonly Action[]): void {
  const both = actions.filter(({ cost, spent }) => cost !== null && spent !== null);
  const shown = (['planned', 'spent', 'gap', 'approved'] as const).map((column) => [
    column,
    reportCell(sheet(values), row, column),
  ]);
  expect([row, Object.fromEntries(shown)]).toEqual([
    row,
    {
      planned: sum(actions.map(({ cost }) => cost)),
      spent: sum(actions.map(({ spent }) => spent)),
      gap: sum(both.map(({ cost, spent }) => (spent ?? 0) - (cost ?? 0))),
      approved: actions.some(({ ami }) => ami > 0) ? sum(actions.map(({ ami }) => ami)) : null,
    },
  ]);
}

function expectReport(values: CellValue[][], actions: readonly Action[]): void {
  const report = sheet(values);
  for (const { number, cost, spent, status } of actions) {
    const at = (column: ReportColumn) => reportCell(report, `finances/action-${number}`, column);
    expect([number, at('number'), at('planned'), at('spent'), at('status')]).toEqual([
      number,
      number,
      cost ?? 'non chiffré',
      spent ?? 'non renseigné',
      status ?? 'non renseigné',
    ]);
    for (const section of ['calendrier', 'perspectives'])
      expect(reportCell(report, `${section}/action-${number}`, 'number')).toBe(number);
  }
  const where = (is: (action: Action) => boolean) => actions.filter(is);
  expectLine(values, 'finances/total', actions);
  for (const nature of [1, 2, 3])
    expectLine(
      values,
      `finances/nature-${nature}`,
      where((one) => one.nature === nature),
    );
  for (const category of [1, 2, 3, 4, 5, 6])
    expectLine(
      values,
      `recapitulatifs/categorie-${category}`,
      where((one) => one.category === category),
    );
  for (const priority of [1, 2, 3, 4, 5])
    expectLine(
      values,
      `priorites/chiffres-${priority}`,
      where((one) => one.priority === priority),
    );
  const missing = where(({ spent }) => spent === null).length;
  expect(reportCell(report, 'bandeau/manques', 'number')).toContain(`pour ${missing} actions sur ${actions.length}`);
  const done = where(({ status }) => status === 'Terminée').length;
  expect(String(reportCell(report, 'synthese/statuts', 'nature'))).toContain(`Terminée\u00a0: ${done}`);
}

test('are monitored and reported: every action is there, every sub-total is that of its actions', () => {
  expectReport(made.first, agreement);
});

test('are reported again once one has gone and one has come, and what was typed is kept', () => {
  expectReport(made.again, changed);
  const report = sheet(made.again);
  expect(() => reportRow(report, `finances/action-${GONE}`)).toThrow();
  for (const [row, column, text] of TEXTS) {
    const isGone = row.endsWith(`action-${GONE}`);
    expect(reportCell(report, isGone ? `conserves/${row}@${column}` : row, isGone ? 'pilot' : column)).toBe(text);
  }
  expect(made.gone).toEqual([GONE]);
});

test('are built in at most four round trips, and leave no error value', () => {
  const { monitoring, report, again } = made.roundTrips;
  for (const count of [monitoring, report]) expect(count).toBeLessThanOrEqual(4);
  // For « Annuler », what 20 000 cells look like is read first, side by side, a megabyte each.
  expect(again).toBeLessThanOrEqual(24);
  expect(made.errors).toEqual([]);
  expect(made.gaps).toEqual([]);
});
