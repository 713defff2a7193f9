import type { SheetSnapshot } from '../workbook';

/** The headings stand within the first rows of a sheet. */
export const HEADER_ROWS = 30;

/** Rows that are looked at where only the first annexe of a sheet matters: the headings, and whatever shows them as such. */
const TOP_ROWS = 2 * HEADER_ROWS;

/** A sheet without the rows that say nothing of whether it holds an annexe. */
export function topOf(sheet: SheetSnapshot): SheetSnapshot {
  const top = <Row>(rows: readonly Row[]) => rows.slice(0, TOP_ROWS);
  const { values, formulas, numberFormats } = sheet;
  return { ...sheet, values: top(values), formulas: top(formulas), numberFormats: top(numberFormats) };
}
