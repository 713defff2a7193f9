/** Formulas that users wrote, after the rows and columns around them have moved. */
import { columnLetters, columnNumber } from '../../workbook';

/** Texts, names of sheets with their reference, or references to cells of the sheet itself. */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'![$A-Za-z0-9:]+|[\p{L}\w.]+![$A-Za-z0-9:]+|(?<![\p{L}\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\w(.])/gu;

/**
 * The formula with its references to cells of its own sheet led to where these have gone.
 * @param rowAfter, columnAfter 1-based places of what stood there; null where it has gone
 * @returns null where a cell that the formula names has gone
 */
export function movedFormula(
  formula: string,
  rowAfter: (row: number) => number | null,
  columnAfter: (column: number) => number | null,
): string | null {
  let isLost = false;
  const moved = formula.replace(
    PARTS,
    (whole: string, fixedColumn: string | undefined, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      const [row, column] = [rowAfter(Number(digits)), columnAfter(columnNumber(letters))];
      if (row === null || column === null) {
        isLost = true;
        return whole;
      }
      return `${fixedColumn ?? ''}${columnLetters(column)}${fixedRow ?? ''}${row}`;
    },
  );
  return isLost ? null : moved;
}
