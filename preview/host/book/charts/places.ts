import type { ChartCorner, ChartPlace } from '../../chart-data';
import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from '../areas';
import type { Sheet } from '../book';
import { points } from '../sizes';

/** A rectangle on a sheet, in points from its top left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

type Direction = 'rows' | 'columns';

/** Where a chart is now, whatever has become of the cells below it. */
export function boxOf(sheet: Sheet, { from, to }: ChartPlace): Box {
  const [left, top] = [distance(sheet, from, 'columns'), distance(sheet, from, 'rows')];
  return {
    left,
    top,
    width: rounded(Math.max(0, distance(sheet, to, 'columns') - left)),
    height: rounded(Math.max(0, distance(sheet, to, 'rows') - top)),
  };
}

/** The cells that a rectangle covers. */
export function placeOf(sheet: Sheet, { left, top, width, height }: Box): ChartPlace {
  return { from: cornerAt(sheet, left, top, 'start'), to: cornerAt(sheet, left + width, top + height, 'end') };
}

/** The place that covers whole cells. */
export function placeOver(sheet: Sheet, { startRow, startColumn, endRow, endColumn }: Rectangle): ChartPlace {
  return {
    from: { row: startRow, column: startColumn, down: 0, right: 0 },
    to: {
      row: endRow,
      column: endColumn,
      down: points(sizeOf(sheet, 'rows', endRow)),
      right: points(sizeOf(sheet, 'columns', endColumn)),
    },
  };
}

function distance(sheet: Sheet, { row, column, down, right }: ChartCorner, direction: Direction): number {
  const [count, rest] = direction === 'rows' ? [row, down] : [column, right];
  let total = 0;
  for (let at = 0; at < count; at += 1) total += sizeOf(sheet, direction, at);
  return rounded(points(total) + Math.min(rest, points(sizeOf(sheet, direction, count))));
}

/** On the line between two cells, what begins there is in the second one and what ends there is in the first. */
function cornerAt(sheet: Sheet, left: number, top: number, what: 'start' | 'end'): ChartCorner {
  const [column, right] = cellAt(sheet, 'columns', left, what);
  const [row, down] = cellAt(sheet, 'rows', top, what);
  return { row, column, down, right };
}

/** The row or the column at so many points from the edge, and how far inside it. */
function cellAt(
  sheet: Sheet,
  direction: Direction,
  distance: number,
  what: 'start' | 'end',
): [at: number, inside: number] {
  const last = (direction === 'rows' ? MAX_ROWS : MAX_COLUMNS) - 1;
  let start = 0;
  for (let at = 0; at < last; at += 1) {
    const end = start + sizeOf(sheet, direction, at);
    const isInside = what === 'end' ? points(end) >= distance : points(end) > distance;
    if (isInside) return [at, rounded(Math.max(0, distance - points(start)))];
    start = end;
  }
  return [last, 0];
}

/** Pixels of a row or a column, none for a hidden one; the usual size beyond Univer's grid. */
function sizeOf({ worksheet }: Sheet, direction: Direction, at: number): number {
  const isRow = direction === 'rows';
  if (!(isRow ? worksheet.getRowVisible(at) : worksheet.getColVisible(at))) return 0;
  return isRow ? worksheet.getRowHeight(at) : worksheet.getColumnWidth(at);
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}
