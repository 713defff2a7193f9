import { CellValueType, type ICellData } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import type { CellRef } from '../../src/workbook';
import { withoutStructuredReferences, type NamedTable } from '../../src/cli/xlsx/structured-reference';
import { fileFormula, univerFormula } from './functions';

export type CellMatrix = Record<number, Record<number, ICellData>>;

/** What a cell carries besides what Univer keeps; it follows the cell when rows are inserted or sorted. */
export interface CellExtras {
  hyperlink?: Cell['hyperlink'];
  /** It can be typed in although its sheet is protected. */
  isUnlocked?: boolean;
  /** How the file writes the formula; holds as long as Univer's formula is still the one beside it. */
  source?: FormulaSource;
}

/**
 * A formula of the file of which Univer takes less: prefixes of newer functions, structured references to tables, entry
 * over an area.
 */
interface FormulaSource {
  formula: string;
  text: string;
  array?: { ref: string | undefined; isDynamic: boolean };
}

/** What a cell, a row or a column says of its style and of its lock. */
export type WrittenLook = Pick<ICellData, 's' | 'custom'>;

/** The same for the same look; null for one that says nothing. */
export function lookKey({ s, custom }: WrittenLook): string | null {
  const isUnlocked = custom?.isUnlocked === true;
  return s || isUnlocked ? JSON.stringify([s ?? null, isUnlocked]) : null;
}

/** What reading the cells of a sheet gives. */
export interface ReadCells {
  matrix: CellMatrix;
  notes: { row: number; column: number; text: string }[];
  /** Cells of which only some characters are bold or coloured, which Univer is not asked to keep. */
  richTexts: number;
}

/** Days from the day that serial date 0 stands for, 30 December 1899, to 1 January 1970. */
const UNIX_EPOCH_SERIAL = 25569;
const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * Reads the cells that hucre found in a sheet.
 * @param style registers a style and gives its identifier
 * @param tables of the whole workbook, which formulas may call by their names
 */
export function readCells(
  sheet: Sheet,
  style: (style: NonNullable<Cell['style']>) => string | undefined,
  tables: readonly NamedTable[],
): ReadCells {
  const matrix: CellMatrix = {};
  const notes: ReadCells['notes'] = [];
  const shared = sharedFormulas(sheet);
  let richTexts = 0;
  sheet.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      const cell = sheet.cells?.get(`${row},${column}`);
      const data = readValue(cell?.formula === undefined ? value : (cell.formulaResult ?? value));
      if (cell) {
        const formula = readFormula(cell, { sheet: sheet.name, row: row + 1, column: column + 1 }, shared, tables);
        Object.assign(data, formula && { f: formula }, readExtras(cell, formula));
      }
      const id = cell?.style && style(cell.style);
      if (id !== undefined) data.s = id;
      if (cell?.richText?.some(({ font }, index) => font !== undefined && index > 0)) richTexts++;
      if (Object.keys(data).length > 0) (matrix[row] ??= {})[column] = data;
    });
  });
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (cell.comment) notes.push({ row, column, text: cell.comment.text });
  }
  return { matrix, notes, richTexts };
}

function readValue(value: CellValue): ICellData {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value instanceof Date) return { v: serialOf(value), t: CellValueType.NUMBER };
  return { v: value, t: CellValueType.STRING };
}

/** Excel's number of a day, rounded to the tenth of a millisecond to undo the detour by `Date`. */
function serialOf(date: Date): number {
  const serial = date.getTime() / MILLISECONDS_PER_DAY + UNIX_EPOCH_SERIAL;
  return Math.round(serial * 1e9) / 1e9;
}

interface SharedFormula {
  formula: string;
  row: number;
  column: number;
}

/** The formulas that a file writes once for a whole block of cells, by their number. */
function sharedFormulas(sheet: Sheet): Map<number, SharedFormula> {
  const found = new Map<number, SharedFormula>();
  for (const [key, { formula, formulaType, formulaSharedIndex }] of sheet.cells ?? []) {
    if (formulaType !== 'shared' || formulaSharedIndex === undefined || !formula) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    found.set(formulaSharedIndex, { formula, row, column });
  }
  return found;
}

const lexer = new LexerTreeBuilder();

/** The formula of a cell as Univer takes it; undefined where there is none. */
function readFormula(
  cell: Cell,
  place: CellRef,
  shared: ReadonlyMap<number, SharedFormula>,
  tables: readonly NamedTable[],
): string | undefined {
  const text = cell.formula || movedFormula(cell, place, shared);
  return text && univerFormula(withoutStructuredReferences(text, place, tables));
}

/** The formula of a cell that shares it with another one. */
function movedFormula(cell: Cell, place: CellRef, shared: ReadonlyMap<number, SharedFormula>): string | undefined {
  const master = cell.formulaSharedIndex === undefined ? undefined : shared.get(cell.formulaSharedIndex);
  if (cell.formula === undefined || !master) return undefined;
  const [columns, rows] = [place.column - 1 - master.column, place.row - 1 - master.row];
  return lexer.moveFormulaRefOffset(`=${master.formula}`, columns, rows).slice(1);
}

function readExtras(cell: Cell, formula: string | undefined): { custom?: CellExtras } {
  const custom: CellExtras = {};
  if (cell.hyperlink) custom.hyperlink = cell.hyperlink;
  if (cell.style?.protection?.locked === false) custom.isUnlocked = true;
  const source = formula && cell.formula ? formulaSource(cell, cell.formula, formula) : undefined;
  if (source) custom.source = source;
  return Object.keys(custom).length > 0 ? { custom } : {};
}

function formulaSource(cell: Cell, text: string, formula: string): FormulaSource | undefined {
  const isArray = cell.formulaType === 'array' || cell.formulaDynamic === true;
  if (!isArray && formula === `=${text}`) return undefined;
  return {
    formula,
    text,
    ...(isArray && { array: { ref: cell.formulaRef, isDynamic: cell.formulaDynamic ?? false } }),
  };
}

/** The cells as hucre's writer takes them. */
export function writtenCells(
  matrix: CellMatrix,
  style: (look: WrittenLook) => Cell['style'],
): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, columns] of Object.entries(matrix)) {
    for (const [column, data] of Object.entries(columns)) {
      const cell = writtenCell(data);
      const written = style(data);
      if (written) cell.style = written;
      if (Object.keys(cell).length > 0) cells.set(`${row},${column}`, cell);
    }
  }
  return cells;
}

function writtenCell(data: ICellData): Partial<Cell> {
  const value = writtenValue(data);
  const { hyperlink, source }: CellExtras = data.custom ?? {};
  const cell: Partial<Cell> = hyperlink ? { hyperlink } : {};
  if (!data.f) return value === null ? cell : { ...cell, value };
  const known = source?.formula === data.f ? source : undefined;
  return { ...cell, formula: known?.text ?? fileFormula(data.f), formulaResult: value, ...writtenArray(known?.array) };
}

function writtenArray(array: FormulaSource['array']): Partial<Cell> {
  if (!array) return {};
  return {
    formulaType: 'array',
    ...(array.ref !== undefined && { formulaRef: array.ref }),
    ...(array.isDynamic && { formulaDynamic: true }),
  };
}

function writtenValue({ v, t, p }: ICellData): CellValue {
  const text = p?.body?.dataStream;
  if (text !== undefined) return text.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (v === null || v === undefined) return null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === 'TRUE';
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  return t === CellValueType.NUMBER && !Number.isNaN(Number(v)) ? Number(v) : v;
}
