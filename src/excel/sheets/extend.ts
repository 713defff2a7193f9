import type { AddedCell, SheetExtension, SheetSnapshot } from '../../workbook';
import { areaAddress, cellAddress, formulaAt, lastColumn, valueAt } from '../../workbook';
import { typedForm } from '../edits/typed-form';
import type { RowFilter } from '../filters/filter';
import { isSameFilter, withRowsUnder } from '../filters/filter';
import { queueUnfiltered } from '../filters/lift';
import { filtersPerhapsLost } from '../filters/sentences';
import { passing, roundTrip } from '../runtime';
import { ExcelTrouble, isTrouble, withMore } from '../trouble';
import { queueContents } from './contents';
import type { CreateOptions } from './create';
import type { ExtendedSheet, Known } from './extended';
import { WHOLE, closeAgain, filtersOf, hideAgain, isAsRead, look, protectAgain } from './extended';
import { keyColumn, queueUnwatching, queueWatch, removeWatched } from './row-watch';
import { changedSheet, halfExtended, lockedSheet, notExtended } from './sentences';
import { shrink } from './shrink';

/** An extension, and what its sheet was found to be. */
interface Found {
  extension: SheetExtension;
  before: Known;
}

interface Work extends Found {
  /** Filters that hide rows of the sheet before. */
  filters: readonly RowFilter[];
}

/**
 * Brings sheets of ours up to date, all or none: cells are written anew, rows are put in under the last, and nothing else
 * is touched. One round trip looks whether the sheets are as they were read, one writes. Sheets that we protected are
 * opened for it and protected again as they were. A filter that hides rows is lifted meanwhile: one round trip more reads
 * it.
 * @param sources the other sheets, as they were read, that the extensions were worked out from
 * @throws ExcelTrouble « changed » when something was typed since, « protected » where someone set a password,
 * « blocked » under a filter that could not be put back: nothing is changed then; « not-kept » when all is done and only a
 * filter is not as it was
 */
export async function extendSheets(
  extensions: readonly SheetExtension[],
  { sources = [] }: Pick<CreateOptions, 'sources'> = {},
): Promise<ExtendedSheet[]> {
  const wanted = extensions.filter(({ edits, added }) => edits.length > 0 || added !== null);
  if (wanted.length === 0) return [];
  const sheets = wanted.map(({ read }) => read);
  const others = sources.filter((source) => !sheets.some(({ id }) => id === source.id));
  const found = pair(wanted, await look(sheets, others));
  const work = await withFilters(found);
  await removeRemains(work);
  for (const { extension, before } of work) {
    if (!isAsRead(extension, before)) throw new ExcelTrouble('changed', changedSheet(extension.read.name));
  }
  try {
    return await write(work);
  } catch (error) {
    if (isTrouble(error, 'not-kept')) throw error;
    return putBack(work, error);
  }
}

async function withFilters(found: readonly Found[]): Promise<Work[]> {
  const filters = await filtersOf(found.map(({ extension, before }) => ({ ...before, name: extension.read.name })));
  return found.map((one, index) => ({ ...one, filters: filters[index] ?? [] }));
}

function pair(extensions: readonly SheetExtension[], found: readonly Known[]): Found[] {
  return extensions.flatMap((extension, index) => {
    const before = found[index];
    return before ? [{ extension, before }] : [];
  });
}

/**
 * Takes away the rows that an earlier extension put in before it broke off, if there are any.
 * @throws ExcelTrouble « changed » then: all is to be worked out anew
 */
async function removeRemains(work: readonly Work[]): Promise<void> {
  const left = work.flatMap(({ extension: { read }, before: { watch, contents }, filters }) =>
    watch ? [{ id: read.id, name: read.name, watch, contents, filters }] : [],
  );
  const [first] = left;
  if (!first) return;
  await removeWatched(left);
  throw new ExcelTrouble('changed', changedSheet(first.name));
}

async function write(work: readonly Work[]): Promise<ExtendedSheet[]> {
  const written = await roundTrip(({ workbook }) => {
    const picks = work.map(({ extension, before, filters }) => {
      const sheet = workbook.worksheets.getItem(extension.read.id);
      if (before.protection) sheet.protection.unprotect();
      const like = extension.added?.like ?? 1;
      const pickShown = queueUnfiltered(sheet, withRowsUnder(filters, like, extension.added?.rows.length ?? 0), () => {
        queueWatch(sheet, { top: like, between: 0, column: keyColumn(extension.added) });
        queueExtension(sheet, extension);
        // Rows that are finished stay, whatever becomes of the filter.
        queueUnwatching(sheet);
      });
      protectAgain(sheet, before);
      const pick = queueContents(sheet, WHOLE);
      return () => ({ extension, contents: pick(), protection: before.protection, shown: pickShown() });
    });
    return () => picks.map((pick) => pick());
  });
  await hideAgain(written.map(({ extension: { read }, ...rest }) => ({ read, ...rest })));
  return written.map(({ extension, contents }) => ({ extension, contents }));
}

function queueExtension(sheet: Excel.Worksheet, { read, edits, added }: SheetExtension): void {
  for (const { cell, after } of edits) {
    passing(sheet.getRange(cellAddress(cell))).values = [[typedForm(after)]];
  }
  if (!added || added.rows.length === 0) return;
  const { like, rows } = added;
  passing(sheet.getRange(`${like + 1}:${like + rows.length}`)).insert('Down');
  queueLikeness(sheet, read, added);
  const cells = rows.flatMap((row, index) =>
    completeRow(read, like, row).map((cell) => ({ ...cell, row: like + 1 + index })),
  );
  const key = keyColumn(added);
  // A row without its number is not finished, whatever Excel does in between.
  for (const cell of [
    ...cells.filter(({ column }) => column !== key),
    ...cells.filter(({ column }) => column === key),
  ]) {
    const { value = null, formula = null } = cell;
    passing(sheet.getRange(cellAddress(cell))).values = [[typedForm({ value, formula, numberFormat: 'General' })]];
  }
}

/** Queues that the new rows are like the one above them; the number comes last of all, and is not copied. */
function queueLikeness(sheet: Excel.Worksheet, read: SheetSnapshot, added: NonNullable<SheetExtension['added']>): void {
  const { like, rows } = added;
  const key = keyColumn(added);
  const copy = (left: number, right: number, what: 'All' | 'Formats') => {
    if (left > right) return;
    const source = passing(sheet.getRange(areaAddress({ top: like, left, bottom: like, right })));
    const target = passing(sheet.getRange(areaAddress({ top: like + 1, left, bottom: like + rows.length, right })));
    target.copyFrom(source, what);
  };
  copy(1, key - 1, 'All');
  copy(key, key, 'Formats');
  copy(key + 1, lastColumn(read), 'All');
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

/**
 * After Excel broke off: what was begun is undone, sheet by sheet as far as it came. Where all rows are finished, or only
 * Excel's answer was lost, the sheets are extended.
 * @throws what Excel said, and what has become of the sheets
 */
async function putBack(work: readonly Work[], error: unknown): Promise<ExtendedSheet[]> {
  const names = work.map(({ extension }) => extension.read.name);
  const filtered = work.filter(({ filters }) => filters.length > 0).map(({ extension }) => extension.read.name);
  const half = () => withMore(error, [halfExtended(names), ...filtersPerhapsLost(filtered)].join(' '));
  const now = await look(work.map(({ extension }) => extension.read)).catch(() => {
    throw half();
  });
  const found = work.flatMap((one, index) => {
    const known = now[index];
    return known ? [{ ...one, now: known, isUntouched: isAsRead(one.extension, known) }] : [];
  });
  const isDone = found.every((one) => !one.isUntouched && one.now.watch === null);
  await (isDone ? close(found) : undo(found)).catch(() => {
    throw half();
  });
  if (isDone) return found.map(({ extension, now: { contents } }) => ({ extension, contents }));
  const locked = found.find(({ isUntouched, now: { protection } }) => isUntouched && protection !== null);
  if (isTrouble(error, 'protected') && locked) {
    throw new ExcelTrouble('protected', lockedSheet(locked.extension.read.name), error.code, { cause: error });
  }
  throw withMore(error, notExtended(names));
}

/** Protects sheets again whose rows are finished, and puts back those of their filters that are not back yet. */
async function close(found: readonly (Work & { now: Known })[]): Promise<void> {
  const present = await filtersOf(found.map(({ extension: { read }, now: { owners } }) => ({ ...read, owners })));
  const opened = found.map(({ extension: { read, added }, before, now, filters }, index) => ({
    id: read.id,
    before,
    now,
    filters: withRowsUnder(filters, added?.like ?? 1, added?.rows.length ?? 0).filter(
      (filter) => !present[index]?.some((one) => isSameFilter(one, filter)),
    ),
  }));
  await closeAgain(opened);
}

/** Sheets that were begun are put back; one that was only opened is closed again. */
async function undo(found: readonly (Work & { now: Known; isUntouched: boolean })[]): Promise<void> {
  const begun = found.filter(({ isUntouched }) => !isUntouched);
  if (begun.length > 0) {
    await shrink(
      begun.map(({ extension, before: { protection }, now: { watch }, filters }) => ({
        extension,
        known: { protection, watch },
        filters,
      })),
    );
  }
  const others = found.filter(({ isUntouched }) => isUntouched);
  await closeAgain(
    others.map(({ extension, before, now, filters }) => ({ id: extension.read.id, before, now, filters })),
  );
}
