import { cleanFindings } from './measure';

/** One agreement of each of the thirty territories. */
const seeds = Array.from({ length: 30 }, (_, seed) => seed);

/** What may be said of a clean agreement: what it leaves out, never that something is wrong. */
const MOST_REMARKS = 3;

test.each(seeds)('nothing is wrong in the clean agreement %i', (seed) => {
  const said = cleanFindings(seed);
  const alarms = said.filter(({ severity }) => severity !== 'information');
  expect(alarms.map(({ rule, cell, message }) => ({ rule, cell, message }))).toEqual([]);
  expect(said.length).toBeLessThanOrEqual(MOST_REMARKS);
});
