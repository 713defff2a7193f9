import { SIGNATURE_NAME, freeSheetName, signatureFormula } from '../../workbook';
import { roundTrip } from '../runtime';
import { goneSheets } from '../trouble';
import type { PresentSheet } from '../sheets/book';
import { nothing, openBook } from '../sheets/book';
import type { KeptCopy } from './keep';

/** A hidden copy that was kept before. */
interface Kept {
  id: string;
  /** As the reader knows it, for what is said where it is gone. */
  name: string;
}

/**
 * Calls a kept copy otherwise.
 * @throws ExcelTrouble « sheet-gone », « read-only », « protected »
 */
export async function renameCopy(kept: Kept, { name, signature }: KeptCopy): Promise<void> {
  const others = (await present(kept)).filter(({ id }) => id !== kept.id);
  const free = freeSheetName(
    name,
    others.map((sheet) => sheet.name),
  );
  await roundTrip(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(kept.id);
    sheet.names.getItem(SIGNATURE_NAME).formula = signatureFormula(signature);
    sheet.name = free;
    return () => undefined;
  });
}

/**
 * Removes a kept copy for good: Excel has no way to bring a sheet back.
 * @throws ExcelTrouble « sheet-gone », « read-only », « protected »
 */
export async function removeCopy(kept: Kept): Promise<void> {
  await present(kept);
  await roundTrip(({ workbook }) => {
    workbook.worksheets.getItem(kept.id).delete();
    return () => undefined;
  });
}

async function present(kept: Kept): Promise<PresentSheet[]> {
  const { sheets } = await openBook(nothing);
  if (!sheets.some(({ id }) => id === kept.id)) throw goneSheets([kept.name]);
  return sheets;
}
