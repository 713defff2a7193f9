/** What a workbook is once edits were made in it, without Excel: formulas are not calculated, they give what is said. */
import type { CellEdit, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';
import { contentAt, holdsSame } from '../../src/workbook';

/** A copy of the workbook with the edits made. Fails where a cell does not hold what its edit was worked out from. */
export function applyToSnapshot(snapshot: WorkbookSnapshot, edits: readonly CellEdit[]): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      applyToSheet(
        sheet,
        edits.filter(({ cell }) => cell.sheet === sheet.name),
      ),
    ),
  };
}

function applyToSheet(sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  if (edits.length === 0) return sheet;
  const copy = {
    ...sheet,
    values: sheet.values.map((row) => [...row]),
    formulas: sheet.formulas.map((row) => [...row]),
    numberFormats: sheet.numberFormats.map((row) => [...row]),
  };
  for (const { cell, before, after } of edits) {
    if (!holdsSame(contentAt(copy, cell), before))
      throw new Error(`Not what the edit of ${JSON.stringify(cell)} is for`);
    const [row, column] = [cell.row - copy.firstRow, cell.column - copy.firstColumn];
    put(copy.values, row, column, after.value);
    put(copy.formulas, row, column, after.formula);
    put(copy.numberFormats, row, column, after.numberFormat);
  }
  return copy;
}

function put<T>(grid: T[][], row: number, column: number, what: T): void {
  const cells = grid[row];
  if (!cells || column < 0 || column >= cells.length) throw new Error('Outside the cells that were read');
  cells[column] = what;
}
