import type { CustomData, ICellData } from '@univerjs/core';
import { SetColDataCommand, SetRowDataCommand } from '@univerjs/sheets';
import { isEntireColumn, isEntireRow, type Rectangle } from './areas';
import type { Sheet } from './book';
import { writeCells } from './write';

/** What a cell carries and Univer knows nothing of; it follows the cell wherever that goes. */
export interface CellExtras {
  hyperlink?: HyperlinkData;
  /** It can be typed in although its sheet is protected. */
  isUnlocked?: boolean;
}

/** A link, as the file has it: to an address on the web, or to a place in the workbook. */
export interface HyperlinkData {
  /** "" for a place in the workbook. */
  target: string;
  /** "'Annexe 1'!J28" */
  location?: string;
  tooltip?: string;
  display?: string;
}

/** What one cell carries, by itself or by its column or its row. */
export function cellExtras(sheet: Sheet, row: number, column: number): CellExtras {
  const { worksheet } = sheet;
  const own: CustomData = worksheet.getCellMatrix().getValue(row, column)?.custom ?? null;
  const ofColumn: CustomData = worksheet.getColumnManager().getColumn(column)?.custom ?? null;
  const ofRow: CustomData = worksheet.getRowManager().getRow(row)?.custom ?? null;
  return { ...ofColumn, ...ofRow, ...own };
}

/** What goes along when a cell is copied; null for nothing, which takes away what the target had. */
export function copiedExtras(sheet: Sheet, row: number, column: number): CustomData {
  const { hyperlink, isUnlocked } = cellExtras(sheet, row, column);
  const copied = { ...(hyperlink && { hyperlink }), ...(isUnlocked && { isUnlocked }) };
  return Object.keys(copied).length > 0 ? copied : null;
}

/** Changes something that cells carry; of whole rows and columns, for the cells to come as well. */
export function changeExtras(sheet: Sheet, areas: readonly Rectangle[], change: Partial<CellExtras>): void {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const area of areas) {
    const { startRow, endRow, startColumn, endColumn } = sheet.toUniver(area);
    const isWhole = isEntireColumn(area) || isEntireRow(area);
    if (isEntireColumn(area)) sheet.run(SetColDataCommand.id, { columnData: lines(startColumn, endColumn, change) });
    else if (isEntireRow(area)) sheet.run(SetRowDataCommand.id, { rowData: lines(startRow, endRow, change) });
    const matrix = sheet.worksheet.getCellMatrix();
    for (let row = startRow; row <= endRow; row += 1) {
      for (let column = startColumn; column <= endColumn; column += 1) {
        const own: CustomData = matrix.getValue(row, column)?.custom ?? null;
        if (!isWhole || own) (cells[row] ??= {})[column] = { custom: { ...own, ...change } };
      }
    }
  }
  writeCells(sheet, cells);
}

/** Takes the links away from cells. */
export function removeHyperlinks(sheet: Sheet, areas: readonly Rectangle[]): void {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const held of areas.map((area) => sheet.held(area))) {
    for (let row = held?.startRow ?? 0; held && row <= held.endRow; row += 1) {
      for (let column = held.startColumn; column <= held.endColumn; column += 1) {
        const own: CustomData = sheet.worksheet.getCellMatrix().getValue(row, column)?.custom ?? null;
        if (!own || !('hyperlink' in own)) continue;
        const rest = Object.entries(own).filter(([name]) => name !== 'hyperlink');
        (cells[row] ??= {})[column] = { custom: rest.length > 0 ? Object.fromEntries(rest) : null };
      }
    }
  }
  writeCells(sheet, cells);
}

function lines(first: number, last: number, custom: object): Record<number, { custom: object }> {
  const numbers = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  return Object.fromEntries(numbers.map((number) => [number, { custom }]));
}
