import type { Amount, Annexe1, Annexe1Row, Field } from '../../annexes';
import type { MoneyKey } from './money';
import { isSame } from './money';

/** An approved funding that was typed in the column beside its own. */
export interface DisplacedApproval {
  row: Annexe1Row;
  from: MoneyKey;
  field: Field<Amount>;
  euros: number;
}

/**
 * The approved fundings that stand in the column of the second year's co-funding: the row has nothing approved, nothing
 * to spend in the second year that the amount could pay for, and the amount is the one that was asked for (or the cost,
 * where the request itself is missing).
 */
export function displacedApprovals(annexe: Annexe1, tolerance: number): DisplacedApproval[] {
  const { approved, nextYearFunding } = annexe.columns;
  if (!approved || !nextYearFunding) return [];
  return annexe.rows.flatMap((row): DisplacedApproval[] => {
    const field = row.nextYearFunding;
    const euros = field.value.total;
    if (!row.approved.value.isEmpty || euros === null || euros <= 0 || spends(row.nextYearCost)) return [];
    const asked = row.requested.value.total ?? row.cost.value.total;
    return asked !== null && isSame(asked, euros, tolerance) ? [{ row, from: 'nextYearFunding', field, euros }] : [];
  });
}

/** Whether the cell says, or may say, that something is spent. */
function spends({ value }: Field<Amount>): boolean {
  return value.total === null ? !value.isEmpty : value.total > 0;
}
