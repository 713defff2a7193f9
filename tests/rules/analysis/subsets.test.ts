import fc from 'fast-check';
import { smallestSubsets } from '../../../src/rules/analysis/subsets';

const options = { most: 3, tolerance: 1, limit: 100, combinations: 50_000 } as const;

/** Every set of at most three positions, by brute force. */
function allSets(values: readonly number[], target: number, size: number): number[][] {
  const sets: number[][] = [];
  const grow = (set: number[], from: number) => {
    if (set.length === size) {
      const sum = set.reduce((total, position) => total + (values[position] ?? 0), 0);
      if (Math.abs(sum - target) <= options.tolerance) sets.push(set);
      return;
    }
    for (let position = from; position < values.length; position++) {
      if (Math.abs(values[position] ?? 0) > options.tolerance) grow([...set, position], position + 1);
    }
  };
  grow([], 0);
  return sets;
}

const asKeys = (sets: number[][]) => sets.map((set) => [...set].sort((one, other) => one - other).join()).sort();

describe('smallestSubsets', () => {
  it('ends on amounts beyond what a number can count one by one', () => {
    expect(smallestSubsets([1e89, 5, -1e89], 1e89, options).sets).toEqual([[0]]);
  });

  it('prefers the fewest values', () => {
    expect(smallestSubsets([30, 40, 50, 90], 90, options).sets).toEqual([[3]]);
    expect(asKeys(smallestSubsets([30, 40, 50, 60], 90, options).sets)).toEqual(['0,3', '1,2']);
    expect(smallestSubsets([30, 31, 60, 700], 121, options).sets).toEqual([[0, 1, 2]]);
  });

  it('finds nothing where nothing fits, and nothing beyond three values', () => {
    expect(smallestSubsets([10, 20, 40, 80], 150, options).sets).toEqual([]);
    expect(smallestSubsets([], 10, options).sets).toEqual([]);
  });

  it('takes no value of zero into a set', () => {
    expect(smallestSubsets([0, 0, 70, 0], 70, options).sets).toEqual([[2]]);
  });

  it('uses a position once only', () => {
    expect(smallestSubsets([45], 90, options).sets).toEqual([]);
    expect(smallestSubsets([30], 90, options).sets).toEqual([]);
  });

  it('allows for the tolerance on either side, and no more', () => {
    expect(smallestSubsets([99.5], 100, options).sets).toEqual([[0]]);
    expect(smallestSubsets([101], 100, options).sets).toEqual([[0]]);
    expect(smallestSubsets([98.9], 100, options).sets).toEqual([]);
    expect(smallestSubsets([50.25, 50.1], 100.35, { ...options, tolerance: 0 }).sets).toEqual([[0, 1]]);
  });

  it('lists no more sets than asked for, and says that there are others', () => {
    const { sets, hasMore } = smallestSubsets(Array<number>(40).fill(50), 100, { ...options, limit: 5 });
    expect(sets).toHaveLength(5);
    expect(hasMore).toBe(true);
  });

  it('leaves out triples, and says so, where there are too many of them', () => {
    const values = Array.from({ length: 10_000 }, (_, index) => 1_000_000 + index * 100);
    const search = smallestSubsets(values, 4_500_000, options);
    expect(search).toEqual({ sets: [], hasMore: false, wasCutShort: true });
    expect(smallestSubsets(values, 2_000_100, options)).toMatchObject({ sets: [[0, 1]], wasCutShort: false });
  });

  it('finds exactly the sets that trying everything finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 12 }),
        fc.integer({ min: -30, max: 30 }),
        (small, goal) => {
          const values = small.map((value) => value * 10);
          const expected =
            [1, 2, 3].map((size) => allSets(values, goal * 10, size)).find((sets) => sets.length > 0) ?? [];
          const { sets } = smallestSubsets(values, goal * 10, { ...options, limit: 1000 });
          expect(asKeys(sets)).toEqual(asKeys(expected));
        },
      ),
    );
  });
});
