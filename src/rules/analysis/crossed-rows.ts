import type { AmountPart } from '../../annexes';
import type { Balance } from './balance';
import { isSame } from './money';
import { smallestSubsets } from './subsets';

/** Two rows of which one has as much too much as the other has too little: funding typed on the wrong row. */
export interface CrossedRows {
  surplus: Balance;
  shortfall: Balance;
  /** Euros, above zero. */
  gap: number;
  /** The fundings of the first row that make up the gap, where some do. */
  parts: AmountPart[];
}

/**
 * Pairs of unbalanced rows at most `distance` actions apart whose gaps cancel out; each row is in one pair at most, the
 * nearest one.
 */
export function crossedRows(unbalanced: readonly Balance[], distance: number, tolerance: number): CrossedRows[] {
  const pairs = unbalanced
    .filter(({ gap }) => gap > 0)
    .flatMap((surplus) =>
      unbalanced
        .filter(({ gap, index }) => Math.abs(index - surplus.index) <= distance && isSame(-gap, surplus.gap, tolerance))
        .map((shortfall) => ({ surplus, shortfall, away: Math.abs(shortfall.index - surplus.index) })),
    )
    .sort((one, other) => one.away - other.away);
  const taken = new Set<Balance>();
  return pairs.flatMap(({ surplus, shortfall }) => {
    if (taken.has(surplus) || taken.has(shortfall)) return [];
    taken.add(surplus).add(shortfall);
    return [{ surplus, shortfall, gap: surplus.gap, parts: partsMaking(surplus, tolerance) }];
  });
}

function partsMaking({ row, gap }: Balance, tolerance: number): AmountPart[] {
  const { parts } = row.funding.value;
  const euros = parts.map((part) => part.euros);
  const { sets } = smallestSubsets(euros, gap, { most: 3, tolerance, limit: 1, combinations: 10_000 });
  return (sets[0] ?? []).sort((one, other) => one - other).flatMap((position) => parts[position] ?? []);
}
