/** What a formula is made of, as far as moving it or naming its cells differently requires. */
export interface FormulaPiece {
  /**
   * - `reference`: cells, whole rows or whole columns ("$J$3", "J:J", "3:5");
   * - `brackets`: what a table's name is followed by ("[[#This Row],[Coût]]"), or the number of another workbook;
   * - `name`: a function, a table, a defined name, an unquoted sheet name;
   * - `other`: text, numbers, quoted sheet names, operators.
   */
  kind: 'reference' | 'brackets' | 'name' | 'other';
  text: string;
}

const TEXT = String.raw`"(?:[^"]|"")*"`;
const QUOTED_SHEET = String.raw`'(?:[^']|'')*'`;
const BRACKETS = String.raw`\[(?:'.|\[(?:'.|[^\[\]'])*\]|[^\[\]'])*\]`;
const END_OF_REFERENCE = String.raw`(?![\p{L}\p{N}_.(!\[])`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}${END_OF_REFERENCE}`;
const NUMBER = String.raw`\d+(?:\.\d*)?(?:E[+-]?\d+)?`;
const COLUMNS = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}${END_OF_REFERENCE}`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}${END_OF_REFERENCE}`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;

const PIECES = new RegExp(
  `(?<skipped>${TEXT}|${QUOTED_SHEET})|(?<brackets>${BRACKETS})|(?<rows>${ROWS})|(?<number>${NUMBER})|` +
    `(?<reference>${COLUMNS}|${CELL})|(?<name>${NAME})|(?<operator>[^])`,
  'giu',
);

/** The pieces of a formula, which put end to end make it again. */
export function formulaPieces(formula: string): FormulaPiece[] {
  return [...formula.matchAll(PIECES)].map(({ 0: text, groups = {} }) => {
    if (groups.reference !== undefined || groups.rows !== undefined) return { kind: 'reference', text };
    if (groups.brackets !== undefined) return { kind: 'brackets', text };
    return { kind: groups.name === undefined ? 'other' : 'name', text };
  });
}
