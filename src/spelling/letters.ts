/** Letters as French writes them: which ones are the same but for an accent, which stand side by side on a keyboard. */

/** Letters of French, hyphens and straight apostrophes only: nothing to change. */
const PLAIN = /^[A-Za-z0-9À-ÿŒœ'-]*$/;

/** Composed characters, straight apostrophes, plain hyphens: what does not change a word. Length may change. */
export function plainForm(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[’‘ʼ`´′]/g, "'")
    .replace(/[‐‑]/g, '-');
}

const bare = new Map<string, string>();

/** A letter, or a text, without its accents, ligatures undone: « œuvré » → « oeuvre ». Capitals stay. */
export function withoutAccents(text: string): string {
  let known = bare.get(text);
  if (known === undefined) {
    known = text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/œ/g, 'oe')
      .replace(/Œ/g, 'OE')
      .replace(/æ/g, 'ae')
      .replace(/Æ/g, 'AE');
    // Letters come back all the time; whole texts do not.
    if (text.length === 1) bare.set(text, known);
  }
  return known;
}

/** The rows of a French keyboard, for the slips of a finger to the key beside. */
const keyboardRows = ['azertyuiop', 'qsdfghjklm', 'wxcvbn'];

const neighbours = new Set(
  keyboardRows.flatMap((row) =>
    [...row].slice(1).flatMap((key, index) => [`${row[index] ?? ''}${key}`, `${key}${row[index] ?? ''}`]),
  ),
);

/** Pairs of letters that sound alike or that scanned documents mix up. */
const alike = new Set(['sc', 'cs', 'mn', 'nm', 'iy', 'yi', 'il', 'li', 'ij', 'ji', 'kq', 'qk', 'ck', 'kc', 'uv', 'vu']);

/** Whether two letters, in small letters without accent, are easily typed or read one for the other. */
export function areNeighbours(one: string, other: string): boolean {
  return neighbours.has(one + other) || alike.has(one + other);
}
