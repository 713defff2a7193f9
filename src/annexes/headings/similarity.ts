/** How much a heading, as typed, resembles one that the model knows. */
import { distance } from 'fastest-levenshtein';
import { fold } from '../text';

/** A heading cut into words, with the weight of each in the comparison. */
export interface Phrase {
  folded: string;
  words: { text: string; weight: number }[];
  weight: number;
}

/** Stand for the first and the second year of the agreement, whatever they are. */
export const FIRST_YEAR_WORD = 'yearone';
export const SECOND_YEAR_WORD = 'yeartwo';

const LIGHT_WORDS = new Set(
  'a au aux ce ces d dans de des du en et eur euro euros ou l la le les par pour s sur ttc un une'.split(' '),
);
const LIGHT = 0.1;
const YEAR = 0.6;
/** Least likeness of two words that count as one. */
const LEAST_LIKENESS = 0.7;

/** The words of a heading. */
export function phrase(text: string): Phrase {
  const folded = fold(text);
  const words = (folded === '' ? [] : folded.split(' ')).map((word) => ({
    text: word,
    weight: LIGHT_WORDS.has(word) ? LIGHT : word === FIRST_YEAR_WORD || word === SECOND_YEAR_WORD ? YEAR : 1,
  }));
  return { folded, words, weight: words.reduce((sum, { weight }) => sum + weight, 0) };
}

const singular = (word: string) => (word.length > 3 ? word.replace(/[sx]$/, '') : word);

/** Likeness of two words, 0 to 1: plurals are as good as equal, a slip or two may pass, « prév. » is « prévisionnel ». */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [singular(a), singular(b)] : [singular(b), singular(a)];
  if (short === long) return 0.98;
  if (short.length < 3 || /\d/.test(short)) return 0;
  const slips = long.length - short.length > 2 ? 3 : distance(short, long);
  const allowed = long.length >= 8 ? 2 : long.length >= 4 ? 1 : 0;
  if (slips <= allowed) return 1 - slips / Math.max(6, long.length);
  return short.length >= 4 && long.startsWith(short) ? 0.8 : 0;
}

/** Likeness of two headings, 0 to 1: the weight of the words they share, twice, over the weight of all. */
export function similarity(a: Phrase, b: Phrase): number {
  if (a.folded === b.folded) return 1;
  const total = a.weight + b.weight;
  if (total === 0) return 0;
  const free = [...b.words];
  let shared = 0;
  for (const word of a.words) {
    let best = -1;
    let bestLikeness = LEAST_LIKENESS;
    free.forEach((other, index) => {
      const found = likeness(word.text, other.text);
      if (found > bestLikeness || (found === bestLikeness && best < 0)) [best, bestLikeness] = [index, found];
    });
    if (best < 0) continue;
    shared += bestLikeness * (word.weight + (free[best]?.weight ?? 0));
    free.splice(best, 1);
  }
  return shared / total;
}
