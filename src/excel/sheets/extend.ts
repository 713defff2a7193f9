import type { AddedCell, SheetExtension, SheetSnapshot } from '../../workbook';
import { areaAddress, cellAddress, formulaAt, inverse, lastColumn, valueAt } from '../../workbook';
import { typedForm } from '../edits/typed-form';
import { passing, roundTrip } from '../runtime';
import { ExcelTrouble, goneSheets, isTrouble } from '../trouble';
import { LAST_COLUMN } from '../read/window';
import { openBook } from './book';
import type { Contents } from './contents';
import { contentsOf, isSame, queueContents } from './contents';
import { changedSheet, lockedSheet, notExtended } from './sentences';

/** A sheet that was extended, by which it can be put back while nothing was typed on it since. */
export interface ExtendedSheet {
  extension: SheetExtension;
  contents: Contents;
}

/** Excel's last row, where a sheet was read to its end. */
const WHOLE = `A1:${areaAddress({ top: 1_048_576, left: LAST_COLUMN, bottom: 1_048_576, right: LAST_COLUMN })}`;

/**
 * Brings sheets of ours up to date, all or none: cells are written anew, rows are put in under the last, and nothing else
 * is touched. One round trip looks whether the sheets are as they were read, one writes. Sheets that we protected are
 * opened for it and protected again as they were.
 * @throws ExcelTrouble « changed » when something was typed since, « protected » where someone set a password; nothing
 * is changed then
 */
export async function extendSheets(extensions: readonly SheetExtension[]): Promise<ExtendedSheet[]> {
  const wanted = extensions.filter(({ edits, added }) => edits.length > 0 || added !== null);
  if (wanted.length === 0) return [];
  const before = await look(wanted.map(({ read }) => read));
  wanted.forEach(({ read }, index) => {
    if (!isSame(contentsOf(read), before[index]?.contents ?? new Map()))
      throw new ExcelTrouble('changed', changedSheet(read.name));
  });
  try {
    return await write(wanted, before);
  } catch (error) {
    return putBack(wanted, before, error);
  }
}

/**
 * Takes extensions back: their rows go, their cells hold what they held.
 * @throws ExcelTrouble « changed » when something was typed on one of the sheets since; nothing is changed then
 */
export async function takeBackExtensions(extended: readonly ExtendedSheet[]): Promise<void> {
  const before = await look(extended.map(({ extension }) => extension.read));
  extended.forEach(({ extension, contents }, index) => {
    if (!isSame(contents, before[index]?.contents ?? new Map()))
      throw new ExcelTrouble('changed', changedSheet(extension.read.name));
  });
  await shrink(
    extended.map(({ extension }) => extension),
    before,
  );
}

/** What is known of a sheet before it is written. */
interface Before {
  contents: Contents;
  /** Null where it is not protected. */
  protection: Excel.WorksheetProtectionOptions | null;
}

async function look(sheets: readonly SheetSnapshot[]): Promise<Before[]> {
  const { rest } = await openBook(({ worksheets }) => {
    const picks = sheets.map(({ id }) => {
      const sheet = worksheets.getItem(id);
      sheet.protection.load({ protected: true, options: true });
      return { sheet, pick: queueContents(sheet, WHOLE) };
    });
    return () =>
      picks.map(({ sheet: { protection }, pick }) => ({
        contents: pick(),
        protection: protection.protected ? protection.options : null,
      }));
  }).catch((error: unknown) => {
    throw isTrouble(error, 'sheet-gone') ? goneSheets(sheets.map(({ name }) => name)) : error;
  });
  return rest;
}

/** All protections come off first: the one thing that a password stops, with nothing written yet. */
function write(extensions: readonly SheetExtension[], before: readonly Before[]): Promise<ExtendedSheet[]> {
  return roundTrip(({ workbook }) => {
    const sheets = extensions.map(({ read }) => workbook.worksheets.getItem(read.id));
    sheets.forEach((sheet, index) => {
      if (before[index]?.protection) sheet.protection.unprotect();
    });
    const picks = extensions.map((extension, index) => {
      const sheet = sheets[index] as Excel.Worksheet;
      queueExtension(sheet, extension);
      protectAgain(sheet, before[index]);
      return queueContents(sheet, WHOLE);
    });
    return () => picks.map((pick, index) => ({ extension: extensions[index] as SheetExtension, contents: pick() }));
  });
}

function protectAgain(sheet: Excel.Worksheet, before: Before | undefined): void {
  if (before?.protection) sheet.protection.protect(before.protection);
}

function queueExtension(sheet: Excel.Worksheet, { read, edits, added }: SheetExtension): void {
  for (const { cell, after } of edits) {
    passing(sheet.getRange(cellAddress(cell))).values = [[typedForm(after)]];
  }
  if (!added || added.rows.length === 0) return;
  const { like, rows } = added;
  const [top, bottom] = [like + 1, like + rows.length];
  passing(sheet.getRange(`${top}:${bottom}`)).insert('Down');
  const right = lastColumn(read);
  const source = passing(sheet.getRange(areaAddress({ top: like, left: 1, bottom: like, right })));
  passing(sheet.getRange(areaAddress({ top, left: 1, bottom, right }))).copyFrom(source, 'All');
  rows.forEach((cells, index) => {
    for (const { column, value, formula } of completeRow(read, like, cells)) {
      const range = passing(sheet.getRange(cellAddress({ row: top + index, column })));
      range.values = [[typedForm({ value: value ?? null, formula: formula ?? null, numberFormat: 'General' })]];
    }
  });
}

/** The cells of a row, and nothing in the place of the values that stand on the row that it was copied from. */
function completeRow(read: SheetSnapshot, like: number, cells: readonly AddedCell[]): AddedCell[] {
  const said = new Set(cells.map(({ column }) => column));
  const copied: AddedCell[] = [];
  for (let column = 1; column <= lastColumn(read); column += 1) {
    const isValue = valueAt(read, like, column) !== null && formulaAt(read, like, column) === null;
    if (isValue && !said.has(column)) copied.push({ column, value: null });
  }
  return [...cells, ...copied];
}

/** One round trip: the added rows go, the edited cells hold what they held. */
function shrink(extensions: readonly SheetExtension[], before: readonly Before[]): Promise<void> {
  return roundTrip(({ workbook }) => {
    const sheets = extensions.map(({ read }) => workbook.worksheets.getItem(read.id));
    sheets.forEach((sheet, index) => {
      if (before[index]?.protection) sheet.protection.unprotect();
    });
    extensions.forEach(({ edits, added }, index) => {
      const sheet = sheets[index] as Excel.Worksheet;
      if (added && added.rows.length > 0) {
        passing(sheet.getRange(`${added.like + 1}:${added.like + added.rows.length}`)).delete('Up');
      }
      for (const { cell, after } of inverse(edits)) {
        passing(sheet.getRange(cellAddress(cell))).values = [[typedForm(after)]];
      }
      protectAgain(sheet, before[index]);
    });
    return () => undefined;
  });
}

/**
 * After Excel broke off: what was begun is undone, sheet by sheet as far as it came.
 * @throws always
 */
async function putBack(
  extensions: readonly SheetExtension[],
  before: readonly Before[],
  error: unknown,
): Promise<never> {
  const names = extensions.map(({ read }) => read.name);
  if (isTrouble(error, 'protected')) {
    // Nothing was written: a password keeps a sheet closed. Those opened before it are closed again.
    await closeAgain(extensions, before).catch(() => undefined);
    throw new ExcelTrouble('protected', lockedSheet(names[0] ?? ''), error.code, { cause: error });
  }
  const now = await look(extensions.map(({ read }) => read));
  const grown = extensions.filter(
    ({ added, read }, index) => added && hasGrown(read, added.like, now[index]?.contents),
  );
  await shrink(
    extensions.map((extension) => (grown.includes(extension) ? extension : { ...extension, added: null })),
    now.map(({ contents, protection }, index) => ({
      contents,
      protection: protection ?? before[index]?.protection ?? null,
    })),
  );
  if (!(error instanceof ExcelTrouble)) throw error;
  throw new ExcelTrouble(error.kind, notExtended(error.message, names), error.code, { cause: error });
}

/** Whether rows were put in: what stood under the row no longer stands there, or something stands where nothing did. */
function hasGrown(read: SheetSnapshot, like: number, now: Contents | undefined): boolean {
  const below = (contents: Contents) =>
    new Map([...contents].filter(([address]) => Number(/\d+$/.exec(address)?.[0]) > like));
  return now !== undefined && !isSame(below(contentsOf(read)), below(now));
}

function closeAgain(extensions: readonly SheetExtension[], before: readonly Before[]): Promise<void> {
  return look(extensions.map(({ read }) => read)).then((now) =>
    roundTrip(({ workbook }) => {
      extensions.forEach(({ read }, index) => {
        if (now[index]?.protection === null) protectAgain(workbook.worksheets.getItem(read.id), before[index]);
      });
      return () => undefined;
    }),
  );
}
