import type { IRange } from '@univerjs/core';
import { RANGE_TYPE } from '@univerjs/core';

/** Excel's sheet: every one has as many rows and columns, whatever it holds. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/**
 * A rectangle of cells: rows and columns are 0-based and included, as in Univer and in Excel's own API. Whole rows and
 * columns reach Excel's last column or row.
 */
export type Rectangle = Pick<IRange, 'startRow' | 'startColumn' | 'endRow' | 'endColumn'>;

export const WHOLE_SHEET: Rectangle = { startRow: 0, startColumn: 0, endRow: MAX_ROWS - 1, endColumn: MAX_COLUMNS - 1 };

export function rowCount(area: Rectangle): number {
  return area.endRow - area.startRow + 1;
}

export function columnCount(area: Rectangle): number {
  return area.endColumn - area.startColumn + 1;
}

export function cellCount(area: Rectangle): number {
  return rowCount(area) * columnCount(area);
}

/** Made of whole columns ("A:C"). */
export function isEntireColumn(area: Rectangle): boolean {
  return area.startRow === 0 && area.endRow === MAX_ROWS - 1;
}

/** Made of whole rows ("3:5"). */
export function isEntireRow(area: Rectangle): boolean {
  return area.startColumn === 0 && area.endColumn === MAX_COLUMNS - 1;
}

export function isSingleCell(area: Rectangle): boolean {
  return area.startRow === area.endRow && area.startColumn === area.endColumn;
}

/** Whole rows, 0-based and included. */
export function wholeRows(first: number, last: number): Rectangle {
  return { startRow: first, endRow: last, startColumn: 0, endColumn: MAX_COLUMNS - 1 };
}

/** Whole columns, 0-based and included. */
export function wholeColumns(first: number, last: number): Rectangle {
  return { startRow: 0, endRow: MAX_ROWS - 1, startColumn: first, endColumn: last };
}

/** Whether Excel's sheet has all of it. */
export function isOnSheet(area: Rectangle): boolean {
  const { startRow, startColumn, endRow, endColumn } = area;
  const numbers = [startRow, startColumn, endRow, endColumn];
  return (
    numbers.every(Number.isInteger) &&
    startRow >= 0 &&
    startColumn >= 0 &&
    startRow <= endRow &&
    startColumn <= endColumn &&
    endRow < MAX_ROWS &&
    endColumn < MAX_COLUMNS
  );
}

export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const area = {
    startRow: Math.max(a.startRow, b.startRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endRow: Math.min(a.endRow, b.endRow),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
  return area.startRow <= area.endRow && area.startColumn <= area.endColumn ? area : null;
}

export function overlaps(a: Rectangle, b: Rectangle): boolean {
  return intersection(a, b) !== null;
}

export function containsArea(outer: Rectangle, inner: Rectangle): boolean {
  return (
    outer.startRow <= inner.startRow &&
    outer.startColumn <= inner.startColumn &&
    outer.endRow >= inner.endRow &&
    outer.endColumn >= inner.endColumn
  );
}

/** The smallest rectangle that holds both. */
export function bounding(a: Rectangle, b: Rectangle): Rectangle {
  return {
    startRow: Math.min(a.startRow, b.startRow),
    startColumn: Math.min(a.startColumn, b.startColumn),
    endRow: Math.max(a.endRow, b.endRow),
    endColumn: Math.max(a.endColumn, b.endColumn),
  };
}

/** What is left of `area` once `hole` is taken out of it: at most four rectangles. */
export function subtract(area: Rectangle, hole: Rectangle): Rectangle[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const rest = [
    { ...area, endRow: common.startRow - 1 },
    { ...area, startRow: common.endRow + 1 },
    { ...area, startRow: common.startRow, endRow: common.endRow, endColumn: common.startColumn - 1 },
    { ...area, startRow: common.startRow, endRow: common.endRow, startColumn: common.endColumn + 1 },
  ];
  return rest.filter((part) => part.startRow <= part.endRow && part.startColumn <= part.endColumn);
}

export function sameArea(a: Rectangle, b: Rectangle): boolean {
  return containsArea(a, b) && containsArea(b, a);
}

/** A range as Univer keeps it, in Excel's terms: whole rows and columns reach the end of Excel's sheet. */
export function fromUniver(range: IRange): Rectangle {
  const { startRow, startColumn, endRow, endColumn, rangeType } = range;
  const wholeColumns = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL || Number.isNaN(endRow);
  const wholeRows = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL || Number.isNaN(endColumn);
  return {
    startRow: wholeColumns ? 0 : startRow,
    endRow: wholeColumns ? MAX_ROWS - 1 : endRow,
    startColumn: wholeRows ? 0 : startColumn,
    endColumn: wholeRows ? MAX_COLUMNS - 1 : endColumn,
  };
}

/** A rectangle as Univer wants it, on a sheet that holds so many rows and columns. */
export function toUniver(area: Rectangle, rows: number, columns: number): IRange {
  const wholeColumns = isEntireColumn(area);
  const wholeRows = isEntireRow(area);
  const rangeType =
    wholeColumns && wholeRows
      ? RANGE_TYPE.ALL
      : wholeColumns
        ? RANGE_TYPE.COLUMN
        : wholeRows
          ? RANGE_TYPE.ROW
          : RANGE_TYPE.NORMAL;
  return {
    startRow: area.startRow,
    startColumn: area.startColumn,
    endRow: wholeColumns ? rows - 1 : area.endRow,
    endColumn: wholeRows ? columns - 1 : area.endColumn,
    rangeType,
  };
}
