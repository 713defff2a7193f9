import { faults } from './faults';
import { Random } from './invent/random';
import { scoreAlone, tryFaults } from './measure';

describe('one mistake alone', () => {
  const seeds = [3, 9, 14, 26, 31];

  test.each(faults.map((fault) => [fault.name, fault] as const))('%s', (_, fault) => {
    const [score] = scoreAlone([fault], seeds);
    expect(score?.planted).toBeGreaterThan(0);
    expect({ missed: score?.missedSeeds, wrong: score?.wrong.map(({ rule, message }) => ({ rule, message })) }).toEqual(
      {
        missed: [],
        wrong: [],
      },
    );
  });
});

describe('several mistakes at once', () => {
  const sets = Array.from({ length: 30 }, (_, seed) => {
    const random = new Random(500 + seed);
    return tryFaults(seed, random.shuffled(faults).slice(0, random.integer(2, 3)));
  });
  const trials = sets.flatMap((set) => set.trials);
  const wrong = sets.flatMap((set) => set.wrong);

  test('are found, one beside the other', () => {
    const found = trials.filter((trial) => trial.found.length > 0).length;
    expect(trials.length).toBeGreaterThan(40);
    expect(found / trials.length).toBeGreaterThanOrEqual(0.95);
  });

  test('raise next to no alarm of their own', () => {
    const right = trials.flatMap((trial) => [...trial.found, ...trial.also]).length;
    expect(right / (right + wrong.length)).toBeGreaterThanOrEqual(0.95);
  });
});
