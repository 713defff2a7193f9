import { freeSheetName } from '../../workbook';
import type { SheetSnapshot } from '../../workbook';
import { roundTrip } from '../runtime';
import { ExcelTrouble, goneSheets } from '../trouble';
import { openBook } from '../sheets/book';
import { contentsOf, isSame, queueContents } from '../sheets/contents';
import type { CreatedSheet } from '../sheets/create';
import { changedSheet } from '../sheets/sentences';
import { signCopy, takeCopiesAway } from './copies';

/** What a kept copy is called. */
export interface KeptCopy {
  /** The hidden sheet's name, « Nom (2) » where it is taken. */
  name: string;
  signature: string;
}

/**
 * Keeps a hidden copy of a sheet at the end of the workbook: its formats, sizes, merges, pictures and page set-up are those
 * of the sheet itself, which stays as it is. One round trip looks, one copies.
 * @param read the sheet, as it was read
 * @throws ExcelTrouble « changed » when something was typed on it since, « protected » where a password keeps it closed;
 * nothing is left in the workbook then
 */
export async function keepCopy(read: SheetSnapshot, { name, signature }: KeptCopy): Promise<CreatedSheet> {
  const { sheets, rest } = await openBook(({ worksheets }) => {
    const sheet = worksheets.getItemOrNullObject(read.id);
    sheet.load({ protection: { protected: true, options: true } });
    const pick = queueContents(sheet);
    return () => (sheet.isNullObject ? null : { contents: pick(), protection: protectionOf(sheet) });
  });
  if (!rest) throw goneSheets([read.name]);
  if (!isSame(contentsOf(read), rest.contents)) throw new ExcelTrouble('changed', changedSheet(read.name));
  const free = freeSheetName(
    name,
    sheets.map((sheet) => sheet.name),
  );
  try {
    return await roundTrip(({ workbook }) => {
      const copy = workbook.worksheets.getItem(read.id).copy('End');
      // A password would keep the template from ever being filled: better known now.
      if (rest.protection) copy.protection.unprotect();
      signCopy(copy, read, signature);
      copy.name = free;
      copy.visibility = 'Hidden';
      if (rest.protection) copy.protection.protect(rest.protection);
      copy.load({ id: true, name: true });
      const pick = queueContents(copy);
      return () => ({ id: copy.id, name: copy.name, contents: pick() });
    });
  } catch (error) {
    return takeCopiesAway({ read, names: [free], signatures: [signature], before: sheets }, error);
  }
}

/** How a sheet is protected; null where it is not. */
export function protectionOf({ protection }: Excel.Worksheet): Excel.WorksheetProtectionOptions | null {
  return protection.protected ? protection.options : null;
}
