import { columnLetters } from '../../workbook';
import type { Area } from '../../workbook';

/** Columns beyond IV are never read: an annexe has about twenty, and a stray cell in XFD must not make a sheet huge. */
export const LAST_COLUMN = 256;

/** Excel's last row: where a sheet that was read to its end ends. */
export const LAST_ROW = 1_048_576;

/** How many rows of every sheet are read before knowing whether it is an annexe: a thousand actions, and what surrounds them. */
export const FIRST_ROWS = 1200;

/**
 * Bytes of an answer that a window aims at. The web's limit is 5 MB, and the guess may be off by a factor of two; and
 * office.js takes an answer apart all at once, on the pane's own thread: some 20 ms for each million.
 */
export const AIM = 1_200_000;

/** However empty the rest of a sheet looks, it is asked for in no more than this many windows at first. */
const MOST_WINDOWS = 24;

/** Rows of a sheet to read, from column A to IV; 1-based and included. */
export interface Window {
  top: number;
  bottom: number;
}

/** The address of a window: { top: 1, bottom: 1000 } → "A1:IV1000". */
export function windowAddress({ top, bottom }: Window): string {
  return `A${top}:${columnLetters(LAST_COLUMN)}${bottom}`;
}

/**
 * The windows in which to ask for the rows under those that were read, so that no answer is too large if the rows below
 * are like those above. A window that turns out too large all the same is halved when it is asked for.
 * @param readSoFar the sheet's first rows and how many bytes they weighed
 * @param last the last row of the sheet that holds something
 */
export function windowsBelow(readSoFar: Window & { bytes: number }, last: number): Window[] {
  const rest = last - readSoFar.bottom;
  const perRow = Math.max(1, readSoFar.bytes / (readSoFar.bottom - readSoFar.top + 1));
  const rows = Math.max(1, Math.floor(AIM / perRow), Math.ceil(rest / MOST_WINDOWS));
  return windowsOf({ top: readSoFar.bottom + 1, bottom: last }, rows);
}

/** Rows of which it is known how much they weigh, in windows of which no answer is too large. */
export function windowsWithin(rows: Window, bytes: number): Window[] {
  const count = rows.bottom - rows.top + 1;
  return windowsOf(rows, Math.ceil(count / Math.max(1, Math.ceil(bytes / AIM))));
}

function windowsOf({ top, bottom }: Window, rows: number): Window[] {
  const windows: Window[] = [];
  for (let first = top; first <= bottom; first += rows) {
    windows.push({ top: first, bottom: Math.min(bottom, first + rows - 1) });
  }
  return windows;
}

/** The two halves of a window; null for a single row. */
export function halves({ top, bottom }: Window): [Window, Window] | null {
  if (top === bottom) return null;
  const middle = Math.floor((top + bottom) / 2);
  return [
    { top, bottom: middle },
    { top: middle + 1, bottom },
  ];
}

/** The area that a range covers, from its 0-based position and its size as Excel gives them. */
export function areaOf(range: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): Area {
  return {
    top: range.rowIndex + 1,
    left: range.columnIndex + 1,
    bottom: range.rowIndex + range.rowCount,
    right: range.columnIndex + range.columnCount,
  };
}
