import type { Annexe1 } from '../annexes';
import { inEuros } from '../annexes';
import type { Annexe1Key } from '../convention';
import { cellAddress } from '../workbook';

/** The annexe's own total of a column, for a formula: its cell where it is a number, else the amount read in its text. */
export function statedTotal(total: Annexe1['total'], key: Annexe1Key): string | null {
  const stated = total?.amounts[key];
  if (!stated || stated.value.total === null) return null;
  return typeof stated.raw === 'number'
    ? inEuros(cellAddress(stated.cell), stated.value.scale)
    : String(stated.value.total);
}
