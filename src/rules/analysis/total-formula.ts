import { contains, parseArea } from '../../workbook';

const SUMMING = /\b(SUM|SUBTOTAL\s*\(\s*(9|109)\s*,|AGGREGATE\s*\(\s*9\s*,\s*\d\s*,)/gi;
const REFERENCE = /\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?/gi;

/**
 * Tells of each row (1-based) whether a formula adds up its cell in the column: "=SUM(J3:J20)", "=SUBTOTAL(9,J3:J27)",
 * "=J3+J4". Null where the formula does anything else, such as adding a constant or another column: then nothing is known.
 */
export function addedRows(formula: string, column: number): ((row: number) => boolean) | null {
  const sums = formula.replace(SUMMING, '(');
  if (!/^=[\s+(),;]*$/.test(sums.replace(REFERENCE, ''))) return null;
  const areas = (sums.match(REFERENCE) ?? []).map(parseArea);
  const own = areas.flatMap((area) => (area?.left === column && area.right === column ? [area] : []));
  if (own.length === 0 || own.length < areas.length) return null;
  return (row) => own.some((area) => contains(area, { row, column }));
}
