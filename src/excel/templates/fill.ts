import { cellAddress, freeSheetName } from '../../workbook';
import type { SheetFilling, SheetSnapshot } from '../../workbook';
import { passing, roundTrip } from '../runtime';
import { ExcelTrouble, goneSheets } from '../trouble';
import { openBook, placeAfter } from '../sheets/book';
import { contentsOf, isSame, queueContents } from '../sheets/contents';
import type { CreateOptions, CreatedSheet } from '../sheets/create';
import { changedSheet } from '../sheets/sentences';
import { signCopy, takeCopiesAway } from './copies';
import { protectionOf } from './keep';
import type { RowHeights } from './queue-filling';
import { queueFilling, queueHeights } from './queue-filling';

/** What is known of a kept sheet before it is copied. */
interface Kept {
  protection: Excel.WorksheetProtectionOptions | null;
  heights: RowHeights;
}

/**
 * Makes sheets of one kept sheet, all of them or none: one round trip looks whether it is as it was read, one copies and
 * fills. They stand side by side after the annexes and the add-in's other sheets; the first is shown at its first input.
 * @param fillings of the same sheet
 * @throws ExcelTrouble in French, with nothing left in the workbook
 */
export async function createFilled(
  fillings: readonly SheetFilling[],
  { after = [], sources = [], shows = true }: CreateOptions = {},
): Promise<CreatedSheet[]> {
  const [first] = fillings;
  if (!first) return [];
  const { read } = first;
  const { sheets, rest } = await openBook((workbook) => queueLook(workbook, first), sources);
  if (!rest) throw goneSheets([read.name]);
  if (!rest.isAsRead) throw new ExcelTrouble('changed', changedSheet(read.name));
  const names = freeNames(
    fillings,
    sheets.map(({ name }) => name),
  );
  const place = placeAfter(sheets, after);
  try {
    return await roundTrip(({ workbook }) => {
      const picks = fillings.map((filling, index) => {
        const copy = queueCopy(workbook, filling, names[index] ?? filling.name, rest);
        copy.position = place + index;
        copy.load({ id: true, name: true });
        return { copy, pick: queueContents(copy) };
      });
      const [shown] = picks;
      if (shows && shown) {
        shown.copy.activate();
        passing(shown.copy.getRange(cellAddress(first.firstInput))).select();
      }
      return () => picks.map(({ copy, pick }) => ({ id: copy.id, name: copy.name, contents: pick() }));
    });
  } catch (error) {
    const signatures = fillings.map(({ signature }) => signature);
    return takeCopiesAway({ read, names, signatures, before: sheets }, error);
  }
}

function queueLook({ worksheets }: Excel.Workbook, filling: SheetFilling): () => (Kept & { isAsRead: boolean }) | null {
  const { read } = filling;
  const sheet = worksheets.getItemOrNullObject(read.id);
  sheet.load({ standardHeight: true, protection: { protected: true, options: true } });
  const pickContents = queueContents(sheet);
  const pickHeights = queueHeights(sheet, filling);
  return () => {
    if (sheet.isNullObject) return null;
    return {
      isAsRead: isSame(contentsOf(read), pickContents()),
      protection: protectionOf(sheet),
      heights: pickHeights(),
    };
  };
}

function queueCopy(
  workbook: Excel.Workbook,
  filling: SheetFilling,
  name: string,
  { protection, heights }: Kept,
): Excel.Worksheet {
  const { read, signature } = filling;
  const copy = workbook.worksheets.getItem(read.id).copy('End');
  if (protection) copy.protection.unprotect();
  signCopy(copy, read, signature);
  copy.name = name;
  copy.visibility = 'Visible';
  queueFilling(copy, filling, heights);
  if (protection) copy.protection.protect(protection);
  return copy;
}

function freeNames(
  fillings: readonly Pick<SheetFilling, 'name'>[],
  present: readonly SheetSnapshot['name'][],
): string[] {
  const taken = [...present];
  return fillings.map(({ name }) => {
    const free = freeSheetName(name, taken);
    taken.push(free);
    return free;
  });
}
