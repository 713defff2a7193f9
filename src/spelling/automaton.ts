/**
 * The French words, as config/dictionary/ compiles them: a minimal automaton whose bytes are searched as they are. What
 * each number means is written down in config/dictionary/automaton.cjs.
 */

const MAGIC = 0x4e415246;
const LAYOUT_VERSION = 1;
const HEADER_WORDS = 8;
const LETTER = 0x7f;
const WORD_ENDS = 1 << 7;
const LAST_EDGE = 1 << 8;
const TARGET_SHIFT = 9;

/** A place in the automaton: the first edge of a state, 0 where no word goes on. */
export type State = number;

/** A list of words that answers at once whether it holds a word, and can be walked letter by letter. */
export interface WordAutomaton {
  readonly root: State;
  /** How many words it holds. */
  readonly size: number;
  /** Whether it holds this very word: capitals, accents, hyphens and straight apostrophes count. */
  has(word: string): boolean;
  /** Tells of every letter that leads on from a state, whether a word ends with it, and where it leads. */
  eachStep(state: State, visit: (letter: string, endsWord: boolean, target: State) => void): void;
}

/**
 * Opens compiled bytes, without copying or decoding them.
 * @throws {Error} where the bytes are no such list, or one of another version
 */
export function openAutomaton(bytes: ArrayBuffer): WordAutomaton {
  if (bytes.byteLength < HEADER_WORDS * 4 || bytes.byteLength % 4 !== 0) throw new Error('Not a list of words.');
  const words = new Uint32Array(bytes);
  const [magic, version, , , letterCount = 0, edgeCount = 0, root = 0, size = 0] = words;
  if (magic !== MAGIC || version !== LAYOUT_VERSION || words.length !== HEADER_WORDS + letterCount + edgeCount) {
    throw new Error('Not a list of words of this version.');
  }
  const letters = [...words.subarray(HEADER_WORDS, HEADER_WORDS + letterCount)].map((code) =>
    String.fromCodePoint(code),
  );
  const numberOf = new Map(letters.map((letter, index) => [letter.charCodeAt(0), index]));
  const edges = words.subarray(HEADER_WORDS + letterCount);

  /** The edge of a state that bears a letter; 0 where there is none. */
  function edgeOf(state: State, letter: number): number {
    for (let index = state; index !== 0 && index < edges.length; index++) {
      const edge = edges[index] as number;
      if ((edge & LETTER) === letter) return edge;
      if ((edge & LAST_EDGE) !== 0) break;
    }
    return 0;
  }

  return {
    root,
    size,
    has(word) {
      let edge = 0;
      let state = root;
      for (let index = 0; index < word.length; index++) {
        const letter = numberOf.get(word.charCodeAt(index));
        edge = letter === undefined ? 0 : edgeOf(state, letter);
        if (edge === 0) return false;
        state = edge >>> TARGET_SHIFT;
      }
      return (edge & WORD_ENDS) !== 0;
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
