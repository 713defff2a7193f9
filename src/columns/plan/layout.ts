/** Where the columns of a block stand on the sheet. */
import type { AnnexeTable } from '../../annexes';
import type { BlockInsertion, ComputedBlock, ComputedColumn, ComputedRole, SheetSnapshot } from '../../workbook';
import { SEPARATOR, computedBlock, lastColumn, valueAt } from '../../workbook';

/** So many empty columns part the annexe and its notes from what has nothing to do with them. */
const FAR = 10;

export interface Layout {
  /** Column of each id, 1-based, once everything is inserted and before anything is taken away. */
  positions: ReadonlyMap<string, number>;
  /** From left to right, to be made in that order. */
  insertions: readonly BlockInsertion[];
  /** The columns that were there and are chosen no more. */
  leaving: readonly ComputedColumn[];
  /** The block as it was found. */
  found: ComputedBlock | null;
}

/** The columns of a sheet in which something stands, is merged, printed or part of a table, or is computed. */
function occupied(sheet: SheetSnapshot): Set<number> {
  const columns = new Set<number>();
  const add = (left: number, right: number) => {
    for (let column = left; column <= right; column++) columns.add(column);
  };
  for (let column = sheet.firstColumn; column <= lastColumn(sheet); column++) {
    const isFilled = sheet.values.some((_, index) => valueAt(sheet, sheet.firstRow + index, column) !== null);
    if (isFilled) columns.add(column);
  }
  for (const { left, right } of sheet.merges) add(left, right);
  for (const { area } of sheet.tables) add(area.left, area.right);
  for (const { columns: computed } of sheet.computed) for (const { column } of computed) columns.add(column);
  if (sheet.printArea) add(sheet.printArea.left, sheet.printArea.right);
  return columns;
}

/** The last column of the annexe and of what stands beside it; what is far away has nothing to do with it. */
function lastBeside({ sheet, area }: Pick<AnnexeTable<string, unknown>, 'sheet' | 'area'>): number {
  const columns = [...occupied(sheet)].sort((one, other) => one - other);
  return columns.reduce((last, column) => (column > last && column - last <= FAR ? column : last), area.right);
}

/** The layout of a block with these columns, in this order. */
export function layoutOf(
  table: Pick<AnnexeTable<string, unknown>, 'sheet' | 'area'>,
  role: ComputedRole,
  ids: readonly string[],
): Layout {
  const found = computedBlock(table.sheet, role);
  const existing = (found?.columns ?? []).filter(({ id }) => id !== SEPARATOR);
  const [first] = existing;
  if (!first) {
    const start = lastBeside(table) + 1;
    const all = [SEPARATOR, ...ids];
    return {
      positions: new Map(all.map((id, index) => [id, start + index])),
      insertions: [{ column: start, ids: all }],
      leaving: [],
      found: null,
    };
  }
  const slots = slotsOf(existing);
  const rank = new Map(ids.map((id, index) => [id, index]));
  for (const id of ids) {
    if (slots.some((slot) => slot === id)) continue;
    const before = slots.findLastIndex((slot) => slot !== null && (rank.get(slot) ?? Infinity) < (rank.get(id) ?? 0));
    slots.splice(before + 1, 0, id);
  }
  const positions = new Map(slots.flatMap((id, index) => (id === null ? [] : [[id, first.column + index] as const])));
  const separator = found?.columns.find(({ id }) => id === SEPARATOR);
  if (separator) positions.set(SEPARATOR, separator.column);
  const known = new Set(existing.map(({ id }) => id));
  return {
    positions,
    insertions: runs(ids.filter((id) => !known.has(id)).map((id) => ({ id, column: positions.get(id) ?? 0 }))),
    leaving: existing.filter(({ id }) => !rank.has(id)),
    found,
  };
}

/** The columns from the first of a block to its last: its own, and null for those that the user put between. */
function slotsOf(existing: readonly ComputedColumn[]): (string | null)[] {
  const [first, last] = [existing[0]?.column ?? 1, existing.at(-1)?.column ?? 0];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    return existing.find(({ column }) => column === first + index)?.id ?? null;
  });
}

/** New columns that stand side by side, together. */
function runs(added: readonly { id: string; column: number }[]): BlockInsertion[] {
  const found: { column: number; ids: string[] }[] = [];
  for (const { id, column } of [...added].sort((one, other) => one.column - other.column)) {
    const last = found.at(-1);
    if (last && last.column + last.ids.length === column) last.ids.push(id);
    else found.push({ column, ids: [id] });
  }
  return found;
}
