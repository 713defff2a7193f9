import type { Area } from '../../workbook';
import { passing, supports } from '../runtime';
import { ExcelTrouble } from '../trouble';
import { positions } from './facts';
import { areaOf, windowAddress } from './window';
import type { Window } from './window';

/** The cells of a window that hold something, as Excel gives them. */
export interface Cells {
  /** 1-based. */
  firstRow: number;
  firstColumn: number;
  values: unknown[][];
  formulas: unknown[][];
  numberFormats: string[][];
}

export interface WindowContent {
  /** Null where the window is empty. */
  cells: Cells | null;
  /** 1-based, ascending. */
  hiddenRows: number[];
  merges: Area[];
}

/** Merged areas can be read at all, and with how much ado. */
export const MERGES_VERSION = '1.13';

/** Queues the reading of a window of a sheet. */
export function queueWindow(sheet: Excel.Worksheet, window: Window, withMerges: boolean): () => WindowContent {
  const whole = passing(sheet.getRange(windowAddress(window)));
  const used = passing(whole.getUsedRangeOrNullObject(true)).load({
    rowIndex: true,
    columnIndex: true,
    values: true,
    formulas: true,
    numberFormat: true,
  });
  const rows = passing(sheet.getRange(`A${window.top}:A${window.bottom}`)).getRowProperties({ rowHidden: true });
  const pickMerges = withMerges && supports(MERGES_VERSION) ? queueMerges(whole) : () => [];
  return () => ({
    cells: used.isNullObject ? null : cellsOf(used),
    hiddenRows: positions(rows.value.map(({ rowHidden }) => rowHidden === true)).map((row) => row + window.top - 1),
    merges: pickMerges(),
  });
}

function cellsOf(used: Excel.Range): Cells {
  // Where a read goes beyond five million cells, Excel on the web gives null instead of an error.
  const values: unknown[][] | null = used.values;
  if (values === null) throw new ExcelTrouble('too-large');
  return {
    firstRow: used.rowIndex + 1,
    firstColumn: used.columnIndex + 1,
    values,
    formulas: used.formulas,
    numberFormats: used.numberFormat,
  };
}

/** Queues the reading of the merged areas that lie in a range. */
export function queueMerges(range: Excel.Range): () => Area[] {
  const merged = passing(range.getMergedAreasOrNullObject());
  merged.areas.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  return () => (merged.isNullObject ? [] : merged.areas.items.map(areaOf));
}
