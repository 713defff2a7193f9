import type { Annexe1 } from '../../annexes';
import { parseAmount } from '../../annexes';
import type { Term } from './explanation';

/** The amounts that stand in a column (1-based) without belonging to an action: « Plus NDLS 20KE » under the table. */
export function outsideAmounts({ strayCells }: Annexe1, column: number): Term[] {
  return strayCells.flatMap(({ cell, raw }) => {
    const amount = cell.column === column ? parseAmount(raw).total : null;
    return amount === null ? [] : [{ row: null, cell, amount, effect: amount }];
  });
}
