import type { Annexe1, Annexe1Row } from '../../annexes';
import type { Balance } from './balance';
import { balances } from './balance';
import type { DisplacedApproval } from './displaced-approval';
import { displacedApprovals } from './displaced-approval';
import type { MoneyKey } from './money';
import { isSame, toCents } from './money';

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

  /** Whether the row agrees that the amount belongs to `to`: it is repeated where expected, or the row then balances. */
  confirmMove(row: Annexe1Row, from: MoneyKey, to: MoneyKey, amount: number): boolean {
    const repeated = twin[to] === from ? null : this.amount(row, twin[to]);
    if (repeated !== null && isSame(repeated, amount, this.tolerance)) return true;
    const gap = this.balances.get(row)?.gap ?? 0;
    const moved = toCents(gap + ((sideOfBalance[to] ?? 0) - (sideOfBalance[from] ?? 0)) * amount);
    return !isSame(gap, 0, this.tolerance) && isSame(moved, 0, this.tolerance);
  }

  private amount(row: Annexe1Row, key: MoneyKey): number | null {
    const displaced = key === 'approved' ? this.displacedApprovals.get(row) : undefined;
    return displaced?.euros ?? row[key].value.total;
  }
}
