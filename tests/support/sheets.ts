/** Builds a sheet of any layout for tests of the reading, cell by cell. */
import { type CellValue, type SheetSnapshot, type WorkbookSnapshot, sheetSnapshot } from '../../src/workbook';

/** A cell: its value, or its value with its number format, its formula. */
export type GridCell = CellValue | { value: CellValue; format?: string; formula?: string };

const isRich = (cell: GridCell): cell is Exclude<GridCell, CellValue> => typeof cell === 'object' && cell !== null;

/** A sheet from its rows; shorter rows are filled with empty cells. `firstRow` and `firstColumn` shift it. */
export function gridSheet(
  name: string,
  rows: readonly (readonly GridCell[])[],
  parts: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? null));
  return sheetSnapshot({
    name,
    values: cells.map((row) => row.map((cell) => (isRich(cell) ? cell.value : cell))),
    formulas: cells.map((row) => row.map((cell) => (isRich(cell) ? (cell.formula ?? null) : null))),
    numberFormats: cells.map((row) => row.map((cell) => (isRich(cell) ? (cell.format ?? 'General') : 'General'))),
    ...parts,
  });
}

/** A workbook of some sheets. */
export function bookOf(...sheets: SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, isReadOnly: false };
}
