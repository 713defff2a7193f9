/** A filter that hides rows, as plain data: what it takes to lift it and to put it back. */
import type { Area } from '../../workbook';

/** What a column of a filter hides rows by. */
export interface ColumnCriteria {
  /** Counted from the filter's first column, 0-based. */
  offset: number;
  criteria: Excel.FilterCriteria;
}

/** A filter of a sheet, or of one of its tables. */
export interface RowFilter {
  /** The identifier of the table; null for the sheet's own filter. */
  table: string | null;
  area: Area;
  criteria: ColumnCriteria[];
  /** Rows of the area that are hidden, 1-based: by the filter, or by hand. */
  hiddenRows: number[];
}

/** Whether two filters of a sheet are one, and hide rows by the same. */
export function isSameFilter(one: RowFilter, other: RowFilter): boolean {
  return one.table === other.table && JSON.stringify(one.criteria) === JSON.stringify(other.criteria);
}

/** Where a column comes to stand, 1-based; null when it goes. */
export type Move = (column: number) => number | null;

/** Where columns come to stand once others are deleted. */
export function withoutColumns(deleted: readonly number[]): Move {
  const gone = new Set(deleted);
  return (column) => (gone.has(column) ? null : column - [...gone].filter((one) => one < column).length);
}

/**
 * Filters as they are to be put back on a sheet where rows were put in, or taken out, under a row.
 * @param count how many were put in; less than zero where rows were taken out
 */
export function withRowsUnder(filters: readonly RowFilter[], row: number, count: number): RowFilter[] {
  const move = (place: number) => (place <= row ? place : Math.max(row, place + count));
  return filters.map((filter) => ({
    ...filter,
    area: { ...filter.area, bottom: move(filter.area.bottom) },
    hiddenRows: filter.hiddenRows.filter((hidden) => hidden <= row || hidden > row - count).map(move),
  }));
}

/** Filters as they are to be put back on a sheet whose columns have moved: criteria go with their columns. */
export function movedFilters(filters: readonly RowFilter[], move: Move): RowFilter[] {
  return filters.map((filter) => (filter.table === null ? movedFilter(filter, move) : filter));
}

function movedFilter(filter: RowFilter, move: Move): RowFilter {
  const { left, right } = filter.area;
  const columns = Array.from({ length: right - left + 1 }, (_, offset) => move(left + offset));
  const places = columns.filter((column) => column !== null);
  const first = places[0] ?? left;
  const criteria = filter.criteria.flatMap(({ offset, criteria: held }) => {
    const column = columns[offset] ?? null;
    return column === null ? [] : [{ offset: column - first, criteria: held }];
  });
  return { ...filter, area: { ...filter.area, left: first, right: places.at(-1) ?? first }, criteria };
}
