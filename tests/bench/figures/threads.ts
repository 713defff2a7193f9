import { deserialize, serialize } from 'node:v8';
import { mayHoldAnnexe } from '../../../src/annexes';
import { defaultSettings } from '../../../src/convention';
import { checkWorkbook } from '../../../src/taskpane/checking/outcome';
import { inSlices, Joiner } from '../../../src/taskpane/checking/slices';
import { frenchDictionary } from '../../support/french';
import type { Figure } from '../figure';
import { duration } from '../figure';
import { generatedAgreement } from '../generated-agreement';

/** No task of the pane's own thread is to last longer, whatever the size of the annexes. */
const LONGEST_TASK = 50;

const ROUNDS = 3;

/** What the pane's own thread does around a check of 10,000 actions that grows with them: the longest task of each kind. */
export function measure(): Figure[] {
  const snapshot = generatedAgreement(10_000);
  const result = checkWorkbook(snapshot, defaultSettings, '2021-09-15', { dictionary: frenchDictionary() });
  const answer = [...inSlices({ id: 1, result })].map((part) => serialize(part));
  return [
    longest('reconnaître une annexe', () => snapshot.sheets.map((sheet) => () => mayHoldAnnexe(sheet))),
    longest('envoyer une tranche du classeur', () => {
      const slices = inSlices({ id: 1, request: { snapshot } });
      return Array.from(
        { length: [...inSlices({ id: 1, request: { snapshot } })].length },
        () => () => serialize(slices.next().value),
      );
    }),
    longest('recevoir une tranche des anomalies', () => {
      const joiner = new Joiner();
      return answer.map((part) => () => joiner.join(deserialize(part) as { id: number }));
    }),
  ];
}

/** The longest of some tasks, each in its quickest round: what the machine does besides is not the pane’s. */
function longest(name: string, tasks: () => (() => unknown)[]): Figure {
  const rounds = Array.from({ length: ROUNDS }, () => tasks().map(milliseconds));
  const quickest = (rounds[0] ?? []).map((_, index) => Math.min(...rounds.map((round) => round[index] ?? Infinity)));
  return duration(`Fil du volet, 10 000 actions : ${name}`, Math.max(...quickest), LONGEST_TASK);
}

function milliseconds(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}
