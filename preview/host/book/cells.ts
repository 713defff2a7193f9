import { CellValueType, type ICellData, type Nullable, numfmt } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { ApiError } from '../errors';
import { cellCount, columnCount, isEntireColumn, isEntireRow, type Rectangle, rowCount } from './areas';
import type { Sheet } from './book';
import { NumberFormats } from './number-formats';

/** A cell's value as Excel's API gives it: "" for an empty cell, a serial number for a date, "#REF!" for an error. */
export type CellValue = string | number | boolean;

/** What a cell is, by the words of `Excel.RangeValueType`. */
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

/** The most cells that one read may hold. */
const MAX_CELLS_PER_READ = 5_000_000;

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

/** Reads the cells of one sheet. Made for one read: it looks up once what all its cells share. */
export class CellReader {
  private readonly matrix;
  private readonly spilled;
  private readonly formulas;
  private readonly formats: NumberFormats;

  constructor(private readonly sheet: Sheet) {
    sheet.book.finish();
    const model = sheet.book.injector.get(FormulaDataModel);
    this.matrix = sheet.worksheet.getCellMatrix();
    this.spilled = model.getArrayFormulaCellData()[sheet.book.unitId]?.[sheet.id];
    this.formulas = model;
    this.formats = new NumberFormats(sheet);
  }

  value(row: number, column: number): CellValue {
    return plainValue(this.cell(row, column));
  }

  /** The formula, in English, of a cell that has one, else its value. */
  formula(row: number, column: number): CellValue {
    return this.ownFormula(row, column) ?? this.value(row, column);
  }

  /** The formula of a cell, null where there is none. */
  ownFormula(row: number, column: number): string | null {
    const cell = this.matrix.getValue(row, column);
    if (!cell?.f && !cell?.si) return null;
    const { book, id } = this.sheet;
    return this.formulas.getFormulaStringByCell(row, column, id, book.unitId) ?? null;
  }

  type(row: number, column: number): ValueType {
    const cell = this.cell(row, column);
    const value = plainValue(cell);
    if (typeof value === 'number') return 'Double';
    if (typeof value === 'boolean') return 'Boolean';
    // An empty text is something when a formula gave it.
    if (value === '') return cell?.v === '' && this.ownFormula(row, column) !== null ? 'String' : 'Empty';
    return cell?.t !== CellValueType.FORCE_STRING && ERROR.test(value) ? 'Error' : 'String';
  }

  /** The number format in English codes; "General" where none was given. */
  numberFormat(row: number, column: number): string {
    return this.formats.at(row, column);
  }

  /** What the cell shows, in French. Unlike Excel's, never "####" for a column that is too narrow. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    if (typeof value === 'string') return value;
    return numfmt.format(this.numberFormat(row, column), value, { locale: 'fr', throws: false });
  }

  /** Whether the cell holds a value or a formula. */
  isFilled(row: number, column: number): boolean {
    const cell = this.matrix.getValue(row, column);
    return Boolean(cell?.f || cell?.si) || plainValue(this.cell(row, column)) !== '';
  }

  private cell(row: number, column: number): Nullable<ICellData> {
    const cell = this.matrix.getValue(row, column);
    if (cell && (cell.f || (cell.v !== undefined && cell.v !== null) || cell.p)) return cell;
    return this.spilled?.[row]?.[column] ?? cell;
  }
}

/**
 * Something of every cell of an area, as rows. Null for whole rows and columns, whose cells Excel does not give.
 * @throws ApiError RangeExceedsLimit beyond five million cells
 */
export function readGrid<T>(
  sheet: Sheet,
  area: Rectangle,
  empty: T,
  read: (cells: CellReader, row: number, column: number) => T,
): T[][] | null {
  if (isEntireColumn(area) || isEntireRow(area)) return null;
  if (cellCount(area) > MAX_CELLS_PER_READ) throw new ApiError('RangeExceedsLimit');
  const cells = new CellReader(sheet);
  const held = sheet.held(area);
  return Array.from({ length: rowCount(area) }, (_, rowOffset) => {
    const row = area.startRow + rowOffset;
    if (!held || row > held.endRow) return new Array<T>(columnCount(area)).fill(empty);
    return Array.from({ length: columnCount(area) }, (__, columnOffset) => {
      const column = area.startColumn + columnOffset;
      return column > held.endColumn ? empty : read(cells, row, column);
    });
  });
}

/** The smallest area that holds every cell with something in it, or a format; null on an empty sheet. */
export function usedArea(sheet: Sheet, valuesOnly: boolean, within?: Rectangle): Rectangle | null {
  const cells = new CellReader(sheet);
  let used: Rectangle | null = null;
  sheet.worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (within && !isInside(within, row, column)) return;
    if (!cells.isFilled(row, column) && (valuesOnly || !cell?.s)) return;
    used = used
      ? {
          startRow: Math.min(used.startRow, row),
          startColumn: Math.min(used.startColumn, column),
          endRow: Math.max(used.endRow, row),
          endColumn: Math.max(used.endColumn, column),
        }
      : { startRow: row, startColumn: column, endRow: row, endColumn: column };
  });
  return used;
}

function isInside(area: Rectangle, row: number, column: number): boolean {
  return row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn;
}

function plainValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  const value = cell.v;
  if (value === null || value === undefined) return richText(cell);
  if (cell.t === CellValueType.BOOLEAN) return value === true || value === 1 || /^(1|true)$/i.test(String(value));
  if (cell.t === CellValueType.NUMBER) return Number(value);
  if (cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING) return String(value);
  return value;
}

/** The plain text of a cell with several fonts or links in it: paragraphs become lines. */
function richText(cell: ICellData): string {
  const stream = cell.p?.body?.dataStream ?? '';
  return stream.replace(/\r\n$/, '').replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}
