/** What each row under the headings is: an action, the title of a section, a total, blank, or none of these. */
import { parseActionNumber } from './action-number';
import type { Grid } from './grid';
import { isCovered } from './grid';
import { LONGEST_HEADING } from './headings/vocabulary';
import type { AnyKey, TableCandidate } from './recognise';
import { columnsOf } from './recognise';
import { fold } from './text';

export type RowKind = 'action' | 'continuation' | 'section' | 'total' | 'subtotal' | 'blank' | 'heading' | 'stray';

export interface ClassifiedRow {
  row: number;
  kind: RowKind;
  /** Column of the cell that says TOTAL, on rows of totals. */
  labelColumn: number | null;
}

/** Columns of a table by key, 1-based. */
export type ColumnMap = ReadonlyMap<AnyKey, number>;

/** Worth a closer look. */
const MAY_BE_TOTAL = /tota|^\W*(?:ensemble|somme|cumul)/i;
const LONGEST_LABEL = 80;
const TOTAL =
  /^(?:sous )?(?:(?:montant|cout|budget|depense|financement)s? )?(?:total|totaux|totales?)\b|^(?:ensemble(?: d\w+ \w+)?|somme|cumul)$/;
const GRAND = /\b(?:general|generaux|global|globaux|convention|ensemble)\b/;
/** A label of more words is a sentence. */
const MOST_LABEL_WORDS = 8;
/** Cells that make an action without number. */
const LEAST_ACTION_CELLS = 3;
/** What a row of totals never holds. */
const TEXT_OF_ACTIONS: readonly AnyKey[] = [
  'description',
  'objective',
  'indicators',
  'expectedEffect',
  'pilots',
  'partners',
];

interface RowView {
  row: number;
  /** Keys of the table's columns in which the row has something of its own. */
  keys: AnyKey[];
  /** Every column of the row, within the table's reach, that has something. */
  columns: number[];
  number: number | null;
  hasNumberCell: boolean;
  label: number | null;
  isAllText: boolean;
}

function labelColumn(grid: Grid, row: number, columns: readonly number[]): number | null {
  const found = columns.find((column) => {
    const value = grid.value(row, column);
    if (typeof value !== 'string' || value.length > LONGEST_LABEL || !MAY_BE_TOTAL.test(value)) return false;
    const folded = fold(value);
    return TOTAL.test(folded) && folded.split(' ').length <= MOST_LABEL_WORDS;
  });
  return found ?? null;
}

function viewOf(grid: Grid, row: number, map: ColumnMap, reach: readonly [number, number]): RowView {
  const columns: number[] = [];
  for (let column = reach[0]; column <= reach[1]; column++) if (!grid.isBlank(row, column)) columns.push(column);
  const keys = [...map].filter(([, column]) => columns.includes(column)).map(([key]) => key);
  const numberColumn = map.get('number');
  return {
    row,
    keys,
    columns,
    number: numberColumn === undefined ? null : parseActionNumber(grid.value(row, numberColumn)),
    hasNumberCell: keys.includes('number'),
    label: labelColumn(grid, row, columns),
    isAllText: columns.every((column) => typeof grid.value(row, column) === 'string'),
  };
}

/** The row lies under a merged cell of the number (or, without number column, of the title) of the action above. */
function isContinuation(grid: Grid, row: number, map: ColumnMap): boolean {
  const column = map.get('number') ?? map.get('action');
  return column !== undefined && isCovered(grid, row, column) && (grid.mergeAt(row, column)?.top ?? row) < row;
}

/** Headings in plain small letters, by column. */
type Headings = ReadonlyMap<number, string>;

function foldedHeadings({ headings }: TableCandidate): Headings {
  return new Map(headings.matches.map(({ heading }) => [heading.column, fold(heading.text)]));
}

/** Headings printed again, or the headings of another page of the same table. */
function repeatsHeadings(grid: Grid, { row, columns, isAllText }: RowView, headings: Headings): boolean {
  if (!isAllText) return false;
  const same = columns.filter((column) => {
    const text = grid.text(row, column);
    return text.length <= LONGEST_HEADING && headings.get(column) === fold(text);
  });
  return same.length >= LEAST_ACTION_CELLS && same.length >= columns.length / 2;
}

function isAction(view: RowView, map: ColumnMap): boolean {
  const others = view.keys.filter((key) => key !== 'number');
  if (view.number !== null) return others.length > 0;
  // « % du total » under « Description » is no action: one without title says more than one thing about itself.
  const isDescribed =
    view.keys.includes('description') && TEXT_OF_ACTIONS.filter((key) => view.keys.includes(key)).length > 1;
  const isTitled = view.keys.includes('action') || isDescribed;
  if (view.hasNumberCell && !view.isAllText && isTitled) return true;
  const wanted = Math.min(LEAST_ACTION_CELLS, map.size - 1);
  return isTitled && view.keys.length >= wanted;
}

/** A row of totals without a word, as an Excel table or a hurried hand leaves it: only sums of whole columns. */
function isSumRow(grid: Grid, { columns, row }: RowView): boolean {
  return columns.length > 0 && columns.every((column) => isSum(formulaOf(grid, row, column)));
}

/** Sums of the rows above under some other word than « total »: « Toutes actions confondues ». */
function isLabelledSumRow(grid: Grid, { columns, row, number, keys }: RowView): boolean {
  if (number !== null || TEXT_OF_ACTIONS.some((key) => keys.includes(key))) return false;
  const sums = columns.filter((column) => {
    const formula = formulaOf(grid, row, column);
    return isSum(formula) && [...formula.matchAll(/\$?[A-Z]{1,3}\$?(\d+)/g)].every(([, other]) => Number(other) < row);
  });
  const words = columns.filter((column) => typeof grid.value(row, column) === 'string');
  return words.length === 1 && sums.length > 1;
}

function formulaOf({ sheet }: Grid, row: number, column: number): string | null {
  return sheet.formulas[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}

const isSum = (formula: string | null): formula is string =>
  formula !== null && /^=(?:SUM|SUBTOTAL|AGGREGATE)\(/i.test(formula);

function tableTotalRow(grid: Grid, candidate: TableCandidate): number | null {
  const table = grid.sheet.tables.find(
    ({ area, hasTotals }) => hasTotals && area.top === candidate.headerRow && area.left <= candidate.right,
  );
  return table ? table.area.bottom : null;
}

function firstKind(grid: Grid, view: RowView, map: ColumnMap, candidate: TableCandidate, headings: Headings): RowKind {
  const { row, columns, keys, label } = view;
  if (columns.length === 0) return isContinuation(grid, row, map) ? 'continuation' : 'blank';
  if (row === tableTotalRow(grid, candidate)) return 'total';
  if (label !== null && !TEXT_OF_ACTIONS.some((key) => keys.includes(key) && map.get(key) !== label)) {
    return /^sous /.test(fold(grid.text(row, label))) ? 'subtotal' : 'total';
  }
  if (isContinuation(grid, row, map)) return 'continuation';
  if (view.number === null && repeatsHeadings(grid, view, headings)) return 'heading';
  if (isLabelledSumRow(grid, view)) return 'total';
  if (isAction(view, map)) return 'action';
  if (isSumRow(grid, view)) return 'total';
  return columns.length <= 2 && view.isAllText ? 'section' : 'stray';
}

/** Of several rows of totals one states the whole: « Total général », or the last that names no part. */
function settleTotals(grid: Grid, rows: ClassifiedRow[]): void {
  const totals = rows.filter(({ kind }) => kind === 'total');
  if (totals.length < 2) return;
  const words = ({ row, labelColumn: column }: ClassifiedRow) => (column === null ? '' : fold(grid.text(row, column)));
  const grand =
    totals.findLast((row) => GRAND.test(words(row))) ??
    totals.findLast((row) => !words(row).includes(' ')) ??
    totals[totals.length - 1];
  for (const row of totals) if (row !== grand) row.kind = 'subtotal';
}

/** The rows with something in them, and the blank ones under a merged cell of the number or the title. */
function rowsToRead(grid: Grid, { headerRow }: TableCandidate, map: ColumnMap, lastRow: number): number[] {
  const isWithin = (row: number) => row > headerRow && row <= lastRow;
  const filled = grid.filledRows().filter(isWithin);
  const column = map.get('number') ?? map.get('action');
  const rows = new Set(filled);
  for (const merge of grid.sheet.merges) {
    if (column === undefined || column < merge.left || column > merge.right) continue;
    const bottom = Math.min(merge.bottom, lastRow, grid.area.bottom);
    for (let row = Math.max(merge.top, headerRow + 1); row <= bottom; row++) rows.add(row);
  }
  return rows.size === filled.length ? filled : [...rows].sort((a, b) => a - b);
}

/**
 * Classifies the rows of a table that hold something.
 * @param lastRow last row (1-based) that may belong to the table or to the notes under it
 */
export function classifyRows(grid: Grid, candidate: TableCandidate, map: ColumnMap, lastRow: number): ClassifiedRow[] {
  // Notes stand within the table's width, or to its left where the table begins further right.
  const reach = [Math.min(grid.area.left, candidate.left), candidate.right] as const;
  const rows: ClassifiedRow[] = [];
  const views = new Map<number, RowView>();
  const headings = foldedHeadings(candidate);
  for (const row of rowsToRead(grid, candidate, map, lastRow)) {
    const view = viewOf(grid, row, map, reach);
    views.set(row, view);
    const kind = firstKind(grid, view, map, candidate, headings);
    const isTotal = kind === 'total' || kind === 'subtotal';
    rows.push({ row, kind, labelColumn: isTotal ? (view.label ?? view.columns[0] ?? candidate.left) : null });
  }
  settleTotals(grid, rows);
  const lastAction = rows.findLastIndex(({ kind }) => kind === 'action');
  rows.forEach((row, index) => {
    // After the last action there is nothing to title: a text there is a note. A lone number waits for an action.
    if (row.kind === 'section' && index > lastAction) row.kind = 'stray';
    if (row.kind === 'stray' && isLoneNumber(views.get(row.row))) row.kind = index > lastAction ? 'blank' : 'action';
  });
  return rows;
}

function isLoneNumber(view: RowView | undefined): boolean {
  return view !== undefined && view.number !== null && view.columns.length === 1;
}

/** Columns of a table's keys. */
export function columnMap(candidate: TableCandidate): ColumnMap {
  const order = columnsOf[candidate.role].map(({ key }) => key);
  const found = candidate.headings.matches.map(({ key, heading }) => [key, heading.column] as const);
  return new Map(found.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}
