/** Short ways of writing the cells of the strangers' workbooks. */
import type { GridCell } from '../../support/sheets';

/** A number of euros, shown as its writer likes it. */
export const eur = (value: number, format = '#,##0\\ "€"'): GridCell => ({ value, format });

/** A true Excel date from an ISO one. */
export const day = (iso: string, format = 'dd/mm/yyyy'): GridCell => ({
  value: Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569,
  format,
});

/** A formula and what it gives. */
export const calc = (formula: string, value: number, format = '#,##0\\ "€"'): GridCell => ({ value, formula, format });
