import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';

/** The workbook with a column more at the right of one of its sheets: its heading (row 2), and its cells by row. */
export function withColumn(
  workbook: WorkbookSnapshot,
  sheet: string,
  heading: string,
  cells: Readonly<Record<number, CellValue>>,
): WorkbookSnapshot {
  const all: Readonly<Record<number, CellValue>> = { ...cells, 2: heading };
  const widened = (one: SheetSnapshot): SheetSnapshot => ({
    ...one,
    values: one.values.map((row, index) => [...row, all[index + 1] ?? null]),
    formulas: one.formulas.map((row) => [...row, null]),
    numberFormats: one.numberFormats.map((row) => [...row, 'General']),
  });
  return { ...workbook, sheets: workbook.sheets.map((one) => (one.name === sheet ? widened(one) : one)) };
}
