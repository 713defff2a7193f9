import { type ICellData, type IRange, Tools } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { columnCount, type Rectangle, rowCount } from './areas';
import type { Sheet } from './book';
import { copiedExtras } from './cell-extras';
import { CellReader } from './cells';
import { copyAlong, type Journey, type Place } from './copy-along';
import { cellStyle } from './formats';
import { writeCells } from './write';

/** How to copy, by the words of `Excel.RangeCopyType`. */
export interface CopyOptions {
  type: string;
  skipBlanks: boolean;
  transpose: boolean;
}

/**
 * Copies cells, as Excel's copy and paste: references that are not absolute move along, a smaller source is repeated over
 * a target that is a multiple of it, a larger one overflows a target of one cell.
 */
export async function copyCells(from: Place, to: Place, options: CopyOptions): Promise<void> {
  const { type, skipBlanks, transpose } = options;
  const source = from.sheet.toUniver(from.area);
  const reader = new CellReader(from.sheet);
  const shifter = from.sheet.book.injector.get(LexerTreeBuilder);
  const [rows, columns] = transpose ? [columnCount(source), rowCount(source)] : [rowCount(source), columnCount(source)];
  const target = targetOf(to.sheet.toUniver(to.area), rows, columns);
  to.sheet.grow(target.endRow + 1, target.endColumn + 1);
  const cells: Parameters<typeof writeCells>[1] = {};
  for (let row = target.startRow; row <= target.endRow; row += 1) {
    for (let column = target.startColumn; column <= target.endColumn; column += 1) {
      const [down, right] = [(row - target.startRow) % rows, (column - target.startColumn) % columns];
      const [fromRow, fromColumn] = transpose
        ? [source.startRow + right, source.startColumn + down]
        : [source.startRow + down, source.startColumn + right];
      if (skipBlanks && !reader.isFilled(fromRow, fromColumn)) continue;
      const formula = reader.ownFormula(fromRow, fromColumn);
      const moved = formula && shifter.moveFormulaRefOffset(formula, column - fromColumn, row - fromRow);
      (cells[row] ??= {})[column] = copied(from.sheet, fromRow, fromColumn, moved, type);
    }
  }
  if (type === 'All' || type === 'Formats') {
    const moves = movesTo(target, source, rows, columns);
    const journey: Journey = { from: { ...from, area: source }, to: { ...to, area: target }, moves };
    await copyAlong(journey, { withValidations: type === 'All', isPlain: !skipBlanks && !transpose });
  }
  writeCells(to.sheet, cells);
}

/** The way to each place where the whole source comes to lie in the target. */
function movesTo(target: Rectangle, source: Rectangle, rows: number, columns: number): Journey['moves'] {
  const downs = Array.from({ length: rowCount(target) / rows }, (_, index) => index * rows);
  const rights = Array.from({ length: columnCount(target) / columns }, (_, index) => index * columns);
  return downs.flatMap((down) =>
    rights.map((right) => ({
      down: target.startRow - source.startRow + down,
      right: target.startColumn - source.startColumn + right,
    })),
  );
}

function copied(sheet: Sheet, row: number, column: number, formula: string | null, type: string): ICellData {
  const cell = sheet.worksheet.getCellMatrix().getValue(row, column);
  const value: ICellData = {
    v: cell?.v ?? null,
    t: cell?.t ?? null,
    p: Tools.deepClone(cell?.p) ?? null,
    f: null,
    si: null,
  };
  const content = formula ? { v: null, t: null, p: null, f: formula, si: null } : value;
  const format = { s: cellStyle(sheet, row, column) };
  switch (type) {
    case 'Values':
      return value;
    case 'Formulas':
      return content;
    case 'Formats':
      return format;
    default:
      return { ...content, ...format, custom: copiedExtras(sheet, row, column) };
  }
}

function targetOf(target: IRange, rows: number, columns: number): Rectangle {
  const { startRow, startColumn } = target;
  const isMultiple = rowCount(target) % rows === 0 && columnCount(target) % columns === 0;
  if (isMultiple) return target;
  return { startRow, startColumn, endRow: startRow + rows - 1, endColumn: startColumn + columns - 1 };
}
