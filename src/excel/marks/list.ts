import type { MarkSnapshot } from '../../workbook';
import { passing, roundTrip } from '../runtime';
import { isTrouble } from '../trouble';
import { isMarkFormula } from './signature';

/**
 * Whether a format with a formula is a mark of ours. One without a formula is a mark that Excel broke off at: nobody can
 * make one by hand.
 */
function isOurs(formula: string): boolean {
  return formula === '' || isMarkFormula(formula);
}

/** The conditional formats of a whole sheet. */
export function formatsOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return passing(sheet.getRange()).conditionalFormats;
}

/**
 * Queues the listing of our marks on a sheet. Nothing is asked of other people's formats beyond what tells them apart:
 * Excel fails on the rules and formats of some of them (office-js #6827, #6835).
 */
export function queueMarks(sheet: Excel.Worksheet): () => MarkSnapshot[] {
  const formats = formatsOf(sheet);
  formats.load({ id: true, type: true, customOrNullObject: { rule: { formula: true } } });
  return () =>
    formats.items
      .filter(({ type }) => type === 'Custom')
      .map(({ id, customOrNullObject }) => ({ id, formula: customOrNullObject.rule.formula }))
      .filter(({ formula }) => isOurs(formula));
}

/**
 * Our marks on each of the sheets, by the sheets' identifiers: in one round trip, or where Excel fails on someone else's
 * format, format by format.
 * @throws ExcelTrouble « sheet-gone » when a sheet does not exist any more
 */
export async function listMarks(sheetIds: readonly string[]): Promise<Map<string, MarkSnapshot[]>> {
  try {
    return await roundTrip(({ workbook }) => {
      const picks = sheetIds.map((id) => ({ id, pick: queueMarks(workbook.worksheets.getItem(id)) }));
      return () => new Map(picks.map(({ id, pick }) => [id, pick()]));
    });
  } catch (error) {
    if (!isTrouble(error, 'unknown', 'sheet-gone')) throw error;
    return listMarksOneByOne(sheetIds);
  }
}

/** Our marks on each of the sheets, each format read on its own so that one that cannot be read hides no other. */
export async function listMarksOneByOne(sheetIds: readonly string[]): Promise<Map<string, MarkSnapshot[]>> {
  const formats = await roundTrip(({ workbook }) => {
    const collections = sheetIds.map((id) => formatsOf(workbook.worksheets.getItem(id)));
    for (const collection of collections) collection.load({ id: true, type: true });
    return () => collections.map(({ items }) => items.filter(({ type }) => type === 'Custom').map(({ id }) => id));
  });
  const marks = await Promise.all(
    sheetIds.map(async (sheetId, index) => {
      const read = await Promise.all((formats[index] ?? []).map((id) => readMark(sheetId, id)));
      return [sheetId, read.filter((mark) => mark !== null)] as const;
    }),
  );
  return new Map(marks);
}

async function readMark(sheetId: string, id: string): Promise<MarkSnapshot | null> {
  try {
    return await roundTrip(({ workbook }) => {
      const { rule } = formatsOf(workbook.worksheets.getItem(sheetId)).getItem(id).custom;
      rule.load({ formula: true });
      return () => (isOurs(rule.formula) ? { id, formula: rule.formula } : null);
    });
  } catch (error) {
    // A format that Excel cannot read, or that is gone meanwhile.
    if (isTrouble(error, 'unknown', 'sheet-gone')) return null;
    throw error;
  }
}
