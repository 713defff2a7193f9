import { diffArrays } from 'diff';
import { isFunctionWord } from '../function-words';
import { withoutAccents } from '../letters';
import type { Word } from '../words';

/** A stretch where two texts differ: the words that each has there, none where the other adds some. */
export interface Hunk {
  first: readonly Word[];
  second: readonly Word[];
  /** Both texts end with it. */
  isLast: boolean;
}

/** How two texts differ, word by word. */
export interface Differences {
  hunks: Hunk[];
  /** Share of the words that say something which both texts have, 0 to 1. */
  similarity: number;
  /** Words that are the same but for their capitals, where none opens a sentence. */
  otherCapitals: { first: Word; second: Word }[];
}

/** What makes two words the same: capitals, the accent of a capital and ligatures say nothing. */
function keyOf({ form, shape }: Word): string {
  const small = form.toLowerCase().replace(/œ/g, 'oe');
  return shape === 'small' ? small : withoutAccents(small.slice(0, 1)) + small.slice(1);
}

/** The words that say something of the subject: no article, no preposition. */
export function contentWords(words: readonly Word[]): Word[] {
  return words.filter(({ form }) => !isFunctionWord(form));
}

/** Compares two texts given as their words. Signs, spaces and elisions do not count. */
export function differences(first: readonly Word[], second: readonly Word[]): Differences {
  const hunks: Hunk[] = [];
  const otherCapitals: Differences['otherCapitals'] = [];
  let [at, otherAt] = [0, 0];
  let common = 0;
  let pending: { first: Word[]; second: Word[] } | null = null;
  const close = (isLast: boolean) => {
    if (pending) hunks.push({ ...pending, isLast });
    pending = null;
  };
  for (const { added, removed, count } of diffArrays(first.map(keyOf), second.map(keyOf))) {
    if (!added && !removed) {
      close(false);
      const same = first.slice(at, at + count);
      common += contentWords(same).length;
      same.forEach((word, index) => {
        const other = second[otherAt + index];
        if (other && haveOtherCapitals(word, other)) otherCapitals.push({ first: word, second: other });
      });
      at += count;
      otherAt += count;
      continue;
    }
    pending ??= { first: [], second: [] };
    if (removed) pending.first.push(...first.slice(at, (at += count)));
    else pending.second.push(...second.slice(otherAt, (otherAt += count)));
  }
  close(true);
  const longer = Math.max(contentWords(first).length, contentWords(second).length);
  return { hunks, similarity: longer === 0 ? 0 : common / longer, otherCapitals };
}

/** « journée » and « Journée » within a sentence; acronyms and titles in capitals are another matter. */
function haveOtherCapitals(first: Word, second: Word): boolean {
  if (first.isOpening || second.isOpening) return false;
  const shapes = [first.shape, second.shape];
  return shapes.includes('small') && shapes.includes('capitalised') && first.form.length > 1;
}
