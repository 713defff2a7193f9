import type { Annexe1Row } from '../../annexes';
import type { Basis, MoneyColumn, MoneyEntry } from './money';
import { basesOf, isSame, toCents } from './money';
import type { RowFigures } from './row-figures';
import type { SubsetOptions } from './subsets';
import { smallestSubsets } from './subsets';

/** An amount that may have slipped from its column into another one of its row. */
export interface Move {
  row: Annexe1Row;
  /** Where the amount stands. */
  from: MoneyEntry;
  /** Where it belongs. */
  to: MoneyEntry;
  /** Euros that the first column has too much and the second too little. */
  amount: number;
  /** The row's other figures agree (see `RowFigures.confirmMove`). */
  isConfirmed: boolean;
}

/** Two stated totals that differ from their columns by as much, one above and the other below. */
export interface OppositeGaps {
  /** The column whose rows add up to more than its total. */
  from: MoneyColumn;
  /** The column whose rows add up to less. */
  to: MoneyColumn;
  basis: { from: Basis; to: Basis };
  /** The gap in euros, above zero. */
  gap: number;
  /** Sets of at most three moves that put both totals right; all that nothing tells apart. */
  candidates: Move[][];
  hasMore: boolean;
  wasCutShort: boolean;
}

export type SearchOptions = Omit<SubsetOptions, 'most'>;

/**
 * The gaps of two columns where they are opposite, and the sets of rows (of `options.most` at most) that would explain both at
 * once; null where the gaps are not opposite.
 */
export function oppositeGaps(
  one: MoneyColumn,
  other: MoneyColumn,
  figures: RowFigures,
  options: SubsetOptions,
): OppositeGaps | null {
  const { tolerance } = options;
  const pairs = [...oppositePairs(one, other, tolerance), ...oppositePairs(other, one, tolerance)];
  const found = pairs.map((pair) => ({ ...pair, ...movesOf(pair, figures, options) }));
  return found.find(({ candidates }) => candidates.length > 0) ?? found[0] ?? null;
}

/** The pairs of sums whose gaps are opposite, those of the same basis first. */
function oppositePairs(from: MoneyColumn, to: MoneyColumn, tolerance: number): Pair[] {
  return basesOf(from, tolerance)
    .flatMap((one) => basesOf(to, tolerance).map((other) => ({ from: one, to: other })))
    .sort((one, other) => Number(one.from !== one.to) - Number(other.from !== other.to))
    .flatMap((basis) => asOpposite(from, to, basis, tolerance) ?? []);
}

type Pair = Pick<OppositeGaps, 'from' | 'to' | 'basis' | 'gap'>;

function asOpposite(from: MoneyColumn, to: MoneyColumn, basis: OppositeGaps['basis'], tolerance: number): Pair | null {
  if (!from.stated || !to.stated) return null;
  const gap = toCents(from.sum[basis.from] - from.stated.euros);
  const lack = toCents(to.stated.euros - to.sum[basis.to]);
  return gap > tolerance && isSame(gap, lack, tolerance) ? { from, to, basis, gap } : null;
}

/**
 * The sets of moves that make up the gap. An amount moves into a cell where the basis finds nothing; only where no such
 * set fits, amounts that changed places with the one beside them are tried too.
 */
function movesOf(
  { from, to, basis, gap }: Pair,
  figures: RowFigures,
  options: SubsetOptions,
): Pick<OppositeGaps, 'candidates' | 'hasMore' | 'wasCutShort'> {
  const moves = from.entries.flatMap((entry, index): Move[] => {
    const target = to.entries[index];
    const amount = toCents((entry[basis.from] ?? 0) - (target?.[basis.to] ?? 0));
    if (!target || amount <= 0) return [];
    const isConfirmed = figures.confirmMove(entry.row, from.key, to.key, amount);
    return [{ row: entry.row, from: entry, to: target, amount, isConfirmed }];
  });
  let wasCutShort = false;
  for (const tried of [moves.filter((move) => move.to[basis.to] === null), moves]) {
    const amounts = tried.map(({ amount }) => amount);
    const { sets, hasMore, ...search } = smallestSubsets(amounts, gap, options);
    wasCutShort ||= search.wasCutShort;
    if (sets.length > 0) {
      const candidates = sets.map((set) => set.flatMap((position) => tried[position] ?? []));
      return { candidates: mostConfirmed(candidates), hasMore, wasCutShort };
    }
  }
  return { candidates: [], hasMore: false, wasCutShort };
}

/** The sets that the rows' own figures confirm throughout, or all where there is none. */
function mostConfirmed(candidates: Move[][]): Move[][] {
  const confirmed = candidates.filter((moves) => moves.every(({ isConfirmed }) => isConfirmed));
  return confirmed.length > 0 ? confirmed : candidates;
}
