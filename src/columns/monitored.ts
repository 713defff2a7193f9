/** What the monitoring sheets say of an action, looked up by its number: parts of formulas that stay alive. */
import type { ExecutionKey, ExecutionSheet, Monitoring } from '../monitoring';
import { columnRange, endedStatuses, parameterCell } from '../monitoring';
import { quoted } from './cells';

/** The cell of a column on the row of a number: an error where the action is not on the sheet. */
function lookedUp(sheet: ExecutionSheet, key: ExecutionKey, number: string): string | null {
  const [values, numbers] = [columnRange(sheet, key), columnRange(sheet, 'number')];
  return values === null || numbers === null ? null : `INDEX(${values},MATCH(${number},${numbers},0))`;
}

/**
 * The date that was typed last, by the years of the sheets: it is a number, or else it is unknown.
 * @param number address of the action's number; null where its annexe has none
 * @returns null where no sheet has the column
 */
export function monitoredDate({ execution }: Monitoring, key: ExecutionKey, number: string | null): string | null {
  if (number === null) return null;
  return execution.reduce<string | null>((former, sheet) => {
    const own = lookedUp(sheet, key, number);
    return own && former ? `IF(ISNUMBER(${own}),${own},${former})` : (own ?? former);
  }, null);
}

/**
 * Whether nothing more is to come of the action: a sheet gives the day of its end, or says that it is over. Null where no
 * sheet can say so.
 */
export function isOver({ execution }: Monitoring, number: string | null): string | null {
  if (number === null) return null;
  const signs = execution.flatMap((sheet) => {
    const [status, end] = (['status', 'actualEnd'] as const).map((key) => lookedUp(sheet, key, number));
    return [
      ...(status ? endedStatuses.map((one) => `IFERROR(${status}=${quoted(one)},FALSE)`) : []),
      ...(end ? [`ISNUMBER(${end})`] : []),
    ];
  });
  return signs.length === 0 ? null : `OR(${signs.join(',')})`;
}

/** The day by which one says what is late: today, or the day to which the last year monitored was closed. */
export function referenceDay({ execution, parameters }: Monitoring): string {
  const year = execution.at(-1)?.year;
  const closing = parameters && year !== undefined ? parameterCell(parameters, year, 'closingDate') : null;
  return closing === null ? 'TODAY()' : `IF(ISNUMBER(${closing}),MIN(TODAY(),${closing}),TODAY())`;
}
