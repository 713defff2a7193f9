/** Text as people type it in cells, made comparable: blanks of every kind, line breaks, accents, apostrophes. */

const LINE_BREAKS = /\r\n?|_x000[dD]_\n?|[\v\f\u0085\u2028\u2029]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const BLANKS = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000 ]+/g;
/** Anything that `clean` may change: blanks other than one ordinary space between words, line breaks, marks apart. */
const UNCLEAN =
  /[\u0300-\u036f\t-\r\u0085\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2060\u3000\ufeff]|^ | $| {2}|_x000/;

/**
 * A cell's text without what cannot be seen: composed characters (NFC), one ordinary space for any run of blanks
 * (no-break and narrow ones too), "\n" for any line break, no blank at either end of a line.
 */
export function clean(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(LINE_BREAKS, '\n')
    .replace(INVISIBLE, '')
    .replace(BLANKS, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Apostrophes and dashes in their plain form, character for character. */
export function plainSigns(text: string): string {
  return text.replace(/[’‘ʼ´`′]/g, "'").replace(/[−–—‐‑]/g, '-');
}

/** Letters beyond ASCII, each with its plain form: asked for millions of times where an annexe is long. */
const plainLetters = new Map<string, string>();

function plainLetter(letter: string): string {
  let plain = plainLetters.get(letter);
  if (plain === undefined) {
    plain = letter.normalize('NFD').replace(/\p{M}/gu, '');
    if (plain.length !== 1) plain = letter;
    plainLetters.set(letter, plain);
  }
  return plain;
}

/**
 * The same text in small letters without accents, character for character, so that a place found in one is the same
 * place in the other. A text that small letters would lengthen (some scripts) keeps its own.
 */
export function shadow(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/[^\0-\x7f]/g, plainLetter);
}

/**
 * What is left of a text to compare it with another: small letters and digits without accents, words parted by one
 * space; « Coût total\nde l’action » → "cout total de l action", « n° » → "n".
 */
export function fold(text: string): string {
  let words = foldedTexts.get(text);
  if (words === undefined) {
    words = shadow(text.normalize('NFC'))
      .replace(/\p{M}/gu, '')
      .replace(/œ/g, 'oe')
      .replace(/æ/g, 'ae')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (foldedTexts.size === MOST_REMEMBERED) foldedTexts.clear();
    foldedTexts.set(text, words);
  }
  return words;
}

/** One rule after another asks for the same texts: the last ones are kept. */
const foldedTexts = new Map<string, string>();
const MOST_REMEMBERED = 10_000;

/** Whether a cell's text says nothing at all: blanks, dashes, dots. */
export function isBlankText(text: string): boolean {
  return /^[\s\-–—−/_.…]*$/.test(text);
}

const NOTHING = new RegExp(
  `^(?:neant|sans objet|s\\.?o\\.?|n/?a|non concernee?|gratuit|aucune?s?|(?:aucune?s?|pas de|sans|0) (?:(?:co)?financements?|co-financements?|couts?|depenses?|subventions?))\\.?$`,
);

/** Whether a text, in small plain letters, says that there is nothing: « néant », « sans objet », « pas de coût ». */
export function saysNothing(folded: string): boolean {
  return NOTHING.test(folded);
}
