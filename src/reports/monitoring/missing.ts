import type { SheetBlueprint } from '../../workbook';
import type { MonitoringContext } from './context';
import { executionOf } from '../../monitoring';
import { executionBlueprint } from './execution';
import { indicatorsBlueprint } from './indicators';
import { parametersBlueprint } from './parameters';
import { sheetPlaces } from './places';
import { vouchersBlueprint } from './vouchers';

/**
 * The sheets that the workbook lacks for a year of the agreement, in the order in which they are to stand; none where all
 * are there. The formulas of the first point at those that follow it.
 */
export function missingSheets(context: MonitoringContext, year: number): SheetBlueprint[] {
  const { monitoring } = context;
  return [
    ...(executionOf(monitoring, year) ? [] : [executionBlueprint(context, year, sheetPlaces(context))]),
    ...(monitoring.indicators ? [] : [indicatorsBlueprint(context)]),
    ...(monitoring.vouchers ? [] : [vouchersBlueprint(context)]),
    ...(monitoring.parameters ? [] : [parametersBlueprint(context)]),
  ];
}
