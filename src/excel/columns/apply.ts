import type { BlockWriting, ComputedBlock, SheetSnapshot } from '../../workbook';
import { computedName } from '../../workbook';
import { typedForm } from '../edits/typed-form';
import { areaAddress } from '../../workbook';
import { passing, roundTrip } from '../runtime';
import { ExcelTrouble } from '../trouble';
import type { Examined } from './examine';
import { examine } from './examine';
import { queueDeparture, queuePrintedAsBefore } from './leave';
import { incomplete, nothingLeft } from './sentences';
import { shiftedColumn, write } from './write';

/**
 * Writes computed columns beside an annexe, all of them or none: one round trip looks, one writes, and where columns go
 * that are chosen no more, a third takes them away. If Excel breaks off, what was there before is put back.
 * @throws ExcelTrouble with nothing changed: « changed », « read-only », « protected », « blocked », « sheet-gone »…
 */
export async function applyBlock(writing: BlockWriting): Promise<void> {
  const examined = await examine(writing.sheet, writing.found, writing.source);
  await write(writing, examined).catch((error: unknown) => putBack(writing, error));
  if (writing.leaving.length > 0) await takeAway(writing, examined);
}

/**
 * Takes the computed columns of an annexe away, in two round trips: the sheet is then as it was before they came, and
 * prints as it did.
 * @param sheet the sheet as it was read
 * @throws ExcelTrouble with nothing changed, as `applyBlock`
 */
export async function removeBlock(sheet: SheetSnapshot, block: ComputedBlock): Promise<void> {
  const examined = await examine(sheet.name, block, null);
  await roundTrip(({ workbook }) => {
    const target = workbook.worksheets.getItem(sheet.name);
    queueDeparture(target, { role: block.role, columns: block.columns, sheet }, examined);
    queuePrintedAsBefore(target, block, examined);
    return () => undefined;
  });
}

function takeAway({ sheet, role, leaving, insertions, source }: BlockWriting, examined: Examined): Promise<void> {
  return roundTrip(({ workbook }) => {
    const columns = leaving.map((column) => ({ ...column, column: shiftedColumn(column.column, insertions) }));
    queueDeparture(workbook.worksheets.getItem(sheet), { role, columns, sheet: source.sheet }, examined);
    return () => undefined;
  });
}

/** Puts back what was there before a write that broke off. Always throws. */
async function putBack(writing: BlockWriting, error: unknown): Promise<never> {
  const reason = error instanceof Error ? error.message : String(error);
  const kind = error instanceof ExcelTrouble ? error.kind : 'unknown';
  const code = error instanceof ExcelTrouble ? error.code : null;
  const isBack = await restore(writing).then(
    () => true,
    () => false,
  );
  throw new ExcelTrouble(kind, isBack ? nothingLeft(reason) : incomplete(reason), code, { cause: error });
}

/** Takes the new columns away, and gives the former ones what they held. */
async function restore(writing: BlockWriting): Promise<void> {
  const { sheet, role, insertions, found } = writing;
  const names = await roundTrip(({ workbook }) => {
    const list = workbook.worksheets.getItem(sheet).names;
    list.load({ name: true, formula: true });
    return () => list.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  });
  const present = new Set(names.map(({ name }) => name));
  const made = insertions.filter(({ ids: [first = ''] }) => present.has(computedName(role, first)));
  await roundTrip(({ workbook }) => {
    const target = workbook.worksheets.getItem(sheet);
    for (const { column, ids } of [...made].reverse()) {
      const columns = ids.map((id, index) => ({ id, column: column + index, top: 1, bottom: 1, cells: [] }));
      queueDeparture(target, { role, columns, sheet: writing.source.sheet }, { names });
    }
    queuePrintedAsBefore(target, writing, { names, printArea: writing.printArea });
    for (const { column, top, bottom, cells } of found?.columns ?? []) {
      const range = passing(target.getRange(areaAddress({ top, left: column, bottom, right: column })));
      range.formulas = cells.map((cell) => [typedForm(cell)]);
      range.numberFormat = cells.map(({ numberFormat }) => [numberFormat]);
    }
    return () => undefined;
  });
}
