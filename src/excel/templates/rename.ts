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
 * Calls a kept copy otherwise, or leaves it as it is.
 * @throws ExcelTrouble « sheet-gone », « read-only », « protected »
 */
export async function renameCopy(kept: Kept, { name, signature }: KeptCopy): Promise<void> {
  const { sheet, others } = await present(kept);
  const free = freeSheetName(
    name,
    others.map((other) => other.name),
  );
  try {
    await call(kept.id, { name: free, signature });
  } catch (error) {
    // One of the two may have been changed.
    await call(kept.id, { name: sheet.name, signature: sheet.signature ?? '' }).catch(() => undefined);
    throw error;
  }
}

function call(id: string, { name, signature }: KeptCopy): Promise<void> {
  return roundTrip(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(id);
    sheet.names.getItem(SIGNATURE_NAME).formula = signatureFormula(signature);
    sheet.name = name;
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

async function present({ id, name }: Kept): Promise<{ sheet: PresentSheet; others: PresentSheet[] }> {
  const { sheets } = await openBook(nothing);
  const sheet = sheets.find((one) => one.id === id);
  if (!sheet) throw goneSheets([name]);
  return { sheet, others: sheets.filter((one) => one !== sheet) };
}
