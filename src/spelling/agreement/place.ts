import type { Readings } from '../readings';
import type { Word } from '../words';

/** Words that do not go together, and what was probably meant. */
export interface AgreementSlip {
  words: readonly [Word, Word];
  /** As written, with what is elided before the first. */
  written: string;
  /** In its place. */
  meant: string;
}

/** Two neighbours of a text, and what stands around them. */
export interface Place {
  word: Word;
  /** Only blanks stand between the word and this one. */
  next: Word;
  /** The word before, whatever stands between. */
  before: Word | undefined;
  /** The word after the next one, where only blanks stand between. */
  after: Word | undefined;
  text: string;
  /** The words of the text, and which of them is `word`. */
  words: readonly Word[];
  index: number;
  /** Whether French has a form. */
  has(form: string): boolean;
  /** What a form, in small letters, may be in a sentence. */
  readings(form: string): Readings;
}

/** A word as people look for it: in small letters. */
export const small = ({ form, shape }: Word) => (shape === 'small' ? form : form.toLowerCase());

/** The slip of two neighbours, each with what was meant in its place; what is elided before them stays. */
export function slipOf({ text, word, next }: Place, meant: string, nextMeant = next.text): AgreementSlip {
  const written = text.slice(beginning(word), next.end);
  const elisions = [word, next].map((one) => text.slice(beginning(one), one.start));
  return { words: [word, next], written, meant: `${elisions[0]}${meant} ${elisions[1]}${nextMeant}` };
}

/** Where a word begins with what is elided before it. */
export function beginning({ start, elision }: Word): number {
  return start - elision.length;
}

export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A text with the capital that another begins with. */
export function likeCapital(text: string, written: string): string {
  return /^\p{Lu}/u.test(written) ? text.charAt(0).toLocaleUpperCase('fr-FR') + text.slice(1) : text;
}
