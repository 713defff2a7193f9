import { generateRandomId } from '@univerjs/core';
import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  SetSheetTableMutation,
  TableManager,
  validateSheetTableName,
} from '@univerjs/sheets-table';
import { ApiError } from '../errors';
import type { TableSideData } from '../side-store';
import { columnCount, overlaps, type Rectangle, rowCount, sameArea } from './areas';
import type { Book, Sheet } from './book';
import { CellReader } from './cells';
import { listNames } from './names';
import { writeValues } from './write-values';

/** A table, as Univer keeps it. */
export type SheetTable = ReturnType<TableManager['getTablesBySubunitId']>[number];

const defaults: TableSideData = { showHeaders: true, showTotals: false, style: 'TableStyleMedium2' };

/** The tables of a sheet, in the order in which they were made. */
export function listTables(sheet: Sheet): SheetTable[] {
  return sheet.book.injector.get(TableManager).getTablesBySubunitId(sheet.book.unitId, sheet.id);
}

/** @throws ApiError ItemNotFound once it has been deleted */
export function findTable(sheet: Sheet, id: string): SheetTable {
  const table = listTables(sheet).find((item) => item.getId() === id);
  if (!table) throw new ApiError('ItemNotFound');
  return table;
}

/** The cells of a table, headings and totals included. */
export function tableArea(table: SheetTable): Rectangle {
  return table.getRange();
}

/** The areas of a sheet's tables. */
export function tableAreas(sheet: Sheet): Rectangle[] {
  return listTables(sheet).map(tableArea);
}

/** What a table shows beyond its cells, to read and to change. */
export function tableSide(sheet: Sheet, id: string): TableSideData {
  const tables = (sheet.side.tables ??= {});
  return (tables[id] ??= { ...defaults });
}

/**
 * Makes a table of an area whose first row holds its headings; those that are missing are filled in.
 * @throws ApiError MergedRangeConflict over another table or merged cells
 */
export function addTable(sheet: Sheet, area: Rectangle): SheetTable {
  const isTaken = [...tableAreas(sheet), ...sheet.worksheet.getMergeData()].some((taken) => overlaps(taken, area));
  if (isTaken) throw new ApiError('MergedRangeConflict');
  // A table has at least one row under its headings.
  const whole = { ...area, endRow: Math.max(area.endRow, area.startRow + 1) };
  writeValues(sheet, { ...area, endRow: area.startRow }, [headings(sheet, area)]);
  const id = `{${generateRandomId(12).toUpperCase()}}`;
  const options = { showHeader: true };
  sheet.run(AddSheetTableCommand.id, { id, name: freeName(sheet.book), range: sheet.toUniver(whole), options });
  return findTable(sheet, id);
}

/** @throws ApiError InvalidArgument for a name that Excel refuses, or that something else bears */
export function renameTable(sheet: Sheet, table: SheetTable, name: unknown): void {
  if (name === table.getDisplayName()) return;
  const taken = takenNames(sheet.book);
  taken.delete(table.getDisplayName().toLowerCase());
  if (typeof name !== 'string' || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new ApiError('InvalidArgument');
  if (!validateSheetTableName(name, taken).valid) throw new ApiError('InvalidArgument');
  sheet.run(SetSheetTableCommand.id, { tableId: table.getId(), name });
}

export function resizeTable(sheet: Sheet, table: SheetTable, area: Rectangle): void {
  if (sameArea(area, tableArea(table))) return;
  const tableId = table.getId();
  const change = (newRange: Rectangle) => ({ subUnitId: sheet.id, tableId, config: { updateRange: { newRange } } });
  sheet.book.change(SetSheetTableMutation.id, change(area), change(tableArea(table)));
}

/** The cells stay as they are. */
export function removeTable(sheet: Sheet, table: SheetTable): void {
  sheet.run(DeleteSheetTableCommand.id, { tableId: table.getId() });
  const others = Object.entries(sheet.side.tables ?? {}).filter(([id]) => id !== table.getId());
  sheet.side.tables = Object.fromEntries(others);
}

/** The headings of an area, each different: what its first row says, "Colonne1" where it says nothing. */
function headings(sheet: Sheet, area: Rectangle): string[] {
  const cells = new CellReader(sheet);
  const taken = new Set<string>();
  return Array.from({ length: columnCount(area) }, (_, offset) => {
    const text = String(cells.value(area.startRow, area.startColumn + offset));
    let heading = text || `Colonne${offset + 1}`;
    for (let number = 2; taken.has(heading.toLowerCase()); number += 1) heading = `${text || 'Colonne'}${number}`;
    taken.add(heading.toLowerCase());
    // Headings are texts, whatever they look like.
    return `'${heading}`;
  });
}

function freeName(book: Book): string {
  const taken = takenNames(book);
  let number = 1;
  while (taken.has(`tableau${number}`)) number += 1;
  return `Tableau${number}`;
}

function takenNames(book: Book): Set<string> {
  const tables = book.sheets.flatMap((sheet) => listTables(sheet).map((table) => table.getDisplayName()));
  const names = listNames(book, null).map(({ name }) => name);
  return new Set([...tables, ...names].map((name) => name.toLowerCase()));
}

/** The rows of a table between its headings and its totals. */
export function bodyArea(sheet: Sheet, table: SheetTable): Rectangle {
  const area = tableArea(table);
  const { showHeaders, showTotals } = tableSide(sheet, table.getId());
  return {
    ...area,
    startRow: area.startRow + (showHeaders ? 1 : 0),
    endRow: area.endRow - (showTotals ? 1 : 0),
  };
}

/** How many rows of data a table has. */
export function bodyRowCount(sheet: Sheet, table: SheetTable): number {
  return rowCount(bodyArea(sheet, table));
}
