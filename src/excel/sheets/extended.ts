/** What sheets that are extended, or put back, are at a moment: what both ways share. */
import type { SheetExtension, SheetSnapshot } from '../../workbook';
import { areaAddress } from '../../workbook';
import { LAST_COLUMN, LAST_ROW } from '../read/window';
import { roundTrip } from '../runtime';
import { goneSheets, isTrouble } from '../trouble';
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
      return { sheet, pick: queueContents(sheet, WHOLE) };
    });
    return () =>
      picks.map(({ sheet: { protection, names }, pick }) => ({
        contents: pick(),
        protection: protection.protected ? protection.options : null,
        watch: pickWatch(names.items),
      }));
  }, sources).catch((error: unknown) => {
    throw isTrouble(error, 'sheet-gone') ? goneSheets(sheets.map(({ name }) => name)) : error;
  });
  return rest;
}

/** Queues that a sheet is protected as it was. */
export function protectAgain(sheet: Excel.Worksheet, { protection }: Pick<Known, 'protection'>): void {
  if (protection) sheet.protection.protect(protection);
}

/** Whether a sheet holds what it held when the extension was worked out. */
export function isAsRead({ read }: SheetExtension, { contents, watch }: Known): boolean {
  return watch === null && isSame(contentsOf(read), contents);
}

/** Protects sheets again that were only opened, in one round trip; none where they all are as they were. */
export async function closeAgain(sheets: readonly { id: string; before: Known; now: Known }[]): Promise<void> {
  const open = sheets.filter(({ before, now }) => before.protection && !now.protection);
  if (open.length === 0) return;
  await roundTrip(({ workbook }) => {
    for (const { id, before } of open) protectAgain(workbook.worksheets.getItem(id), before);
    return () => undefined;
  });
}
