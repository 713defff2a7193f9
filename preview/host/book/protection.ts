import { ApiError } from '../errors';
import type { Rectangle } from './areas';
import type { Sheet } from './book';
import { cellExtras } from './cell-extras';

/** What the author of a protected sheet may leave to others, by the names of `Excel.WorksheetProtectionOptions`. */
export type ProtectionOption =
  | 'allowAutoFilter'
  | 'allowDeleteColumns'
  | 'allowDeleteRows'
  | 'allowEditObjects'
  | 'allowEditScenarios'
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertColumns'
  | 'allowInsertHyperlinks'
  | 'allowInsertRows'
  | 'allowPivotTables'
  | 'allowSort';

/** What a protected sheet leaves to others unless told otherwise: nothing. */
export const defaultProtection: Readonly<Record<ProtectionOption, boolean> & { selectionMode: string }> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/**
 * Refuses a change to a protected sheet, unless its protection leaves that kind of change open.
 * @throws ApiError AccessDenied
 */
export function demandUnprotected(sheet: Sheet, option?: ProtectionOption): void {
  const { protection } = sheet.side;
  if (protection && !(option && protection.options[option])) throw new ApiError('AccessDenied');
}

/**
 * Refuses a change to the content of cells of a protected sheet, unless each of them was unlocked for that.
 * @throws ApiError AccessDenied
 */
export function demandUnlocked(sheet: Sheet, areas: readonly Rectangle[]): void {
  if (sheet.side.protection && areLocked(sheet, areas) !== false) throw new ApiError('AccessDenied');
}

/** Whether cells are locked, as all are until someone unlocks them; null when some are and some are not. */
export function areLocked(sheet: Sheet, areas: readonly Rectangle[]): boolean | null {
  const answers = new Set<boolean>();
  for (const area of areas) {
    const { startRow, endRow, startColumn, endColumn } = sheet.held(area) ?? area;
    for (let row = startRow; row <= endRow; row += 1) {
      for (let column = startColumn; column <= endColumn; column += 1) {
        answers.add(cellExtras(sheet, row, column).isUnlocked !== true);
        if (answers.size > 1) return null;
      }
    }
  }
  return answers.has(true);
}
