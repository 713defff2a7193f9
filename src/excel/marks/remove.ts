import { passing, roundTrip } from '../runtime';
import { ExcelTrouble, isTrouble, withMore } from '../trouble';
import type { TroubleKind } from '../trouble';
import { formatsOf, listMarks } from './list';

/** What stops Excel in the middle of a batch, the first marks being removed. */
const halfway: TroubleKind[] = ['sheet-gone', 'protected', 'unknown'];

const someLeft =
  'Des repères sont peut-être restés dans les feuilles\u00a0: cliquez de nouveau sur «\u00a0Effacer les repères\u00a0».';

/** A mark that is on a sheet. */
export interface PlacedMark {
  sheetId: string;
  id: string;
}

/**
 * Queues the removal of a mark. It is deleted among the formats of its own ranges: among those of the whole sheet Excel
 * can fail to find it where several formats overlap (office-js #5222).
 */
export function queueRemoval(sheet: Excel.Worksheet, id: string): void {
  const ranges = passing(formatsOf(sheet).getItem(id).getRanges());
  ranges.conditionalFormats.getItem(id).delete();
}

/**
 * Removes marks: in one round trip or, where Excel does not find one of them, each on its own.
 * @throws ExcelTrouble « unknown » when Excel could not remove some of them in any way
 */
export async function removeMarks(marks: readonly PlacedMark[]): Promise<void> {
  if (marks.length === 0) return;
  try {
    await roundTrip(({ workbook }) => {
      for (const { sheetId, id } of marks) queueRemoval(workbook.worksheets.getItem(sheetId), id);
      return () => undefined;
    });
  } catch (error) {
    if (!isTrouble(error, ...halfway)) throw withMore(error, someLeft);
    await Promise.all(marks.map(removeIfThere)).catch((last: unknown) => {
      throw withMore(last, someLeft);
    });
    await makeSureOfRemoval(marks);
  }
}

/** Removes one mark, by its ranges or else among the whole sheet's formats; a mark that is gone is no trouble. */
async function removeIfThere({ sheetId, id }: PlacedMark): Promise<void> {
  const isRemoved = await isDone((sheet) => queueRemoval(sheet, id));
  if (!isRemoved) await isDone((sheet) => formatsOf(sheet).getItem(id).delete());

  async function isDone(queue: (sheet: Excel.Worksheet) => void): Promise<boolean> {
    try {
      return await roundTrip(({ workbook }) => {
        queue(workbook.worksheets.getItem(sheetId));
        return () => true;
      });
    } catch (error) {
      if (isTrouble(error, ...halfway)) return false;
      throw error;
    }
  }
}

async function makeSureOfRemoval(marks: readonly PlacedMark[]): Promise<void> {
  const asked = new Set(marks.map(({ id }) => id));
  const present = await listMarks([...new Set(marks.map(({ sheetId }) => sheetId))]).catch((error: unknown) => {
    throw withMore(error, someLeft);
  });
  const left = [...present.values()].flat().filter(({ id }) => asked.has(id)).length;
  if (left > 0) {
    throw new ExcelTrouble(
      'unknown',
      `Excel n’a pas pu ôter tous les repères (il en reste ${left}). Ôtez-les à la main\u00a0: Accueil > Mise en forme conditionnelle > Gérer les règles, règles dont la formule contient «\u00a0annexes-lda\u00a0».`,
    );
  }
}
