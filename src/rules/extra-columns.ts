/** Columns that a team added to the model's own: an end date, a status, a reference value. */
import type { Annexe1, Annexe2 } from '../annexes';
import { fold } from '../annexes';
import type { CellRef, CellValue } from '../workbook';
import { valueAt } from '../workbook';

/** A column that the model does not have, by its heading's cell. */
export interface ExtraColumn {
  cell: CellRef;
  heading: string;
}

/** The columns beside the model's whose heading, in plain small letters, is like this. */
export function extraColumns(annexe: Annexe1 | Annexe2 | null, heading: RegExp): ExtraColumn[] {
  return (annexe?.unknownColumns ?? []).filter((column) => heading.test(fold(column.heading)));
}

/** What stands in such a column on the row of an action. */
export function extraCell(annexe: Annexe1 | Annexe2, column: ExtraColumn, row: number): ExtraCell {
  const cell = { ...column.cell, row };
  const value = valueAt(annexe.sheet, row, column.cell.column);
  return { cell, value, text: value === null ? '' : String(value).trim() };
}

export interface ExtraCell {
  cell: CellRef;
  value: CellValue;
  text: string;
}

/** The cells of such columns, on the rows of the actions, in which nothing is written. */
export function emptyExtraCells(annexe: Annexe1 | Annexe2 | null, heading: RegExp) {
  if (!annexe) return [];
  return extraColumns(annexe, heading).flatMap((column) =>
    annexe.rows.flatMap((row) => {
      const { cell, text } = extraCell(annexe, column, row.row);
      return /[\p{L}\d]/u.test(text) ? [] : [{ row, cell, heading: column.heading, role: annexe.role }];
    }),
  );
}
