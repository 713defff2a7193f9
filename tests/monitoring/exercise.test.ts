import type { ExecutionSheet, Monitoring } from '../../src/monitoring';
import { exerciseOf } from '../../src/monitoring';

const years = { first: 2021, second: 2022 };
const followed = (...all: number[]): Pick<Monitoring, 'execution'> => ({
  execution: all.map((year) => ({ year }) as ExecutionSheet),
});

test.each([
  ['nothing is followed, during the first year', [], '2021-06-30', 2021],
  ['nothing is followed, while the first report is due', [], '2022-03-01', 2021],
  ['nothing is followed, while the second report is due', [], '2023-03-01', 2022],
  ['nothing is followed, long after the agreement', [], '2026-11-28', 2022],
  ['both years are followed, while the first report is due', [2021, 2022], '2022-03-01', 2021],
  ['both years are followed, long after', [2021, 2022], '2026-11-28', 2022],
  ['the first year alone is followed, long after', [2021], '2026-11-28', 2021],
  ['the second year alone is followed, early', [2022], '2022-03-01', 2022],
  ['a year of another agreement is followed', [2019], '2022-03-01', 2021],
])('%s', (_, sheets, today, expected) => {
  expect(exerciseOf(years, followed(...sheets), today)).toBe(expected);
});
