/** Rows added to a sheet of our own making, and cells of it brought up to date: whatever else stands there is left alone. */
import type { CellEdit } from './edit';
import type { CellValue, SheetSnapshot } from './snapshot';

/** A cell of a row that is added; a formula in English takes the value's place. */
export interface AddedCell {
  /** 1-based. */
  column: number;
  value?: CellValue;
  formula?: string;
}

export interface SheetExtension {
  /** The sheet as the extension was worked out from it. */
  read: SheetSnapshot;
  /** What changes in cells that are there. */
  edits: readonly CellEdit[];
  /**
   * Rows put in under the row `like` (1-based), which they resemble: its looks, lists and checks, and its formulas in the
   * columns that `rows` says nothing of; its values are not copied.
   */
  added: { like: number; rows: readonly (readonly AddedCell[])[] } | null;
}
