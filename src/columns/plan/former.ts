/** What takes an update of a block back: the cells as they were before it, beside the same columns. */
import type { BlockCell, ComputedBlock } from '../../workbook';
import type { BlockPlan } from './plan';

/**
 * A plan that writes what a block held.
 * @param plan for the columns that the block had, and that stand on the sheet again: their formulas mean the same there
 */
export function formerPlan(plan: BlockPlan, former: ComputedBlock): BlockPlan {
  const byId = new Map(former.columns.map((column) => [column.id, column]));
  const cells = plan.cells.map((row, index) =>
    plan.columns.map(({ id }, at): BlockCell | null => {
      const column = byId.get(id);
      if (!column) return row[at] ?? null;
      const { formula = null, value = null } = column.cells[plan.top + index - column.top] ?? {};
      if (formula !== null) return { formula };
      return value === null ? null : { value };
    }),
  );
  return { ...plan, cells };
}
