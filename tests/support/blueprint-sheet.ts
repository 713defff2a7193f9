/** A blueprint as a sheet that was read: what the pure rooms and a file can be tested with, without Excel. */
import { type SheetBlueprint, type SheetSnapshot, sheetSnapshot } from '../../src/workbook';

/** The sheet that a blueprint makes; its formulas are not calculated. */
export function blueprintSheet({ name, signature, rows, looks }: SheetBlueprint): SheetSnapshot {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index) => index);
  const grid = rows.map(({ cells }) => columns.map((index) => cells[index] ?? null));
  return sheetSnapshot({
    name,
    signature,
    values: grid.map((row) => row.map((cell) => cell?.value ?? null)),
    formulas: grid.map((row) => row.map((cell) => cell?.formula ?? null)),
    numberFormats: grid.map((row) => row.map((cell) => looks[cell?.look ?? '']?.numberFormat ?? 'General')),
  });
}
