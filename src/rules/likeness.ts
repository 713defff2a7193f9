import { fold } from '../annexes';
import { distance } from 'fastest-levenshtein';

/** Words that say nothing of what a title is about. */
const EMPTY_WORDS = new Set(
  'a au aux d de des du en et l la le les leur leurs ou par pour s sa ses son sur un une'.split(' '),
);

/** How many letters two words may differ by to be the same one misspelt: none in short ones, two in long ones. */
function slips(length: number): number {
  return length < 5 ? 0 : length < 9 ? 1 : 2;
}

/** Whether two folded words are the same, give or take a slip of the pen or a plural. */
export function isNearlyWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length >= 3 && (long === `${short}s` || long === `${short}x`)) return true;
  const allowed = slips(short.length);
  return long.length - short.length <= allowed && distance(short, long) <= allowed;
}

/** The words of a text that carry its meaning, folded, each once. */
export function tellingWords(text: string): string[] {
  return [...new Set(fold(text).split(' '))].filter((word) => word !== '' && !EMPTY_WORDS.has(word));
}

/**
 * How much two texts have in common, 0 to 1: the share of the shorter one's telling words that the other has too, misspelt
 * or not. A text without any word resembles nothing.
 */
export function likeness(one: string, other: string): number {
  const [short, long] = [tellingWords(one), tellingWords(other)].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  if (short.length === 0) return 0;
  const exact = new Set(long);
  const shared = short.filter((word) => exact.has(word) || long.some((candidate) => isNearlyWord(word, candidate)));
  return shared.length / short.length;
}
