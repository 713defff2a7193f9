/**
 * Columns to write beside an annexe, as plain data: what a block of computed columns is before Excel sees it. It can be
 * compared in a test, shown in the pane before anything is written, and written by `src/excel/columns`.
 */
import type { BlueprintHighlight, BlueprintValidation, CellLook } from './blueprint';
import type { Area, CellValue, ComputedBlock, ComputedColumn, ComputedRole, SheetSnapshot } from './snapshot';

/** What a cell of a block holds. */
export interface BlockCell {
  /** In English with commas. Takes the value's place. */
  formula?: string;
  value?: CellValue;
}

/** A column of the block. */
export interface BlockColumn {
  id: string;
  /** 1-based. */
  column: number;
  /** Characters of the usual font. */
  width: number;
  /** Of the cells under the headings, in English. */
  numberFormat: string;
  isNew: boolean;
}

/** New columns side by side, put in before the column (1-based) that stands there once those at their left are in. */
export interface BlockInsertion {
  column: number;
  ids: readonly string[];
}

export interface BlockWriting {
  role: ComputedRole;
  sheet: string;
  /** First and last row of the block; `firstRow` is the first under the headings. */
  top: number;
  bottom: number;
  firstRow: number;
  /** From left to right; the user's own columns may stand between. */
  columns: readonly BlockColumn[];
  /** The narrow blank column before the others; null where it was deleted. */
  separator: { column: number; width: number } | null;
  /** From left to right, to be made in that order. */
  insertions: readonly BlockInsertion[];
  /** Columns that are there and go, at the very end. */
  leaving: readonly ComputedColumn[];
  /** From the top row to the bottom one, in the order of the columns; null leaves a cell empty. */
  cells: readonly (readonly (BlockCell | null)[])[];
  /** The row that counts rows, whatever its columns' formats; null where there is none. */
  countRow: number | null;
  /** In this order: what comes later is drawn over what came before. */
  looks: readonly { areas: readonly Area[]; look: CellLook }[];
  highlights: readonly BlueprintHighlight[];
  lists: readonly BlueprintValidation[];
  /** The block that stands there; null where none does. */
  found: ComputedBlock | null;
  /** What is to be printed from now on; null leaves that as it is. */
  printArea: Area | null;
  /** The annexe as it was read: nothing is written where it has changed since. */
  source: { sheet: SheetSnapshot; area: Area };
}
