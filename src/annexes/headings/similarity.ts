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

/** A word without the mark of its plural. */
export const singular = (word: string) => (word.length > 3 ? word.replace(/[sx]$/, '') : word);

/** How alike two words are, 0 to 1, and whether a slip of the pen tells them apart. */
interface Likeness {
  score: number;
  isSlip: boolean;
}

const NONE: Likeness = { score: 0, isSlip: false };
/** Words are few and come again and again: what each was compared with is kept. */
const known = new Map<string, Map<string, Likeness>>();
const MOST_KNOWN = 5_000;

/** How alike two words are. */
export function likeness(a: string, b: string): Likeness {
  let ofWord = known.get(a);
  if (!ofWord) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(a, (ofWord = new Map()));
  }
  let found = ofWord.get(b);
  if (!found) ofWord.set(b, (found = compare(a, b)));
  return found;
}

/** Plurals are as good as equal, a slip or two may pass, « prév. » is « prévisionnel ». */
function compare(a: string, b: string): Likeness {
  if (a === b) return { score: 1, isSlip: false };
  const [short, long] = a.length <= b.length ? [singular(a), singular(b)] : [singular(b), singular(a)];
  if (short === long) return { score: 0.98, isSlip: false };
  if (short.length < 3 || /\d/.test(short)) return NONE;
  const slips = long.length - short.length > 2 ? 3 : isSwap(short, long) ? 1 : distance(short, long);
  // A prefix makes another word: « cofinancements » is no « financements ».
  const allowed = long.length >= 8 && !long.endsWith(short) ? 2 : long.length >= 4 ? 1 : 0;
  if (slips <= allowed) return { score: 1 - slips / Math.max(6, long.length), isSlip: true };
  return short.length >= 4 && long.startsWith(short) ? { score: 0.8, isSlip: false } : NONE;
}

/** Two neighbouring letters changed places: « Aciton ». */
function isSwap(a: string, b: string): boolean {
  const first = [...a].findIndex((letter, index) => letter !== b[index]);
  return (
    a.length === b.length &&
    first >= 0 &&
    a[first] === b[first + 1] &&
    a[first + 1] === b[first] &&
    a.slice(first + 2) === b.slice(first + 2)
  );
}

/** How alike two headings are, 0 to 1, and whether slips of the pen had to be looked past. */
export interface Similarity {
  score: number;
  hasSlips: boolean;
}

/** Headings of too different lengths are not alike, whatever words they share. */
const LEAST_OVERLAP = 0.5;

/** The weight of the words that two headings share, twice, over the weight of all. */
export function similarity(a: Phrase, b: Phrase): Similarity {
  if (a.folded === b.folded) return { score: 1, hasSlips: false };
  const total = a.weight + b.weight;
  if (2 * Math.min(a.weight, b.weight) <= LEAST_OVERLAP * total) return { score: 0, hasSlips: false };
  const free = [...b.words];
  let shared = 0;
  let hasSlips = false;
  for (const word of a.words) {
    let best = -1;
    let found: Likeness = { score: LEAST_LIKENESS, isSlip: false };
    free.forEach((other, index) => {
      const likely = likeness(word.text, other.text);
      if (likely.score > found.score || (likely.score === found.score && best < 0)) [best, found] = [index, likely];
    });
    if (best < 0) continue;
    shared += found.score * (word.weight + (free[best]?.weight ?? 0));
    hasSlips ||= found.isSlip;
    free.splice(best, 1);
  }
  return { score: shared / total, hasSlips };
}
