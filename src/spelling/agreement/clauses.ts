/** Clauses, as far as a few small words tell where one begins. */
import type { Word } from '../words';
import { INFINITIVE } from '../readings';
import { isFinite } from './parts';
import type { Place } from './place';
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
export function hasVerbBefore(words: readonly Word[], index: number, readings: Place['readings']): boolean {
  let isFound = false;
  for (let at = index; at > 0;) {
    const following = words[at];
    if (!following || following.isOpening) break;
    // « ceux qui, en 2021, habitent la zone »: the clause goes on behind the sign.
    if (following.isAfterSign) return isFound && !isWithinSubordinate(words, at, readings);
    at -= 1;
    const word = words[at] as Word;
    const form = small(word);
    if (SUBORDINATES.has(form) || /qu'$/u.test(word.elision)) return false;
    if (JOINS.has(form)) break;
    const isVerb = isFinite(words, at, readings);
    // « Vous pouvez cumuler »
    isFound ||= isVerb || (/.{2}ez$/u.test(form) && small(words[at - 1] ?? word) === 'vous');
  }
  return isFound;
}

/** Whether what stands before an index is a clause within another that has no verb yet. */
function isWithinSubordinate(words: readonly Word[], index: number, readings: Place['readings']): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const word = words[at] as Word;
    if (SUBORDINATES.has(small(word)) || /^(?:qu|lorsqu|puisqu)'$/u.test(word.elision)) return true;
    if (isFinite(words, at, readings) || word.isOpening) return false;
  }
  return false;
}

/**
 * Whether the clause that a word stands in opens with an infinitive, so that no verb with a subject stands in it:
 * « Améliorer la connaissance des publics ».
 */
export function opensWithInfinitive(words: readonly Word[], index: number, readings: Place['readings']): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const word = words[at] as Word;
    const form = small(word);
    if (word.isOpening) return at < index - 1 && word.elision === '' && readings(form) === INFINITIVE;
    if (SUBORDINATES.has(form) || /^(?:qu|lorsqu|puisqu)'$/u.test(word.elision) || word.isAfterSign) return false;
  }
  return false;
}
