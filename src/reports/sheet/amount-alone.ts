import type { Field } from '../../annexes';
import { isAmountAlone } from '../../annexes';
import { quotedText } from './references';

/**
 * Whether a cell of words holds but an amount, as an expression: one that slipped from a column of money. A number tells
 * itself, whatever the cell becomes; a text is known for one as long as it says the same.
 */
export function holdsAmountAlone(cell: string, field: Field<unknown> | null): string {
  const isText = typeof field?.raw === 'string' && isAmountAlone(field);
  return isText ? `OR(ISNUMBER(${cell}),${cell}=${quotedText(field.raw as string)})` : `ISNUMBER(${cell})`;
}
