/**
 * The automaton of words as bytes, with what each may be in a sentence (readings.cjs), by word; `fingerprint` is what it was
 * made from, as two 32-bit numbers.
 */
export function packedAutomaton(
  readings: ReadonlyMap<string, number>,
  fingerprint: readonly [number, number],
): Uint32Array<ArrayBuffer>;
