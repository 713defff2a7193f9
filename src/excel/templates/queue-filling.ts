import { areaAddress, areasOf, lastColumn } from '../../workbook';
import type { FilledCell, RowRepeat, SheetFilling } from '../../workbook';
import { typedForm } from '../edits/typed-form';
import { addressesOf } from '../marks/addresses';
import { passing } from '../runtime';
import { queuePageTexts } from './page-texts';

/** Heights of some rows of a sheet. */
export interface RowHeights {
  /** Points; of the rows that are repeated or filled, by their 1-based numbers. */
  byRow: ReadonlyMap<number, number>;
  /** That of a row whose height nobody chose. */
  standard: number;
}

/** Queues the reading of the heights that a filling needs: those of the rows that it repeats, or writes on. */
export function queueHeights(sheet: Excel.Worksheet, { read, repeats }: SheetFilling): () => RowHeights {
  const rows = new Set(repeats.flatMap(({ first, last }) => rowsBetween(first, last)));
  read.values.forEach((row, at) => {
    if (row.some((value) => typeof value === 'string' && value.includes('{{'))) rows.add(read.firstRow + at);
  });
  const formats = [...rows].map((row) => {
    const { format } = passing(sheet.getRange(`A${row}`));
    format.load({ rowHeight: true });
    return { row, format };
  });
  return () => ({
    byRow: new Map(formats.map(({ row, format }) => [row, format.rowHeight])),
    standard: sheet.standardHeight,
  });
}

/** Queues all that a filling says onto a copy that is not protected: rows first, then cells, then what is printed. */
export function queueFilling(sheet: Excel.Worksheet, filling: SheetFilling, heights: RowHeights): void {
  // From the bottom: what is above stays where it is.
  for (const repeat of [...filling.repeats].reverse()) queueRepeat(sheet, repeat, lastColumn(filling.read), heights);
  for (const rectangle of rectanglesOf(filling.cells)) queueRectangle(sheet, rectangle);
  queueFitting(sheet, filling, heights);
  queuePageTexts(sheet, filling.pageTexts);
  if (filling.printArea) sheet.pageLayout.setPrintArea(areaAddress(filling.printArea));
}

/** Rows are put in under the last one and get everything that the first have, their heights too. */
function queueRepeat(
  sheet: Excel.Worksheet,
  { first, last, times }: RowRepeat,
  right: number,
  { byRow, standard }: RowHeights,
): void {
  const size = last - first + 1;
  const bottom = last + size * (times - 1);
  passing(passing(sheet.getRange(`${last + 1}:${bottom}`)).insert('Down'));
  const source = passing(sheet.getRange(areaAddress({ top: first, left: 1, bottom: last, right })));
  passing(sheet.getRange(areaAddress({ top: last + 1, left: 1, bottom, right }))).copyFrom(source, 'All');
  for (let offset = 0; offset < size; offset += 1) {
    const height = byRow.get(first + offset) ?? standard;
    if (height === standard) continue;
    const cells = Array.from({ length: times - 1 }, (_, index) => {
      const row = first + offset + size * (index + 1);
      return { top: row, left: 1, bottom: row, right: 1 };
    });
    for (const address of addressesOf(cells)) passing(sheet.getRanges(address)).format.rowHeight = height;
  }
}

/** Cells side by side that are written at once: rows of one width. */
interface Rectangle {
  top: number;
  left: number;
  rows: FilledCell[][];
}

/** @param cells row by row, from left to right within each */
function rectanglesOf(cells: readonly FilledCell[]): Rectangle[] {
  const runs = cells.reduce<FilledCell[][]>((all, cell) => {
    const run = all.at(-1);
    const before = run?.at(-1);
    if (run && before && before.row === cell.row && before.column === cell.column - 1) run.push(cell);
    else all.push([cell]);
    return all;
  }, []);
  const open = new Map<string, Rectangle>();
  const rectangles: Rectangle[] = [];
  for (const run of runs) {
    const [start] = run;
    if (!start) continue;
    const key = `${start.column},${run.length}`;
    const above = open.get(key);
    if (above && above.top + above.rows.length === start.row) {
      above.rows.push(run);
      continue;
    }
    const rectangle = { top: start.row, left: start.column, rows: [run] };
    open.set(key, rectangle);
    rectangles.push(rectangle);
  }
  return rectangles;
}

function queueRectangle(sheet: Excel.Worksheet, { top, left, rows }: Rectangle): void {
  const [width, height] = [rows[0]?.length ?? 0, rows.length];
  const range = passing(sheet.getRange(areaAddress({ top, left, bottom: top + height - 1, right: left + width - 1 })));
  const formats = rows.map((row) => row.map(({ numberFormat }) => numberFormat));
  // Before the contents, for a cell of text takes a formula for one; and after, for a formula gives its cell the format
  // of what it counts.
  range.numberFormat = formats;
  range.formulas = rows.map((row) =>
    row.map(({ value, formula }) => typedForm({ value, formula: formula ?? null, numberFormat: 'General' })),
  );
  range.numberFormat = formats;
}

/** Rows whose height nobody chose are made high enough for what is written on them; hidden ones would be shown by it. */
function queueFitting(sheet: Excel.Worksheet, { read, repeats, cells }: SheetFilling, heights: RowHeights): void {
  const hidden = new Set(read.hiddenRows);
  const rows = [...new Set(cells.map(({ row }) => row))].filter((row) => {
    const origin = originOf(row, repeats);
    return !hidden.has(origin) && heights.byRow.get(origin) === heights.standard;
  });
  const spans = areasOf(rows.map((row) => ({ row, column: 1 })));
  for (const { top, bottom } of spans) passing(sheet.getRange(`${top}:${bottom}`)).format.autofitRows();
}

/** The row of the template that a row of the new sheet comes from. */
function originOf(row: number, repeats: readonly RowRepeat[]): number {
  let origin = row;
  for (const { first, last, times } of repeats) {
    if (origin <= last) return origin;
    const size = last - first + 1;
    const added = size * (times - 1);
    if (origin <= last + added) return first + ((origin - first) % size);
    origin -= added;
  }
  return origin;
}

function rowsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
