/** Formulas of a template over its repeated rows: « =SOMME(D5:D5) » takes in every copy of row 5. */
import type { Block, Places } from './blocks';

/** Texts, references to other sheets, or areas and cells of the sheet itself. */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'![$A-Za-z0-9:]+|[\p{L}\w.]+![$A-Za-z0-9:]+|(?<![\p{L}\w.$])(\$?[A-Z]{1,3}\$?)(\d{1,7})(?::(\$?[A-Z]{1,3}\$?)(\d{1,7}))?(?![\p{L}\w(.:])/gu;

/** The groups of a match, then where it stands. */
type Found = [column?: string, digits?: string, otherColumn?: string, otherDigits?: string, offset?: number];

/** What stands before a cell that is all that a sum, a mean or a count takes in: « =SOMME(D5) ». */
const AGGREGATE = /\b(?:SUM|AVERAGE|COUNT|COUNTA|MIN|MAX)\($/iu;

/**
 * The formula where what it takes in ends with the repeated rows and has to grow with them; null where Excel's own
 * following is right, as rows are put in under the last of them.
 */
export function grownFormula(formula: string, blocks: readonly Block[], places: Places): string | null {
  let hasGrown = false;
  const grown = formula.replace(PARTS, (whole: string, ...found: unknown[]) => {
    const [column, digits, otherColumn, otherDigits, offset] = found as Found;
    if (column === undefined || digits === undefined) return whole;
    const top = Number(digits);
    const isSingle = otherDigits === undefined;
    const isAll = AGGREGATE.test(formula.slice(0, offset)) && formula[(offset ?? 0) + whole.length] === ')';
    if (isSingle && !isAll) return `${column}${places.first(top)}`;
    const bottom = isSingle ? top : Number(otherDigits);
    const isOver = blocks.some(({ first, last }) => bottom === last && top <= first);
    const [start, end] = [places.first(top), isOver ? places.last(bottom) : places.first(bottom)];
    if (isOver && places.last(bottom) > places.first(bottom)) hasGrown = true;
    return isSingle && start === end ? `${column}${start}` : `${column}${start}:${otherColumn ?? column}${end}`;
  });
  return hasGrown ? grown : null;
}
