export interface SubsetSearch {
  /** Each set as the positions of its values; all of the same, smallest, size. */
  sets: number[][];
  /** There are more sets than were asked for. */
  hasMore: boolean;
  /** The table is too long for the larger sets to be tried. */
  wasCutShort: boolean;
}

export interface SubsetOptions {
  /** Largest number of values in a set. */
  most: 1 | 2 | 3;
  /** How far from the target a set's sum may lie. */
  tolerance: number;
  /** Sets to list at most. */
  limit: number;
  /** Combinations to try at most for each size: a number rather than a clock, so that the same table always answers alike. */
  combinations: number;
}

/**
 * The smallest sets of values whose sum is the target: single values if any fits, else pairs, else triples. A pair
 * costs one look-up per value and a triple one per pair of values: long tables go without triples.
 */
export function smallestSubsets(values: readonly number[], target: number, options: SubsetOptions): SubsetSearch {
  const { most, tolerance, limit, combinations } = options;
  // A value of zero would turn each set into many.
  const useful = values.flatMap((value, index) => (Math.abs(value) > tolerance ? [index] : []));
  const positions = new Positions(values, useful, tolerance);
  const result: SubsetSearch = { sets: [], hasMore: false, wasCutShort: false };
  for (let size = 1; size <= most && result.sets.length === 0; size++) {
    if ((size === 3 ? useful.length ** 2 / 2 : useful.length) > combinations) {
      return { ...result, wasCutShort: true };
    }
    for (const set of setsOf(size, values, useful, target, positions)) {
      if (result.sets.length === limit) return { ...result, hasMore: true };
      result.sets.push(set);
    }
  }
  return result;
}

function* setsOf(
  size: number,
  values: readonly number[],
  useful: readonly number[],
  target: number,
  positions: Positions,
): Generator<number[]> {
  if (size === 1) {
    for (const index of positions.near(target, Number.MAX_SAFE_INTEGER)) yield [index];
    return;
  }
  for (const [rank, last] of useful.entries()) {
    const rest = target - (values[last] ?? 0);
    if (size === 2) {
      for (const first of positions.near(rest, last)) yield [first, last];
    } else {
      for (let other = 0; other < rank; other++) {
        const middle = useful[other] ?? 0;
        for (const first of positions.near(rest - (values[middle] ?? 0), middle)) yield [first, middle, last];
      }
    }
  }
}

/** Where each value stands, found by its amount. */
class Positions {
  private readonly buckets = new Map<number, number[]>();
  /** The tolerance, and half a cent for the binary dust of sums. */
  private readonly width: number;

  constructor(
    private readonly values: readonly number[],
    useful: readonly number[],
    tolerance: number,
  ) {
    this.width = tolerance + 0.005;
    for (const index of useful) {
      const bucket = this.bucketOf(values[index] ?? 0);
      const indices = this.buckets.get(bucket);
      if (indices) indices.push(index);
      else this.buckets.set(bucket, [index]);
    }
  }

  /** Positions below `before` whose value is the amount, give or take the tolerance. */
  *near(amount: number, before: number): Generator<number> {
    const bucket = this.bucketOf(amount);
    // A set, not a count: beyond 2^53 adding one changes nothing.
    for (const neighbour of new Set([bucket - 1, bucket, bucket + 1])) {
      for (const index of this.buckets.get(neighbour) ?? []) {
        if (index >= before) break;
        if (Math.abs((this.values[index] ?? 0) - amount) <= this.width) yield index;
      }
    }
  }

  private bucketOf(amount: number): number {
    return Math.round(amount / this.width);
  }
}
