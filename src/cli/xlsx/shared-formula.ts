import { columnLetters, columnNumber } from '../../workbook';
import { formulaPieces } from './formula';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * The formula as it reads when filled some rows down and some columns to the right: relative references move, those
 * with a dollar stay. A file writes the formula of a filled range once, at its first cell.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formulaPieces(formula)
    .map(({ kind, text }) => (kind === 'reference' ? movedReference(text, rows, columns) : text))
    .join('');
}

function movedReference(reference: string, rows: number, columns: number): string {
  let isOutside = false;
  const moved = reference
    .replace(/(\$?)([A-Z]+)/gi, (text, dollar: string, letters: string) => {
      if (dollar) return text;
      const column = columnNumber(letters) + columns;
      isOutside ||= column < 1 || column > LAST_COLUMN;
      return columnLetters(column);
    })
    .replace(/(\$?)(\d+)/g, (text, dollar: string, digits: string) => {
      if (dollar) return text;
      const row = Number(digits) + rows;
      isOutside ||= row < 1 || row > LAST_ROW;
      return String(row);
    });
  return isOutside ? '#REF!' : moved;
}
