import { isEntireRow, type Rectangle } from './areas';
import type { Sheet } from './book';

/**
 * What Excel makes of rows that are written where a filter hides some (office-js issue 224, xlwings issue 747): those that
 * are hidden keep what they hold, the others all take the first row's. A cell that is written by itself holds what it is given.
 * @param values as `Range.values` takes them
 */
export function astray(sheet: Sheet, area: Rectangle, values: unknown): unknown {
  if (!Array.isArray(values)) return values;
  const rows = values as unknown[][];
  if (rows.length === 1 && rows[0]?.length === 1) return values;
  const isHidden = rows.map((_, index) => sheet.worksheet.getRowFiltered(area.startRow + index));
  if (!isHidden.includes(true)) return values;
  return rows.map((row, index) => (isHidden[index] ? row.map(() => null) : rows[0]));
}

/** The rows of an area that are deleted where Excel keeps those that a filter hides (office-js issue 994), from the bottom. */
export function deletable(sheet: Sheet, area: Rectangle): Rectangle[] {
  if (!isEntireRow(area)) return [area];
  const { endRow } = sheet.toUniver(area);
  const rows = Array.from({ length: endRow - area.startRow + 1 }, (_, index) => endRow - index);
  return rows
    .filter((row) => !sheet.worksheet.getRowFiltered(row))
    .map((row) => ({ ...area, startRow: row, endRow: row }));
}
