import type { MarkSnapshot } from '../../workbook';
import { passing, roundTrip } from '../runtime';
import { isTrouble } from '../trouble';
import { isMarkFormula } from './signature';

/**
 * Whether a format with a formula may be a mark of ours. One without a formula may be a mark that Excel broke off at, or
 * someone else's that Excel cannot read: nothing is done to it before `listMarks` has looked at it.
 */
function mayBeOurs(formula: string): boolean {
  return isUnfinished({ formula }) || isMarkFormula(formula);
}

/** Whether a mark has no formula: it is ours only if it has no look either. */
export function isUnfinished({ formula }: Pick<MarkSnapshot, 'formula'>): boolean {
  return formula === '';
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
      .filter(({ formula }) => mayBeOurs(formula));
}

/**
 * Our marks on each of the sheets, by the sheets' identifiers: in one round trip, or where Excel fails on someone else's
 * format, format by format.
 * @throws ExcelTrouble « sheet-gone » when a sheet does not exist any more
 */
export async function listMarks(sheetIds: readonly string[]): Promise<Map<string, MarkSnapshot[]>> {
  return withoutStrangers(await listAll(sheetIds));
}

async function listAll(sheetIds: readonly string[]): Promise<Map<string, MarkSnapshot[]>> {
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
      return () => (mayBeOurs(rule.formula) ? { id, formula: rule.formula } : null);
    });
  } catch (error) {
    // A format that Excel cannot read, or that is gone meanwhile.
    if (isTrouble(error, 'unknown', 'sheet-gone')) return null;
    throw error;
  }
}

/** Keeps of the formats without a formula those that have no look either. */
async function withoutStrangers(listed: Map<string, MarkSnapshot[]>): Promise<Map<string, MarkSnapshot[]>> {
  const kept = [...listed].map(async ([sheetId, marks]) => {
    const areOurs = await Promise.all(marks.map((mark) => !isUnfinished(mark) || isBare(sheetId, mark.id)));
    return [sheetId, marks.filter((_, index) => areOurs[index])] as const;
  });
  return new Map(await Promise.all(kept));
}

/** Whether a format changes nothing in the cells that it covers. One that cannot be read is left alone. */
async function isBare(sheetId: string, id: string): Promise<boolean> {
  try {
    return await roundTrip(({ workbook }) => {
      const { format } = formatsOf(workbook.worksheets.getItem(sheetId)).getItem(id).custom;
      format.fill.load({ color: true });
      format.font.load({ color: true, bold: true, italic: true });
      return () => !format.fill.color && !format.font.color && !format.font.bold && !format.font.italic;
    });
  } catch (error) {
    if (isTrouble(error, 'unknown', 'sheet-gone')) return false;
    throw error;
  }
}
