/**
 * The French words, as config/dictionary/ compiles them: a minimal automaton whose bytes are searched as they are, with
 * what each word may be in a sentence. What each number means is written down in config/dictionary/automaton.cjs.
 */
import type { Readings } from './readings';
import { UNTOLD } from './readings';

const MAGIC = 0x4e415246;
const LAYOUT_VERSION = 2;
const HEADER_WORDS = 9;
const LETTER = 0x7f;
const WORD_ENDS = 1 << 7;
const LAST_EDGE = 1 << 8;
const TARGET_SHIFT = 9;
const MOST_REMEMBERED = 10_000;

/** A place in the automaton: the first edge of a state, 0 where no word goes on. */
export type State = number;

/** A list of words that answers at once whether it holds a word, and can be walked letter by letter. */
export interface WordAutomaton {
  readonly root: State;
  /** How many words it holds. */
  readonly size: number;
  /** Whether it holds this very word: capitals, accents, hyphens and straight apostrophes count. */
  has(word: string): boolean;
  /** What this very word may be in a sentence; `UNTOLD` of a word that it does not hold, or holds without saying. */
  readings(word: string): Readings;
  /** Tells of every letter that leads on from a state, whether a word ends with it, and where it leads. */
  eachStep(state: State, visit: (letter: string, endsWord: boolean, target: State) => void): void;
}

/**
 * Opens compiled bytes, without copying or decoding them.
 * @throws {Error} where the bytes are no such list, or one of another version
 */
export function openAutomaton(bytes: ArrayBuffer): WordAutomaton {
  if (bytes.byteLength < HEADER_WORDS * 4 || bytes.byteLength % 4 !== 0) throw new Error('Not a list of words.');
  const numbers = new Uint32Array(bytes);
  const [magic, version, , , letterCount = 0, edgeCount = 0, root = 0, size = 0, kindCount = 0] = numbers;
  const firstEdge = HEADER_WORDS + letterCount;
  const firstKind = firstEdge + edgeCount;
  const firstWord = firstKind + kindCount;
  if (magic !== MAGIC || version !== LAYOUT_VERSION || numbers.length !== firstWord + Math.ceil(size / 4)) {
    throw new Error('Not a list of words of this version.');
  }
  const letters = [...numbers.subarray(HEADER_WORDS, firstEdge)].map((code) => String.fromCodePoint(code));
  const numberOf = new Map(letters.map((letter, index) => [letter.charCodeAt(0), index]));
  const edges = numbers.subarray(firstEdge, firstKind);
  const kinds = numbers.subarray(firstKind, firstWord);
  const kindOfWord = new Uint8Array(bytes, firstWord * 4, size);
  /** The words of a text are asked about by one check after the other. */
  const asked = new Map<string, Readings>();
  let counted: Uint32Array | null = null;

  /** The place of a word among all, in ascending order; -1 of none. */
  function rankOf(word: string): number {
    const from = (counted ??= wordsFrom(edges));
    let state = root;
    let rank = 0;
    let isWord = false;
    for (let index = 0; index < word.length; index++) {
      if (isWord) rank++;
      const letter = numberOf.get(word.charCodeAt(index));
      const at = letter === undefined ? 0 : edgeOf(edges, state, letter);
      if (at === 0) return -1;
      rank += (from[state] as number) - (from[at] as number);
      isWord = ((edges[at] as number) & WORD_ENDS) !== 0;
      state = (edges[at] as number) >>> TARGET_SHIFT;
    }
    return isWord ? rank : -1;
  }

  return {
    root,
    size,
    has(word) {
      let edge = 0;
      let state = root;
      for (let index = 0; index < word.length; index++) {
        const letter = numberOf.get(word.charCodeAt(index));
        edge = letter === undefined ? 0 : (edges[edgeOf(edges, state, letter)] as number);
        if (edge === 0) return false;
        state = edge >>> TARGET_SHIFT;
      }
      return (edge & WORD_ENDS) !== 0;
    },
    readings(word) {
      let found = asked.get(word);
      if (found === undefined) {
        const rank = rankOf(word);
        found = rank < 0 ? UNTOLD : (kinds[kindOfWord[rank] as number] as Readings);
        if (asked.size === MOST_REMEMBERED) asked.clear();
        asked.set(word, found);
      }
      return found;
    },
    eachStep(state, visit) {
      for (let index = state; index !== 0 && index < edges.length; index++) {
        const edge = edges[index] as number;
        visit(letters[edge & LETTER] as string, (edge & WORD_ENDS) !== 0, edge >>> TARGET_SHIFT);
        if ((edge & LAST_EDGE) !== 0) break;
      }
    },
  };
}

/** Where the edge of a state that bears a letter stands; 0 where there is none. */
function edgeOf(edges: Uint32Array, state: State, letter: number): number {
  for (let index = state; index !== 0 && index < edges.length; index++) {
    const edge = edges[index] as number;
    if ((edge & LETTER) === letter) return index;
    if ((edge & LAST_EDGE) !== 0) break;
  }
  return 0;
}

/** How many words end on an edge or beyond it, by edge, counted from its state's last: a sum over the edges that follow. */
function wordsFrom(edges: Uint32Array): Uint32Array {
  const from = new Uint32Array(edges.length + 1);
  // A state comes after those that it leads to, so that theirs are counted already; within a state, from its last edge on.
  for (let first = 1; first < edges.length;) {
    let last = first;
    while (((edges[last] as number) & LAST_EDGE) === 0) last++;
    for (let index = last, sum = 0; index >= first; index--) {
      const edge = edges[index] as number;
      sum += ((edge & WORD_ENDS) === 0 ? 0 : 1) + (from[edge >>> TARGET_SHIFT] as number);
      from[index] = sum;
    }
    first = last + 1;
  }
  return from;
}
