/**
 * How much the add-in writes at once. Excel on the web refuses a request or an answer of more than 5 MB
 * (learn.microsoft.com, « Resource limits and performance optimization for Office Add-ins »), and what is whole or not there
 * at all, a sheet or a block of columns, is written in one request. The desktop has no such limit, but what one colleague
 * inserts another must be able to update in the browser: one measure for all.
 */
import type { SheetBlueprint } from './blueprint';

/** Bytes of the cells of a request; what it says besides (looks, lists, addresses) was measured at a third more at most. */
export const MOST_BYTES = 3_900_000;

/**
 * Actions of an agreement that monitoring sheets and an execution report are made for: each has some 11 kB of live
 * formulas there. An agreement of the programme has 20 to 60.
 */
export const MOST_FOLLOWED = 350;

/** Sheets that one command adds: a workbook of more tabs is of no use to anyone, and slow to open. */
export const MOST_SHEETS = 120;

/** Cells that are corrected as one step: they go by hundreds in a request, and all are put back where one is refused. */
export const MOST_EDITS = 2_000;

/** Whether the cells of some rows are more than one request may hold. */
export function isTooHeavy(rows: Iterable<unknown>): boolean {
  const encoder = new TextEncoder();
  let bytes = 0;
  for (const row of rows) {
    bytes += encoder.encode(JSON.stringify(row)).length;
    if (bytes > MOST_BYTES) return true;
  }
  return false;
}

/** Whether sheets that are to be written together are more than one request may hold. */
export function areTooHeavy(sheets: readonly Pick<SheetBlueprint, 'rows'>[]): boolean {
  return isTooHeavy(sheets.flatMap(({ rows }) => rows));
}
