/** A sheet as a grid in which merged cells, blank cells and texts are looked up. */
import { type Area, type CellValue, type SheetSnapshot, contains, lastColumn, lastRow, valueAt } from '../workbook';
import { clean } from './text';

/** Columns that Excel has: to key a cell by one number. */
const WIDTH = 16_384;

export interface Grid {
  sheet: SheetSnapshot;
  /** First and last row and column that were read. */
  area: Area;
  value(row: number, column: number): CellValue;
  /** The cell's text without blanks at its ends; "" for an empty cell. */
  text(row: number, column: number): string;
  isBlank(row: number, column: number): boolean;
  /** The rows that have something in a column of the area, ascending: a stray cell may stand a million rows further. */
  filledRows(): readonly number[];
  /** The merged area that covers a cell, if any. */
  mergeAt(row: number, column: number): Area | null;
}

function isBlankValue(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && !/[^\s\u200b-\u200f\u2060]/.test(value));
}

/** Wraps a sheet. */
export function gridOf(sheet: SheetSnapshot): Grid {
  const merges = new Map<number, Area>();
  const area = { top: sheet.firstRow, left: sheet.firstColumn, bottom: lastRow(sheet), right: lastColumn(sheet) };
  for (const merge of sheet.merges) {
    for (let row = Math.max(merge.top, area.top); row <= Math.min(merge.bottom, area.bottom); row++) {
      for (let column = Math.max(merge.left, area.left); column <= Math.min(merge.right, area.right); column++) {
        merges.set(row * WIDTH + column, merge);
      }
    }
  }
  const value = (row: number, column: number) => valueAt(sheet, row, column);
  let filledRows: number[] | null = null;
  return {
    sheet,
    area,
    value,
    text: (row, column) => {
      const found = value(row, column);
      return typeof found === 'string' ? clean(found) : found === null ? '' : String(found);
    },
    isBlank: (row, column) => isBlankValue(value(row, column)),
    filledRows: () =>
      (filledRows ??= sheet.values.flatMap((cells, index) =>
        cells.every(isBlankValue) ? [] : [sheet.firstRow + index],
      )),
    mergeAt: (row, column) => merges.get(row * WIDTH + column) ?? null,
  };
}

/** Whether a merged area is this cell's, and the cell is not the one that holds its value. */
export function isCovered(grid: Grid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== null && contains(merge, { row, column }) && (merge.top !== row || merge.left !== column);
}
