import { readAnnexes } from '../../annexes';
import type { Settings } from '../../convention';
import { executionOf, readMonitoring } from '../../monitoring';
import { settingsOf } from '../../rules';
import type { SheetBlueprint, WorkbookSnapshot } from '../../workbook';
import { MOST_FOLLOWED } from '../../workbook';
import { tooManyActions } from '../too-many';
import type { MonitoringContext } from './context';
import { actionsOf } from './context';
import { missingSheets } from './missing';
import type { GoneRow, MonitoringUpdate } from './update';
import { goneRows, monitoringUpdate } from './update';

/** Everything that the pane shows and does about the monitoring sheets of a workbook. */
export interface MonitoringPlan {
  /** The years of the agreement; null where the workbook holds no annexe with a numbered action. */
  years: { first: number; second: number } | null;
  /** Why there are no sheets for so many actions; null where there are. */
  refusal: string | null;
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
  const actions = actionsOf(context.annexes).length;
  const hasActions = actions > 0;
  const both = [years.first, years.second];
  const isRoom = actions <= MOST_FOLLOWED;
  return {
    years: hasActions ? years : null,
    refusal: isRoom ? null : tooManyActions(actions),
    after: [...new Set(found.map(({ sheet }) => sheet.name))],
    missing: hasActions && isRoom ? both.map((year) => ({ year, blueprints: missingSheets(context, year) })) : [],
    followed: both.filter((year) => executionOf(context.monitoring, year) !== null),
    update: isRoom ? monitoringUpdate(context) : { extensions: [], added: [] },
    gone: goneRows(context),
  };
}
