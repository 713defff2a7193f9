/**
 * Formulas that follow a cell of an annexe and never come out as an error. A cell of an action is looked up by the number
 * that the annexe writes, so that sorting it changes nothing; a total names the cells themselves.
 */
import type { Amount, Annexe1, Annexe1Row, Annexe2, Annexe2Row, Field } from '../../annexes';
import { inEuros } from '../../annexes';
import type { CellRef } from '../../workbook';
import { valueAt } from '../../workbook';
import { cellRef, columnRef, quotedText } from '../sheet/references';

/** Shown where a text of the annexe is no longer the one that an amount was read in: see the monitoring sheets. */
const OUTDATED = quotedText('à relire');
/** Of a longer text, the beginning is compared: Excel takes no more than 255 characters between quotes. */
const COMPARED = 200;
/** Rows under the last action that a formula takes in, for actions that are added there. */
const SPARE_ROWS = 500;
/** Excel's own limit is 8,192. */
const LONGEST_FORMULA = 8_000;

type Annexe = Annexe1 | Annexe2;

/** Columns of Annexe 1 that hold amounts. */
export type MoneyKey = {
  [Key in keyof Annexe1Row]: Annexe1Row[Key] extends Field<Amount> ? Key : never;
}[keyof Annexe1Row];

/** The formula, unless Excel would not take one so long. */
export function withinLimit(formula: string | null): { formula?: string } {
  return formula === null || formula.length > LONGEST_FORMULA ? {} : { formula };
}

/** The cell of a field, by the action's number, as an expression; null where it cannot be followed. */
export function cellByNumber(
  annexe: Annexe | null,
  row: Annexe1Row | Annexe2Row | null,
  field: Field<unknown>,
): string | null {
  const numbers = annexe?.columns.number?.column;
  if (!annexe || !row || numbers === undefined || field.isMissing || isJoined(annexe, field)) return null;
  const { raw } = row.number;
  if (typeof raw !== 'number' && typeof raw !== 'string') return null;
  const first = annexe.headerRow + 1;
  const last = Math.max(first, ...annexe.rows.map((one) => one.row)) + SPARE_ROWS;
  const sheet = annexe.sheet.name;
  const wanted = typeof raw === 'number' ? String(raw) : quotedText(raw);
  const place = `MATCH(${wanted},${columnRef(sheet, numbers, first, last)},0)`;
  return `INDEX(${columnRef(sheet, field.cell.column, first, last)},${place})`;
}

/** The text of a cell; nothing where it is empty. */
export function textFormula(cell: string): string {
  return `=IFERROR(${cell}&"","")`;
}

/** A number, a date or a text as it stands. */
export function sameFormula(cell: string): string {
  return `=IFERROR(IF(LEN(${cell})=0,"",${cell}),"")`;
}

/** An amount; nothing for an empty cell, « à relire » once the text that it was read in has changed. */
export function amountFormula(cell: string, field: Field<Amount>): string {
  const read = isReadInText(field) ? `IF(${isSame(cell, field)},${readOr('""', field)},${OUTDATED})` : OUTDATED;
  return `=IFERROR(IF(ISNUMBER(${cell}),${inEuros(cell, field.value.scale)},IF(${cell}="","",${read})),"")`;
}

/**
 * An amount to reckon with: an error where it is not known, or no longer.
 * @param empty what an empty cell counts for: "0", or "NA()" where nothing can be said without it
 */
export function operand(cell: string, field: Field<Amount>, empty: '0' | 'NA()'): string {
  const read = isReadInText(field) ? `IF(${isSame(cell, field)},${readOr('NA()', field)},NA())` : 'NA()';
  return `IF(ISNUMBER(${cell}),${inEuros(cell, field.value.scale)},IF(${cell}="",${empty},${read}))`;
}

/** The sum of a column of Annexe 1 over its actions; null where its cells cannot be followed one by one. */
export function totalFormula(annexe: Annexe1, key: MoneyKey): string | null {
  const fields = annexe.rows.map((row) => row[key]);
  const column = annexe.columns[key]?.column;
  if (column === undefined || fields.some((field) => isJoined(annexe, field))) return null;
  const spans = actionSpans(annexe, column);
  const texts = fields.filter(isReadInText);
  const read = texts.map((field) => {
    const cell = cellRef(field.cell);
    return `IF(ISNUMBER(${cell}),0,IF(${isSame(cell, field)},${readOr('0', field)},NA()))`;
  });
  const all = spans.join(',');
  const sum = inEuros(`SUM(${all})`, fields[0]?.value.scale ?? 1);
  const isKnown = fields.some(({ value }) => value.total !== null);
  if (!isKnown) return `=IFERROR(IF(COUNT(${all})=0,"",${sum}),${OUTDATED})`;
  // A text typed since where none was read is told by their number.
  const filled = spans.map((span) => `SUMPRODUCT(--(LEN(${span})>0))`).join('+');
  const isWhole = `${filled}-COUNT(${all})<=${texts.length}`;
  return `=IFERROR(IF(${isWhole},${[sum, ...read].join('+')},NA()),${OUTDATED})`;
}

/** The cells of a column on the rows of actions, in as few spans as can be: sections and sub-totals may part them. */
export function actionSpans({ sheet, rows }: Annexe, column: number): string[] {
  return runsOf(rows.map(({ row }) => row)).map(([first, last]) => columnRef(sheet.name, column, first, last));
}

/** An amount of one row, for sums over all of them; an error where a text is no longer what it was. */
export function rowOperand(field: Field<Amount>): string {
  const cell = cellRef(field.cell);
  return isReadInText(field) ? operand(cell, field, '0') : inEuros(cell, field.value.scale);
}

/** Whether what the annexe says of an action stands in several cells. */
export function isJoined(annexe: Annexe, { cell, raw, isMissing }: Field<unknown>): boolean {
  return !isMissing && (cell.sheet !== annexe.sheet.name || valueOf(annexe, cell) !== raw);
}

function valueOf({ sheet }: Annexe, { row, column }: CellRef) {
  return valueAt(sheet, row, column);
}

function isReadInText({ raw }: Field<Amount>): boolean {
  return typeof raw === 'string' && raw !== '';
}

function isSame(cell: string, { raw }: Field<Amount>): string {
  const text = String(raw);
  return text.length <= COMPARED
    ? `${cell}=${quotedText(text)}`
    : `LEFT(${cell},${COMPARED})=${quotedText(text.slice(0, COMPARED))}`;
}

function readOr(otherwise: string, { value }: Field<Amount>): string {
  return value.total === null ? otherwise : String(value.total);
}

/** [3, 4, 5, 8] → [[3, 5], [8, 8]]. */
function runsOf(rows: readonly number[]): [number, number][] {
  return [...rows]
    .sort((one, other) => one - other)
    .reduce<[number, number][]>((runs, row) => {
      const last = runs.at(-1);
      if (last && row <= last[1] + 1) last[1] = row;
      else runs.push([row, row]);
      return runs;
    }, []);
}
