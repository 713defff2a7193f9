/** A sheet made of a copy of another, in which some cells are written: what becomes of a template that a team has kept. */
import type { CellRef } from './address';
import type { Area, CellValue, SheetSnapshot } from './snapshot';

/** What is printed above and below every page, with Excel's codes ("&P" the page). */
export type PageText = 'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter';
export type PageTexts = Readonly<Record<PageText, string>>;

/** Rows of the copied sheet (1-based, included) that come several times, one after the other. */
export interface RowRepeat {
  first: number;
  last: number;
  /** 2 or more. */
  times: number;
}

/** A cell of the new sheet, once its rows are repeated. */
export interface FilledCell {
  /** 1-based. */
  row: number;
  column: number;
  value: CellValue;
  /** In English; takes the value's place. */
  formula?: string;
  /** In English. */
  numberFormat: string;
}

export interface SheetFilling {
  /** The sheet to copy, as it was read. */
  read: SheetSnapshot;
  /** Of the new sheet; « Nom (2) » where it is taken. */
  name: string;
  /** What the new sheet is: see `signature.ts`. */
  signature: string;
  /** From top to bottom. */
  repeats: readonly RowRepeat[];
  cells: readonly FilledCell[];
  /** Only those that change. */
  pageTexts: Partial<PageTexts>;
  /** What is to be printed, where the repeated rows make it longer; null where Excel's own following is right. */
  printArea: Area | null;
  /** The cell to show first. */
  firstInput: Pick<CellRef, 'row' | 'column'>;
}
