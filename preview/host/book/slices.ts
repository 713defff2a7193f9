/**
 * The slices of a large area. Office.js cuts what is written into one into slices of about 1500 cells, and Univer takes as
 * long for each of them as the workbook is large: a batch puts them together again.
 */
import type { ICellData } from '@univerjs/core';
import { cellCount, type Rectangle } from './areas';
import type { Book, Sheet } from './book';
import { type Cells, writeCells } from './write';

/** No slice but the last has fewer cells. */
const LEAST = 1000;

const kept = new WeakMap<Book, { sheetId: string; area: Rectangle; cells: Cells }>();

/** Whether an area lies just below the slices that are kept back. */
export function isNextSlice({ book, id }: Sheet, area: Rectangle): boolean {
  const above = kept.get(book);
  return (
    above?.sheetId === id &&
    above.area.endRow + 1 === area.startRow &&
    above.area.startColumn === area.startColumn &&
    above.area.endColumn === area.endColumn
  );
}

/** Writes the cells of an area: at once, or where it may be a slice, before the next change or look at cells. */
export function writeSlice(sheet: Sheet, area: Rectangle, cells: Cells): void {
  const { book, id } = sheet;
  const above = isNextSlice(sheet, area) ? kept.get(book) : undefined;
  if (above) {
    above.area = { ...above.area, endRow: area.endRow };
    Object.assign(above.cells, cells);
  } else if (book.isChanging && cellCount(area) > LEAST) {
    book.keepBack(() => {
      if (kept.delete(book)) writeCells(sheet, cells);
    });
    kept.set(book, { sheetId: id, area, cells });
  } else {
    writeCells(sheet, cells);
  }
}

/** Takes the contents that are kept back for a sheet, to be written with their styles; null where some have one of theirs. */
export function takeContents({ book, id }: Sheet): Cells | null {
  const { sheetId, cells } = kept.get(book) ?? {};
  if (sheetId !== id || !cells || isAnyStyled(cells)) return null;
  kept.delete(book);
  return cells;
}

function isAnyStyled(cells: Cells): boolean {
  return Object.values(cells).some((row) => Object.values<ICellData | null>(row).some((cell) => cell?.s));
}
