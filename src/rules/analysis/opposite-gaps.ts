import type { Annexe1Row } from '../../annexes';
import type { Basis, MoneyColumn, MoneyEntry } from './money';
import { basesOf, isSame, sumOf, toCents } from './money';
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
  /** Amounts of the two columns that their totals leave out besides, two at most. */
  leftOut: MoneyEntry[];
  /** Sets of at most three moves that put both totals right; all that nothing tells apart. */
  candidates: Move[][];
  hasMore: boolean;
  wasCutShort: boolean;
}

export type SearchOptions = Omit<SubsetOptions, 'most'>;

/**
 * The gaps of two columns where they are opposite, and the sets of rows (of `options.most` at most) that would explain both at
 * once; null where the gaps are not opposite. Gaps that rows left out of the totals keep from being opposite count where the
 * rows' own figures confirm the only set that explains the rest: texts that have become numbers are such rows.
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
  return found.find(({ candidates }) => candidates.length > 0) ?? found[0] ?? butForSome(one, other, figures, options);
}

function butForSome(
  one: MoneyColumn,
  other: MoneyColumn,
  figures: RowFigures,
  options: SubsetOptions,
): OppositeGaps | null {
  // Of columns that are not neighbours, so much guessing would find anything.
  if (options.most === 1) return null;
  const pairs = [...almostOpposite(one, other, options), ...almostOpposite(other, one, options)];
  const found = pairs
    .map((pair) => ({ ...pair, ...movesOf(pair, figures, options) }))
    .filter(({ candidates, hasMore, leftOut }) => {
      const [moves = []] = candidates;
      const isOnly = candidates.length === 1 && !hasMore && moves.every(({ isConfirmed }) => isConfirmed);
      return isOnly && moves.every(({ row }) => leftOut.every((entry) => entry.row !== row));
    });
  const [only, more] = found;
  return only && !more ? only : null;
}

/** The pairs of sums whose gaps are opposite, those of the same basis first. */
function oppositePairs(from: MoneyColumn, to: MoneyColumn, tolerance: number): Pair[] {
  return basesOf(from, tolerance)
    .flatMap((one) => basesOf(to, tolerance).map((other) => ({ from: one, to: other })))
    .sort((one, other) => Number(one.from !== one.to) - Number(other.from !== other.to))
    .flatMap((basis) => asOpposite(from, to, basis, tolerance) ?? []);
}

type Pair = Pick<OppositeGaps, 'from' | 'to' | 'basis' | 'gap' | 'leftOut'>;

function asOpposite(from: MoneyColumn, to: MoneyColumn, basis: OppositeGaps['basis'], tolerance: number): Pair | null {
  const gaps = gapsOf(from, to, basis);
  if (!gaps || gaps.excess <= tolerance || !isSame(gaps.excess, gaps.lack, tolerance)) return null;
  return { from, to, basis, gap: gaps.excess, leftOut: [] };
}

/** As Excel's SUM counts: the amounts by which the gaps fail to be opposite, one if there is such a one, else two. */
function almostOpposite(from: MoneyColumn, to: MoneyColumn, options: SubsetOptions): Pair[] {
  const basis = { from: 'counted', to: 'counted' } as const;
  const gaps = gapsOf(from, to, basis);
  const over = gaps ? toCents(gaps.excess - gaps.lack) : 0;
  if (!gaps || over <= options.tolerance) return [];
  const entries = [...from.entries, ...to.entries];
  const { sets, hasMore } = smallestSubsets(
    entries.map(({ counted }) => counted ?? 0),
    over,
    { ...options, most: 2 },
  );
  if (hasMore) return [];
  return sets.flatMap((set): Pair[] => {
    const leftOut = set.flatMap((position) => entries[position] ?? []);
    const gap = toCents(gaps.excess - sumOf(leftOut, (entry) => (from.entries.includes(entry) ? entry.counted : 0)));
    return gap > options.tolerance ? [{ from, to, basis, gap, leftOut }] : [];
  });
}

/** By how much the rows of one column exceed its total, and those of the other fall short of theirs, in euros. */
function gapsOf(
  from: MoneyColumn,
  to: MoneyColumn,
  basis: OppositeGaps['basis'],
): { excess: number; lack: number } | null {
  if (!from.stated || !to.stated) return null;
  return {
    excess: toCents(from.sum[basis.from] - from.stated.euros),
    lack: toCents(to.stated.euros - to.sum[basis.to]),
  };
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
