/** What sheets that are extended, or put back, are at a moment: what both ways share. */
import type { SheetExtension, SheetSnapshot } from '../../workbook';
import { areaAddress } from '../../workbook';
import type { RowFilter } from '../filters/filter';
import { queueHiding, queueUnfiltered } from '../filters/lift';
import type { FilterOwners } from '../filters/read';
import { queueFilterOwners, readFilters } from '../filters/read';
import { filterLost } from '../filters/sentences';
import { LAST_COLUMN, LAST_ROW } from '../read/window';
import { roundTrip } from '../runtime';
import { ExcelTrouble, goneSheets, isTrouble } from '../trouble';
import { openBook } from './book';
import type { Contents } from './contents';
import { contentsOf, isSame, queueContents } from './contents';
import type { Watch } from './row-watch';
import { pickWatch } from './row-watch';

/** A sheet that was extended, by which it can be put back while nothing was typed on it since. */
export interface ExtendedSheet {
  extension: SheetExtension;
  contents: Contents;
}

/** What is known of a sheet before it is written. */
export interface Known {
  contents: Contents;
  /** Null where it is not protected. */
  protection: Excel.WorksheetProtectionOptions | null;
  /** Null where nothing is under way on it. */
  watch: Watch | null;
  /** Which of its filters hide rows. */
  owners: FilterOwners;
}

/** Excel's last row, where a sheet was read to its end. */
export const WHOLE = `A1:${areaAddress({ top: LAST_ROW, left: LAST_COLUMN, bottom: LAST_ROW, right: LAST_COLUMN })}`;

/** Looks at sheets, in one round trip, and at those that what is to be written on them was worked out from. */
export async function look(sheets: readonly SheetSnapshot[], sources: readonly SheetSnapshot[] = []): Promise<Known[]> {
  const { rest } = await openBook(({ worksheets }) => {
    const picks = sheets.map(({ id }) => {
      const sheet = worksheets.getItem(id);
      sheet.protection.load({ protected: true, options: true });
      sheet.names.load({ name: true, formula: true });
      return { sheet, pick: queueContents(sheet, WHOLE), pickOwners: queueFilterOwners(sheet) };
    });
    return () =>
      picks.map(({ sheet: { protection, names }, pick, pickOwners }) => ({
        contents: pick(),
        protection: protection.protected ? protection.options : null,
        watch: pickWatch(names.items),
        owners: pickOwners(),
      }));
  }, sources).catch((error: unknown) => {
    throw isTrouble(error, 'sheet-gone') ? goneSheets(sheets.map(({ name }) => name)) : error;
  });
  return rest;
}

/**
 * What it takes to lift the filters of some sheets and to put them back, in the order of the sheets; no round trip where
 * there are none.
 * @throws ExcelTrouble « blocked » for a filter that could not be put back exactly
 */
export function filtersOf(sheets: readonly { name: string; owners: FilterOwners }[]): Promise<RowFilter[][]> {
  return Promise.all(sheets.map(({ name, owners }) => readFilters(name, owners)));
}

/** A sheet once it is written and its filters are back. */
interface Refiltered extends Pick<Known, 'protection'> {
  read: SheetSnapshot;
  /** See `queueUnfiltered`. */
  shown: number[] | null;
}

/**
 * Hides rows again that were hidden by hand, in one round trip; none where there are none.
 * @throws ExcelTrouble « not-kept » when a filter is not as it was
 */
export async function hideAgain(sheets: readonly Refiltered[]): Promise<void> {
  const lost = sheets.find(({ shown }) => shown === null);
  if (lost) throw new ExcelTrouble('not-kept', filterLost(lost.read.name));
  const left = sheets.filter(({ shown }) => shown && shown.length > 0);
  if (left.length === 0) return;
  await roundTrip(({ workbook }) => {
    for (const { read, shown, protection } of left) {
      const sheet = workbook.worksheets.getItem(read.id);
      if (protection) sheet.protection.unprotect();
      queueHiding(sheet, shown ?? []);
      protectAgain(sheet, { protection });
    }
    return () => undefined;
  });
}

/** Queues that a sheet is protected as it was. */
export function protectAgain(sheet: Excel.Worksheet, { protection }: Pick<Known, 'protection'>): void {
  if (protection) sheet.protection.protect(protection);
}

/** Whether a sheet holds what it held when the extension was worked out. */
export function isAsRead({ read }: SheetExtension, { contents, watch }: Known): boolean {
  return watch === null && isSame(contentsOf(read), contents);
}

/** A sheet that Excel left as it was, but for what was opened first. */
export interface Opened {
  id: string;
  before: Pick<Known, 'protection'>;
  now: Pick<Known, 'protection'>;
  /** As they were before. */
  filters: readonly RowFilter[];
}

/** Protects and filters sheets again that were only opened, in one round trip; none where they all are as they were. */
export async function closeAgain(sheets: readonly Opened[]): Promise<void> {
  const open = sheets.filter(
    ({ before, now, filters }) => (before.protection && !now.protection) || filters.length > 0,
  );
  if (open.length === 0) return;
  await roundTrip(({ workbook }) => {
    for (const { id, before, now, filters } of open) {
      const sheet = workbook.worksheets.getItem(id);
      if (filters.length > 0 && now.protection) sheet.protection.unprotect();
      queueUnfiltered(sheet, filters, () => undefined);
      if (filters.length > 0 || !now.protection) protectAgain(sheet, now.protection ? now : before);
    }
    return () => undefined;
  });
}
