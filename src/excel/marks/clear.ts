import { survey } from '../read/survey';
import type { Survey } from '../read/survey';
import { ExcelTrouble, protectedSheets } from '../trouble';
import { listMarks } from './list';
import { removeMarks } from './remove';

/** What « Effacer les repères » did. */
export interface Cleared {
  /** How many sheets bore marks. */
  sheets: number;
  /** How many conditional formats of ours were removed. */
  marks: number;
}

/**
 * Removes every mark of the workbook, whoever put it there and wherever it went since: marks are found by the signature
 * in their formula. Values, formats, notes and the user's own conditional formats are not touched.
 * @throws ExcelTrouble « read-only »; « protected » when a protected sheet keeps its marks (the others have lost theirs)
 */
export async function clearMarks(): Promise<Cleared> {
  const { cleared, locked } = await sweep();
  if (locked.length > 0) {
    throw protectedSheets(locked, { one: 'elle garde ses repères', several: 'elles gardent leurs repères' });
  }
  return cleared;
}

/** What a sweep found and did. */
export interface Swept {
  /** The workbook at the moment of sweeping. */
  found: Survey;
  cleared: Cleared;
  /** Names of the protected sheets that keep their marks. */
  locked: string[];
}

/** Removes every mark of the sheets that are not protected. */
export async function sweep(): Promise<Swept> {
  const found = await survey();
  const marks = await listMarks(found.sheets.map(({ id }) => id));
  const marked = found.sheets.filter(({ id }) => (marks.get(id)?.length ?? 0) > 0);
  if (marked.length > 0 && found.isReadOnly) throw new ExcelTrouble('read-only');
  const open = marked.filter(({ isProtected }) => !isProtected);
  const removable = open.flatMap((sheet) => (marks.get(sheet.id) ?? []).map(({ id }) => ({ sheetId: sheet.id, id })));
  await removeMarks(removable);
  return {
    found,
    cleared: { sheets: open.length, marks: removable.length },
    locked: marked.filter(({ isProtected }) => isProtected).map(({ name }) => name),
  };
}
