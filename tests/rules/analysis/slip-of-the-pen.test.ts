import { slipOfThePen } from '../../../src/rules/analysis/slip-of-the-pen';

it.each([
  [16_000, 160_000, 'missingZero'],
  [1_600_000, 160_000, 'extraZero'],
  [3_967_500, 3_697_500, 'swappedDigits'],
  [72.5, 72_500, 'inThousands'],
  [45.123, 45_123, 'inThousands'],
  [12, 21, 'swappedDigits'],
  [1050.5, 1005.5, 'swappedDigits'],
] as const)('%d typed for %d: %s', (typed, right, slip) => {
  expect(slipOfThePen(typed, right)).toBe(slip);
});

it.each([
  [160_000, 160_000],
  [0, 160_000],
  [160_000, 0],
  [16_500, 160_000],
  [3_997_500, 3_697_500],
  [7_395_600, 3_697_500],
  [123_456, 213_465],
  [1_000, 10],
  [0.5, 500],
])('%d typed for %d is none of them', (typed, right) => {
  expect(slipOfThePen(typed, right)).toBeNull();
});
