import { leavesUnfinished } from '../function-words';
import type { Word } from '../words';
import type { Hunk } from './differences';

/** A text that stops where the other goes on. */
export interface Truncation {
  side: 'first' | 'second';
  hunk: Hunk;
  /** What the other text has and this one lacks. */
  missing: readonly Word[];
  /** The text stops where a sentence cannot; otherwise it may have been meant shorter. */
  isSure: boolean;
}

/** A text of fewer words is a note, and may well say less. */
const LONG_TEXT = 5;
/** Fewer words than these at the end of the other text are an addition rather than a loss. */
const LEAST_LOSS = 3;
/** A single word more makes the other annexe more precise. */
const SHORT_LOSS = 2;
/** After a sign a few words are an afterthought of the other annexe; a whole clause was lost. */
const LOST_CLAUSE = 5;

/** Whether one text is the other one cut: on a word that cannot end it, within a word, or in the middle of a clause. */
export function truncationOf(
  first: readonly Word[],
  second: readonly Word[],
  hunks: readonly Hunk[],
): Truncation | null {
  const hunk = hunks[hunks.length - 1];
  if (!hunk?.isLast) return null;
  return (
    cutSide('first', first, hunk.first, hunk, hunk.second) ?? cutSide('second', second, hunk.second, hunk, hunk.first)
  );
}

function cutSide(
  side: 'first' | 'second',
  text: readonly Word[],
  own: readonly Word[],
  hunk: Hunk,
  longer: readonly Word[],
): Truncation | null {
  if (own.length > 1 || longer.length <= own.length) return null;
  const last = text[text.length - 1];
  const [rest] = own;
  const [next] = longer;
  if (!last || !next) return null;
  if (rest) {
    const isWithinWord = next.form.length > rest.form.length && next.form.startsWith(rest.form);
    return isWithinWord ? { side, hunk, missing: longer, isSure: true } : null;
  }
  const isUnfinished = last.shape === 'small' && leavesUnfinished(last.form);
  const isMidClause = longer.length >= LEAST_LOSS && !next.isAfterSign && next.shape === 'small';
  if (isUnfinished || isMidClause) return { side, hunk, missing: longer, isSure: true };
  // « …les acteurs de l’hébergement, du logement et de la santé » that ends with « hébergement »: a clause is lost.
  const isLong = text.length >= LONG_TEXT;
  const isBeforeSign = next.isAfterSign && !next.isOpening && longer.length >= LOST_CLAUSE;
  // « Agir sur les freins au glissement » where the other goes on « des baux »: the same words, and no end to them.
  const isPrefix = !next.isAfterSign && longer.length >= SHORT_LOSS;
  return isLong && (isBeforeSign || isPrefix) ? { side, hunk, missing: longer, isSure: false } : null;
}
