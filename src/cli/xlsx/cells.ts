import type { Cell, CellValue as FileValue, Sheet } from 'hucre/xlsx';
import type { CellValue } from '../../workbook';
import { movedFormula } from './shared-formula';

/** What the cells of a sheet hold, from A1 to the last row and column with something in it. */
export interface SheetCells {
  values: CellValue[][];
  formulas: (string | null)[][];
  numberFormats: string[][];
  /** 1-based places of the formulas that were saved without their value. */
  uncomputed: { row: number; column: number }[];
}

/** The cells of a sheet of the file, as Excel's API gives them. */
export function sheetCells(sheet: Sheet): SheetCells {
  const formulaOf = formulaReader(sheet);
  const { occupied, height, width } = extent(sheet);
  const cells: SheetCells = { values: [], formulas: [], numberFormats: [], uncomputed: [] };
  const push = (values: CellValue[], formulas: (string | null)[], formats: string[]) => {
    cells.values.push(values);
    cells.formulas.push(formulas);
    cells.numberFormats.push(formats);
  };
  // A stray cell at the bottom of a sheet makes a million blank rows, which are one and the same.
  const blank = [filled<CellValue>(width, null), filled<string | null>(width, null), filled(width, GENERAL)] as const;
  for (let row = 0; row < height; row++) {
    if (!occupied.has(row)) {
      push(...blank);
      continue;
    }
    const [values, formulas, formats] = [[...blank[0]], [...blank[1]], [...blank[2]]];
    for (let column = 0; column < width; column++) {
      const written = sheet.rows[row]?.[column] ?? null;
      const cell = sheet.cells?.get(`${row},${column}`);
      const formula = cell ? formulaOf(cell, row, column) : null;
      const format = cell?.style?.numFmt ?? GENERAL;
      values[column] = cellValue(written, format);
      formulas[column] = formula;
      formats[column] = format;
      // The value of a formula is never nothing: none in the file means that what wrote it did not compute.
      if (formula !== null && written === null) cells.uncomputed.push({ row: row + 1, column: column + 1 });
    }
    push(values, formulas, formats);
  }
  return cells;
}

const GENERAL = 'General';

function filled<T>(length: number, value: T): T[] {
  return Array.from({ length }, () => value);
}

/** The rows that hold something, and how many rows and columns it takes to hold it; formats alone do not count. */
function extent(sheet: Sheet): { occupied: ReadonlySet<number>; height: number; width: number } {
  const occupied = new Set<number>();
  let height = 0;
  let width = 0;
  const reach = (row: number, column: number) => {
    occupied.add(row);
    height = Math.max(height, row + 1);
    width = Math.max(width, column + 1);
  };
  sheet.rows.forEach((values, row) => {
    const column = values.findLastIndex((value) => value !== null && value !== '');
    if (column >= 0) reach(row, column);
  });
  sheet.cells?.forEach((cell, key) => {
    if (cell.formula !== undefined) reach(...position(key));
  });
  return { occupied, height, width };
}

/** Row and column (0-based) of the library's key, « 27,9 ». */
function position(key: string): [row: number, column: number] {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return [row, column];
}

/** Reads the formula of a cell, in full where the file only refers to the first cell of a filled range. */
function formulaReader(sheet: Sheet): (cell: Cell, row: number, column: number) => string | null {
  const shared = new Map<number, { formula: string; row: number; column: number }>();
  sheet.cells?.forEach(({ formula, formulaSharedIndex }, key) => {
    if (!formula || formulaSharedIndex === undefined) return;
    const [row, column] = position(key);
    shared.set(formulaSharedIndex, { formula, row, column });
  });
  return ({ formula, formulaSharedIndex }, row, column) => {
    if (formula) return `=${withoutPrefixes(formula)}`;
    const first = formulaSharedIndex === undefined ? undefined : shared.get(formulaSharedIndex);
    if (!first) return null;
    return `=${withoutPrefixes(movedFormula(first.formula, row - first.row, column - first.column))}`;
  };
}

/** Files mark the functions that came after 2007 (« _xlfn.IFS »); Excel and its API do not show it. */
function withoutPrefixes(formula: string): string {
  return formula.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./g, '');
}

/** A value of the file as the API gives it: a date is its serial number, a text without a character is no value. */
function cellValue(value: FileValue, format: string): CellValue {
  if (value instanceof Date) return serialNumber(value);
  if (typeof value !== 'string') return value;
  if (value === '') return null;
  const [, day, time = '00:00:00'] = (/[dmy]/i.test(format) && ISO_DATE.exec(value)) || [];
  return day === undefined ? value : serialNumber(new Date(`${day}T${time}Z`));
}

/** A date as Excel writes it in « Strict » files, and some programs anywhere; the library takes it for a text. */
const ISO_DATE = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d(?:\.\d+)?))?Z?$/;

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_OF_MARCH_1900 = 61;

/**
 * The serial number of a moment (given in UTC) in Excel's 1900 system, whichever of the two the workbook is in. Excel
 * counts a 29 February 1900 that never was, so that the days before it bear one number less.
 */
function serialNumber(date: Date): number {
  const days = (date.getTime() - DAY_ZERO) / DAY;
  const serial = days < FIRST_OF_MARCH_1900 ? days - 1 : days;
  // A millisecond is the finest that a file's moment is known to.
  return Math.round(serial * DAY) / DAY;
}
