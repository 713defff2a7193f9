import type { Annexes } from '../annexes';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook';
import { isMonitoringSheet } from './signature';

/** The sheets that reports, templates and monitoring sheets are worked out from: the annexes and what was really done. */
export function sourceSheets({ sheets }: WorkbookSnapshot, { annexe1, annexe2 }: Annexes): SheetSnapshot[] {
  const annexes = new Set([annexe1, annexe2].map((annexe) => annexe?.sheet.id));
  return sheets.filter((sheet) => annexes.has(sheet.id) || isMonitoringSheet(sheet));
}
