import type { Area } from './snapshot';

/** One cell of a named sheet; row and column are 1-based. */
export interface CellRef {
  sheet: string;
  row: number;
  column: number;
}

/** Letters of a 1-based column: 1 → "A", 28 → "AB". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 1-based column of its letters: "A" → 1, "AB" → 28. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Address of a cell within its sheet: { row: 28, column: 10 } → "J28". */
export function cellAddress({ row, column }: Pick<CellRef, 'row' | 'column'>): string {
  return `${columnLetters(column)}${row}`;
}

/** Address of an area within its sheet: "J3:K27", or "J3" for a single cell. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress({ row: top, column: left });
  const last = cellAddress({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}

/**
 * The area that an A1 address names ("J3", "$J$3:K27", without sheet name), corners in any order.
 * Null when the text is not such an address: whole rows ("3:5") and columns ("J:J") are not areas of cells.
 */
export function parseArea(address: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address);
  if (!match) return null;
  const [, letters = '', digits = '', otherLetters = letters, otherDigits = digits] = match;
  const columns = [columnNumber(letters), columnNumber(otherLetters)];
  const rows = [Number(digits), Number(otherDigits)];
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}

/** Whether a cell lies in an area. */
export function contains(area: Area, { row, column }: Pick<CellRef, 'row' | 'column'>): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** A text that is the same for the same cell and different for any other, to use as a key. */
export function cellKey({ sheet, row, column }: CellRef): string {
  return `${sheet}!${row},${column}`;
}
