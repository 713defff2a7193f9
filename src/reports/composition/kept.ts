/**
 * What users typed on a sheet that the add-in made, by the keys that the sheet carries: each row's in its hidden first
 * column ("priorites/3-faits#action": the row, then the columns of its inputs), each column's in its hidden first row.
 * Keys go with their rows and columns when these are moved, so that what was typed is found wherever it stands.
 */
import type { CellValue, SheetSnapshot } from '../../workbook';
import { formulaAt, lastColumn, lastRow, numberFormatAt, valueAt } from '../../workbook';

/** A cell of the user's. */
export interface KeptCell {
  value: CellValue;
  formula: string | null;
  numberFormat: string;
}

/** Cells of a row that the user added, in columns or rows of their own; columns are 1-based and those of the new sheet. */
export type KeptRow = ReadonlyMap<number, KeptCell>;

export interface KeptContent {
  /** What stands in the inputs, by `inputKey`. */
  inputs: ReadonlyMap<string, KeptCell>;
  /** What stands in the user's own columns, at the right of the sheet's, by the key of its row. */
  beside: ReadonlyMap<string, KeptRow>;
  /** Rows that the user put in, by the key of the row above them. */
  inserted: ReadonlyMap<string, readonly KeptRow[]>;
  /** The row of each key, and the key of each row: for the formulas that the user wrote. */
  rowOf: ReadonlyMap<string, number>;
  /** 1-based column on the new sheet of each column of the old. */
  columnAfter: ReadonlyMap<number, number>;
}

/** A sheet that is made for the first time. */
export const nothingKept: KeptContent = {
  inputs: new Map(),
  beside: new Map(),
  inserted: new Map(),
  rowOf: new Map(),
  columnAfter: new Map(),
};

export function inputKey(row: string, column: string): string {
  return `${row}#${column}`;
}

/** What the hidden cell of a row says. */
export function rowMark(key: string, inputs: readonly string[]): string {
  return inputs.length === 0 ? key : `${key}#${inputs.join(',')}`;
}

/** The mark of headings that stand there once more, at the top of a page: no row of the user's. */
export const REPEATED = 'suite';

/** The column of the row keys, and the row of the column keys. */
export const KEY_COLUMN = 1;
export const KEY_ROW = 1;

/**
 * Reads what users typed on a sheet of the add-in's making.
 * @param columns the keys of the grid's columns, from the second column on
 * @returns null where the sheet has lost its keys: it cannot be made anew without losing what was typed
 */
export function readKept(sheet: SheetSnapshot, columns: readonly string[]): KeptContent | null {
  const own = ownColumns(sheet);
  if (own.size === 0) return null;
  const columnAfter = columnsAfter(sheet, own, columns);
  const inputs = new Map<string, KeptCell>();
  const beside = new Map<string, KeptRow>();
  const inserted = new Map<string, KeptRow[]>();
  const rowOf = new Map<string, number>();
  let above: string | null = null;

  for (let row = KEY_ROW + 1; row <= lastRow(sheet); row++) {
    const mark = valueAt(sheet, row, KEY_COLUMN);
    const [key = '', typed = ''] = typeof mark === 'string' ? mark.split('#') : [];
    if (key === '') {
      const cells = cellsOf(sheet, row, columnAfter);
      if (cells.size > 0) addTo(inserted, above ?? '', cells);
      continue;
    }
    const added = new Map([...cellsOf(sheet, row, columnAfter)].filter(([column]) => column > columns.length + 1));
    // A row that was copied bears the key of the first: what was typed in it is a row of the user's.
    if (key === REPEATED || rowOf.has(key)) {
      const cells = typed === '' ? added : cellsOf(sheet, row, columnAfter);
      if (cells.size > 0) addTo(inserted, above ?? key, cells);
      continue;
    }
    above = key;
    rowOf.set(key, row);
    for (const column of typed === '' ? [] : typed.split(',')) {
      const at = own.get(column);
      const cell = at === undefined ? null : cellAt(sheet, row, at);
      if (cell) inputs.set(inputKey(key, column), cell);
    }
    if (added.size > 0) beside.set(key, added);
  }
  return rowOf.size === 0 ? null : { inputs, beside, inserted, rowOf, columnAfter };
}

/** Where the grid's columns stand now, by their keys. */
function ownColumns(sheet: SheetSnapshot): Map<string, number> {
  const found = new Map<string, number>();
  for (let column = KEY_COLUMN + 1; column <= lastColumn(sheet); column++) {
    const key = valueAt(sheet, KEY_ROW, column);
    if (typeof key === 'string' && key !== '' && !found.has(key)) found.set(key, column);
  }
  return found;
}

/** The user's columns keep their distance from the sheet's; those put in between go to the right of all others. */
function columnsAfter(
  sheet: SheetSnapshot,
  own: ReadonlyMap<string, number>,
  columns: readonly string[],
): Map<number, number> {
  const after = new Map(
    columns.flatMap((key, index) => {
      const before = own.get(key);
      return before === undefined ? [] : [[before, index + KEY_COLUMN + 1] as const];
    }),
  );
  const last = Math.max(...own.values());
  const width = columns.length + KEY_COLUMN;
  let next = width + Math.max(0, lastColumn(sheet) - last) + 1;
  for (let column = KEY_COLUMN + 1; column <= lastColumn(sheet); column++) {
    if (after.has(column)) continue;
    if (column > last) after.set(column, width + column - last);
    else if (![...own.values()].includes(column)) after.set(column, next++);
  }
  return after;
}

function cellsOf(sheet: SheetSnapshot, row: number, columnAfter: ReadonlyMap<number, number>): Map<number, KeptCell> {
  const cells = new Map<number, KeptCell>();
  for (const [before, after] of columnAfter) {
    const cell = cellAt(sheet, row, before);
    if (cell) cells.set(after, cell);
  }
  return cells;
}

function cellAt(sheet: SheetSnapshot, row: number, column: number): KeptCell | null {
  const value = valueAt(sheet, row, column);
  const formula = formulaAt(sheet, row, column);
  if ((value === null || value === '') && formula === null) return null;
  return { value, formula, numberFormat: numberFormatAt(sheet, row, column) };
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
