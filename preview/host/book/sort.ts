import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { ReorderRangeCommand } from '@univerjs/sheets';
import { ApiError, gap } from '../errors';
import { columnCount, type Rectangle, rowCount } from './areas';
import type { Sheet } from './book';
import { CellReader, type CellValue } from './cells';
import { restructure } from './shift';
import { writeCells } from './write';

/** One key of a sort, by the words of `Excel.SortField`. */
export interface SortField {
  /** Column of the area, counted from its first. */
  key: number;
  ascending?: boolean | null;
  sortOn?: string | null;
  subField?: string | null;
}

/** Numbers come before texts, those before booleans, those before errors; empty cells come last either way. */
const rank = { Double: 0, String: 1, Boolean: 2, Error: 3, Empty: 4 } as const;

/** Puts the rows of an area in order, by one key after the other; rows that are alike stay in the order they are in. */
export async function sortRows(
  sheet: Sheet,
  area: Rectangle,
  fields: readonly SortField[],
  options: { hasHeaders: boolean; matchCase: boolean },
): Promise<void> {
  const rows = { ...area, startRow: area.startRow + (options.hasHeaders ? 1 : 0) };
  if (fields.length === 0 || rowCount(rows) < 1) throw new ApiError('InvalidArgument');
  for (const { key, sortOn, subField } of fields) {
    if (!Number.isInteger(key) || key < 0 || key >= columnCount(area)) throw new ApiError('InvalidArgument');
    if (subField || (sortOn && sortOn !== 'Value')) throw gap(`RangeSort.apply on ${subField ?? sortOn}`);
  }
  const held = sheet.held(rows);
  if (!held) return;
  const cells = new CellReader(sheet);
  const compare = comparer(options.matchCase);
  const order = Array.from({ length: rowCount(held) }, (_, offset) => held.startRow + offset);
  order.sort((first, second) => {
    for (const { key, ascending } of fields) {
      const column = area.startColumn + key;
      const difference = compare(at(cells, first, column), at(cells, second, column), ascending !== false);
      if (difference !== 0) return difference;
    }
    return first - second;
  });
  const moved = Object.fromEntries(order.map((from, offset) => [held.startRow + offset, from]));
  const formulas = movedFormulas(sheet, held, order);
  await restructure(sheet, ReorderRangeCommand.id, { range: held, order: moved });
  writeCells(sheet, formulas);
}

/**
 * The formulas of rows that are sorted, where they come to stand: each speaks of its own row as before, as if it were
 * copied there. Univer leaves their words as they are.
 */
function movedFormulas(sheet: Sheet, held: Rectangle, order: readonly number[]): Parameters<typeof writeCells>[1] {
  const cells = new CellReader(sheet);
  const lexer = sheet.book.injector.get(LexerTreeBuilder);
  const formulas: Parameters<typeof writeCells>[1] = {};
  order.forEach((from, offset) => {
    const row = held.startRow + offset;
    if (row === from) return;
    for (let column = held.startColumn; column <= held.endColumn; column += 1) {
      const formula = cells.ownFormula(from, column);
      if (formula === null) continue;
      const f = lexer.moveFormulaRefOffset(formula, 0, row - from);
      (formulas[row] ??= {})[column] = { v: null, t: null, p: null, f, si: null };
    }
  });
  return formulas;
}

interface SortKey {
  value: CellValue;
  rank: number;
}

function at(cells: CellReader, row: number, column: number): SortKey {
  return { value: cells.value(row, column), rank: rank[cells.type(row, column)] };
}

function comparer(matchCase: boolean): (first: SortKey, second: SortKey, ascending: boolean) => number {
  const collator = new Intl.Collator('fr', { sensitivity: matchCase ? 'variant' : 'accent' });
  return (first, second, ascending) => {
    if (first.rank === rank.Empty || second.rank === rank.Empty) return first.rank - second.rank;
    const direction = ascending ? 1 : -1;
    if (first.rank !== second.rank) return direction * (first.rank - second.rank);
    if (typeof first.value === 'string') return direction * collator.compare(first.value, String(second.value));
    return direction * (Number(first.value) - Number(second.value));
  };
}
