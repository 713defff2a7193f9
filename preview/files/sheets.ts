import {
  BooleanNumber,
  type IColumnData,
  type IObjectArrayPrimitiveType,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Sheet } from 'hucre/xlsx';
import { MAX_COLUMNS, MAX_ROWS } from '../host/book/areas';
import type { SheetSize } from './areas';
import type { WrittenLook } from './cells';
import { cssColor } from './colors';
import { columnPixels, DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, rowPixels } from './measures';
import type { OutlineLevel } from '../host/outline-groups';
import type { SheetPart } from './sheet-part';
import { booleanAttribute, childNamed, childrenNamed, numberAttribute, type Element } from './xml';

/** Rows and columns that a sheet offers beyond its cells, as far as someone is likely to scroll. */
const MARGIN: SheetSize = { rowCount: 200, columnCount: 20 };
const LEAST: SheetSize = { rowCount: 1000, columnCount: 52 };

/** How many rows and columns the grid has to show of a sheet. */
export function sizeOf(sheet: Sheet): SheetSize {
  const columns = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const between = (least: number, wanted: number, most: number) => Math.min(most, Math.max(least, wanted));
  return {
    rowCount: between(LEAST.rowCount, sheet.rows.length + MARGIN.rowCount, MAX_ROWS),
    columnCount: between(LEAST.columnCount, columns + MARGIN.columnCount, MAX_COLUMNS),
  };
}

/** What a style of the file means for a whole row or column. */
export type LookOfIndex = (index: number) => WrittenLook;

/** Everything about a sheet's looks that is not its cells. */
export function readLooks(
  sheet: Sheet,
  part: SheetPart,
  theme: readonly string[],
  look: LookOfIndex,
): Partial<IWorksheetData> {
  const size = sizeOf(sheet);
  const format = childNamed(part.frame, 'sheetFormatPr');
  const tabColor = cssColor(sheet.view?.tabColor, theme);
  const { rows = 0, columns = 0 } = sheet.freezePane ?? {};
  const isFrozen = rows > 0 || columns > 0;
  return {
    ...size,
    ...(tabColor !== undefined && { tabColor }),
    hidden: sheet.hidden || sheet.veryHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    zoomRatio: (sheet.view?.zoomScale ?? 100) / 100,
    showGridlines: sheet.view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: { xSplit: columns, ySplit: rows, startRow: isFrozen ? rows : -1, startColumn: isFrozen ? columns : -1 },
    defaultColumnWidth: defaultWidth(format),
    defaultRowHeight: rowHeight(numberAttribute(format, 'defaultRowHeight')) ?? DEFAULT_ROW_PIXELS,
    mergeData: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
    rowData: readRows(part, look),
    columnData: readColumns(part.frame, size, look),
  };
}

function defaultWidth(format: Element | undefined): number {
  const characters = numberAttribute(format, 'defaultColWidth');
  return characters === undefined ? DEFAULT_COLUMN_PIXELS : columnPixels(characters);
}

function rowHeight(points: number | undefined): number | undefined {
  return points === undefined ? undefined : rowPixels(points);
}

function readRows({ rows }: SheetPart, look: LookOfIndex): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const data: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
  for (const row of rows) {
    const height = rowHeight(row.height);
    const entry: Partial<IRowData> = {
      ...(height !== undefined && {
        h: height,
        ...(row.isHeightChosen ? { ia: BooleanNumber.FALSE } : { ah: height, ia: BooleanNumber.TRUE }),
      }),
      ...(row.isHidden && { hd: BooleanNumber.TRUE }),
      ...(row.style !== undefined && look(row.style)),
    };
    if (Object.keys(entry).length > 0) data[row.row] = entry;
  }
  return data;
}

function readColumns(
  frame: Element,
  size: SheetSize,
  look: LookOfIndex,
): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const data: IObjectArrayPrimitiveType<Partial<IColumnData>> = {};
  for (const { first, last, element } of columnsOf(frame, size)) {
    const width = numberAttribute(element, 'width');
    const styleIndex = numberAttribute(element, 'style');
    const entry: Partial<IColumnData> = {
      ...(width !== undefined && width > 0 && { w: columnPixels(width) }),
      ...(booleanAttribute(element, 'hidden') && { hd: BooleanNumber.TRUE }),
      ...(styleIndex !== undefined && look(styleIndex)),
    };
    for (let column = first; column <= last; column++) if (Object.keys(entry).length > 0) data[column] = { ...entry };
  }
  return data;
}

/** The `col` elements with the 0-based columns they speak of, cut to what the grid shows. */
function columnsOf(frame: Element, size: SheetSize): { first: number; last: number; element: Element }[] {
  return childrenNamed(childNamed(frame, 'cols'), 'col').map((element) => {
    const first = (numberAttribute(element, 'min') ?? 1) - 1;
    const last = (numberAttribute(element, 'max') ?? first + 1) - 1;
    return { first, last: Math.min(last, size.columnCount - 1), element };
  });
}

/** How deep each row lies in the outline (« plan »), by 0-based row. */
export function rowLevels({ rows }: SheetPart): Map<number, OutlineLevel> {
  return new Map(
    rows
      .filter(({ outlineLevel }) => outlineLevel > 0)
      .map(({ row, outlineLevel, isCollapsed, isHidden }) => [row, { level: outlineLevel, isCollapsed, isHidden }]),
  );
}

/** How deep each column lies in the outline, by 0-based column. */
export function columnLevels(frame: Element, size: SheetSize): Map<number, OutlineLevel> {
  const levels = new Map<number, OutlineLevel>();
  for (const { first, last, element } of columnsOf(frame, size)) {
    const level = numberAttribute(element, 'outlineLevel') ?? 0;
    const isHidden = booleanAttribute(element, 'hidden') ?? false;
    const isCollapsed = booleanAttribute(element, 'collapsed') ?? false;
    if (level > 0)
      for (let column = first; column <= last; column++) levels.set(column, { level, isHidden, isCollapsed });
  }
  return levels;
}
