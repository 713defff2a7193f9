/**
 * What tells, if Excel breaks off while rows are put in or taken out, how far it came: a hidden name that stands for the
 * rows on both sides of them before, and that goes when the sheet is done. Excel widens or narrows it with what lies in
 * between. It stands in the column that is filled last: a row that has nothing there is not finished.
 */
import type { SheetExtension } from '../../workbook';
import { cellAddress, columnLetters, parseArea } from '../../workbook';
import type { RowFilter } from '../filters/filter';
import { withRowsUnder } from '../filters/filter';
import { queueUnfiltered } from '../filters/lift';
import { passing, roundTrip } from '../runtime';
import type { Contents } from './contents';
import { queueProtection } from './queue-sheet';

const NAME = '_annexes_lda_lignes';

/** How far something that was begun has come on a sheet. */
export interface Watch {
  /** The row (1-based) above those that come or go. */
  top: number;
  /** How many there are. */
  between: number;
  /** The column (1-based) that is filled last. */
  column: number;
}

/** The column that is filled last: the first that is said, the number of the action. */
export function keyColumn(added: SheetExtension['added']): number {
  return added?.rows[0]?.[0]?.column ?? 1;
}

/** Queues the name. */
export function queueWatch(sheet: Excel.Worksheet, { top, between, column }: Watch): void {
  const letters = columnLetters(column);
  const range = passing(sheet.getRange(`${letters}${top}:${letters}${top + between + 1}`));
  sheet.names.add(NAME, range).visible = false;
}

/** Queues that the sheet is done. */
export function queueUnwatching(sheet: Excel.Worksheet): void {
  sheet.names.getItem(NAME).delete();
}

/** What the names of a sheet say; null where nothing is under way. */
export function pickWatch(names: readonly Excel.NamedItem[]): Watch | null {
  const watch = names.find(({ name }) => name === NAME);
  if (!watch) return null;
  const formula = String(watch.formula);
  const area = parseArea(formula.slice(formula.lastIndexOf('!') + 1));
  if (!area) return { top: 1, between: 0, column: 1 };
  return { top: area.top, between: Math.max(0, area.bottom - area.top - 1), column: area.left };
}

/** A sheet on which an extension broke off. */
interface Watched {
  id: string;
  watch: Watch;
  contents: Contents;
  filters: readonly RowFilter[];
}

/** Takes away the rows that were put in on sheets of ours and are not finished, and protects these again. */
export function removeWatched(sheets: readonly Watched[]): Promise<void> {
  return roundTrip(({ workbook }) => {
    for (const { id, watch, contents, filters } of sheets) {
      const sheet = workbook.worksheets.getItem(id);
      const { top, between, column } = watch;
      const isFinished = contents.has(cellAddress({ row: top + between, column }));
      sheet.protection.unprotect();
      if (between > 0 && !isFinished) {
        queueUnfiltered(sheet, withRowsUnder(filters, top, -between), () => {
          passing(sheet.getRange(`${top + 1}:${top + between}`)).delete('Up');
        });
      }
      queueUnwatching(sheet);
      queueProtection(sheet);
    }
    return () => undefined;
  });
}
