import { formatArea } from './addresses';
import type { Sheet } from './book';
import { CellReader } from './cells';
import { clearCells } from './clear';
import { bodyArea, resizeTable, type SheetTable, tableArea, tableSide } from './tables';
import { writeValues } from './write-values';

/** Puts a row of totals under a table: « Total », and what the last column amounts to. */
export function showTotals(sheet: Sheet, table: SheetTable): void {
  const body = bodyArea(sheet, table);
  const row = body.endRow + 1;
  const last = { ...body, startColumn: body.endColumn };
  const cells = new CellReader(sheet);
  const isNumber = cells.type(body.endRow, body.endColumn) === 'Double';
  resizeTable(sheet, table, { ...tableArea(table), endRow: row });
  tableSide(sheet, table.getId()).showTotals = true;
  // 109 adds up what a filter leaves to be seen, 103 counts it.
  const total = `=SUBTOTAL(${isNumber ? 109 : 103},${formatArea(last)})`;
  writeValues(sheet, { ...last, startRow: row, endRow: row }, total);
  if (body.startColumn < body.endColumn) {
    const first = { startRow: row, startColumn: body.startColumn, endRow: row, endColumn: body.startColumn };
    writeValues(sheet, first, 'Total');
  }
}

export function hideTotals(sheet: Sheet, table: SheetTable): void {
  const area = tableArea(table);
  clearCells(sheet, [{ ...area, startRow: area.endRow }], 'Contents');
  tableSide(sheet, table.getId()).showTotals = false;
  resizeTable(sheet, table, { ...area, endRow: area.endRow - 1 });
}
