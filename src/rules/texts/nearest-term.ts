import type { Lexicon } from '../../spelling';
import { editCost } from '../../spelling';

/** How far from a term a word may be to be that term with a slip; short ones resemble too many others. */
function slipLimit(length: number): number {
  return length < 4 ? 0 : length === 4 ? 0.8 : length < 9 ? 1 : 1.5;
}

/** The acronym, name or word of the glossary that a word resembles most; null where none is near enough. */
export function nearestTerm(written: string, { terms }: Lexicon): string | null {
  return nearest(written, [...terms.acronyms.keys(), ...terms.names, ...terms.words.keys()]);
}

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
  const small = written.toLowerCase();
  let best: string | null = null;
  let least = Infinity;
  for (const term of terms) {
    if (Math.abs(term.length - written.length) > 1) continue;
    const most = Math.min(least, slipLimit(Math.max(term.length, written.length)));
    const cost = most === 0 ? Infinity : editCost(small, term.toLowerCase(), most);
    if (cost < least && cost > 0) [best, least] = [term, cost];
  }
  return best;
}
