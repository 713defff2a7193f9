import type { CellRef } from './address';
import type { CellContent, CellValue, SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { formulaAt, numberFormatAt, valueAt } from './snapshot';

/** A cell and what it holds, or held. */
export interface CellState extends CellContent {
  cell: CellRef;
}

/** A change to one cell, bound to what the cell held when the change was worked out. */
export interface CellEdit {
  cell: CellRef;
  before: CellContent;
  after: CellContent;
}

/** What changes in a cell; whatever is not named stays. A value takes the place of a formula, and the other way round. */
export type CellChange = { numberFormat?: string } & (
  { value: CellValue; formula?: undefined } | { formula: string; value?: CellValue } | { value?: undefined }
);

/** What a cell of a sheet that was read holds. */
export function contentAt(sheet: SheetSnapshot, { row, column }: Pick<CellRef, 'row' | 'column'>): CellContent {
  return {
    value: valueAt(sheet, row, column),
    formula: formulaAt(sheet, row, column),
    numberFormat: numberFormatAt(sheet, row, column),
  };
}

/**
 * The edit that makes a change to a cell of a sheet that was read.
 * A number or a formula in a cell of format « Texte » would become a text: such a cell gets the format « Standard »
 * unless the change says another.
 */
export function editCell(
  sheet: SheetSnapshot,
  { row, column }: Pick<CellRef, 'row' | 'column'>,
  change: CellChange,
): CellEdit {
  const before = contentAt(sheet, { row, column });
  const after = { ...before };
  if ('formula' in change && change.formula !== undefined) {
    after.formula = change.formula;
    after.value = change.value ?? null;
  } else if (change.value !== undefined) {
    after.formula = null;
    after.value = change.value;
  }
  const isText = after.formula === null && typeof after.value === 'string';
  after.numberFormat =
    change.numberFormat ?? (before.numberFormat === '@' && !isText ? 'General' : before.numberFormat);
  return { cell: { sheet: sheet.name, row, column }, before, after };
}

/** What takes the edits back, in the opposite order. */
export function inverse(edits: readonly CellEdit[]): CellEdit[] {
  return edits.map(({ cell, before, after }) => ({ cell, before: after, after: before })).reverse();
}

/** Whether two contents are the same formula or the same plain value, whatever their formats. */
export function holdsSame(one: CellContent, other: CellContent): boolean {
  if (one.formula === null || other.formula === null) {
    return one.formula === other.formula && one.value === other.value;
  }
  return normalised(one.formula) === normalised(other.formula);
}

/** Excel writes function names in capitals and drops needless spaces; texts within a formula are left as they are. */
function normalised(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|([^"'\s]+)|\s+/gu, (part: string, code?: string) =>
    code ? code.toUpperCase() : /^\s/u.test(part) ? '' : part,
  );
}

/** Whether an edit changes the cell's number format. */
export function changesFormat({ before, after }: CellEdit): boolean {
  return before.numberFormat !== after.numberFormat;
}

/** How many cells of a row are enough to know it again: an action's number and its title, as a rule. */
const WITNESSES = 2;

/**
 * Cells that tell whether the rows of the edits still are the rows that they were worked out for: of each row the first
 * plain values that the edits leave alone. Rows that were inserted, sorted or deleted meanwhile show in them.
 */
export function witnessesOf(snapshot: WorkbookSnapshot, edits: readonly CellEdit[]): CellState[] {
  const rows = new Map(edits.map(({ cell: { sheet, row } }) => [`${row} ${sheet}`, { sheet, row }]));
  const edited = new Set(edits.map(({ cell: { sheet, row, column } }) => `${row} ${column} ${sheet}`));
  return [...rows.values()].flatMap(({ sheet: name, row }) => {
    const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
    if (!sheet) return [];
    const cells = (sheet.values[row - sheet.firstRow] ?? []).map((_, index) => {
      const cell = { sheet: name, row, column: sheet.firstColumn + index };
      return { cell, ...contentAt(sheet, cell) };
    });
    return cells
      .filter(({ cell, value, formula }) => {
        return value !== null && formula === null && !edited.has(`${row} ${cell.column} ${name}`);
      })
      .slice(0, WITNESSES);
  });
}
