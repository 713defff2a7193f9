/** Reads the table of an annexe: its title, its columns, its actions, its totals, and what lies around them. */
import type { ColumnDefinition } from '../convention';
import type { CellRef, SheetSnapshot } from '../workbook';
import { leadingNumber, numberPrefix } from './action-number';
import { type Scale, scaleOf } from './amounts';
import type { ActorDirectory } from './directory';
import { type Parse, joinFields, readField } from './fields';
import { readGroups } from './funder-groups';
import { type Grid, gridOf } from './grid';
import type { Match } from './headings/match';
import type { AnnexeTable, Field, FoundColumn, StrayCell, TotalRow } from './model';
import { type Readers, readerOf } from './readers';
import type { AnyKey, TableCandidate } from './recognise';
import { type ClassifiedRow, type ColumnMap, classifyRows, columnMap } from './rows';
import { shownText } from './formats';

/** What else stands on the sheet. */
export interface Region {
  /** The other annexe's table, where it is under this one or above it. */
  below: TableCandidate | null;
  above: TableCandidate | null;
}

/** Rows that the title of a table under another may take. */
const MOST_TITLE_ROWS = 3;

/** First row of the title just above the headings of a table that stands under another. */
function titleTop(grid: Grid, { headerTop, right }: TableCandidate): number {
  let top = headerTop;
  for (let row = headerTop - 1; row >= headerTop - MOST_TITLE_ROWS; row--) {
    const texts = textsOf(grid, row, right);
    if (texts.length === 0 || texts.length > 2) break;
    top = row;
  }
  return top;
}

function textsOf(grid: Grid, row: number, right: number): { cell: CellRef; text: string }[] {
  const texts: { cell: CellRef; text: string }[] = [];
  for (let column = grid.area.left; column <= right; column++) {
    const text = grid.text(row, column);
    if (text !== '') texts.push({ cell: { sheet: grid.sheet.name, row, column }, text });
  }
  return texts;
}

/** The title above a table: every text there, one a line, and the cell of the first. */
export function titleAbove(
  sheet: SheetSnapshot,
  table: TableCandidate,
  region: Region,
): { cell: CellRef; text: string } | null {
  const grid = gridOf(sheet);
  const first = region.above ? titleTop(grid, table) : grid.area.top;
  const texts = Array.from({ length: Math.max(0, table.headerTop - first) }, (_, index) =>
    textsOf(grid, first + index, table.right),
  ).flat();
  const [top] = texts;
  return top ? { cell: top.cell, text: texts.map(({ text }) => text).join('\n') } : null;
}

type AnyField = Field<unknown>;

/** What a bare number of each column of money counts for. */
type Scales = ReadonlyMap<AnyKey, Scale>;

/** The fields of an action: those of its row, and of the rows over which its number is merged. */
function readRow(
  grid: Grid,
  rows: readonly number[],
  map: ColumnMap,
  columns: readonly ColumnDefinition<AnyKey>[],
  readers: Readers,
  scales: Scales,
): Record<string, AnyField> {
  const fallback = map.get('number') ?? map.get('action') ?? grid.area.left;
  const fields: Record<string, AnyField> = {};
  for (const { key, kind } of columns) {
    const column = map.get(key) ?? null;
    const isShared = kind !== 'amount' && kind !== 'number';
    const parse: Parse<unknown> = readerOf(readers, kind, scales.get(key) ?? 1);
    const [first, ...more] = rows.map((row) => readField(grid, { row, column, fallback, isShared }, parse));
    fields[key] = joinFields(first as AnyField, kind === 'number' ? [] : more, parse);
  }
  return fields;
}

function readTotal(
  grid: Grid,
  { row, labelColumn }: ClassifiedRow,
  map: ColumnMap,
  columns: readonly ColumnDefinition<AnyKey>[],
  readers: Readers,
  scales: Scales,
): TotalRow<AnyKey> {
  const column = labelColumn ?? grid.area.left;
  const place = (key: AnyKey) => ({ row, column: map.get(key) ?? null, fallback: column, isShared: false });
  const sums = columns.filter(({ key, kind }) => kind === 'amount' && map.has(key));
  return {
    row,
    label: { sheet: grid.sheet.name, row, column },
    number: readField(grid, place('number'), readers.number),
    amounts: Object.fromEntries(
      sums.map(({ key }) => [key, readField(grid, place(key), readers.amount[scales.get(key) ?? 1])]),
    ),
  };
}

function foundColumn(sheet: string, { key, heading, match }: Match<AnyKey>): FoundColumn<AnyKey> {
  const cell = { sheet, row: heading.row, column: heading.column };
  return { key, column: heading.column, cell, heading: heading.text, match };
}

function strayCells(grid: Grid, rows: readonly ClassifiedRow[], right: number): StrayCell[] {
  const { sheet, area } = grid;
  return rows.flatMap(({ row, kind }) => {
    if (kind !== 'stray') return [];
    const cells: StrayCell[] = [];
    for (let column = area.left; column <= right; column++) {
      if (grid.isBlank(row, column)) continue;
      const raw = grid.value(row, column);
      const format = sheet.numberFormats[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? 'General';
      cells.push({ cell: { sheet: sheet.name, row, column }, raw, text: shownText(raw, format) });
    }
    return cells;
  });
}

/** The rows of each action: its own, then those over which its number is merged. */
function rowsOfActions(rows: readonly ClassifiedRow[]): number[][] {
  const actions: number[][] = [];
  for (const { row, kind } of rows) {
    const last = actions[actions.length - 1];
    if (kind === 'action') actions.push([row]);
    else if (kind === 'continuation' && last) last.push(row);
  }
  return actions;
}

/** The rows between the first action and the last that hold nothing. */
function blankRows(rows: readonly ClassifiedRow[], first: number, last: number): number[] {
  const filled = new Set(rows.filter(({ kind }) => kind !== 'blank').map(({ row }) => row));
  const blank: number[] = [];
  for (let row = first + 1; row < last; row++) if (!filled.has(row)) blank.push(row);
  return blank;
}

function withNumberOfTitle(fields: Record<string, AnyField>): Record<string, AnyField> {
  const { number, action } = fields;
  if (!number?.isMissing || !action) return fields;
  return { ...fields, number: { ...number, value: leadingNumber(action.raw) } };
}

/**
 * The numbers that tell actions apart. « A1 » and « B1 » are two actions: where letters tell them apart, no number does.
 * « 1.1, 1.2, 2.1 » are numbers within axes; « 2.5 » among whole ones is none.
 */
function withSettledNumbers<Row extends Record<string, unknown>>(rows: Row[]): Row[] {
  const numbers = rows.map(({ number }) => number as Field<number | null>);
  const hasMixedPrefixes = new Set(numbers.map(({ raw }) => numberPrefix(raw))).size > 1;
  const isWithinAxis = ({ value }: Field<number | null>) => value !== null && !Number.isInteger(value);
  const isByAxis = numbers.filter(isWithinAxis).length * 2 > rows.length;
  return rows.map((row, index) => {
    const number = numbers[index] as Field<number | null>;
    const isUnsettled = (hasMixedPrefixes && numberPrefix(number.raw) !== '') || (isWithinAxis(number) && !isByAxis);
    return isUnsettled ? { ...row, number: { ...number, value: null } } : row;
  });
}

/**
 * Reads a table that was taken for an annexe.
 * @param columns the columns of that annexe
 * @param directory the organisations that its cells and headings may name
 */
export function readTable(
  sheet: SheetSnapshot,
  table: TableCandidate,
  region: Region,
  columns: readonly ColumnDefinition<AnyKey>[],
  readers: Readers,
  directory: ActorDirectory,
): AnnexeTable<AnyKey, unknown> {
  const grid = gridOf(sheet);
  const map = columnMap(table);
  const bottom = region.below ? titleTop(grid, region.below) - 1 : grid.area.bottom;
  const rows = classifyRows(grid, table, map, bottom);
  const hidden = new Set(sheet.hiddenRows);
  const actions = rowsOfActions(rows);
  const firstAction = actions[0]?.[0] ?? Infinity;
  const lastAction = actions.at(-1)?.at(-1) ?? table.headerRow;
  const of = (kind: ClassifiedRow['kind']) => rows.filter((row) => row.kind === kind);
  const [total] = of('total');
  const lastRow = Math.max(lastAction, ...[...of('total'), ...of('subtotal')].map(({ row }) => row));
  const found = table.headings.matches.map((match) => foundColumn(sheet.name, match));
  const title = titleAbove(sheet, table, region);
  const scaleUnder = ({ text }: { text: string }) => scaleOf([text, title?.text ?? '']);
  const scales = new Map(table.headings.matches.map(({ key, heading }) => [key, scaleUnder(heading)]));
  const grouping = (row: number) => readGroups(grid, row, table.headings, { readers, directory, scaleUnder });
  const totalOf = (row: ClassifiedRow): TotalRow<AnyKey> => {
    const stated = readTotal(grid, row, map, columns, readers, scales);
    return { ...stated, amounts: { ...stated.amounts, ...grouping(row.row) } };
  };
  return {
    role: table.role,
    sheet,
    title,
    headerRow: table.headerRow,
    columns: Object.fromEntries(found.map((column) => [column.key, column])),
    missingColumns: columns.filter(({ key }) => !map.has(key)).map(({ key }) => key),
    doubledColumns: table.headings.doubled.map((match) => foundColumn(sheet.name, match)),
    unknownColumns: table.headings.unknown.map(({ row, column, text }) => ({
      cell: { sheet: sheet.name, row, column },
      heading: text,
    })),
    rows: withSettledNumbers(
      actions.map((own) => ({
        row: own[0],
        isHidden: hidden.has(own[0] as number),
        ...withNumberOfTitle({ ...readRow(grid, own, map, columns, readers, scales), ...grouping(own[0] as number) }),
      })),
    ),
    total: total ? totalOf(total) : null,
    subtotals: of('subtotal').map(totalOf),
    sectionRows: of('section').map(({ row }) => ({
      row,
      text: textsOf(grid, row, table.right)
        .map(({ text }) => text)
        .join(' '),
    })),
    blankRows: blankRows(rows, firstAction, lastAction),
    strayCells: strayCells(grid, rows, table.right),
    area: { top: table.headerTop, left: table.left, bottom: lastRow, right: table.right },
  };
}
