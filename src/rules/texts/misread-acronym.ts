/** Acronyms that were cut in two, or stuck to what stands before them. */
import type { Lexicon } from '../../spelling';
import type { WordUse } from './text-analysis';
import type { UnknownWord } from './unknown-words';

/** What an unknown acronym was read or typed for. */
export interface MisreadAcronym {
  /** As it stands in the text, all of it: « EP F ». */
  written: string;
  /** What was meant, the likeliest first. */
  meant: readonly string[];
  uses: readonly WordUse[];
}

/** Units that are counted: what sticks to them is a figure rather than an article. */
const COUNTED = new Set(['ETP', 'ETPT']);

/** An « l » or a « 1 » that stuck to the acronym after it: « LETP » for « 1 ETP », « LADIL » for « l’ADIL ». */
const STUCK = /^[lLI](\p{Lu}{3,})$/u;

/** The acronym of the glossary that an unknown one is with a space too many or too few; null where it is none. */
export function misreadAcronym({ form, uses }: UnknownWord, { terms }: Lexicon): MisreadAcronym | null {
  const parts = uses.map(({ word, at }) => /^ \p{Lu}(?![\p{L}\p{N}])/u.exec(at.field.text.slice(word.end))?.[0]);
  const [part] = parts;
  if (part !== undefined && parts.every((one) => one === part) && terms.acronyms.has(form + part.trim())) {
    const whole = uses.map(({ word, at }): WordUse => ({ word: { ...word, end: word.end + part.length }, at }));
    return { written: form + part, meant: [form + part.trim()], uses: whole };
  }
  const [, rest = ''] = STUCK.exec(form) ?? [];
  if (!terms.acronyms.has(rest)) return null;
  if (COUNTED.has(rest)) return { written: form, meant: [`1 ${rest}`], uses };
  return /^[AEIOUH]/u.test(rest) ? { written: form, meant: [`l’${rest}`], uses } : null;
}
