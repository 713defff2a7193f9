/** What the formulas of the monitoring sheets say of the annexes: looked up by the action's number, so that sorting or
 * inserting rows there changes nothing here. */
import type { Amount, Annexe1, Annexe2, Field } from '../../annexes';
import { inEuros } from '../../annexes';
import { fixedColumn } from '../../monitoring';
import { quoted } from './expressions';
import { SPARE_ROWS } from '../../monitoring';

/** What a formula shows where an annexe's text has changed since an amount was read in it. */
export const OUTDATED = 'à relire';
/** Longest text that a formula may quote. */
export const LONGEST_TEXT = 255;

/** The rows of an annexe, with room for actions added under the last. */
function rowsOf({ rows, headerRow }: Annexe1 | Annexe2): [first: number, last: number] {
  const last = Math.max(headerRow + 1, rows.at(-1)?.row ?? 0);
  return [headerRow + 1, last + SPARE_ROWS];
}

/** The place of an action among the rows of an annexe, by the cell of its number; nothing where it has none. */
export function rankOf(annexe: Annexe1 | Annexe2 | null, numberCell: string): string | null {
  const column = annexe?.columns.number?.column;
  if (!annexe || column === undefined) return null;
  const numbers = fixedColumn(annexe.sheet.name, column, ...rowsOf(annexe));
  // A number may have been typed as a text in the annexe.
  return `IF(${numberCell}="","",IFERROR(MATCH(${numberCell},${numbers},0),IFERROR(MATCH(${numberCell}&"",${numbers},0),"")))`;
}

/** The cell of an annexe's column on the row of that place; null where the annexe lacks the column. */
export function cellAtRank<Key extends string>(
  annexe: { columns: Partial<Record<Key, { column: number }>> } & (Annexe1 | Annexe2),
  key: Key,
  rankCell: string,
): string | null {
  const column = annexe.columns[key]?.column;
  return column === undefined ? null : columnAtRank(annexe, column, rankCell);
}

/** The same for any column (1-based) of the annexe's sheet, such as a computed one. */
export function columnAtRank(annexe: Annexe1 | Annexe2, column: number, rankCell: string): string {
  return `INDEX(${fixedColumn(annexe.sheet.name, column, ...rowsOf(annexe))},${rankCell})`;
}

/** The text of a cell found by its place; `otherwise` (an expression) where there is none. */
export function textAt(cell: string | null, rankCell: string, otherwise = '""'): string {
  if (cell === null) return otherwise;
  return `IF(${rankCell}="",${otherwise},IFERROR(IF(${cell}="","",${cell}&""),${otherwise}))`;
}

/**
 * The amount of a cell found by its place: the cell itself where it is a number; where it is a text, what was read in it
 * as long as the text is the same, « à relire » once it has changed. Nothing for an empty cell or one without amount.
 */
export function amountAt(cell: string | null, rankCell: string, field: Field<Amount> | null): string {
  if (cell === null) return '""';
  return `IF(${rankCell}="","",IFERROR(IF(ISNUMBER(${cell}),${inEuros(cell, field?.value.scale ?? 1)},${readIn(cell, field)}),""))`;
}

function readIn(cell: string, field: Field<Amount> | null): string {
  const outdated = `IF(${cell}="","",${quoted(OUTDATED)})`;
  if (!field || typeof field.raw !== 'string' || field.raw === '') return outdated;
  const read = field.value.total === null ? '""' : String(field.value.total);
  if (field.raw.length > LONGEST_TEXT) return read;
  return `IF(${cell}=${quoted(field.raw)},${read},${outdated})`;
}
