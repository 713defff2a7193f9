import { WrapStrategy } from '@univerjs/core';
import { SetColWidthCommand, SetRowHeightCommand } from '@univerjs/sheets';
import type { Rectangle } from './areas';
import type { Sheet } from './book';
import { CellReader } from './cells';
import { cellStyle } from './formats';

/** Without a screen nothing can be measured: a character of Calibri 11 is taken to be 7 pixels wide, a line 20 high. */
const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_LINE = 20;
const PADDING = 5;

/** Makes each column as wide as the longest text that the area shows in it. */
export function autofitColumns(sheet: Sheet, area: Rectangle): void {
  const held = sheet.held(area);
  if (!held) return;
  const cells = new CellReader(sheet);
  for (let column = held.startColumn; column <= held.endColumn; column += 1) {
    let longest = 0;
    for (let row = held.startRow; row <= held.endRow; row += 1) {
      for (const line of cells.text(row, column).split('\n')) longest = Math.max(longest, line.length);
    }
    if (longest === 0) continue;
    const ranges = [{ ...held, startColumn: column, endColumn: column }];
    sheet.run(SetColWidthCommand.id, { ranges, value: longest * PIXELS_PER_CHARACTER + 2 * PADDING });
  }
}

/**
 * Makes each row as high as the most lines that a cell of the area has in it: wrapped at the width of its column where the
 * cell wraps its text, one elsewhere. Like Excel, without regard to merged cells.
 */
export function autofitRows(sheet: Sheet, area: Rectangle): void {
  const held = sheet.held(area);
  if (!held) return;
  const cells = new CellReader(sheet);
  for (let row = held.startRow; row <= held.endRow; row += 1) {
    let most = 1;
    for (let column = held.startColumn; column <= held.endColumn; column += 1) {
      if (!wraps(sheet, row, column) || sheet.worksheet.getMergedCell(row, column)) continue;
      const perLine = Math.max(1, Math.floor(sheet.worksheet.getColumnWidth(column) / PIXELS_PER_CHARACTER));
      const lines = cells.text(row, column).split('\n');
      most = Math.max(
        most,
        lines.reduce((count, line) => count + Math.max(1, Math.ceil(line.length / perLine)), 0),
      );
    }
    sheet.run(SetRowHeightCommand.id, {
      ranges: [{ ...held, startRow: row, endRow: row }],
      value: most * PIXELS_PER_LINE,
    });
  }
}

function wraps(sheet: Sheet, row: number, column: number): boolean {
  return cellStyle(sheet, row, column).tb === WrapStrategy.WRAP;
}
