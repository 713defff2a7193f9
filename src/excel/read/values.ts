import type { CellValue } from '../../workbook';

/** Excel gives "" for an empty cell. */
export function cellValue(value: unknown): CellValue {
  return value === '' ? null : (value as CellValue);
}

/** Excel gives the value where there is no formula; a text that only looks like one is its own value. */
export function cellFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}
