import fc from 'fast-check';
import { bestAssignment } from '../../src/annexes/assignment';

const score = (scores: readonly (readonly number[])[], columns: readonly number[]) =>
  columns.reduce((sum, column, row) => sum + (column < 0 ? 0 : (scores[row]?.[column] ?? 0)), 0);

/** The best score by trying everything. */
function exhaustive(scores: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number {
  const own = scores[row];
  if (!own) return 0;
  const without = exhaustive(scores, row + 1, taken);
  return own.reduce(
    (best, value, column) =>
      taken.includes(column) ? best : Math.max(best, value + exhaustive(scores, row + 1, [...taken, column])),
    without,
  );
}

test('gives up the best pair where the whole is better without it', () => {
  expect(
    bestAssignment([
      [0.9, 0.8],
      [0.85, 0],
    ]),
  ).toEqual([1, 0]);
});

test('pairs nothing with nothing, and nothing worth nothing', () => {
  expect(bestAssignment([])).toEqual([]);
  expect(bestAssignment([[], []])).toEqual([-1, -1]);
  expect(bestAssignment([[0, 0]])).toEqual([-1]);
});

test('is as good as trying everything', () => {
  const table = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.constantFrom(0, 0, 0.25, 0.5, 0.625, 0.75, 1), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  fc.assert(
    fc.property(table, (scores) => {
      const columns = bestAssignment(scores);
      const used = columns.filter((column) => column >= 0);
      expect(new Set(used).size).toBe(used.length);
      expect(score(scores, columns)).toBeCloseTo(exhaustive(scores), 9);
    }),
    { numRuns: 300 },
  );
});
