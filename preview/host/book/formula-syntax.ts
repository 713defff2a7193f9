import { ApiError } from '../errors';

/** The most characters that a formula holds. */
const MAX_FORMULA_LENGTH = 8_192;

/**
 * Refuses what Excel cannot read as a formula, as far as that can be told for sure: something left open, an operator
 * with nothing after it, the semicolons that French has between arguments where the API wants commas.
 * @param formula in English, with its equals sign
 * @throws ApiError InvalidArgument, or FormulaLengthExceedsLimit
 */
export function demandFormula(formula: string): void {
  if (formula.length > MAX_FORMULA_LENGTH) throw new ApiError('FormulaLengthExceedsLimit');
  // Texts and quoted names may hold anything.
  const bare = formula.replaceAll(/"(?:[^"]|"")*"/g, '""').replaceAll(/'(?:[^']|'')*'/g, 'A');
  const isReadable =
    !/["']/.test(bare.replaceAll('""', '')) &&
    !/[-+*/^&=<>]\s*$/.test(bare) &&
    !/[*/^&]\s*[*/^&,)]/.test(bare) &&
    // Within braces a semicolon begins the next row.
    !bare.replaceAll(/\{[^{}]*\}/g, '').includes(';') &&
    isBalanced(bare);
  if (!isReadable) throw new ApiError('InvalidArgument');
}

function isBalanced(formula: string): boolean {
  let depth = 0;
  for (const sign of formula.match(/[()]/g) ?? []) {
    depth += sign === '(' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
