import { AddWorksheetMergeCommand, RemoveWorksheetMergeCommand } from '@univerjs/sheets';
import { ApiError } from '../errors';
import { isSingleCell, overlaps, type Rectangle, rowCount } from './areas';
import type { Sheet } from './book';
import { tableAreas } from './tables';

/** The merged cells that touch an area. */
export function mergesIn(sheet: Sheet, area: Rectangle): Rectangle[] {
  return sheet.worksheet.getMergeData().filter((merge) => overlaps(merge, area));
}

/**
 * Makes one cell of an area, or one of each of its rows; only the first cell's content stays.
 * @throws ApiError MergedRangeConflict within a table
 */
export async function merge(sheet: Sheet, area: Rectangle, across: boolean): Promise<void> {
  if (tableAreas(sheet).some((table) => overlaps(table, area))) throw new ApiError('MergedRangeConflict');
  const { startRow, startColumn, endRow, endColumn } = sheet.toUniver(area);
  const rows = across ? rowCount({ startRow, startColumn, endRow, endColumn }) : 1;
  const selections = Array.from({ length: rows }, (_, offset) => ({
    startRow: startRow + offset,
    endRow: across ? startRow + offset : endRow,
    startColumn,
    endColumn,
  })).filter((range) => !isSingleCell(range));
  if (selections.length > 0) await sheet.runAsync(AddWorksheetMergeCommand.id, { selections, defaultMerge: true });
}

export function unmerge(sheet: Sheet, area: Rectangle): void {
  const ranges = mergesIn(sheet, area);
  if (ranges.length > 0) sheet.run(RemoveWorksheetMergeCommand.id, { ranges });
}
