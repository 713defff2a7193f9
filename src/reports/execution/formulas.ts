/** Expressions of Excel, without equals sign, that never come out as an error and never take an empty cell for zero. */

/** What stands where an input is missing. */
export const MISSING = 'non renseigné';
/** What stands where an annexe has no amount that can be read. */
export const UNPRICED = 'non chiffré';
/** What stands where an annexe's text has changed since an amount was read in it. */
export const OUTDATED = 'à relire';
/** What stands where there is nothing to say: no action of the kind. */
export const NONE = '–';

/** A text as formulas write it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** What a cell holds, or a word where it is empty. */
export function valueOr(cell: string, word: string): string {
  return `IFERROR(IF(${cell}="",${quoted(word)},${cell}),${quoted(word)})`;
}

/** The number that a cell holds, or what an expression says instead. */
export function numberOr(cell: string, other: string): string {
  return `IFERROR(IF(ISNUMBER(${cell}),${cell},${other}),${other})`;
}

/** « non renseigné » where a figure is waited for: where the cell that foresees it is neither empty nor zero. */
export function missingIfForeseen(foreseen: string): string {
  return `IF(OR(${foreseen}="",${foreseen}=0),"",${quoted(MISSING)})`;
}

/** One cell less another; nothing where one of them is no number. */
export function difference(one: string, other: string): string {
  return `IF(COUNT(${one},${other})=2,${one}-${other},"")`;
}

/** One cell divided by another; nothing where one of them is no number, or the other is zero. */
export function ratio(one: string, other: string): string {
  return `IF(COUNT(${one},${other})=2,IF(${other}=0,"",${one}/${other}),"")`;
}

/** The sum of a span's numbers, or a word where it has none. */
export function sumOr(span: string, word: string): string {
  return `IF(COUNT(${span})=0,${quoted(word)},SUM(${span}))`;
}

/** The sum of the numbers beside the cells that say `criterion` (an expression); a word where none is known, « – » where no cell says it. */
export function sumWhere(values: string, cells: string, criterion: string, word: string): string {
  return (
    `IF(COUNTIF(${cells},${criterion})=0,${quoted(NONE)},` +
    `IF(SUMPRODUCT((${cells}=${criterion})*ISNUMBER(${values}))=0,${quoted(word)},SUMIF(${cells},${criterion},${values})))`
  );
}

/** How many cells of a span say a word. */
export function countOf(span: string, word: string): string {
  return `COUNTIF(${span},${quoted(word)})`;
}
