/** What a formula of another sheet writes to speak of the monitoring sheets. */
import { type CellRef, columnLetters } from '../workbook';
import { SPARE_ROWS } from './layout';
import type { MonitoringTable, ParameterKey, ParameterSheet } from './model';

/** A sheet's name as formulas write it: `'Suivi d’exécution 2021'!`, its own quotes doubled. */
export function sheetPrefix(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}

/** A cell of another sheet, fixed: `'Paramètres'!$C$15`. */
export function fixedCell({ sheet, row, column }: CellRef): string {
  return `${sheetPrefix(sheet)}$${columnLetters(column)}$${row}`;
}

/** A block of one column, fixed: `'Annexe 1'!$J$3:$J$527`. */
export function fixedColumn(sheet: string, column: number, first: number, last: number): string {
  const letters = columnLetters(column);
  return `${sheetPrefix(sheet)}$${letters}$${first}:$${letters}$${last}`;
}

/**
 * The cells of a column of a table, with room for rows that are added under it: `'Pièces'!$G$6:$G$705`.
 * All columns of one table have the same rows, as SUMIFS and INDEX want them. Null where the sheet lacks the column.
 */
export function columnRange<Key extends string>(table: MonitoringTable<Key, unknown>, key: Key): string | null {
  const column = table.columns[key];
  return column === undefined ? null : rangeAt(table, column);
}

/** The same for a column by its place, such as those of co-funding obtained. */
export function rangeAt(
  { sheet, firstRow, lastRow }: Pick<MonitoringTable<string, unknown>, 'sheet' | 'firstRow' | 'lastRow'>,
  column: number,
): string {
  return fixedColumn(sheet.name, column, firstRow, Math.max(firstRow, lastRow) + SPARE_ROWS);
}

/** The cell of « Paramètres » for a year: `'Paramètres'!$C$15`; null where the sheet lacks it. */
export function parameterCell({ years }: ParameterSheet, year: number, key: ParameterKey): string | null {
  const field = years.find((one) => one.year === year)?.[key];
  return !field || field.isMissing ? null : fixedCell(field.cell);
}
