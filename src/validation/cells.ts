import type { CellRef } from '../workbook';
import { cellAddress } from '../workbook';

/** One cell of the workbook as a key: « Annexe 1!J28 ». */
export function cellKey(cell: CellRef): string {
  return `${cell.sheet}!${cellAddress(cell)}`;
}
