import { editCost } from '../edit-table';
import { isFunctionWord } from '../function-words';
import { withoutAccents } from '../letters';
import type { Lexicon } from '../lexicon';
import type { Word } from '../words';
import type { Hunk } from './differences';
import { contentWords, differences } from './differences';
import { isVerbForNoun, meanTheSame } from './meanings';
import type { Truncation } from './truncation';
import { truncationOf } from './truncation';

/** Which of two texts is at fault; `both` where neither reading can stand. */
export type Side = 'first' | 'second' | 'both';

/** Two readings of which one at most is what the writer meant. */
export interface Divergence {
  first: readonly Word[];
  second: readonly Word[];
  /** The side at fault, where an unknown word or a set phrase tells; null where both readings can stand. */
  side: Side | null;
  /** What tells: words that nothing knows, or the set phrase or the compound that the other side has. */
  because: { unknown: readonly Word[] } | { phrase: string } | { compound: string } | null;
}

/** What the comparison of two texts that ought to be the same brings to light. */
export interface Comparison {
  divergences: Divergence[];
  truncation: Truncation | null;
  /** Words whose capitals alone differ. */
  otherCapitals: { first: Word; second: Word }[];
}

/** Below this share of common words a text was written anew, and is no slip of the other. */
const SAME_TEXT = 0.45;
/** More words than these on one side are a rewording. */
const LONGEST_SLIP = 3;
/** So many words replaced by quite different ones make a rewording too. */
const REWORDED = 4;

const nothing: Comparison = { divergences: [], truncation: null, otherCapitals: [] };

/**
 * Compares two texts that ought to be the same. Legitimate differences are left out: words added, shortened, put as a verb
 * for a noun, and texts reworded.
 * @param isKnown whether a word is known to the lexicon or to the workbook itself
 */
export function compareTexts(
  first: readonly Word[],
  second: readonly Word[],
  lexicon: Lexicon,
  isKnown: (word: Word) => boolean,
): Comparison {
  const { hunks, similarity, otherCapitals } = differences(first, second);
  const truncation = truncationOf(first, second, hunks);
  if (!truncation && similarity < SAME_TEXT && !isSlipOfShortText(first, second)) return nothing;
  const found = hunks
    .filter((hunk) => hunk !== truncation?.hunk)
    .flatMap((hunk) => divergenceOf(hunk, first, second, lexicon, isKnown));
  const unlike = found.filter((one) => one.side === null && !areAlike(one));
  const isReworded = unlike.length >= REWORDED;
  return {
    divergences: isReworded ? found.filter((one) => !unlike.includes(one)) : found,
    truncation,
    otherCapitals,
  };
}

/** In a text of two or three words a single slip is most of it. */
function isSlipOfShortText(first: readonly Word[], second: readonly Word[]): boolean {
  return first.length === second.length && first.length <= LONGEST_SLIP && areAlike({ first, second });
}

function divergenceOf(
  hunk: Hunk,
  first: readonly Word[],
  second: readonly Word[],
  lexicon: Lexicon,
  isKnown: (word: Word) => boolean,
): Divergence[] {
  const [one, other] = [contentWords(hunk.first), contentWords(hunk.second)];
  if (lacksAccent(hunk) || isOtherLetter(hunk))
    return [{ first: hunk.first, second: hunk.second, side: null, because: null }];
  if (one.length === 0 || other.length === 0 || Math.max(one.length, other.length) > LONGEST_SLIP) return [];
  if (meanTheSame(one, other, lexicon)) return [];
  const compound = hyphenOnOneSide(hunk, lexicon);
  if (compound) return [{ first: hunk.first, second: hunk.second, ...compound }];
  const unknown = { first: one.filter((word) => !isKnown(word)), second: other.filter((word) => !isKnown(word)) };
  const of = { first: hunk.first, second: hunk.second };
  if (unknown.first.length > 0 && unknown.second.length > 0) {
    return [{ ...of, side: 'both', because: { unknown: [...unknown.first, ...unknown.second] } }];
  }
  if (unknown.first.length > 0) return [{ ...of, side: 'first', because: { unknown: unknown.first } }];
  if (unknown.second.length > 0) return [{ ...of, side: 'second', because: { unknown: unknown.second } }];
  const phrase = phraseOnOneSide(hunk, first, second, lexicon);
  if (phrase) return [{ ...of, ...phrase }];
  const isAsLong = one.length === other.length || partsOf(one, lexicon) === partsOf(other, lexicon);
  if (!areAlike(hunk) && (!isAsLong || isVerbForNoun(one, other))) return [];
  if (areAlike(hunk) && isVerbForNoun(one, other)) return [];
  return [{ ...of, side: null, because: null }];
}

/** How many words there are, a compound that the dictionary lacks counting as many as it is made of. */
function partsOf(words: readonly Word[], { dictionary }: Lexicon): number {
  const forms = words.map(({ form }) => form.toLowerCase());
  return forms.reduce((sum, form) => sum + (dictionary?.has(form) === false ? form.split('-').length : 1), 0);
}

/** « sous-préfectures » on one side, « sous préfectures » on the other: the dictionary has the compound. */
function hyphenOnOneSide(
  { first, second }: Hunk,
  { dictionary }: Lexicon,
): { side: Side; because: { compound: string } } | null {
  const isCompoundOf = (compound: readonly Word[], parts: readonly Word[]) =>
    compound.length === 1 &&
    parts.length > 1 &&
    compound[0]?.form.toLowerCase() === parts.map(({ form }) => form.toLowerCase()).join('-') &&
    dictionary?.has(compound[0].form.toLowerCase()) === true;
  if (isCompoundOf(second, first)) return { side: 'first', because: { compound: second[0]?.text ?? '' } };
  return isCompoundOf(first, second) ? { side: 'second', because: { compound: first[0]?.text ?? '' } } : null;
}

/** « a » and « à », « des » and « dès »: two small words that an accent alone tells apart. */
function lacksAccent({ first: [first, ...others], second: [second, ...more] }: Hunk): boolean {
  if (!first || !second || others.length + more.length > 0) return false;
  return isFunctionWord(first.form) && bareForm(first) === bareForm(second);
}

/** « catégorie A » and « catégorie B ». */
function isOtherLetter({ first: [first, ...others], second: [second, ...more] }: Hunk): boolean {
  if (!first || !second || others.length + more.length > 0) return false;
  return [first, second].every(({ form, isAfterSign }) => /^\p{Lu}$/u.test(form) && !isAfterSign);
}

function bareForm({ form }: Word): string {
  return withoutAccents(form.toLowerCase());
}

/** Letters that two stretches may differ by to look alike: one slip for every four letters. */
function areAlike({ first, second }: { first: readonly Word[]; second: readonly Word[] }): boolean {
  const [one, other] = [first, second].map((words) => words.map(({ form }) => form.toLowerCase()).join(' ')) as [
    string,
    string,
  ];
  const most = Math.max(1, Math.min(one.length, other.length) / 4);
  return editCost(one, other, most) <= most;
}

/** How many words around a difference may make a set phrase with it. */
const AROUND = 4;

/** A set phrase of the glossary that one side has across the difference and the other lacks. */
function phraseOnOneSide(
  hunk: Hunk,
  first: readonly Word[],
  second: readonly Word[],
  { terms }: Lexicon,
): { side: Side; because: { phrase: string } } | null {
  const [one, other] = [around(hunk.first, first), around(hunk.second, second)];
  const [ownPhrase, otherPhrase] = [one, other].map((near) =>
    terms.phrases.find((phrase) => near.includes(spaced(phrase))),
  );
  if ((ownPhrase === undefined) === (otherPhrase === undefined)) return null;
  return ownPhrase === undefined
    ? { side: 'first', because: { phrase: otherPhrase as string } }
    : { side: 'second', because: { phrase: ownPhrase } };
}

function spaced(phrase: string): string {
  return ` ${phrase.toLowerCase().replace(/'/g, ' ')} `;
}

function around(words: readonly Word[], text: readonly Word[]): string {
  const from = text.indexOf(words[0] as Word);
  const near = text.slice(Math.max(0, from - AROUND), from + words.length + AROUND);
  return ` ${near.map(({ form, elision }) => `${elision.replace("'", ' ')}${form}`.toLowerCase()).join(' ')} `;
}
