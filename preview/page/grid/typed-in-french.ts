import { CellValueType, numfmt, type ICellData } from '@univerjs/core';

/** Spaces between thousands, ordinary or not, as people type them and as the grid shows them. */
const GROUPED = /^[-+]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?=$|[,\s\u00a0\u202f%€])/;
const SPACES = /[\s\u00a0\u202f]/g;
/** A number with a euro sign: sign and whole part, decimals. */
const EUROS = /^([-+]?\d+)(,\d+)?€$/;

/** What a cell holds once a text is typed into it: its value, and a format for a cell that has none yet. */
export type TypedValue = Required<Pick<ICellData, 'v' | 't'>> & { pattern?: string };

/**
 * Reads what someone types as Excel does in France: "12,5", "1 700 000", "35 000 €", "5 %", "juin-21", "01/02/2021" for
 * the first of February.
 * @returns null for what is a text, or is read alike in all languages
 */
export function typedInFrench(typed: string): TypedValue | null {
  const text = typed.trim();
  if (!/\d/.test(text) || /^[='\d]+$/.test(text) || /\d\.\d/.test(text)) return null;
  const plain = GROUPED.test(text) || /[%€]$/.test(text) ? text.replace(SPACES, '') : text;
  const euros = EUROS.exec(plain);
  if (euros) {
    const [, whole = '', decimals = ''] = euros;
    return number(Number(whole + decimals.replace(',', '.')), decimals ? '#,##0.00 "€"' : '#,##0 "€"');
  }
  const parsed = numfmt.parseValue(plain, { locale: 'fr' });
  // A day and a month without a year would be taken in the English order.
  if (typeof parsed?.v !== 'number' || (parsed.z && /^[dm]+\W[dm]+$/.test(parsed.z))) return null;
  return number(parsed.v, parsed.z);
}

function number(value: number, pattern?: string): TypedValue {
  return { v: value, t: CellValueType.NUMBER, ...(pattern !== undefined && { pattern }) };
}
