/** Clauses, as far as a few small words tell where one begins. */
import type { Word } from '../words';
import { isFiniteVerb } from './forms';
import { set, small } from './place';

/** Where another sentence begins. */
export const CLAUSE = set('qui que qu dont où car lorsque quand si lequel laquelle lesquels lesquelles');
/** Words that a clause within another begins with. */
const SUBORDINATES = set(
  'qui que quoi dont où car lorsque puisque quand si comme comment pourquoi combien quel quelle quels quelles lequel laquelle lesquels lesquelles ' +
    'auquel auxquels auxquelles duquel desquels desquelles',
);
/** Words that join a clause to the one before. */
const JOINS = set('et ou ni mais or donc puis soit sinon tandis alors');

/** Whether the clause that a word stands in has a verb with a subject before it, and no clause within it. */
export function hasVerbBefore(words: readonly Word[], index: number, has: (form: string) => boolean): boolean {
  let isFound = false;
  for (let at = index; at > 0;) {
    const following = words[at];
    if (!following || following.isAfterSign || following.isOpening) break;
    at -= 1;
    const word = words[at] as Word;
    const form = small(word);
    if (SUBORDINATES.has(form) || /qu'$/u.test(word.elision)) return false;
    if (JOINS.has(form)) break;
    // « Grand Est », « A ce jour », « il y a dix ans », « le·a référent·e »
    const isVerb =
      word.shape === 'small' && isFiniteVerb(form, has) && !/^(?:y|nord|sud|le)$/u.test(small(words[at - 1] ?? word));
    // « Vous pouvez cumuler »
    isFound ||= isVerb || (/.{2}ez$/u.test(form) && small(words[at - 1] ?? word) === 'vous');
  }
  return isFound;
}
