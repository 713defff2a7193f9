import type { CellContent } from '../../workbook';

/** Month names and their short forms, in English and in French: what makes a date of a text with a digit in it. */
const MONTH =
  /^(jan(v(ier)?|uary)?|f[eé]v(r(ier)?)?|feb(ruary)?|mar(s|ch)?|avr(il)?|apr(il)?|mai|may|juin|june?|juil(let)?|july?|ao[uû]t|aug(ust)?|sept?(embre|ember)?|oct(obre|ober)?|nov(embre|ember)?|d[eé]c(embre|ember)?)$/iu;
/** Other words that stand in what Excel reads as a number: exponents, halves of the day, currencies. */
const OTHER_WORD = /^(e|am|pm|a|p|h|eur|usd|gbp|chf|kr)$/iu;
const CONSTANT = /^\s*(true|false|vrai|faux|#[\p{L}\d/]+[!?]?)\s*$/iu;

/**
 * What to give to Excel so that a cell ends up holding exactly this content. Excel reads a text as if it were typed: an
 * apostrophe in front, which Excel takes off, keeps a text that looks like a number, a date or a formula what it is.
 */
export function typedForm({ value, formula }: CellContent): string | number | boolean {
  if (formula !== null) return formula;
  // A null would leave the cell alone; an empty text empties it.
  if (value === null) return '';
  return typeof value === 'string' && mayBeMisread(value) ? `'${value}` : value;
}

/** Whether Excel might take a text for something else. Wrongly yes costs nothing but an apostrophe. */
function mayBeMisread(text: string): boolean {
  if (/^\s*[-=+@']/u.test(text) || CONSTANT.test(text)) return true;
  if (!/\d/u.test(text)) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.every((word) => MONTH.test(word) || OTHER_WORD.test(word));
}
