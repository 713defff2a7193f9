/** How a block that stands on the sheet differs from what it should be. */
import type { ComputedCell } from '../column';
import type { CellContent, CellEdit, CellRef, CellValue } from '../../workbook';
import { holdsSame } from '../../workbook';
import { KEY, TEXTS } from './context';
import type { BlockPlan } from './plan';

/** A value that the annexe no longer says. */
export interface StaleValue {
  cell: CellRef;
  heading: string;
  /** What the first column of the block names: « 10. FNAVDL ». */
  action: string;
  before: CellValue;
  after: CellValue;
}

export interface BlockState {
  /** Nothing is to be written. */
  isUpToDate: boolean;
  /** Values that texts no longer say. */
  stale: StaleValue[];
  /** Actions that the block lacks. */
  added: number;
  /**
   * What brings the values up to date where nothing else differs; null where the block has to be written anew: rows or
   * columns came or went, formulas were overwritten.
   */
  edits: CellEdit[] | null;
}

const contentOf = (cell: ComputedCell | null): CellContent => ({
  value: cell?.value ?? null,
  formula: cell?.formula ?? null,
  numberFormat: '',
});

function editOf(cell: CellRef, before: CellContent, { value, formula }: CellContent): CellEdit {
  return { cell, before, after: { value, formula, numberFormat: before.numberFormat } };
}

/** Compares a plan with the block that was found. */
export function stateOf(plan: BlockPlan): BlockState | null {
  const { found, rows, columns, cells, sheet } = plan;
  if (!found) return null;
  const stale: StaleValue[] = [];
  const missing = new Set<number>();
  const edits: CellEdit[] = [];
  let isSameShape = plan.insertions.length === 0 && plan.leaving.length === 0;
  columns.forEach(({ id, column, heading }, at) => {
    const known = found.columns.find((candidate) => candidate.id === id);
    if (!known) return;
    if (known.top !== rows.top || known.bottom !== rows.bottom) isSameShape = false;
    cells.forEach((row, index) => {
      const place = rows.top + index;
      const wanted = contentOf(row[at] ?? null);
      const now = known.cells[place - known.top] ?? contentOf(null);
      if (holdsSame(wanted, now)) return;
      const isData = place >= rows.first && place <= rows.last;
      if (isData && id === KEY && now.formula === null && now.value === null) missing.add(place);
      if (isData) edits.push(editOf({ sheet, row: place, column }, now, wanted));
      else isSameShape = false;
      if (!isData || id === KEY || id === TEXTS || (now.formula !== null && wanted.formula !== null)) return;
      const action = found.columns.find((candidate) => candidate.id === KEY);
      const name = action?.cells[place - action.top]?.value;
      stale.push({
        cell: { sheet, row: place, column },
        heading,
        action: typeof name === 'string' ? name : '',
        before: now.value,
        after: wanted.value,
      });
    });
  });
  return {
    isUpToDate: isSameShape && edits.length === 0,
    stale: stale.filter(({ cell }) => !missing.has(cell.row)),
    added: missing.size,
    edits: isSameShape && missing.size === 0 ? edits : null,
  };
}
