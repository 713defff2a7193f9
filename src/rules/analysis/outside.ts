import type { Annexe1 } from '../../annexes';
import type { Term } from './explanation';

/** The amounts that stand in a column (1-based) without belonging to an action. */
export function outsideAmounts({ strayCells }: Annexe1, column: number): Term[] {
  return strayCells.flatMap(({ cell, raw }) =>
    cell.column === column && typeof raw === 'number' ? [{ row: null, cell, amount: raw, effect: raw }] : [],
  );
}
