import type { Annexe1, Annexe1Row, Field, Amount } from '../../annexes';
import { isSame, toCents } from './money';

/** Cost and resources of an action in the first year, in euros. */
export interface Balance {
  row: Annexe1Row;
  /** Position of the action among the annexe's actions. */
  index: number;
  cost: number;
  requested: number;
  funding: number;
  /** Resources minus cost: above zero too much money, below zero too little. */
  gap: number;
}

/**
 * The actions whose balance can be struck: the cost is known, and neither the AMI nor the funding holds something that
 * gives no amount or stands elsewhere than it should. What cannot be read is no zero, so those actions are left out.
 */
export function balances(annexe: Annexe1): Balance[] {
  if (!annexe.columns.cost || !annexe.columns.requested || !annexe.columns.funding) return [];
  return annexe.rows.flatMap((row, index) => {
    const cost = purely(row.cost);
    const requested = resource(row.requested);
    const funding = resource(row.funding);
    if (cost === null || requested === null || funding === null) return [];
    // The amount in the column of the AMI names who pays it: it is a funding, and the AMI itself is unknown.
    if (row.funding.value.isEmpty && namesSource(row.requested)) return [];
    return [{ row, index, cost, requested, funding, gap: toCents(requested + funding - cost) }];
  });
}

/** A cost that a funder is named with mixes cost and funding: its row has no balance to strike. */
function purely(field: Field<Amount>): number | null {
  return namesSource(field) ? null : field.value.total;
}

/** An empty cell is no resource; a cell without a readable amount, or with a funder left without one, is unknown. */
function resource({ value }: Field<Amount>): number | null {
  if (value.isEmpty) return 0;
  return value.sourcesWithoutAmount.length > 0 ? null : value.total;
}

/** Whether the cell names who pays. */
export function namesSource({ value }: Field<Amount>): boolean {
  return value.parts.some((part) => part.source !== null);
}

/** Whether cost and resources agree, give or take the tolerance. */
export function isBalanced({ gap }: Balance, tolerance: number): boolean {
  return isSame(gap, 0, tolerance);
}

/** Whether the row has no co-funding in the first year, said or unsaid; a cell that cannot be read is no « none ». */
export function hasNoFunding({ funding }: Annexe1Row): boolean {
  return funding.value.isEmpty || (funding.value.total === 0 && funding.value.sourcesWithoutAmount.length === 0);
}
