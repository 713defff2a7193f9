import { isNullCell } from '@univerjs/core';
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
  if (selections.length === 0) return;
  // Where more than the first cell holds something, which content stays depends on the values.
  if (selections.some((selection) => holdsMore(sheet, selection))) await sheet.book.calculation.settle();
  await sheet.runAsync(AddWorksheetMergeCommand.id, { selections, defaultMerge: true });
}

function holdsMore(sheet: Sheet, { startRow, startColumn, endRow, endColumn }: Rectangle): boolean {
  sheet.book.finish();
  const matrix = sheet.worksheet.getCellMatrix();
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      const isFirst = row === startRow && column === startColumn;
      if (!isFirst && !isNullCell(matrix.getValue(row, column))) return true;
    }
  }
  return false;
}

export function unmerge(sheet: Sheet, area: Rectangle): void {
  const ranges = mergesIn(sheet, area);
  if (ranges.length > 0) sheet.run(RemoveWorksheetMergeCommand.id, { ranges });
}
