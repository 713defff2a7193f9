import type { State, WordAutomaton } from './automaton';
import { EditTable } from './edit-table';

/** A word that may have been meant, and what it costs to have written the other one for it. */
export interface NearWord {
  word: string;
  cost: number;
}

/**
 * The words of the automaton within a cost of the one written, the nearest first. Walks all words at once, and leaves
 * a path as soon as no word on it can be near enough.
 */
export function nearestWords(automaton: WordAutomaton, written: string, most: number): NearWord[] {
  const found: NearWord[] = [];
  const table = new EditTable(written, most);

  const walk = (state: State, prefix: string): void => {
    automaton.eachStep(state, (letter, endsWord, target) => {
      if (!table.push(letter)) return;
      if (endsWord) {
        const cost = table.cost();
        if (cost <= most) found.push({ word: prefix + letter, cost });
      }
      if (target !== 0) walk(target, prefix + letter);
      table.pop();
    });
  };

  walk(automaton.root, '');
  return found.sort((one, other) => one.cost - other.cost || (one.word < other.word ? -1 : 1));
}
