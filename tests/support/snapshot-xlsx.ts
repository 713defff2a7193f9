/** The workbooks that tests build as .xlsx files, for what begins with a file. */
import { writeXlsx } from 'hucre/xlsx';
import type { Cell } from 'hucre/xlsx';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';

/** The cells of a snapshot, where they stand, with their formulas and formats, its merges, its hidden and protected sheets. */
export function snapshotXlsx({ sheets }: WorkbookSnapshot): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      rows: [
        ...Array.from({ length: sheet.firstRow - 1 }, () => []),
        ...sheet.values.map((row) => [...new Array<null>(sheet.firstColumn - 1).fill(null), ...row]),
      ],
      cells: cellsOf(sheet),
      merges: sheet.merges.map(({ top, left, bottom, right }) => {
        return { startRow: top - 1, startCol: left - 1, endRow: bottom - 1, endCol: right - 1 };
      }),
      hidden: !sheet.visible,
      ...(sheet.isProtected && { protection: { sheet: true } }),
    })),
  });
}

function cellsOf({
  values,
  formulas,
  numberFormats,
  firstRow,
  firstColumn,
}: SheetSnapshot): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  values.forEach((row, rowIndex) =>
    row.forEach((value, column) => {
      const formula = formulas[rowIndex]?.[column];
      const numFmt = numberFormats[rowIndex]?.[column] ?? 'General';
      if (value === null && !formula) return;
      cells.set(`${firstRow - 1 + rowIndex},${firstColumn - 1 + column}`, {
        value,
        ...(formula && { formula: formula.slice(1), formulaResult: value }),
        ...(numFmt !== 'General' && { style: { numFmt } }),
      });
    }),
  );
  return cells;
}
