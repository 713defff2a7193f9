/** What the report's formulas say of the monitoring sheets. */
import type { ExecutionKey, IndicatorKey, ParameterKey } from '../../monitoring';
import { columnRange, fixedCell, parameterCell } from '../../monitoring';
import type { ReportAction, ReportMaterial } from './context';

/**
 * The cell of an action on « Suivi d’exécution », looked up by its number; null where there is no such sheet, row or column.
 * The row need not be there yet: a number added later is found. Where two actions bear one number, it is the first's.
 */
export function monitoredCell(
  { execution }: ReportMaterial,
  { number, key: action }: Pick<ReportAction, 'number' | 'key'>,
  key: ExecutionKey,
  numberCell: string,
): string | null {
  const values = execution && columnRange(execution, key);
  return values === null || action !== String(number) ? null : lookedUp(execution, values, numberCell);
}

function lookedUp(execution: ReportMaterial['execution'], values: string, numberCell: string): string | null {
  const numbers = execution && columnRange(execution, 'number');
  return numbers === null ? null : `INDEX(${values},MATCH(${numberCell},${numbers},0))`;
}

/** What « Paramètres » says of the report's year. */
export function parameter({ monitoring: { parameters }, year }: ReportMaterial, key: ParameterKey): string | null {
  return parameters && parameterCell(parameters, year, key);
}

/** A cell of « Suivi des indicateurs »; null where the sheet lacks the column. */
export function indicatorCell(
  { monitoring: { indicators } }: ReportMaterial,
  row: number,
  key: IndicatorKey,
): string | null {
  const column = indicators?.columns[key];
  return !indicators || column === undefined ? null : fixedCell({ sheet: indicators.sheet.name, row, column });
}
