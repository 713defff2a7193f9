/** How the cells of computed columns are made of what was read. */
import type { Amount, Field, Period, Scale } from '../annexes';
import { inEuros } from '../annexes';
import type { CellValue } from '../workbook';
import { cellAddress } from '../workbook';
import type { ComputedCell } from './column';

/** The number of a cell, or nothing: `=IF(ISNUMBER(J5),J5,"")`; an amount under « (k€) » in euros. */
export function numberOf(address: string, scale: Scale = 1): ComputedCell {
  return { formula: `=IF(ISNUMBER(${address}),${inEuros(address, scale)},"")` };
}

/** A value read from texts; null leaves the cell empty. */
export function readValue(value: CellValue): ComputedCell | null {
  return value === null ? null : { value };
}

/** Whether a cell of money is a plain number: Excel's own formulas can read it. */
export function isPlainAmount({ raw, value }: Field<Amount>): boolean {
  return typeof raw === 'number' && value.total !== null;
}

/**
 * What a cell of money says: its number by a formula, which is there before a number is typed, or a sum read from its
 * text by `pick`; nothing where the sheet has no such column.
 */
export function amountOf(
  field: Field<Amount>,
  address: string,
  pick: (amount: Amount) => number | null = ({ total }) => total,
): ComputedCell | null {
  if (field.isMissing) return null;
  if (isPlainAmount(field) || field.raw === null || (typeof field.raw === 'string' && field.value.total === null)) {
    return numberOf(address, field.value.scale);
  }
  return readValue(pick(field.value));
}

/** Serial number of a day, as Excel keeps dates: "2021-05-01" → 44317. */
export function serialOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;
}

/** Whether a cell's date is an Excel date that a formula can read. */
export function isDateCell({ raw, value }: Field<Period>): boolean {
  return typeof raw === 'number' && value.isDateCell && value.start !== null;
}

/**
 * The number of an action, for a formula that looks it up in a sheet that writes it as a number: its cell, or what was
 * read in a text (« n°1 »). Null where it has none.
 */
export function numberToLookUp({ cell, raw, value }: Field<number | null>): string | null {
  if (typeof raw === 'number') return cellAddress(cell);
  return value === null ? null : String(value);
}

/** A text within a formula: « l’"Annexe" » → "l’""Annexe""". */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The formula of a quotient, less what is said; empty where a term is missing or the divisor is not above zero. */
export function ratio(part: string, whole: string, less?: number): string {
  return `=IF(AND(ISNUMBER(${part}),N(${whole})>0),${part}/${whole}${less === undefined ? '' : `-${less}`},"")`;
}
