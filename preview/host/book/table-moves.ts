import { columnCount, type Rectangle, rowCount } from './areas';
import type { Sheet } from './book';
import { listTables, resizeTable, tableArea } from './tables';

/**
 * Moves tables with the cells that were inserted or deleted at part of a sheet's width or height; Univer moves them with
 * whole rows and columns only. A table grows or shrinks when that happens within it.
 * @param axis which way the other cells go, or come from
 */
export function moveTables(sheet: Sheet, area: Rectangle, axis: 'Down' | 'Right', what: 'insert' | 'delete'): void {
  for (const table of listTables(sheet)) {
    const own = tableArea(table);
    if (axis === 'Down' && area.startColumn <= own.startColumn && area.endColumn >= own.endColumn) {
      const [startRow, endRow] = moved(own.startRow, own.endRow, area.startRow, rowCount(area), what);
      resizeTable(sheet, table, { ...own, startRow, endRow });
    }
    if (axis === 'Right' && area.startRow <= own.startRow && area.endRow >= own.endRow) {
      const [startColumn, endColumn] = moved(own.startColumn, own.endColumn, area.startColumn, columnCount(area), what);
      resizeTable(sheet, table, { ...own, startColumn, endColumn });
    }
  }
}

/** The first and last line of a table once `count` lines were inserted at a line, or deleted from it on. */
function moved(first: number, last: number, at: number, count: number, what: 'insert' | 'delete'): [number, number] {
  if (what === 'insert') return [first >= at ? first + count : first, last >= at ? last + count : last];
  const shifted = (line: number) => (line >= at + count ? line - count : Math.min(line, at));
  const end = last >= at && last < at + count ? at - 1 : shifted(last);
  return [shifted(first), end];
}
