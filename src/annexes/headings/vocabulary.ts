/** A quick look at a cell: could it be a heading of an annexe at all? */
import { annexe1Columns, annexe2Columns } from '../../convention';
import type { CellValue } from '../../workbook';
import { fold } from '../text';
import { likeness, phrase, singular } from './similarity';

/** Longer texts are no headings. */
export const LONGEST_HEADING = 300;
/** Where every heading has slips, the shorter ones are enough to know their row. */
const LONGEST_MISSPELT = 60;
const LEAST_SHARE = 0.5;

const headings = [...annexe1Columns, ...annexe2Columns].flatMap(({ heading, aliases }) => [heading, ...aliases]);
const words = new Set(
  headings.flatMap((heading) => phrase(heading.replace(/\{[^}]*\}/g, ' ')).words.map(({ text }) => singular(text))),
);

const known = [...words].filter((word) => word.length > 3);

/** Whether a word is one of the model's headings', or one of them with a slip of the pen. */
function isNearlyWord(word: string): boolean {
  return words.has(singular(word)) || known.some((other) => likeness(word, other).score > 0);
}

/**
 * Whether at least half of the words of a short text are words of the model's headings.
 * @param isTolerant slips of the pen in those words are looked past, which takes longer
 */
export function isHeadingLike(value: CellValue, isTolerant = false): boolean {
  if (typeof value !== 'string' || value.length > (isTolerant ? LONGEST_MISSPELT : LONGEST_HEADING)) return false;
  const found = fold(value)
    .split(' ')
    .filter((word) => word !== '' && !/^\d+$/.test(word));
  const isWord = isTolerant ? isNearlyWord : (word: string) => words.has(singular(word));
  return found.length > 0 && found.filter(isWord).length / found.length >= LEAST_SHARE;
}
