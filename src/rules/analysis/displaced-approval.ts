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
 * where the request itself is missing). Beside a second year's cost it must be the only request without an answer.
 */
export function displacedApprovals(annexe: Annexe1, tolerance: number): DisplacedApproval[] {
  const { approved, nextYearFunding } = annexe.columns;
  if (!approved || !nextYearFunding) return [];
  const isAlone = isOnlyOneWithoutApproval(annexe);
  return annexe.rows.flatMap((row): DisplacedApproval[] => {
    const field = row.nextYearFunding;
    const euros = field.value.total;
    if (!row.approved.value.isEmpty || euros === null || euros <= 0) return [];
    if (spends(row.nextYearCost) && !(isAlone && isAnAnswer(row, euros, tolerance))) return [];
    const asked = row.requested.value.total ?? row.cost.value.total;
    return asked !== null && isSame(asked, euros, tolerance) ? [{ row, from: 'nextYearFunding', field, euros }] : [];
  });
}

/** So many requests that were answered make one without an answer stand out. */
const LEAST_ANSWERED = 2;

function isOnlyOneWithoutApproval({ rows }: Annexe1): boolean {
  const asked = rows.filter(({ requested }) => (requested.value.total ?? 0) > 0);
  const answered = asked.filter(({ approved }) => !approved.value.isEmpty);
  return answered.length >= LEAST_ANSWERED && answered.length === asked.length - 1;
}

/** Whether the amount answers the request, and is no half of the second year's cost that happens to be as much. */
function isAnAnswer(
  { requested, nextYearCost, nextYearFunding }: Annexe1Row,
  euros: number,
  tolerance: number,
): boolean {
  const { total, parts } = nextYearFunding.value;
  const half = (nextYearCost.value.total ?? 0) / 2;
  return total === requested.value.total && parts.length === 1 && !isSame(half, euros, tolerance);
}

/** Whether the cell says, or may say, that something is spent. */
function spends({ value }: Field<Amount>): boolean {
  return value.total === null ? !value.isEmpty : value.total > 0;
}
