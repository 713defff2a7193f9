/** What a word may be, as bits (src/spelling/readings.ts), of the labels of each of its readings; 0 where nothing is known. */
export function bitsOfWord(readings: readonly (readonly string[])[]): number;
