/** A sheet that is still a blueprint, as it is read once it has been built. */
import type { SheetBlueprint, SheetSnapshot } from '../../src/workbook';
import { sheetSnapshot } from '../../src/workbook';

/** Its cells, formulas, formats and merges; formulas have no value until something calculates them. */
export function blueprintSnapshot({ name, signature, rows, looks, merges = [] }: SheetBlueprint): SheetSnapshot {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const grid = rows.map(({ cells }) => Array.from({ length: width }, (_, index) => cells[index] ?? null));
  return sheetSnapshot({
    name,
    signature,
    values: grid.map((row) => row.map((cell) => cell?.value ?? null)),
    formulas: grid.map((row) => row.map((cell) => cell?.formula ?? null)),
    numberFormats: grid.map((row) =>
      row.map((cell) => (cell?.look === undefined ? undefined : looks[cell.look]?.numberFormat) ?? 'General'),
    ),
    merges: [...merges],
  });
}
