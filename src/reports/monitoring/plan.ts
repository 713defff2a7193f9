import { readAnnexes } from '../../annexes';
import type { Settings } from '../../convention';
import { executionOf, readMonitoring } from '../../monitoring';
import { settingsOf } from '../../rules';
import type { SheetBlueprint, WorkbookSnapshot } from '../../workbook';
import type { MonitoringContext } from './context';
import { missingSheets } from './missing';
import type { GoneRow, MonitoringUpdate } from './update';
import { goneRows, monitoringUpdate } from './update';

/** Everything that the pane shows and does about the monitoring sheets of a workbook. */
export interface MonitoringPlan {
  /** The years of the agreement; null where the workbook holds no annexe with a numbered action. */
  years: { first: number; second: number } | null;
  /** Names of the sheets of the annexes, which the monitoring sheets follow. */
  after: string[];
  /** For each year, the sheets that the workbook lacks. */
  missing: { year: number; blueprints: SheetBlueprint[] }[];
  /** Years that are followed already. */
  followed: number[];
  update: MonitoringUpdate;
  gone: GoneRow[];
}

/** What the monitoring sheets are made from; another territory gets nothing of the default agreement. */
export function monitoringContext(snapshot: WorkbookSnapshot, settings: Settings): MonitoringContext {
  const annexes = readAnnexes(snapshot, settings);
  return { annexes, monitoring: readMonitoring(snapshot), settings: settingsOf(annexes, settings) };
}

/** What can be done with the monitoring sheets of a workbook. Pure. */
export function monitoringPlan(snapshot: WorkbookSnapshot, settings: Settings): MonitoringPlan {
  const context = monitoringContext(snapshot, settings);
  const { annexe1, annexe2, years } = context.annexes;
  const found = [annexe1, annexe2].filter((annexe) => annexe !== null);
  const hasActions = found.some(({ rows }) => rows.some(({ number }) => number.value !== null));
  const both = [years.first, years.second];
  return {
    years: hasActions ? years : null,
    after: [...new Set(found.map(({ sheet }) => sheet.name))],
    missing: hasActions ? both.map((year) => ({ year, blueprints: missingSheets(context, year) })) : [],
    followed: both.filter((year) => executionOf(context.monitoring, year) !== null),
    update: monitoringUpdate(context),
    gone: goneRows(context),
  };
}
