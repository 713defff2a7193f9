import { freeSheetName } from '../../workbook';
import { areaAddress, lastColumn, lastRow } from '../../workbook';
import type { SheetSnapshot } from '../../workbook';
import { passing, roundTrip } from '../runtime';
import { ExcelTrouble, goneSheets, withMore } from '../trouble';
import type { PresentSheet } from './book';
import { UNFINISHED, addedSince, isUnfinished, openBook } from './book';
import { queueSigning } from './emptying';
import { leftCopy, notCreated } from './sentences';
import { queueProtection } from './queue-sheet';

/**
 * Copies a sheet of ours beside itself with every formula turned into its value, charts and looks included: a dated
 * version that no longer changes. It is protected, without a password, with no cell left to type in.
 * @param read the sheet, as it was read; only its identifier and its extent count
 * @param name wanted for the copy, « Nom (2) » where it is taken
 * @param signature what the copy is: "rapport 2021 transmis"
 * @returns the name of the copy
 * @throws ExcelTrouble in French, with nothing left in the workbook
 */
export async function freezeCopy(read: SheetSnapshot, name: string, signature: string): Promise<string> {
  const { sheets, rest } = await openBook(({ worksheets }) => {
    const sheet = worksheets.getItemOrNullObject(read.id);
    sheet.load({ protection: { protected: true } });
    return () => (sheet.isNullObject ? null : { isProtected: sheet.protection.protected });
  });
  if (!rest) throw goneSheets([read.name]);
  const remains = sheets.filter(isUnfinished);
  const taken = sheets.filter((sheet) => !isUnfinished(sheet)).map((sheet) => sheet.name);
  const free = freeSheetName(name, taken);
  const area = areaAddress({ top: 1, left: 1, bottom: lastRow(read), right: lastColumn(read) });
  try {
    await roundTrip(({ workbook }) => {
      for (const { id } of remains) workbook.worksheets.getItem(id).delete();
      const sheet = workbook.worksheets.getItem(read.id);
      const copy = sheet.copy('After', sheet);
      queueSigning(copy, UNFINISHED);
      copy.name = free;
      if (rest.isProtected) copy.protection.unprotect();
      const cells = passing(copy.getRange(area));
      cells.copyFrom(cells, 'Values');
      cells.dataValidation.clear();
      cells.format.protection.locked = true;
      queueSigning(copy, signature);
      queueProtection(copy);
      copy.activate();
      return () => undefined;
    });
    return free;
  } catch (error) {
    const isThere = await endCopy(sheets, { name: free, signature }, read.signature).catch(() => {
      throw withMore(error, leftCopy(read.name, [free, freeSheetName(read.name, taken)]));
    });
    if (isThere) return free;
    if (!(error instanceof ExcelTrouble)) throw error;
    throw new ExcelTrouble(error.kind, notCreated(error.message, [free]), error.code, { cause: error });
  }
}

/**
 * After Excel broke off: takes away what was copied, a sheet like the copied one that was not there before. Where only
 * Excel's answer was lost, the copy stays.
 * @returns whether the copy is there
 */
async function endCopy(
  before: readonly PresentSheet[],
  wanted: { name: string; signature: string },
  signature: string | null,
): Promise<boolean> {
  const { sheets, rest: isClosed } = await openBook(({ worksheets }) => {
    const sheet = worksheets.getItemOrNullObject(wanted.name).load({ protection: { protected: true } });
    return () => !sheet.isNullObject && sheet.protection.protected;
  });
  const made = addedSince(before, sheets, wanted.signature).some(({ name }) => name === wanted.name);
  if (made && isClosed) return true;
  const begun = [UNFINISHED, wanted.signature, signature].flatMap((one) => addedSince(before, sheets, one));
  if (begun.length === 0) return false;
  await roundTrip(({ workbook }) => {
    for (const id of new Set(begun.map((sheet) => sheet.id))) workbook.worksheets.getItem(id).delete();
    return () => undefined;
  });
  return false;
}
