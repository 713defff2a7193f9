import type { Rectangle } from './areas';
import type { Sheet } from './book';
import { NumberFormats } from './number-formats';
import { isNextSlice, writeSlice } from './slices';
import { typed } from './typed';
import { type Cells, shaped } from './write';

/**
 * Types values or formulas into an area: one for all its cells, or rows of the area's own shape. A null leaves its cell
 * alone.
 * @throws ApiError InvalidArgument for the wrong shape, for whole rows or columns, for what no cell can hold
 */
export function writeValues(sheet: Sheet, area: Rectangle, values: unknown): void {
  const valueAt = shaped(area, values);
  const range = sheet.toUniver(area);
  // How a value is read depends on its cell's format: those that were just given are to be there.
  if (!isNextSlice(sheet, range)) sheet.book.finish();
  const formats = new NumberFormats(sheet);
  const cells: Cells = {};
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const value = valueAt(row, column);
      if (value === null || value === undefined) continue;
      (cells[row] ??= {})[column] = typed(value, formats.at(row, column));
    }
  }
  writeSlice(sheet, range, cells);
}
