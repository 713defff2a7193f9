import type { CellValue } from '../../../src/workbook';
import { isErrorValue, parseArea } from '../../../src/workbook';

interface Origin {
  firstRow: number;
  firstColumn: number;
}

/** The values of a sheet with its formulas computed: sums, sub-totals and additions of cells, which is all that it has. */
export function evaluate(
  typed: readonly (readonly CellValue[])[],
  formulas: readonly (readonly (string | null)[])[],
  { firstRow, firstColumn }: Origin,
): CellValue[][] {
  const values = typed.map((row) => [...row]);
  const done = formulas.map((row) => row.map((formula) => formula === null));

  const at = (row: number, column: number): CellValue => {
    const [line, place] = [row - firstRow, column - firstColumn];
    const formula = formulas[line]?.[place];
    if (typeof formula === 'string' && done[line]?.[place] === false) {
      (done[line] as boolean[])[place] = true;
      (values[line] as CellValue[])[place] = result(formula);
    }
    return values[line]?.[place] ?? null;
  };

  const result = (formula: string): CellValue => {
    let sum = 0;
    const isSubtotal = formula.includes('SUBTOTAL(');
    for (const address of formula.replace(/^=|SUM\(|SUBTOTAL\(9,|\)/g, '').split(/[,+]/)) {
      const area = parseArea(address);
      if (!area) return '#REF!';
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const value = at(row, column);
          if (isErrorValue(value)) return value;
          // SUBTOTAL leaves other sub-totals out.
          const isNested = isSubtotal && formulas[row - firstRow]?.[column - firstColumn]?.includes('SUBTOTAL(');
          if (typeof value === 'number' && isNested !== true) sum += value;
        }
      }
    }
    return Math.round(sum * 100) / 100;
  };

  formulas.forEach((row, line) => row.forEach((_, place) => at(firstRow + line, firstColumn + place)));
  return values;
}
