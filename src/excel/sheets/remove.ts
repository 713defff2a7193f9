import { roundTrip } from '../runtime';
import { ExcelTrouble, withMore } from '../trouble';
import { nothing, openBook } from './book';
import { isSame, queueContents } from './contents';
import type { CreatedSheet } from './create';
import { keptSheets, onlySheet, perhapsLeft } from './sentences';

/**
 * Takes sheets away that `createSheets` built: the undo of an insertion. Nothing is removed once something was typed on
 * one of them; those that are gone already are no trouble.
 * @throws ExcelTrouble « changed » with every sheet kept, « protected », « read-only »
 */
export async function removeSheets(created: readonly CreatedSheet[]): Promise<void> {
  const { sheets, rest } = await openBook(({ worksheets }) => {
    const looks = created.map((one) => {
      const sheet = worksheets.getItemOrNullObject(one.id);
      sheet.load({ name: true });
      return { one, sheet, pick: queueContents(sheet) };
    });
    return () =>
      looks.flatMap(({ one, sheet, pick }) =>
        sheet.isNullObject ? [] : [{ id: one.id, name: sheet.name, isAsBuilt: isSame(one.contents, pick()) }],
      );
  });
  if (rest.length === 0) return;
  const changed = rest.filter(({ isAsBuilt }) => !isAsBuilt);
  if (changed.length > 0) throw new ExcelTrouble('changed', keptSheets(changed.map(({ name }) => name)));
  const ids = new Set(rest.map(({ id }) => id));
  if (!sheets.some(({ id, visible }) => visible && !ids.has(id))) {
    throw new ExcelTrouble('refused', onlySheet(rest[0]?.name ?? ''));
  }
  try {
    await deleteSheets([...ids]);
  } catch (error) {
    await deleteRest(rest, error);
  }
}

function deleteSheets(ids: readonly string[]): Promise<void> {
  return roundTrip(({ workbook }) => {
    for (const id of ids) workbook.worksheets.getItem(id).delete();
    return () => undefined;
  });
}

/**
 * After Excel broke off: what is begun is finished, once.
 * @throws what Excel said, and which sheets are left
 */
async function deleteRest(asked: readonly { id: string; name: string }[], error: unknown): Promise<void> {
  const names = asked.map(({ name }) => name);
  const left = await openBook(nothing)
    .then(({ sheets }) => sheets.filter(({ id }) => asked.some((one) => one.id === id)))
    .catch(() => {
      throw withMore(error, perhapsLeft(names));
    });
  if (left.length === 0) return;
  await deleteSheets(left.map(({ id }) => id)).catch(() => {
    throw withMore(error, perhapsLeft(left.map(({ name }) => name)));
  });
}
