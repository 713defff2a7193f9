import { freeSheetName } from '../../workbook';
import { SIGNATURE_NAME, areaAddress, lastColumn, lastRow, signatureFormula } from '../../workbook';
import type { SheetSnapshot } from '../../workbook';
import { passing, roundTrip } from '../runtime';
import { ExcelTrouble, goneSheets } from '../trouble';
import type { PresentSheet } from './book';
import { addedSince, nothing, openBook } from './book';
import { notCreated } from './sentences';
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
  const taken = sheets.map((sheet) => sheet.name);
  const free = freeSheetName(name, taken);
  const area = areaAddress({ top: 1, left: 1, bottom: lastRow(read), right: lastColumn(read) });
  try {
    await roundTrip(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(read.id);
      const copy = sheet.copy('After', sheet);
      copy.name = free;
      if (rest.isProtected) copy.protection.unprotect();
      const cells = passing(copy.getRange(area));
      cells.copyFrom(cells, 'Values');
      cells.dataValidation.clear();
      cells.format.protection.locked = true;
      copy.names.getItem(SIGNATURE_NAME).formula = signatureFormula(signature);
      queueProtection(copy);
      copy.activate();
      return () => undefined;
    });
    return free;
  } catch (error) {
    await removeCopies(sheets, read.signature).catch(() => undefined);
    if (!(error instanceof ExcelTrouble)) throw error;
    throw new ExcelTrouble(error.kind, notCreated(error.message, [free]), error.code, { cause: error });
  }
}

/** Takes away what was copied: a sheet like the copied one that was not there before. */
async function removeCopies(before: readonly PresentSheet[], signature: string | null): Promise<void> {
  const { sheets } = await openBook(nothing);
  const begun = addedSince(before, sheets, signature);
  if (begun.length === 0) return;
  await roundTrip(({ workbook }) => {
    for (const { id } of begun) workbook.worksheets.getItem(id).delete();
    return () => undefined;
  });
}
