import { cleanTerritories, scoreSlips, textReports } from './measure';
import { missedSlips } from './recall';
import { slips } from './slips';

const territories = cleanTerritories(4);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test.each(territories.map((one) => [one.name, one] as const))(
  'next to nothing is said of right texts: %s',
  (_, one) => {
    const said = textReports(one);
    expect(said.filter(({ severity }) => severity !== 'information').map(({ message }) => message)).toEqual([]);
    expect(said.length).toBeLessThanOrEqual(2);
  },
);

test('finds most of the slips of the sample', () => {
  expect(1 - missedSlips().length / slips.length).toBeGreaterThanOrEqual(0.85);
});

test('finds the slips that are planted, and says nothing else', () => {
  const scores = scoreSlips(territories, 2);
  const [planted, found, wrong] = [
    sum(scores.map((score) => score.planted)),
    sum(scores.map((score) => score.found)),
    sum(scores.map((score) => score.wrong)),
  ];
  expect(planted).toBeGreaterThan(80);
  expect(found / planted).toBeGreaterThanOrEqual(0.85);
  expect(found / (found + wrong)).toBeGreaterThanOrEqual(0.95);
});
