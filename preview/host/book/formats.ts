import { composeStyles, type IStyleData, numfmt } from '@univerjs/core';
import { SetColDataCommand, SetRowDataCommand } from '@univerjs/sheets';
import { ApiError } from '../errors';
import { isEntireColumn, isEntireRow, type Rectangle } from './areas';
import type { Sheet } from './book';
import { giveStyles, withKeptStyle } from './kept-styles';
import { shaped } from './write';

/** The style of one cell, with those of its row and column underneath. */
export function cellStyle(sheet: Sheet, row: number, column: number): IStyleData {
  const { worksheet } = sheet;
  const cell = worksheet.getCellMatrix().getValue(row, column);
  return withKeptStyle(sheet, row, column, worksheet.getComposedCellStyleByCellData(row, column, cell));
}

/** What a format says of every cell of the areas; null when they do not agree. */
export function agreedFormat(sheet: Sheet, areas: readonly Rectangle[], read: (style: IStyleData) => unknown): unknown {
  let answer: unknown;
  for (const area of areas) {
    const held = sheet.held(area) ?? area;
    // Beyond what the grid holds, every cell is like the next one.
    const [lastRow, lastColumn] = [
      Math.min(area.endRow, held.endRow + 1),
      Math.min(area.endColumn, held.endColumn + 1),
    ];
    for (let row = area.startRow; row <= lastRow; row += 1) {
      for (let column = area.startColumn; column <= lastColumn; column += 1) {
        const value = read(cellStyle(sheet, row, column));
        if (answer !== undefined && value !== answer) return null;
        answer = value;
      }
    }
  }
  return answer ?? null;
}

/** Merges a style into that of all the cells of the areas; whole rows and columns keep it for cells to come. */
export function applyStyle(sheet: Sheet, areas: readonly Rectangle[], style: IStyleData): void {
  for (const area of areas) {
    if (isEntireColumn(area)) styleColumns(sheet, area, style);
    else if (isEntireRow(area)) styleRows(sheet, area, style);
  }
  // All areas at once: every command of Univer's costs as much as the whole sheet is large.
  giveStyles(
    sheet,
    areas.flatMap((area) => cellStyles(sheet, area, () => style)),
  );
}

/**
 * Merges a style into that of each cell; a null leaves a cell alone. Of whole rows and columns, only the cells that
 * already have something of their own are touched.
 */
export function styleCells(
  sheet: Sheet,
  area: Rectangle,
  styleAt: (row: number, column: number) => IStyleData | null,
): void {
  giveStyles(sheet, cellStyles(sheet, area, styleAt));
}

function cellStyles(
  sheet: Sheet,
  area: Rectangle,
  styleAt: (row: number, column: number) => IStyleData | null,
): [row: number, column: number, style: IStyleData][] {
  const styles: [number, number, IStyleData][] = [];
  const isWhole = isEntireColumn(area) || isEntireRow(area);
  const range = sheet.toUniver(area);
  const matrix = sheet.worksheet.getCellMatrix();
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      if (isWhole && !matrix.getValue(row, column)) continue;
      const style = styleAt(row, column);
      if (style) styles.push([row, column, style]);
    }
  }
  return styles;
}

/** Gives number formats, in English codes, to an area: one for all, or rows of the area's own shape. */
export function writeNumberFormats(sheet: Sheet, area: Rectangle, formats: unknown): void {
  if (!Array.isArray(formats)) {
    applyStyle(sheet, [area], numberFormatStyle(formats));
    return;
  }
  const formatAt = shaped(area, formats);
  const known = new Map<unknown, IStyleData>();
  styleCells(sheet, area, (row, column) => {
    const format = formatAt(row, column);
    if (format === null || format === undefined) return null;
    const style = known.get(format) ?? numberFormatStyle(format);
    known.set(format, style);
    return style;
  });
}

function numberFormatStyle(format: unknown): IStyleData {
  if (typeof format !== 'string' || !numfmt.isValidFormat(format)) throw new ApiError('InvalidArgument');
  return { n: { pattern: format === '' ? 'General' : format } };
}

function styleColumns(sheet: Sheet, area: Rectangle, style: IStyleData): void {
  const { startColumn, endColumn } = sheet.toUniver(area);
  const columnData: Record<number, { s: IStyleData }> = {};
  for (let column = startColumn; column <= endColumn; column += 1) {
    columnData[column] = { s: composeStyles(sheet.worksheet.getColumnStyle(column), style) };
  }
  sheet.run(SetColDataCommand.id, { columnData });
}

function styleRows(sheet: Sheet, area: Rectangle, style: IStyleData): void {
  const { startRow, endRow } = sheet.toUniver(area);
  const rowData: Record<number, { s: IStyleData }> = {};
  for (let row = startRow; row <= endRow; row += 1) {
    rowData[row] = { s: composeStyles(sheet.worksheet.getRowStyle(row), style) };
  }
  sheet.run(SetRowDataCommand.id, { rowData });
}
