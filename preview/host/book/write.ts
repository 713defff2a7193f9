import { type ICellData, type IObjectMatrixPrimitiveType, ObjectMatrix } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { ApiError, wrongShape } from '../errors';
import { columnCount, isEntireColumn, isEntireRow, type Rectangle, rowCount } from './areas';
import type { Sheet } from './book';

/** Cells as Univer knows them, by row and column. */
export type Cells = IObjectMatrixPrimitiveType<ICellData | null>;

/** Writes cells as Univer knows them, by row and column; a null cell is emptied of everything. */
export function writeCells(sheet: Sheet, cells: Cells): void {
  if (Object.keys(cells).length === 0) return;
  keepFormulas(sheet, cells);
  // The command works out the range by itself, but will not start without one.
  const range = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
  sheet.run(SetRangeValuesCommand.id, { range, value: cells });
}

/** Univer drops a formula that is not calculated yet from a cell that is given a style alone: it is given that again. */
function keepFormulas(sheet: Sheet, cells: Cells): void {
  const held = sheet.worksheet.getCellMatrix();
  new ObjectMatrix(cells).forValue((row, column, cell) => {
    const own = held.getValue(row, column);
    const isPending = (own?.f || own?.si) && (own.v === undefined || own.v === null);
    if (!cell || !isPending || ['v', 'f', 'p', 'si'].some((part) => part in cell)) return;
    Object.assign(cell, own.f && { f: own.f }, own.si && { si: own.si });
  });
}

/** The value for each cell: a single one for all, or rows that must have the area's shape. */
export function shaped(area: Rectangle, values: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(values)) {
    if (isEntireColumn(area) || isEntireRow(area)) throw new ApiError('InvalidArgument');
    return () => values;
  }
  const rows = values as unknown[];
  if (rows.length !== rowCount(area)) throw wrongShape();
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== columnCount(area)) throw wrongShape();
  }
  return (row, column) => (rows as unknown[][])[row - area.startRow]?.[column - area.startColumn];
}
