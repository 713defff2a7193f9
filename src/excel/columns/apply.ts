import type { BlockWriting, ComputedBlock, SheetName, SheetSnapshot } from '../../workbook';
import { areaAddress, computedName } from '../../workbook';
import { typedForm } from '../edits/typed-form';
import type { RowFilter } from '../filters/filter';
import { putFiltersBack, queueLifting, withFiltersBack } from '../filters/lift';
import { passing, roundTrip } from '../runtime';
import { isTrouble, withMore } from '../trouble';
import { depart } from './depart';
import type { Examined } from './examine';
import { examine } from './examine';
import { queuePrintedAsBefore } from './leave';
import { looksLost, nothingLeft, stillThere, unfinished } from './sentences';
import { isUnfinished, queueTidying, sheetNames } from './site';
import { tidyFirst } from './tidy';
import { filtersAfter, shiftedColumn, write } from './write';

/**
 * Writes computed columns beside an annexe, all of them or none: one round trip looks, one writes, and where columns go
 * that are chosen no more, a third takes them away. If Excel breaks off, a first insertion is taken away again, and an
 * update is made once more; where that fails too, the columns hold again what they held. A filter that hides rows is lifted
 * meanwhile: one round trip more reads it.
 * @throws ExcelTrouble with nothing changed: « changed », « read-only », « protected », « blocked », « sheet-gone »…;
 * « not-kept » when all is done and only a filter is not as it was
 */
export async function applyBlock(writing: BlockWriting): Promise<void> {
  const examined = await examine(writing.sheet, writing.found, writing.source);
  await tidyFirst(writing.sheet, examined);
  await write(writing, examined).catch((error: unknown) => mend(writing, examined, error));
  if (writing.leaving.length === 0) return;
  const { role, insertions, source } = writing;
  const columns = writing.leaving.map((column) => ({ ...column, column: shiftedColumn(column.column, insertions) }));
  const now = { ...examined, filters: filtersAfter(writing, examined.filters) };
  await depart(writing.sheet, { role, columns, sheet: source.sheet }, now).catch((error: unknown) => {
    throw withMore(error, stillThere);
  });
}

/**
 * Takes the computed columns of an annexe away, in two round trips: the sheet is then as it was before they came, and
 * prints as it did. If Excel breaks off, what is left is taken away once more.
 * @param sheet the sheet as it was read
 * @throws ExcelTrouble with nothing changed, as `applyBlock`
 */
export async function removeBlock(sheet: SheetSnapshot, block: ComputedBlock): Promise<void> {
  const examined = await examine(sheet.name, block, null);
  await tidyFirst(sheet.name, examined);
  const { role, columns } = block;
  await depart(sheet.name, { role, columns, sheet }, examined, (target, names) => {
    queuePrintedAsBefore(target, block, { names, printArea: examined.printArea });
  });
}

/**
 * After a write that broke off, if it did: Excel's answer alone may have been lost. Takes away what was put in; then
 * writes once more over columns that had been there, else gives up.
 */
async function mend(writing: BlockWriting, { filters }: Examined, error: unknown): Promise<void> {
  const { sheet } = writing;
  if (isTrouble(error, 'not-kept')) throw error;
  const names = await sheetNames(sheet).catch(async () => {
    throw await withFiltersBack(sheet, filters, withMore(error, unfinished(sheet)));
  });
  if (!isUnfinished(names) && isWritten(writing, names)) return putFiltersBack(sheet, filtersAfter(writing, filters));
  const isBack = await restored(writing, names, filters);
  if (!isBack) throw await withFiltersBack(sheet, filters, withMore(error, unfinished(sheet)));
  if (!writing.found) throw await withFiltersBack(sheet, filters, withMore(error, nothingLeft));
  await writeAgain(writing, filters, error);
}

/** Whether all the new columns are there. */
function isWritten({ role, insertions }: BlockWriting, names: readonly SheetName[]): boolean {
  const present = new Set(names.map(({ name }) => name));
  const ids = insertions.flatMap((insertion) => insertion.ids);
  return ids.length > 0 && ids.every((id) => present.has(computedName(role, id)));
}

/** What the former columns looked like is known to nobody but those who write them. */
async function writeAgain(writing: BlockWriting, filters: RowFilter[], error: unknown): Promise<void> {
  const { sheet, printArea } = writing;
  try {
    await write(writing, { names: await sheetNames(sheet), printArea, filters });
  } catch (again) {
    if (isTrouble(again, 'not-kept')) throw again;
    const isBack = await sheetNames(sheet).then(
      (names) => restored(writing, names, filters),
      () => false,
    );
    throw await withFiltersBack(sheet, filters, withMore(error, isBack ? looksLost : unfinished(sheet)));
  }
}

/** Takes the new columns away, and gives the former ones what they held; tells whether that could be done. */
function restored(writing: BlockWriting, names: SheetName[], filters: readonly RowFilter[]): Promise<boolean> {
  return roundTrip(({ workbook }) => {
    const target = workbook.worksheets.getItem(writing.sheet);
    queueLifting(target, filters);
    queueTidying(target, names);
    if (!writing.found) queuePrintedAsBefore(target, writing, { names, printArea: writing.printArea });
    for (const { column, top, bottom, cells } of writing.found?.columns ?? []) {
      const range = passing(target.getRange(areaAddress({ top, left: column, bottom, right: column })));
      range.formulas = cells.map((cell) => [typedForm(cell)]);
      range.numberFormat = cells.map(({ numberFormat }) => [numberFormat]);
    }
    return () => true;
  }).catch(() => false);
}
