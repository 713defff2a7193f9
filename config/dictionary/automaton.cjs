// Builds the smallest automaton that accepts a list of words, and packs it into bytes that are searched as they are, with
// what each word may be in a sentence (src/spelling/automaton.ts reads them). Layout, in 32-bit little-endian words:
//   0       magic number "FRAN" (0x4e415246)
//   1       version of this layout
//   2–3     fingerprint of what the automaton was made from
//   4       number of letters
//   5       number of edges, the unused edge 0 included
//   6       first edge of the root
//   7       number of words
//   8       number of kinds of words: words of one kind may be the same things in a sentence
//   9…      the letters, one 32-bit code point each, ascending
//   then    the edges: letter number (bits 0–6), a word ends here (bit 7), last edge of its node (bit 8), first edge of
//           the node that it leads to (bits 9–31; 0: none). The edges of a node follow each other, letters ascending; a
//           node comes after those that it leads to.
//   then    the kinds: what their words may be, as in readings.cjs
//   then    a byte for each word, in ascending order: its kind
const MAGIC = 0x4e415246;
const LAYOUT_VERSION = 2;
const HEADER_WORDS = 9;
const WORD_ENDS = 1 << 7;
const LAST_EDGE = 1 << 8;
const TARGET_SHIFT = 9;

/** A state while building: its edges as [letter, state], and whether a word ends there. */
const newState = () => ({ edges: [], isFinal: false, number: 0, firstEdge: 0 });

/**
 * The minimal automaton of words in ascending order of their code units (Daciuk, Mihov, Watson and Watson, 2000): states
 * that accept the same endings are one.
 * @returns the root, and every state with edges, each after those that it leads to
 */
function minimalAutomaton(sortedWords) {
  const root = newState();
  const known = new Map();
  const states = [];
  /** The states of the last word, which the next one may still lengthen. */
  const open = [root];
  let previous = '';

  const closeDownTo = (depth) => {
    while (open.length > depth + 1) {
      const state = open.pop();
      const key = `${state.isFinal}${state.edges.map(([letter, target]) => `${letter}${target.number}`).join()}`;
      const same = known.get(key);
      if (same) {
        open[open.length - 1].edges.at(-1)[1] = same;
      } else {
        state.number = known.size;
        known.set(key, state);
        if (state.edges.length > 0) states.push(state);
      }
    }
  };

  for (const word of sortedWords) {
    let shared = 0;
    while (shared < word.length && word[shared] === previous[shared]) shared++;
    closeDownTo(shared);
    for (const letter of word.slice(shared)) {
      const state = newState();
      open[open.length - 1].edges.push([letter, state]);
      open.push(state);
    }
    open[open.length - 1].isFinal = true;
    previous = word;
  }
  closeDownTo(0);
  return { root, states: [...states, root] };
}

/**
 * The automaton of words as bytes.
 * @param readings what each word may be (readings.cjs), by word, in any order
 * @param fingerprint two 32-bit numbers
 */
function packedAutomaton(readings, fingerprint) {
  const words = [...readings.keys()].sort((one, other) => (one < other ? -1 : 1));
  const letters = [...new Set(words.join(''))].sort();
  const kinds = [...new Set(readings.values())];
  if (letters.length > 128) throw new Error(`${letters.length} letters do not fit into 7 bits`);
  if (kinds.length > 256) throw new Error(`${kinds.length} kinds of words do not fit into a byte`);
  const letterNumber = new Map(letters.map((letter, number) => [letter, number]));
  const kindNumber = new Map(kinds.map((kind, number) => [kind, number]));
  const { root, states } = minimalAutomaton(words);
  let edgeCount = 1;
  for (const state of states) {
    state.firstEdge = edgeCount;
    edgeCount += state.edges.length;
  }
  const head = [
    MAGIC,
    LAYOUT_VERSION,
    ...fingerprint,
    letters.length,
    edgeCount,
    root.firstEdge,
    words.length,
    kinds.length,
  ];
  const firstEdge = HEADER_WORDS + letters.length;
  const firstKind = firstEdge + edgeCount;
  const packed = new Uint32Array(firstKind + kinds.length + Math.ceil(words.length / 4));
  packed.set([...head, ...letters.map((letter) => letter.codePointAt(0))]);
  for (const state of states) {
    state.edges.forEach(([letter, target], index) => {
      const flags = (target.isFinal ? WORD_ENDS : 0) | (index === state.edges.length - 1 ? LAST_EDGE : 0);
      packed[firstEdge + state.firstEdge + index] =
        letterNumber.get(letter) | flags | (target.firstEdge << TARGET_SHIFT);
    });
  }
  packed.set(kinds, firstKind);
  const kindOfWord = words.map((word) => kindNumber.get(readings.get(word)));
  new Uint8Array(packed.buffer, (firstKind + kinds.length) * 4).set(kindOfWord);
  return packed;
}

module.exports = { packedAutomaton };
