import { medianTime } from './stopwatch';

/**
 * Milliseconds that this machine takes, at this moment, for a piece of work that never changes: texts cut up, counted in
 * a map, sorted, written as JSON. Two tables are compared in this unit, so that another machine, or a busier one, is not
 * taken for slower code.
 */
export function yardstick(): Promise<number> {
  return medianTime(() => {
    const counts = new Map<string, number>();
    for (let turn = 0; turn < 60_000; turn++) {
      const text = `action ${(turn * 7919) % 5003} : financement de ${(turn * 31) % 977} €`;
      for (const word of text.split(/\s+/u)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return JSON.stringify([...counts].sort(([, one], [, other]) => other - one)).length;
  }, 7);
}
