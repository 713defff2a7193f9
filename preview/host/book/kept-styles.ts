/**
 * The styles that a batch gives one attribute after the other. Univer takes as long for one attribute of a cell as for
 * all of them, and a sheet of a report says twenty of each of its thousands of cells: it gets the finished styles instead,
 * together with the contents of a large area that was just written.
 */
import type { IStyleData } from '@univerjs/core';
import type { Book, Sheet } from './book';
import { takeContents } from './slices';
import { type Cells, writeCells } from './write';

type Styles = Record<number, Record<number, { s: IStyleData }>>;

const kept = new WeakMap<Book, { sheetId: string; styles: Styles }>();

/** Gives cells a part of a style: at once, or within a batch at the latest before the next change or look at cells. */
export function giveStyles(
  sheet: Sheet,
  cells: Iterable<readonly [row: number, column: number, style: IStyleData]>,
): void {
  const { book, id } = sheet;
  let styles = kept.get(book)?.sheetId === id ? kept.get(book)?.styles : undefined;
  const isNew = !styles;
  styles ??= {};
  const merged = sharingMerger();
  for (const [row, column, style] of cells) {
    const inRow = (styles[row] ??= {});
    inRow[column] = { s: merged(inRow[column]?.s, style) };
  }
  const given = styles;
  if (!book.isChanging) writeCells(sheet, given);
  else if (isNew) {
    const contents = takeContents(sheet);
    book.keepBack(() => {
      kept.delete(book);
      if (contents) writeDressed(sheet, contents, given);
      else writeCells(sheet, given);
    });
    kept.set(book, { sheetId: id, styles: given });
  }
}

/** Contents that were written together with the styles that were given to them afterwards. */
const dressed = new WeakSet<object>();

/** Whether these cells were given contents first and styles then, though they were written as one. */
export function areDressed(cells: object): boolean {
  return dressed.has(cells);
}

function writeDressed(sheet: Sheet, contents: Cells, styles: Styles): void {
  for (const [row, styled] of Object.entries(styles)) {
    const cells = (contents[Number(row)] ??= {});
    for (const [column, { s }] of Object.entries(styled)) cells[Number(column)] = { ...cells[Number(column)], s };
  }
  dressed.add(contents);
  writeCells(sheet, contents);
}

/** What has been said of a cell and is kept back, over what the cell has. */
export function withKeptStyle(sheet: Sheet, row: number, column: number, style: IStyleData): IStyleData {
  const pending = kept.get(sheet.book);
  const given = pending?.sheetId === sheet.id ? pending.styles[row]?.[column]?.s : undefined;
  return given ? mergedStyle(style, given) : style;
}

/** Cells that shared a style, and are given the same, go on sharing one. */
function sharingMerger(): typeof mergedStyle {
  const known = new Map<IStyleData, Map<IStyleData, IStyleData>>();
  return (under, over) => {
    if (!under) return over;
    const byOver = known.get(under) ?? new Map<IStyleData, IStyleData>();
    known.set(under, byOver);
    const both = byOver.get(over) ?? mergedStyle(under, over);
    byOver.set(over, both);
    return both;
  };
}

/** As Univer merges: a part takes the place of the other, but lines are merged side by side. */
function mergedStyle(under: IStyleData | undefined, over: IStyleData): IStyleData {
  if (!under) return over;
  if (!over.bd || !under.bd) return { ...under, ...over };
  return { ...under, ...over, bd: { ...under.bd, ...over.bd } };
}
