/** Amounts typed in thousands or millions, written in euros. */
import type { Amount, Annexe1, Field } from '../../annexes';
import { parseAmount } from '../../annexes';
import { typeset } from '../../convention';
import type { CellEdit } from '../../workbook';
import { editCell } from '../../workbook';

const END = '(?![\\p{L}\\p{N}])';
const THOUSANDS = `k ?€(?:uros?)?|mille ?€|(?:k ?(?:eur|euros?|e)?|milliers? d['’]euros?|mille(?: euros?)?)${END}`;
const MILLIONS = `m ?€|(?:m(?:eur|euros?|e)?|millions?(?: d['’]euros?)?)${END}`;
const SCALED = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(\\d+(?:[.,]\\d+)?)[ \\u00a0\\u202f]?(?:(${THOUSANDS})|(${MILLIONS}))`,
  'giu',
);

/** The same sentence in euros: « 50 KE Etat et 25 KE AMP » → « 50 000 € Etat et 25 000 € AMP ». */
function inEuros(text: string): string {
  return text.replace(SCALED, (_, number: string, thousands: string | undefined) => {
    const value = Number(number.replace(',', '.')) * (thousands === undefined ? 1_000_000 : 1_000);
    return typeset(`${new Intl.NumberFormat('fr-FR').format(Math.round(value * 100) / 100)} €`);
  });
}

/** What writes a cell’s amounts in euros; undefined where the cell would not be read as the very same amounts. */
export function eurosEdit({ sheet }: Annexe1, { raw, cell, formula, value }: Field<Amount>): CellEdit | undefined {
  if (typeof raw !== 'string' || formula !== null) return undefined;
  const written = inEuros(raw);
  if (written === raw) return undefined;
  const { parts, total, unit, rest } = parseAmount(written);
  const areSame = total === value.total && parts.length === value.parts.length && rest === value.rest;
  return areSame && unit === 'euro' ? editCell(sheet, cell, { value: written }) : undefined;
}
