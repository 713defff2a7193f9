/** What was read from a workbook, as plain data: it can be stored, compared, sent to a worker and built in a test. */

import type { WorkbookState } from './state/model';

/**
 * The value of a cell as Excel's API gives it: dates are serial numbers, errors are their English text ("#REF!"),
 * an empty cell is null.
 */
export type CellValue = string | number | boolean | null;

/** A rectangle of cells; rows and columns are 1-based and included. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** An Excel table (« Mettre sous forme de tableau »), headings and total row included in its area. */
export interface TableSnapshot {
  name: string;
  area: Area;
  hasHeaders: boolean;
  hasTotals: boolean;
}

/** A conditional format that this add-in put on the sheet, recognised by the signature in its formula. */
export interface MarkSnapshot {
  id: string;
  /** The formula that carries the signature. */
  formula: string;
}

/** What a cell holds, apart from its looks. */
export interface CellContent {
  /** The plain value; of a formula, what it gave when it was last calculated, or null where that is not known. */
  value: CellValue;
  /** In English ("=SUM(J3:J27)"); null where the cell holds a plain value. */
  formula: string | null;
  /** In English ("#,##0", "mmm-yy", "General"). */
  numberFormat: string;
}

/** The annexe that the columns stand beside. */
export type ComputedRole = 'annexe1' | 'annexe2';

/** A computed column as it was found. */
export interface ComputedColumn {
  /** Which one: "cout-total". */
  id: string;
  /** 1-based, as are the rows of its first and last cell. */
  column: number;
  top: number;
  bottom: number;
  /** What its cells hold, from the first to the last. */
  cells: CellContent[];
}

/** The computed columns of one annexe. */
export interface ComputedBlock {
  role: ComputedRole;
  /** From left to right; the narrow blank one before the others is `SEPARATOR` (`computed.ts`). */
  columns: ComputedColumn[];
  /** The sheet printed as a whole: its print area was set by the add-in, to these cells; null where it was the user's. */
  printArea: Area | null;
}

/** One sheet: the cells of its used range, and what surrounds them. */
export interface SheetSnapshot {
  /** Excel's own identifier, which survives renaming; the name itself where the source has none (an .xlsx file). */
  id: string;
  name: string;
  visible: boolean;
  /** The sheet is protected: nothing may be written on it, not even a mark. */
  isProtected: boolean;
  /** What the add-in wrote on a sheet of its own making (a report, a list), or null for the user's sheets. */
  signature: string | null;
  /** Row and column (1-based) of `values[0][0]`. */
  firstRow: number;
  firstColumn: number;
  values: CellValue[][];
  /** The formula of each cell in English ("=SUM(J3:J27)"), null where the cell holds a plain value. */
  formulas: (string | null)[][];
  /** The number format of each cell in English ("#,##0", "mmm-yy", "General"). */
  numberFormats: string[][];
  merges: Area[];
  /** 1-based, ascending; rows hidden by hand or by a filter. */
  hiddenRows: number[];
  /** 1-based, ascending. */
  hiddenColumns: number[];
  /** A filter is on and hides rows. */
  isFiltered: boolean;
  tables: TableSnapshot[];
  marks: MarkSnapshot[];
  /** The columns that the add-in computes beside the annexes; their cells are not among `values`. */
  computed: ComputedBlock[];
  /** The cells that are printed, one rectangle around them all; null where the whole sheet is. */
  printArea: Area | null;
  /** False when only the top of the sheet was read, because nothing there called for the rest. */
  isComplete: boolean;
}

/** The whole workbook. */
export interface WorkbookSnapshot {
  sheets: SheetSnapshot[];
  /** The workbook is open for reading only: marks and fixes cannot be saved in it. */
  isReadOnly: boolean;
  /** What the add-in keeps in the workbook; left out where it keeps nothing. */
  state?: WorkbookState;
}

/** The cells of a sheet that a test or a file reader gives; everything else is what an ordinary sheet has. */
export type SheetParts = Pick<SheetSnapshot, 'name' | 'values'> & Partial<SheetSnapshot>;

/** A sheet from its parts: plain values from A1, no formula, format « Standard », nothing hidden, unless said. */
export function sheetSnapshot(parts: SheetParts): SheetSnapshot {
  const sameShape = <T>(filler: T): T[][] => parts.values.map((row) => row.map(() => filler));
  return {
    id: parts.name,
    visible: true,
    isProtected: false,
    signature: null,
    firstRow: 1,
    firstColumn: 1,
    formulas: sameShape(null),
    numberFormats: sameShape('General'),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isFiltered: false,
    tables: [],
    marks: [],
    computed: [],
    printArea: null,
    isComplete: true,
    ...parts,
  };
}

/** The value at a 1-based row and column; null outside the cells that were read. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}

/** The formula at a 1-based row and column, null where there is none. */
export function formulaAt(sheet: SheetSnapshot, row: number, column: number): string | null {
  return sheet.formulas[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}

/** The number format at a 1-based row and column; « General » outside the cells that were read. */
export function numberFormatAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.numberFormats[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? 'General';
}

/** Last row (1-based) that was read. */
export function lastRow(sheet: SheetSnapshot): number {
  return sheet.firstRow + sheet.values.length - 1;
}

/** Last column (1-based) that was read. */
export function lastColumn(sheet: SheetSnapshot): number {
  return sheet.firstColumn + sheet.values.reduce((widest, row) => Math.max(widest, row.length), 0) - 1;
}

const ERROR_VALUE =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)$/;

/** Whether a value is one of Excel's errors, as the API spells them ("#REF!", "#DIV/0!"…). */
export function isErrorValue(value: CellValue): value is string {
  return typeof value === 'string' && ERROR_VALUE.test(value);
}
