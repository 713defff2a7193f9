import type { Lexicon, Terms } from '../../spelling';
import { EditTable } from '../../spelling';

/** How far from a term a word may be to be that term with a slip; short ones resemble too many others. */
function slipLimit(length: number): number {
  return length < 4 ? 0 : length === 4 ? 0.8 : length < 9 ? 1 : 1.5;
}

/** The acronym, name or word of the glossary that a word resembles most; null where none is near enough. */
export function nearestTerm(written: string, { terms }: Lexicon): string | null {
  const answers = known.get(terms) ?? new Map<string, string | null>();
  known.set(terms, answers);
  let answer = answers.get(written);
  if (answer === undefined) {
    answer = nearest(written, [...terms.acronyms.keys(), ...terms.names, ...terms.words.keys()]);
    answers.set(written, answer);
  }
  return answer;
}

/** What was found in each glossary: one slip comes back from action to action. */
const known = new WeakMap<Terms, Map<string, string | null>>();

/** The word or abbreviation of the glossary that a word resembles most; null where none is near enough. */
export function nearestCommonTerm(written: string, { terms }: Lexicon): string | null {
  return nearest(written, terms.words.keys());
}

/** The name of the glossary that a word resembles most; null where none is near enough. */
export function nearestName(written: string, { terms }: Lexicon): string | null {
  return nearest(written, [...terms.names, ...[...terms.acronyms.keys()].filter((name) => /\p{Ll}/u.test(name))]);
}

/** The acronym of the glossary that another one resembles most; null where none is near enough. */
export function nearestAcronym(written: string, { terms }: Lexicon): string | null {
  return nearest(written, terms.acronyms.keys());
}

function nearest(written: string, terms: Iterable<string>): string | null {
  // One table for all the terms: what a letter costs for another is computed once.
  const table = new EditTable(written.toLowerCase(), slipLimit(written.length + 1));
  let best: string | null = null;
  let least = Infinity;
  for (const term of terms) {
    if (Math.abs(term.length - written.length) > 1) continue;
    const most = slipLimit(Math.max(term.length, written.length));
    const cost = most === 0 ? Infinity : table.costOf(term.toLowerCase());
    if (cost <= most && cost < least && cost > 0) [best, least] = [term, cost];
  }
  return best;
}
