import { CopySheetCommand, SetWorksheetNameMutation } from '@univerjs/sheets';
import { ApiError } from '../errors';
import { absoluteAddress } from './absolute-address';
import type { Sheet } from './book';
import { copiedCharts } from './charts/follow';
import { addName, listNames, nameFormula } from './names';
import { locateFormula } from './references';
import { activate } from './selection';
import { MAX_SHEET_NAME_LENGTH, demandOpenStructure, moveSheet } from './sheets';
import { listTables } from './tables';

/**
 * Copies a sheet with all that is on it, under its name and « (2) », without showing the copy.
 * @param position 0-based place of the copy among the sheets, hidden ones included
 */
export function copySheet(sheet: Sheet, position: number): Sheet {
  const { book } = sheet;
  demandOpenStructure(book);
  const shown = book.activeSheet;
  const before = new Set(book.sheets.map(({ id }) => id));
  book.isQuiet = true;
  try {
    sheet.run(CopySheetCommand.id, {});
    activate(shown);
  } finally {
    book.isQuiet = false;
  }
  const copy = book.sheets.find(({ id }) => !before.has(id));
  if (!copy) throw new ApiError('GeneralException');
  // No formula can name it yet: Univer's command would read them all again to see.
  const named = (name: string) => ({ subUnitId: copy.id, name });
  book.change(SetWorksheetNameMutation.id, named(copyName(sheet, copy)), named(copy.name));
  moveSheet(copy, position);
  copySide(sheet, copy);
  copyNames(sheet, copy);
  return copy;
}

function copyName(sheet: Sheet, copy: Sheet): string {
  const taken = new Set(sheet.book.sheets.filter(({ id }) => id !== copy.id).map(({ name }) => name.toLowerCase()));
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = sheet.name.slice(0, MAX_SHEET_NAME_LENGTH - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Print set-up, outline, protection, charts; and of the tables, which have identifiers of their own, what stands beside them. */
function copySide(sheet: Sheet, copy: Sheet): void {
  const { tables = {}, charts, ...side } = structuredClone(sheet.side);
  const copied = listTables(copy).map((table) => table.getId());
  const kept = listTables(sheet).flatMap((table, index) => {
    const [id, own] = [copied[index], tables[table.getId()]];
    return id !== undefined && own ? [[id, own] as const] : [];
  });
  const { book } = sheet;
  book.side.data.sheets[copy.id] = {
    ...side,
    ...(charts && { charts: copiedCharts(charts, sheet.id, copy.id) }),
    ...(kept.length > 0 && { tables: Object.fromEntries(kept) }),
  };
}

/** The sheet's own names; those that stand for its cells stand for those of the copy. */
function copyNames(sheet: Sheet, copy: Sheet): void {
  const { book } = sheet;
  for (const name of listNames(book, sheet)) {
    const located = locateFormula(book, nameFormula(name));
    const isOwn = located?.sheet.id === sheet.id;
    const formula = isOwn ? `=${absoluteAddress(copy.name, located.areas)}` : nameFormula(name);
    addName(book, copy, name.name, formula, name.comment ?? '');
  }
}
