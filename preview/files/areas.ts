import type { IRange } from '@univerjs/core';
import { areaAddress, parseArea } from '../../src/workbook';

/** Univer's areas are 0-based, the project's and Excel's addresses 1-based. */
export function rangeOf(address: string): IRange | null {
  const area = parseArea(address);
  if (!area) return null;
  return {
    startRow: area.top - 1,
    startColumn: area.left - 1,
    endRow: area.bottom - 1,
    endColumn: area.right - 1,
  };
}

/** The areas of a list such as "A1:B3 D5" (`sqref`); whole rows and columns, which Univer bounds, are cut to the sheet. */
export function rangesOf(list: string, size: SheetSize): IRange[] {
  return list
    .trim()
    .split(/\s+/)
    .map((address) => rangeOf(address) ?? wholeRange(address, size))
    .filter((range) => range !== null);
}

/** How many rows and columns Univer is to show. */
export interface SheetSize {
  rowCount: number;
  columnCount: number;
}

function wholeRange(address: string, size: SheetSize): IRange | null {
  const [from = '', to = from] = address.replaceAll('$', '').split(':');
  const isRows = /^\d+$/.test(from);
  const area = parseArea(isRows ? `A${from}:A${to}` : `${from}1:${to}1`);
  if (!area) return null;
  return isRows
    ? { startRow: area.top - 1, endRow: area.bottom - 1, startColumn: 0, endColumn: size.columnCount - 1 }
    : { startColumn: area.left - 1, endColumn: area.right - 1, startRow: 0, endRow: size.rowCount - 1 };
}

export function addressOf(range: IRange): string {
  return areaAddress({
    top: range.startRow + 1,
    left: range.startColumn + 1,
    bottom: range.endRow + 1,
    right: range.endColumn + 1,
  });
}

/** A list of areas as the file writes it. */
export function listOf(ranges: readonly IRange[]): string {
  return ranges.map(addressOf).join(' ');
}
