/**
 * Excel writes wrongly under a filter: cells of rows that it hides are skipped, and those that show take the values of
 * others. A filter is lifted before anything is written and put back after it, in the same round trip.
 */
import { areaAddress } from '../../workbook';
import { passing, roundTrip } from '../runtime';
import { ExcelTrouble, withMore } from '../trouble';
import type { RowFilter } from './filter';
import { isSameFilter } from './filter';
import { filterOf, queueFilter } from './read';
import { filterLost } from './sentences';

/**
 * One round trip that writes on a sheet while no filter hides its rows; a second one where rows were hidden by hand that
 * Excel has shown with the others. If Excel breaks off, filters may be left lifted: `putFiltersBack` is for the caller.
 * @param filters as they are to be once all is written
 * @throws ExcelTrouble; « not-kept » when all is written, and a filter is not as it was
 */
export async function writeUnfiltered(
  sheet: string,
  filters: readonly RowFilter[],
  queue: (target: Excel.Worksheet) => void,
): Promise<void> {
  const shown = await roundTrip(({ workbook }) => {
    const target = workbook.worksheets.getItem(sheet);
    return queueUnfiltered(target, filters, () => {
      queue(target);
    });
  });
  if (shown === null) throw new ExcelTrouble('not-kept', filterLost(sheet));
  await hideAgain(sheet, shown);
}

/**
 * Queues a write on a sheet while no filter hides its rows.
 * @param filters as they are to be once all is written
 * @returns the rows that were hidden and that Excel shows all the same; null where a filter is not what it was
 */
export function queueUnfiltered(
  sheet: Excel.Worksheet,
  filters: readonly RowFilter[],
  queue: () => void,
): () => number[] | null {
  queueLifting(sheet, filters);
  queue();
  const picks = filters.map((filter) => queuePuttingBack(sheet, filter));
  return () => {
    const shown = picks.map((pick) => pick());
    return shown.some((rows) => rows === null) ? null : (shown.flat() as number[]);
  };
}

/** Queues that no filter hides rows any more. */
export function queueLifting(sheet: Excel.Worksheet, filters: readonly RowFilter[]): void {
  for (const { table } of filters) filterOf(sheet, table).autoFilter.clearCriteria();
}

/**
 * Puts filters back after a write that broke off.
 * @throws ExcelTrouble « not-kept » when they are not as they were
 */
export async function putFiltersBack(sheet: string, filters: readonly RowFilter[]): Promise<void> {
  if (filters.length === 0) return;
  await writeUnfiltered(sheet, filters, () => undefined).catch((error: unknown) => {
    throw error instanceof ExcelTrouble
      ? new ExcelTrouble('not-kept', filterLost(sheet), error.code, { cause: error })
      : error;
  });
}

/** Puts filters back before a trouble is told, and says so in it where that cannot be done. */
export async function withFiltersBack(
  sheet: string,
  filters: readonly RowFilter[],
  trouble: unknown,
): Promise<unknown> {
  return putFiltersBack(sheet, filters).then(
    () => trouble,
    () => withMore(trouble, filterLost(sheet)),
  );
}

/**
 * Queues that a filter hides rows as before.
 * @returns the rows that Excel shows all the same; null when the filter is not what it was
 */
function queuePuttingBack(sheet: Excel.Worksheet, filter: RowFilter): () => number[] | null {
  // Its columns are gone, and it with them.
  if (filter.criteria.length === 0) return () => [];
  const { autoFilter, range: present } = filterOf(sheet, filter.table);
  // The rows of before: Excel may have taken in what was written under them.
  const range = filter.table === null ? passing(sheet.getRange(areaAddress(filter.area))) : present;
  for (const { offset, criteria } of filter.criteria) autoFilter.apply(range, offset, criteria);
  const pick = queueFilter(sheet, filter.table);
  return () => {
    const now = pick();
    if (now === null || !isSameFilter(now, filter)) return null;
    const hidden = new Set(now.hiddenRows);
    return filter.hiddenRows.filter((row) => !hidden.has(row));
  };
}

/** Hides rows that were hidden by hand, in one round trip; none where there are none. */
async function hideAgain(sheet: string, rows: readonly number[]): Promise<void> {
  if (rows.length === 0) return;
  await roundTrip(({ workbook }) => {
    queueHiding(workbook.worksheets.getItem(sheet), rows);
    return () => undefined;
  });
}

/** Queues that rows are hidden. */
export function queueHiding(sheet: Excel.Worksheet, rows: readonly number[]): void {
  for (const row of rows) passing(sheet.getRange(`${row}:${row}`)).rowHidden = true;
}
