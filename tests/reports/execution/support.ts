import { readAnnexes } from '../../../src/annexes';
import { readWorkbookFile } from '../../../src/cli/xlsx';
import type { Settings } from '../../../src/convention';
import { defaultSettings } from '../../../src/convention';
import { readMonitoring } from '../../../src/monitoring';
import { executionReport, grid, type ReportContext } from '../../../src/reports/execution';
import type { CellValue, SheetBlueprint, SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook';
import { blueprintSnapshot } from '../../support/blueprint-snapshot';
import { converted } from '../../support/convert';
import { withMeasured, withMonitoring, withTyped } from '../../support/monitored';
import { sampleSnapshot } from '../../support/sample';
import { snapshotXlsx } from '../../support/snapshot-xlsx';

/** What a team might have filled in for 2021, by action: several actions are left out, some inputs are empty. */
export const filledIn = [
  {
    number: 1,
    priority: 5,
    status: 'En cours',
    spent: 41_250,
    amiSpent: 20_000,
    amiPaid: 35_000,
    payee: 'AMP',
    funding: { VDM: 0 },
  },
  {
    number: 2,
    priority: 2,
    status: 'Suspendue',
    spent: 0,
    gapCause: 'Marché public',
    explanation: 'Ordre de service d’interruption du marché.',
  },
  {
    number: 3,
    priority: 2,
    status: 'En cours',
    spent: 98_400.5,
    amiSpent: 74_000,
    amiPaid: 75_000,
    payee: 'Etat',
    funding: { VDM: 12_000, CD13: 5_000 },
  },
  { number: 4, priority: 2, status: 'En cours' },
  { number: 6, priority: 1, status: 'Non démarrée' },
  { number: 10, priority: 3, status: 'Terminée', spent: 1_650_000 },
  {
    number: 14,
    priority: 3,
    status: 'Non démarrée',
    spent: 0,
    amiSpent: 0,
    payee: 'Etat',
    corrective: 'Convention à signer avec HAS.',
  },
  {
    number: 25,
    priority: 5,
    status: 'Terminée',
    spent: 45_000,
    amiSpent: 35_000,
    amiPaid: 35_000,
    payee: 'Etat',
    decision: 'Poursuivre',
    carryOver: 1_500,
  },
] as const;

/** Indicators measured in 2021, the first of each action. */
export const measured = [
  { number: 5, indicator: 'Désignations par an', unit: 'désignations', target1: 30, achieved1: 34 },
  { number: 23, indicator: 'Logements primo-SDF', unit: 'logements', target1: 15, achieved1: 9 },
  { number: 3, indicator: 'Durée moyenne de séjour', unit: 'jours', direction: 'baisse', target1: 300, achieved1: 400 },
  { number: 8, indicator: 'Places de pension de famille', unit: 'places', target1: 50 },
  { number: 20, indicator: 'Contenus de formation' },
] as const;

/** The sample's annexes with monitoring sheets filled in. */
export function filledBook(): WorkbookSnapshot {
  const sample = sampleSnapshot();
  const typed = filledIn.map(({ number, ...row }) => {
    const { funding, ...fields } = { funding: {}, ...row };
    const obtained = Object.entries(funding).map(([funder, euros]) => [`funding:${funder}`, euros] as const);
    return [number, { ...fields, ...Object.fromEntries(obtained) }] as const;
  });
  const followed = withTyped(withMonitoring(sample, defaultSettings, 2021), 2021, Object.fromEntries(typed));
  return withMeasured(followed, Object.fromEntries(measured.map(({ number, ...fields }) => [number, fields])));
}

/** What a report is made from, of a workbook that nobody checked unless said. */
export function contextOf(
  snapshot: WorkbookSnapshot,
  parts: Partial<ReportContext> = {},
  settings: Settings = defaultSettings,
): ReportContext {
  return {
    annexes: readAnnexes(snapshot, settings),
    monitoring: readMonitoring(snapshot),
    settings,
    year: 2021,
    today: '2022-02-01',
    blocking: null,
    ...parts,
  };
}

/** A sheet whose rows and columns are found by the keys that it carries. */
export interface KeyedSheet {
  /** What stands at a row ("finances/action-3") and a column ("planned"). */
  at(row: string, column: (typeof grid)[number]['key']): CellValue;
  sheet: SheetSnapshot;
}

export function keyed(sheet: SheetSnapshot): KeyedSheet {
  const rows = new Map(sheet.values.map((row) => [String(row[0] ?? '').split('#')[0], row]));
  return {
    sheet,
    at(key, column) {
      const row = rows.get(key);
      if (!row) throw new Error(`No row ${key}`);
      return row[grid.findIndex((one) => one.key === column) + 1] ?? null;
    },
  };
}

/** The report of a workbook as LibreOffice computes it, beside the workbook's own sheets. */
export async function computed(snapshot: WorkbookSnapshot, blueprint: SheetBlueprint): Promise<KeyedSheet> {
  const sheets = [...snapshot.sheets, blueprintSnapshot(blueprint)].map((sheet) => ({ ...sheet, signature: null }));
  const bytes = converted(await snapshotXlsx({ ...snapshot, sheets }), 'xlsx', 'xlsx');
  const { snapshot: read } = await readWorkbookFile(bytes);
  const report = read.sheets.find(({ name }) => name === blueprint.name);
  if (!report) throw new Error('The report is lost');
  return keyed(report);
}

/** The report of a workbook, computed by LibreOffice. */
export function computedReport(
  snapshot: WorkbookSnapshot,
  parts: Partial<ReportContext> = {},
  settings: Settings = defaultSettings,
): Promise<KeyedSheet> {
  return computed(snapshot, executionReport(contextOf(snapshot, parts, settings)).blueprint);
}
