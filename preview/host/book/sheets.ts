import { BooleanNumber, generateRandomId } from '@univerjs/core';
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
} from '@univerjs/sheets';
import { ApiError } from '../errors';
import type { Book, Sheet } from './book';
import { deleteName, listNames } from './names';
import { activate, unseen } from './selection';

export const MAX_SHEET_NAME_LENGTH = 31;
/** Rows and columns of a new sheet in Univer's grid, which grows when more are needed. */
export const NEW_SHEET_SIZE = { rowCount: 1000, columnCount: 26 };

/** Whether a sheet can be seen, by the words of `Excel.SheetVisibility`. */
export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/**
 * Refuses a change of what sheets there are while the structure of the workbook is protected.
 * @throws ApiError AccessDenied
 */
export function demandOpenStructure(book: Book): void {
  if (book.side.data.structureProtection) throw new ApiError('AccessDenied');
}

/**
 * Adds a sheet after the last one, without showing it.
 * @param name Excel's own next "Feuil3" if absent
 * @throws ApiError InvalidArgument for a name that Excel refuses, ItemAlreadyExists for one that is taken
 */
export function addSheet(book: Book, name: string | undefined): Sheet {
  demandOpenStructure(book);
  const id = `{${generateRandomId(8).toUpperCase()}}`;
  const sheet = { id, name: name === undefined ? nextName(book) : checkedName(book, name), ...NEW_SHEET_SIZE };
  unseen(book, () => book.run(InsertSheetCommand.id, { sheet }));
  const added = book.findSheet(id);
  if (!added) throw new ApiError('GeneralException');
  return added;
}

/** @throws ApiError InvalidOperation for the last sheet that can be seen, which Excel keeps */
export function deleteSheet(sheet: Sheet): void {
  demandOpenStructure(sheet.book);
  if (!sheet.isHidden && visibleSheets(sheet.book).length === 1) throw new ApiError('InvalidOperation');
  if (visibility(sheet) === 'VeryHidden') throw new ApiError('InvalidOperation');
  for (const name of listNames(sheet.book, sheet)) deleteName(sheet.book, name);
  sheet.run(RemoveSheetCommand.id, {});
}

export function renameSheet(sheet: Sheet, name: unknown): void {
  const checked = checkedName(sheet.book, name, sheet);
  if (checked === sheet.name) return;
  demandOpenStructure(sheet.book);
  sheet.run(SetWorksheetNameCommand.id, { name: checked });
}

/** @param position 0-based, hidden sheets included */
export function moveSheet(sheet: Sheet, position: unknown): void {
  const last = sheet.book.sheets.length - 1;
  if (!Number.isInteger(position) || Number(position) < 0 || Number(position) > last)
    throw new ApiError('InvalidArgument');
  if (position === sheet.position) return;
  demandOpenStructure(sheet.book);
  sheet.run(SetWorksheetOrderCommand.id, { order: position });
}

export function visibility(sheet: Sheet): Visibility {
  if (!sheet.isHidden) return 'Visible';
  return sheet.side.isVeryHidden ? 'VeryHidden' : 'Hidden';
}

/** @throws ApiError InvalidOperation when no sheet would be left to see */
export function setVisibility(sheet: Sheet, wanted: Visibility): void {
  if (wanted !== visibility(sheet)) demandOpenStructure(sheet.book);
  const hides = wanted !== 'Visible';
  if (hides && !sheet.isHidden && visibleSheets(sheet.book).length === 1) throw new ApiError('InvalidOperation');
  if (wanted === 'VeryHidden') sheet.side.isVeryHidden = true;
  else delete sheet.side.isVeryHidden;
  if (hides === sheet.isHidden) return;
  const wasShown = sheet.book.activeSheet.id === sheet.id;
  const state = (hidden: boolean) => ({
    subUnitId: sheet.id,
    hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  });
  sheet.book.change(SetWorksheetHideMutation.id, state(hides), state(!hides));
  const next = visibleSheets(sheet.book)[0];
  if (hides && wasShown && next) activate(next);
}

export function visibleSheets(book: Book): Sheet[] {
  return book.sheets.filter((sheet) => !sheet.isHidden);
}

function checkedName(book: Book, name: unknown, self?: Sheet): string {
  if (typeof name !== 'string' || name === '' || name.length > MAX_SHEET_NAME_LENGTH)
    throw new ApiError('InvalidArgument');
  // "History" is the sheet that Excel keeps for shared workbooks.
  if (/[\\/?*[\]:]/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name)) throw new ApiError('InvalidArgument');
  const namesake = book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (namesake && namesake.id !== self?.id) throw new ApiError('ItemAlreadyExists');
  return name;
}

function nextName(book: Book): string {
  const taken = new Set(book.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = book.sheets.length + 1;
  while (taken.has(`feuil${number}`)) number += 1;
  return `Feuil${number}`;
}
