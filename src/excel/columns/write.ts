import type { Area, BlockCell, BlockColumn, BlockInsertion, BlockWriting } from '../../workbook';
import { SEPARATOR, areaAddress, columnLetters, computedName, printedName } from '../../workbook';
import { typedForm } from '../edits/typed-form';
import type { RowFilter } from '../filters/filter';
import { movedFilters } from '../filters/filter';
import { writeUnfiltered } from '../filters/lift';
import { passing, supports } from '../runtime';
import { queueLook } from '../sheets/looks';
import type { Examined } from './examine';
import { queueHighlight, queueList } from './paint';
import { queueClosing, queueOpening, queueWatch } from './site';

/** Columns can be folded. */
const OUTLINE_VERSION = '1.10';
/** Points of a character of Excel's usual font, and of what a column has beside its text. */
const POINTS_PER_CHARACTER = 5.25;
const PADDING = 3.75;
/** Of a count of rows under amounts. */
const COUNT_FORMAT = '0';

/**
 * Writes all of a block, in one round trip. What it may leave behind if Excel breaks off is for the caller to undo: as long
 * as not all is written, the names of `site.ts` stand on the sheet.
 */
export function write(writing: BlockWriting, { names, filters }: Examined): Promise<void> {
  return writeUnfiltered(writing.sheet, filtersAfter(writing, filters), (sheet) => {
    const known = new Set(names.map(({ name }) => name));
    queueOpening(sheet);
    writing.insertions.forEach((insertion, index) => {
      queueWatch(sheet, index, insertion);
      queueInsertion(sheet, writing, insertion, known);
    });
    queueFormer(sheet, writing);
    queueNames(sheet, writing, known);
    // Before there are formulas: Excel looks through all of them wherever a name is changed.
    queuePrinted(sheet, writing, known);
    queueSizes(sheet, writing);
    for (const run of runsOf(writing.columns)) queueContents(sheet, writing, run);
    for (const { areas, look } of writing.looks) queueLook(sheet, areas, look);
    // Excel puts a new conditional format before all others: the first goes last.
    for (const highlight of [...writing.highlights].reverse()) queueHighlight(sheet, highlight);
    for (const list of writing.lists) queueList(sheet, list);
    queueClosing(sheet, writing.insertions);
  });
}

/** Filters as they are once a block is written. */
export function filtersAfter({ insertions }: BlockWriting, filters: readonly RowFilter[]): RowFilter[] {
  return movedFilters(filters, (column) => shiftedColumn(column, insertions));
}

/** The whole columns from one to another: "R:AX". */
export function wholeColumns(first: number, last: number): string {
  return `${columnLetters(first)}:${columnLetters(last)}`;
}

/** New columns with the formats and the lists of no neighbour, and the names by which they are found even if nothing more can be written. */
function queueInsertion(
  sheet: Excel.Worksheet,
  writing: BlockWriting,
  { column, ids }: BlockInsertion,
  known: ReadonlySet<string>,
): void {
  passing(passing(sheet.getRange(wholeColumns(column, column + ids.length - 1))).insert('Right'));
  ids.forEach((id, index) => {
    const name = computedName(writing.role, id);
    // One whose columns someone has deleted.
    if (known.has(name)) sheet.names.getItem(name).delete();
    addName(sheet, name, areaOf(writing, column + index));
  });
  const whole = passing(sheet.getRange(wholeColumns(column, column + ids.length - 1)));
  whole.clear('Formats');
  whole.dataValidation.clear();
}

/** Where the sheet's columns came to stand after the insertions. */
export function shiftedColumn(column: number, insertions: readonly BlockInsertion[]): number {
  return insertions.reduce((at, insertion) => (insertion.column <= at ? at + insertion.ids.length : at), column);
}

/**
 * Takes away what the former block had and the new one writes anew: its formats, its lists, and all that lies on rows it
 * has no more. Side by side, columns go together: conditional formats that are cut to pieces are slow.
 */
function queueFormer(sheet: Excel.Worksheet, { found, top, bottom, columns, insertions }: BlockWriting): void {
  const kept = new Set(columns.map(({ id }) => id));
  const former = (found?.columns ?? [])
    .filter(({ id }) => kept.has(id))
    .map((column) => ({ ...column, column: shiftedColumn(column.column, insertions) }));
  for (const run of runsOf(former)) {
    const [left, right] = [run[0]?.column ?? 1, run.at(-1)?.column ?? 1];
    const [first, last] = [
      Math.min(...run.map((column) => column.top)),
      Math.max(...run.map((column) => column.bottom)),
    ];
    const range = (from: number, to: number) =>
      passing(sheet.getRange(areaAddress({ top: from, left, bottom: to, right })));
    range(first, last).clear('Formats');
    range(first, last).dataValidation.clear();
    if (first < top) range(first, top - 1).clear('Contents');
    if (last > bottom) range(bottom + 1, last).clear('Contents');
  }
}

function areaOf({ top, bottom }: Pick<BlockWriting, 'top' | 'bottom'>, column: number): Area {
  return { top, left: column, bottom, right: column };
}

function addName(sheet: Excel.Worksheet, name: string, area: Area): void {
  sheet.names.add(name, passing(sheet.getRange(areaAddress(area)))).visible = false;
}

/** The names of the columns that were there, for the rows of the block as they are now. */
function queueNames(sheet: Excel.Worksheet, writing: BlockWriting, known: ReadonlySet<string>): void {
  const { role, columns, separator, found } = writing;
  // A name follows its cells by itself.
  const place = { id: SEPARATOR, column: separator?.column ?? 0, isNew: found === null };
  for (const { id, column, isNew } of separator ? [...columns, place] : columns) {
    const name = computedName(role, id);
    const before = found?.columns.find((former) => former.id === id);
    if (isNew || !known.has(name) || (before?.top === writing.top && before.bottom === writing.bottom)) continue;
    sheet.names.getItem(name).formula = `=${quotedSheet(writing.sheet)}!${absolute(areaOf(writing, column))}`;
  }
}

function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function absolute(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function queueSizes(sheet: Excel.Worksheet, { columns, separator, found, insertions }: BlockWriting): void {
  const added = columns.filter(({ isNew }) => isNew);
  const narrow = separator && !found ? [separator] : [];
  for (const { column, width } of [...narrow, ...added]) {
    const range = passing(sheet.getRange(wholeColumns(column, column)));
    range.format.columnWidth = width * POINTS_PER_CHARACTER + PADDING;
  }
  if (!supports(OUTLINE_VERSION)) return;
  // Columns that come to stand between others of a group belong to it.
  const former = (found?.columns ?? []).map(({ column }) => shiftedColumn(column, insertions));
  const lastFormer = Math.max(0, ...former);
  const free = added.filter(({ column }) => column > lastFormer);
  for (const run of runsOf(free)) {
    const [first, last] = [run[0]?.column ?? 1, run.at(-1)?.column ?? 1];
    passing(sheet.getRange(wholeColumns(first, last))).group('ByColumns');
  }
}

/** Columns that follow each other. */
function runsOf<T extends Pick<BlockColumn, 'column'>>(columns: readonly T[]): T[][] {
  const runs: T[][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last?.at(-1)?.column === column.column - 1) last.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** What the cells of columns side by side hold, and their number formats, which Excel would else guess. */
function queueContents(sheet: Excel.Worksheet, writing: BlockWriting, run: readonly BlockColumn[]): void {
  const { top, bottom, columns, cells } = writing;
  const places = run.map((column) => columns.indexOf(column));
  const [left, right] = [run[0]?.column ?? 1, run.at(-1)?.column ?? 1];
  const range = passing(sheet.getRange(areaAddress({ top, left, bottom, right })));
  range.formulas = cells.map((row) => places.map((place) => typedCell(row[place] ?? null)));
  queueNumberFormats(sheet, writing, run);
}

/** One format for columns side by side that share it: said cell by cell, it would weigh as much as the formulas. */
function queueNumberFormats(
  sheet: Excel.Worksheet,
  { firstRow, bottom, countRow }: BlockWriting,
  run: readonly BlockColumn[],
): void {
  let [first] = run;
  run.forEach((column, index) => {
    const next = run[index + 1];
    if (!first || next?.numberFormat === column.numberFormat) return;
    queueNumberFormat(sheet, { top: firstRow, left: first.column, bottom, right: column.column }, column.numberFormat);
    first = next;
  });
  const [left, right] = [run[0]?.column, run.at(-1)?.column];
  if (countRow === null || left === undefined || right === undefined) return;
  queueNumberFormat(sheet, { top: countRow, left, bottom: countRow, right }, COUNT_FORMAT);
}

function queueNumberFormat(sheet: Excel.Worksheet, area: Area, format: string): void {
  // The API takes one format for all cells, which its types do not say.
  passing(sheet.getRange(areaAddress(area))).numberFormat = format as unknown as string[][];
}

function typedCell(cell: BlockCell | null): string | number | boolean {
  return typedForm({ value: cell?.value ?? null, formula: cell?.formula ?? null, numberFormat: 'General' });
}

function queuePrinted(sheet: Excel.Worksheet, { printArea, role }: BlockWriting, known: ReadonlySet<string>): void {
  if (!printArea) return;
  sheet.pageLayout.setPrintArea(passing(sheet.getRange(areaAddress(printArea))));
  if (known.has(printedName(role))) sheet.names.getItem(printedName(role)).delete();
  addName(sheet, printedName(role), printArea);
}
