/** A quick look at a cell: could it be a heading of an annexe at all? */
import { annexe1Columns, annexe2Columns } from '../../convention';
import type { CellValue } from '../../workbook';
import { fold } from '../text';
import { phrase } from './similarity';

/** Longer texts are no headings. */
export const LONGEST_HEADING = 300;
const LEAST_SHARE = 0.5;

const singular = (word: string) => (word.length > 3 ? word.replace(/[sx]$/, '') : word);

const headings = [...annexe1Columns, ...annexe2Columns].flatMap(({ heading, aliases }) => [heading, ...aliases]);
const words = new Set(
  headings.flatMap((heading) => phrase(heading.replace(/\{[^}]*\}/g, ' ')).words.map(({ text }) => singular(text))),
);

/** Whether at least half of the words of a short text are words of the model's headings. */
export function isHeadingLike(value: CellValue): boolean {
  if (typeof value !== 'string' || value.length > LONGEST_HEADING) return false;
  const found = fold(value)
    .split(' ')
    .filter((word) => word !== '' && !/^\d+$/.test(word));
  return found.length > 0 && found.filter((word) => words.has(singular(word))).length / found.length >= LEAST_SHARE;
}
