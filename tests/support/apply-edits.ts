/** What a workbook is once edits were made in it, without Excel: formulas are not calculated, they give what is said. */
import type { CellEdit, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';
import { contentAt, holdsSame, parseArea, valueAt } from '../../src/workbook';

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

/** The workbook with the value of each of its formulas worked out anew; only sums of areas are known here. */
export function recalculated(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row, index) =>
        row.map((value, column) => {
          const formula = sheet.formulas[index]?.[column];
          return formula ? sumOf(formula, sheet) : value;
        }),
      ),
    })),
  };
}

function sumOf(formula: string, sheet: SheetSnapshot): number {
  const inside = /^=SUM\(([^()]*)\)$/.exec(formula)?.[1];
  if (inside === undefined) throw new Error(`Only sums are worked out here, not ${formula}`);
  let sum = 0;
  for (const address of inside.split(',')) {
    const area = parseArea(address);
    for (let row = area?.top ?? 1; row <= (area?.bottom ?? 0); row += 1) {
      for (let column = area?.left ?? 1; column <= (area?.right ?? 0); column += 1) {
        const value = valueAt(sheet, row, column);
        if (typeof value === 'number') sum += value;
      }
    }
  }
  return sum;
}
