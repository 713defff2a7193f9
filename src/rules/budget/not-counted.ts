/** What is said of the cells of a column that SUM does not count, beside its total. */
import { euros, signedEuros } from '../../convention';
import type { MoneyColumn, MoneyEntry } from '../analysis';
import type { EvidenceLine } from '../finding';
import { cellsWithText, line } from '../wording';

export const otherReading = {
  read: (sum: number, gap: number, textual: readonly MoneyEntry[]) =>
    `Les montants lus donnent ${euros(sum)} : affiché − somme = ${signedEuros(gap)}. SOMME ignore ${cellsWithText(textual.map(({ field }) => field))}.`,
  unread: (unread: readonly MoneyEntry[]) =>
    `Sans montant lisible, donc dans aucune des deux sommes : ${cellsWithText(unread.map(({ field }) => field))}.`,
};

/**
 * The amounts that are text, with the gap that they make, and the cells in which no amount can be read.
 * @param gap of the total to all the amounts that are read, in euros
 */
export function notCounted({ entries, sum }: MoneyColumn, gap: number): EvidenceLine[] {
  const textual = entries.filter(({ counted, read }) => counted === null && read !== null && read !== 0);
  const unread = entries.filter(({ read, field }) => read === null && !field.value.isEmpty);
  return [
    ...(textual.length > 0
      ? [line(otherReading.read(sum.read, gap, textual), ...textual.map(({ field }) => field))]
      : []),
    ...(unread.length > 0 ? [line(otherReading.unread(unread), ...unread.map(({ field }) => field))] : []),
  ];
}
