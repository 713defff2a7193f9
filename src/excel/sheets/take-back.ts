import { ExcelTrouble, withMore } from '../trouble';
import type { ExtendedSheet, Known } from './extended';
import { closeAgain, isAsRead, look } from './extended';
import { isSame } from './contents';
import { changedSheet, notTakenBack } from './sentences';
import type { Extended } from './shrink';
import { shrink } from './shrink';

/**
 * Takes extensions back: their rows go, their cells hold what they held. One that broke off earlier is gone on with.
 * @throws ExcelTrouble « changed » when something was typed on one of the sheets since; nothing is changed then
 */
export async function takeBackExtensions(extended: readonly ExtendedSheet[]): Promise<void> {
  const before = await look(extended.map(({ extension }) => extension.read));
  const left = leftOf(extended, before);
  if (left.length === 0) return;
  try {
    await shrink(left);
  } catch (error) {
    await goOn(extended, before, error);
  }
}

/**
 * The sheets that are still to be put back.
 * @throws ExcelTrouble « changed »
 */
function leftOf(extended: readonly ExtendedSheet[], now: readonly Known[], before = now): Extended[] {
  return extended.flatMap(({ extension, contents }, index) => {
    const [known, earlier] = [now[index], before[index]];
    if (!known || !earlier || isAsRead(extension, known)) return [];
    const { watch } = known;
    const isUnderWay = watch !== null && watch.top === (extension.added?.like ?? 1);
    if (!isUnderWay && !isSame(contents, known.contents))
      throw new ExcelTrouble('changed', changedSheet(extension.read.name));
    return [{ extension, known: { protection: earlier.protection, watch } }];
  });
}

/**
 * After Excel broke off: goes on, once.
 * @throws what Excel said, and what has become of the sheets
 */
async function goOn(extended: readonly ExtendedSheet[], before: readonly Known[], error: unknown): Promise<void> {
  const sheets = extended.map(({ extension }) => extension.read);
  try {
    const now = await look(sheets);
    const left = leftOf(extended, now, before);
    if (left.length > 0) await shrink(left);
    const done = sheets.flatMap(({ id }, index) => {
      const [earlier, known] = [before[index], now[index]];
      const isLeft = left.some(({ extension }) => extension.read.id === id);
      return earlier && known && !isLeft ? [{ id, before: earlier, now: known }] : [];
    });
    await closeAgain(done);
  } catch {
    throw withMore(error, notTakenBack(sheets.map(({ name }) => name)));
  }
}
