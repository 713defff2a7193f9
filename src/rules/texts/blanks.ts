/** Blanks and signs that the eye does not see, or sees too late. */

/** What is wrong with the blanks and signs of a text. */
export type BlankFault =
  | 'ends'
  | 'double'
  | 'noBreak'
  | 'invisible'
  | 'beforeSign'
  | 'afterSign'
  | 'repeatedSign'
  | 'apostrophes'
  | 'brackets';

const ANY_BLANK = '[ \\t\\u00a0\\u2000-\\u200a\\u202f\\u3000]';

const faults: readonly { fault: BlankFault; pattern: { test(text: string): boolean } }[] = [
  { fault: 'ends', pattern: /^\s|\s$/u },
  { fault: 'double', pattern: new RegExp(`\\S${ANY_BLANK}{2,}\\S`, 'u') },
  // French typography wants them before « ; : ! ? » % € », after «, within numbers and after n°.
  { fault: 'noBreak', pattern: /(?<=[\p{L},.)])(?<!n°)[\u00a0\u202f](?=[\p{L}(])/u },
  { fault: 'invisible', pattern: /[\t\u00ad\u200b-\u200f\u2060\ufeff]/u },
  { fault: 'beforeSign', pattern: /\p{L}[ \u00a0\u202f]+(?:,|\.(?![.\d\p{L}]))/u },
  { fault: 'afterSign', pattern: /\p{Ll}[,;]\p{L}|\p{Ll}\.\p{Lu}\p{Ll}/u },
  // « etc... » and the three full stops of a pause are none.
  { fault: 'repeatedSign', pattern: /,\s*,|;\s*;|::|(?<!\.)\.\.(?!\.)/u },
  { fault: 'apostrophes', pattern: /\p{L}'\p{L}(?:.|\n)*\p{L}’\p{L}|\p{L}’\p{L}(?:.|\n)*\p{L}'\p{L}/u },
  { fault: 'brackets', pattern: { test: lacksBracket } },
];

/** « a) », « 2) » at the head of an item, and « :) ». */
const ITEM = /(?:^|[\s;:,])(?:\p{L}|\d{1,2}|i{1,3}|iv|vi{0,3})$|[:;]-?$/iu;

/** Whether a parenthesis or a quotation is opened and not closed, or the other way round. */
function lacksBracket(text: string): boolean {
  if (!/[()«»]/u.test(text)) return false;
  const open = { '(': 0, '«': 0 };
  for (const { 0: sign, index } of text.matchAll(/[()«»]/gu)) {
    if (sign === '(' || sign === '«') open[sign] += 1;
    else {
      const opening = sign === ')' ? '(' : '«';
      if (open[opening] > 0) open[opening] -= 1;
      else if (sign === '»' || !ITEM.test(text.slice(0, index))) return true;
    }
  }
  return open['('] + open['«'] > 0;
}

/** Addresses of the web and of e-mail have no blank after their signs. */
const ADDRESS = /\S+@\S+|(?:https?:\/\/|www\.)\S+|\S+\.(?:fr|com|org|net|eu)(?!\p{L})/giu;
const MAY_HOLD_ADDRESS = /@|:\/\/|www\.|\.(?:fr|com|org|net|eu)/iu;

/** What is wrong with a text, in the order of the list above; empty for a clean one. */
export function blankFaults(text: string): BlankFault[] {
  const readable = MAY_HOLD_ADDRESS.test(text) ? text.replace(ADDRESS, 'x') : text;
  return faults.filter(({ pattern }) => pattern.test(readable)).map(({ fault }) => fault);
}
