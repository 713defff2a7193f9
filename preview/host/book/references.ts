import { ApiError } from '../errors';
import { MAX_ADDRESS_LENGTH, type ParsedAddress, parseAddress } from './addresses';
import type { Rectangle } from './areas';
import type { Book, Sheet } from './book';
import { findName, nameFormula } from './names';

/** Areas of one sheet. */
export interface Located {
  sheet: Sheet;
  areas: Rectangle[];
}

/**
 * The cells that an address or a defined name stands for.
 * @param sheet where an address without a sheet's name is looked for
 * @throws ApiError InvalidArgument for what is neither, ItemNotFound for a sheet that does not exist
 */
export function locate(sheet: Sheet, text: unknown): Located {
  if (typeof text !== 'string' || text.length > MAX_ADDRESS_LENGTH) throw new ApiError('InvalidArgument');
  const address = parseAddress(text);
  if (address) return onSheet(sheet.book, address, sheet);
  const name = findName(sheet.book, text, sheet) ?? findName(sheet.book, text, null);
  const named = name && locateFormula(sheet.book, nameFormula(name));
  if (!named) throw new ApiError('InvalidArgument');
  return named;
}

/** The cells that a formula such as "='Annexe 1'!$A$1:$B$2" refers to; null when it is not a mere reference. */
export function locateFormula(book: Book, formula: string): Located | null {
  const address = parseAddress(formula.replace(/^=/, ''));
  if (!address?.sheetName || !book.findSheet(address.sheetName)) return null;
  return onSheet(book, address, book.activeSheet);
}

function onSheet(book: Book, { sheetName, areas }: ParsedAddress, otherwise: Sheet): Located {
  const sheet = sheetName === null ? otherwise : book.findSheet(sheetName);
  if (!sheet) throw new ApiError('ItemNotFound');
  return { sheet, areas };
}
