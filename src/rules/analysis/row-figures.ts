import type { Annexe1, Annexe1Row } from '../../annexes';
import type { Balance } from './balance';
import { balances } from './balance';
import type { DisplacedApproval } from './displaced-approval';
import { displacedApprovals } from './displaced-approval';
import type { MoneyKey } from './money';
import { isSame, toCents } from './money';
import type { PenSlip } from './slip-of-the-pen';
import { slipOfThePen } from './slip-of-the-pen';

/** What the cost and the resources of the first year weigh in a row's balance (resources minus cost). */
const sideOfBalance: Partial<Record<MoneyKey, 1 | -1>> = { cost: -1, requested: 1, funding: 1 };

/** The column that usually repeats an amount: what is approved is what was asked for, one year resembles the other. */
const twin: Record<MoneyKey, MoneyKey> = {
  cost: 'nextYearCost',
  nextYearCost: 'cost',
  requested: 'approved',
  approved: 'requested',
  funding: 'nextYearFunding',
  nextYearFunding: 'funding',
};

/** A slip by the power of ten alone. */
type ZeroSlip = Exclude<PenSlip, 'swappedDigits'>;

function zeroSlip(typed: number, right: number): ZeroSlip | null {
  const slip = slipOfThePen(typed, right);
  return slip === 'swappedDigits' ? null : slip;
}

/**
 * A funding that names its funder, a request that was granted as it stands, or a funding of the second year that there is a
 * cost for, is where it should be.
 */
function isInItsPlace(row: Annexe1Row, key: MoneyKey, amount: number): boolean {
  if (key === 'funding') return row.funding.value.parts.every(({ source }) => source !== null);
  if (key === 'requested') return row.approved.value.total === amount;
  return key === 'nextYearFunding' && (row.nextYearCost.value.total ?? 0) >= amount;
}

/** What each row says for itself, whatever the totals: the witness of an explanation of the totals. */
export class RowFigures {
  /** Of the actions whose balance can be struck. */
  readonly balances: ReadonlyMap<Annexe1Row, Balance>;
  readonly displacedApprovals: ReadonlyMap<Annexe1Row, DisplacedApproval>;

  constructor(
    annexe: Annexe1,
    private readonly tolerance: number,
  ) {
    this.balances = new Map(balances(annexe).map((balance) => [balance.row, balance]));
    this.displacedApprovals = new Map(displacedApprovals(annexe, tolerance).map((one) => [one.row, one]));
  }

  /**
   * Whether the row agrees that an amount belongs to `to` rather than `from`: nothing says that it is right where it
   * stands, and it is repeated where expected, or the row balances once it is moved.
   */
  confirmMove(row: Annexe1Row, from: MoneyKey, to: MoneyKey, amount: number): boolean {
    if (isInItsPlace(row, from, amount)) return false;
    const repeated = twin[to] === from ? null : this.amount(row, twin[to]);
    if (repeated !== null && isSame(repeated, amount, this.tolerance)) return true;
    const gap = this.balances.get(row)?.gap ?? 0;
    const moved = gap + ((sideOfBalance[to] ?? 0) - (sideOfBalance[from] ?? 0)) * amount;
    return !isSame(gap, 0, this.tolerance) && isSame(moved, 0, this.tolerance);
  }

  /** A cost that is exactly a tenth of its resources, ten times as much or a thousandth: a slip in the cost itself. */
  costZero(row: Annexe1Row): ZeroSlip | null {
    const balance = this.balances.get(row);
    return balance ? zeroSlip(balance.cost, toCents(balance.requested + balance.funding)) : null;
  }

  /** The same for the cost of the second year beside that of the first, unless it is the first that is wrong. */
  nextYearZero(row: Annexe1Row): ZeroSlip | null {
    const [first, second] = [row.cost.value.total, row.nextYearCost.value.total];
    return first === null || second === null || this.costZero(row) !== null ? null : zeroSlip(second, first);
  }

  private amount(row: Annexe1Row, key: MoneyKey): number | null {
    const displaced = key === 'approved' ? this.displacedApprovals.get(row) : undefined;
    return displaced?.euros ?? row[key].value.total;
  }
}
