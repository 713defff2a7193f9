import { ApiError } from '../errors';
import type { Sheet } from './book';

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
 * Refuses a change to a protected sheet, unless its protection leaves that kind of change open. Every cell counts as
 * locked, as it is until someone unlocks it.
 * @throws ApiError AccessDenied
 */
export function demandUnprotected(sheet: Sheet, option?: ProtectionOption): void {
  const { protection } = sheet.side;
  if (protection && !(option && protection.options[option])) throw new ApiError('AccessDenied');
}
