import type { Lexicon, Shape } from '../../spelling';
import { nearestWords, wordsOf } from '../../spelling';
import type { TextAnalysis, WordUse } from './text-analysis';

const ACRONYMS: readonly Shape[] = ['capitals', 'mixed', 'code'];

/** Seen in so many cells, a word is no slip: it is a term of the place. */
const A_TERM = 3;

/** A word that nothing knows, everywhere it stands. */
export interface UnknownWord {
  form: string;
  uses: readonly [WordUse, ...WordUse[]];
}

function unknownWords(
  { unknown }: TextAnalysis,
  fits: (form: string, uses: readonly WordUse[]) => boolean,
): UnknownWord[] {
  return [...unknown].flatMap(([form, uses]) => {
    const [first, ...others] = uses;
    return first && fits(form, uses) ? [{ form, uses: [first, ...others] }] : [];
  });
}

/** Whether a word is a term of the place rather than a slip. */
export function isFrequent({ uses }: UnknownWord): boolean {
  return new Set(uses.map(({ at }) => at.row)).size >= A_TERM;
}

/** Unknown acronyms, but for those that a text explains: « comité local d’accès au logement (CLAL) ». */
export function unknownAcronyms(analysis: TextAnalysis): UnknownWord[] {
  const isAcronym = ({ word }: WordUse) => ACRONYMS.includes(word.shape);
  const parentheses = wordsBeforeParentheses(analysis);
  return unknownWords(analysis, (form, uses) => uses.some(isAcronym) && !isExplained(form, parentheses));
}

/** Unknown words in small letters, or at the head of a sentence, where a capital says nothing. */
export function unknownCommonWords(analysis: TextAnalysis): UnknownWord[] {
  const isCommon = ({ word }: WordUse) =>
    word.shape === 'small' || word.shape === 'shouted' || (word.shape === 'capitalised' && word.isOpening);
  return unknownWords(analysis, (_, uses) => uses.every(isCommon));
}

/** Unknown words with a capital within a sentence: names, most of them unknown to any dictionary. */
export function unknownNames(analysis: TextAnalysis): UnknownWord[] {
  const isName = ({ word }: WordUse) => word.shape === 'capitalised' && !word.isOpening;
  return unknownWords(analysis, (_, uses) => uses.some(isName));
}

/** What stands before the parentheses that hold a text, wherever they do; in each cell, before the first of them. */
function wordsBeforeParentheses({ fields }: TextAnalysis): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const text of new Set(fields.map(({ field }) => field.text))) {
    const here = new Set<string>();
    for (const { 1: held = '', index } of text.matchAll(/\(([^()]+)\)/gu)) {
      if (here.has(held)) continue;
      here.add(held);
      const before = found.get(held) ?? new Set();
      found.set(held, before.add(text.slice(0, index)));
    }
  }
  return found;
}

/** Whether a text gives an acronym in parentheses after the words that it is made of. */
function isExplained(form: string, parentheses: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  return [...(parentheses.get(form) ?? [])].some((before) => {
    const initials = wordsOf(before)
      .map((word) => word.form[0] ?? '')
      .join('')
      .toLowerCase();
    return isWithin(form.toLowerCase(), initials);
  });
}

/** Whether the letters of a word come in their order among others. */
function isWithin(letters: string, others: string): boolean {
  let found = 0;
  for (const letter of others) if (letter === letters[found]) found += 1;
  return found === letters.length;
}

/** How far a common word may be from the one that was meant. */
const NEAR = 1;
const NEAR_IN_LONG_WORDS = 1.6;
const LONG_WORD = 9;

/** The French words that an unknown one may stand for, the likeliest first; none where there is no dictionary. */
export function frenchSuggestions(form: string, { dictionary }: Lexicon, most: number): string[] {
  if (!dictionary || form.length < 3) return [];
  const isCapitalised = /^\p{Lu}/u.test(form);
  const small = form.toLowerCase();
  const glued = apart(small, (part) => dictionary.has(part), isCapitalised);
  const near = nearestWords(dictionary, small, small.length < LONG_WORD ? NEAR : NEAR_IN_LONG_WORDS).map(
    ({ word }) => word,
  );
  const words = [...(glued === null ? [] : [glued]), ...near].slice(0, most);
  return isCapitalised ? words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)) : words;
}

/** Small words that are written onto another one by mistake: « delogement », « cotisationsdes ». */
const GLUED = new Set('à au aux avec dans de des du en et la le les l d par pour sur un une'.split(' '));
/** From so many letters on, two words may be stuck together: « coordinatricebilingue ». */
const LONG_PART = 5;
/** Of two words stuck together at the head of a sentence one is at least that long: « Montferrand » is a name. */
const LONG_AT_HEAD = 8;

function apart(word: string, has: (part: string) => boolean, isCapitalised: boolean): string | null {
  const cuts = [...word].flatMap((_, at): [string, string][] => {
    const [one, other] = [word.slice(0, at), word.slice(at)];
    if (GLUED.has(one) && other.length >= 4 && has(other)) return [[one, other]];
    if (GLUED.has(other) && other.length > 1 && one.length >= LONG_PART && has(one)) return [[one, other]];
    return [];
  });
  // « lescrédits »: of two small words the longer one leaves a word.
  const [small] = cuts.sort(([one], [other]) => other.length - one.length);
  if (small) return small[0].length === 1 && small[0] !== 'à' ? small.join('’') : small.join(' ');
  const least = isCapitalised ? LONG_AT_HEAD : LONG_PART;
  for (let at = least; at <= word.length - LONG_PART; at++) {
    const parts = [word.slice(0, at), word.slice(at)] as const;
    if (parts.every(has)) return parts.join(' ');
  }
  return null;
}
