import type { ColumnDefinition } from '../../convention';
import { fold } from '../../annexes';
import { distance } from 'fastest-levenshtein';
import type { Years } from '../column-names';

/** A word of a heading that is another one misspelt. */
export interface HeadingSlip {
  /** As written in the sheet. */
  written: string;
  /** As the model has it. */
  right: string;
}

interface Word {
  text: string;
  folded: string;
}

/** Shorter words (« le » for « la ») are too easily another turn of phrase. */
const SHORTEST_WORD = 5;

/**
 * The misspelt words of a heading: those that stand alone in the place of a word of the known wording which they nearly
 * are. A plural, a gender, a word more or less, or another wording altogether is no slip.
 */
export function headingSlips(heading: string, definition: ColumnDefinition<string>, years: Years): HeadingSlip[] {
  const written = wordsOf(heading);
  const known = [definition.heading, ...definition.aliases].map((wording) =>
    wordsOf(wording.replaceAll('{N+1}', String(years.second)).replaceAll('{N}', String(years.first))),
  );
  const vocabulary = new Set(known.flat().map(({ folded }) => stem(folded)));
  // Of two wordings as near, the one whose words are spelt most alike: « atendu » is « attendu », not « attendus ».
  const nearest = known
    .map((words) => align(written, words))
    .reduce((best, other) => (other.likeness > best.likeness ? other : best));
  return nearest.replaced
    .filter(([one, other]) => isMisspelt(one.folded, other.folded, nearest.shared) && !vocabulary.has(stem(one.folded)))
    .map(([one, other]) => ({ written: one.text, right: other.text }));
}

function wordsOf(text: string): Word[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => ({ text: word, folded: fold(word) }));
}

/** Without the endings that only agree in gender and number: « validée » and « validés » are « valid ». */
function stem(word: string): string {
  return word.replace(/(?:e|s|es|x)$/u, '').replace(/e$/u, '');
}

/** Two slips of the pen at most; more where so many words around are the same that nothing else can be meant. */
function isMisspelt(written: string, right: string, sharedWords: number): boolean {
  if (Math.min(written.length, right.length) < SHORTEST_WORD || /\d/u.test(written) || stem(written) === stem(right))
    return false;
  const slips = distance(written, right);
  const longest = Math.max(written.length, right.length);
  const isAlike = slips <= (longest < 7 ? 1 : 2);
  return isAlike || (sharedWords >= 8 && slips <= longest / 2 && written.slice(0, 3) === right.slice(0, 3));
}

interface Alignment {
  /** Words alone in the place of one other word, each with the one in whose place it stands. */
  replaced: [Word, Word][];
  shared: number;
  /** 0 to 1. */
  likeness: number;
}

/** Lays two wordings side by side: the longest run of words that both have, in order, and what stands between them. */
function align(written: readonly Word[], known: readonly Word[]): Alignment {
  const pairs = commonWords(written, known);
  const replaced: [Word, Word][] = [];
  let [row, column] = [0, 0];
  for (const [i, j] of [...pairs, [written.length, known.length] as const]) {
    const [one, other] = [written[row], known[column]];
    if (i - row === 1 && j - column === 1 && one && other) replaced.push([one, other]);
    [row, column] = [i + 1, j + 1];
  }
  const letters = replaced.reduce((sum, [one, other]) => sum + distance(one.folded, other.folded), 0);
  return {
    replaced,
    shared: pairs.length,
    likeness: (2 * pairs.length + replaced.length - 0.01 * letters) / (written.length + known.length),
  };
}

/** Positions of the longest common subsequence, endings aside. */
function commonWords(one: readonly Word[], other: readonly Word[]): [number, number][] {
  const isSame = (i: number, j: number) => stem(one[i]?.folded ?? '') === stem(other[j]?.folded ?? '');
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      (lengths[i] as number[])[j] = isSame(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (isSame(i, j)) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
