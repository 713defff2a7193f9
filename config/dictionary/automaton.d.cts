/** The automaton of a list of words as bytes; `fingerprint` is what it was made from, as two 32-bit numbers. */
export function packedAutomaton(
  words: Iterable<string>,
  fingerprint: readonly [number, number],
): Uint32Array<ArrayBuffer>;
