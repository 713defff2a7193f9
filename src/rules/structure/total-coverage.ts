import type { Annexe1 } from '../../annexes';
import { formulaAt } from '../../workbook';
import { addedRows } from '../analysis/total-formula';

/** A number typed within a formula, beyond the codes that SUBTOTAL and AGGREGATE take. */
const TYPED_NUMBER = /(?<![A-Z$\d.])([+-])\s*(\d+(?:\.\d+)?)(?![\d.:!])/gi;
const SHEET_NAMES = /'[^']*'!/g;
const FUNCTION_CODES = /\b(?:SUBTOTAL\s*\(\s*\d+\s*,|AGGREGATE\s*\(\s*\d+\s*,\s*\d+\s*,)/gi;

/**
 * Tells of each row (1-based) whether the formula of a total adds up its cell in the column (1-based), directly or by way of
 * the subtotals that it adds up. Null where the formula does something that is not understood.
 */
export function coverage(annexe: Annexe1, formula: string, column: number): ((row: number) => boolean) | null {
  const direct = addedRows(withoutTypedNumbers(formula), column);
  if (!direct) return null;
  const indirect = annexe.subtotals
    .filter(({ row }) => direct(row))
    .flatMap(({ row }) => subtotalCoverage(annexe, row, column) ?? []);
  return (row) => direct(row) || indirect.some((isAdded) => isAdded(row));
}

/** A typed subtotal is taken at its word: it stands for the rows between the subtotal above and itself. */
function subtotalCoverage(annexe: Annexe1, subtotal: number, column: number): ((row: number) => boolean) | null {
  const formula = formulaAt(annexe.sheet, subtotal, column);
  if (formula !== null) return addedRows(formula, column);
  const above = Math.max(annexe.headerRow, ...annexe.subtotals.map(({ row }) => row).filter((row) => row < subtotal));
  return (row) => row > above && row < subtotal;
}

/** What a formula adds by itself, in euros: 20000 in "=SUM(J3:J27)+20000". */
export function typedNumber(formula: string): number {
  const numbers = formula.replace(SHEET_NAMES, '').replace(FUNCTION_CODES, '(').matchAll(TYPED_NUMBER);
  return [...numbers].reduce((sum, [, sign, digits]) => sum + (sign === '-' ? -1 : 1) * Number(digits), 0);
}

function withoutTypedNumbers(formula: string): string {
  return formula.replace(TYPED_NUMBER, '');
}
