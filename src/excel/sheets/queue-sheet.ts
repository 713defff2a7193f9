import { cellAddress } from '../../workbook';
import type { SheetBlueprint } from '../../workbook';
import { passing } from '../runtime';
import { queueCells } from './cells';
import { queueCharts } from './charts';
import { queueLayout } from './layout';
import { queueLooks } from './looks';
import { queuePrint } from './print';
import { queueRules } from './rules';

/** Queues all that a blueprint says onto a sheet that is empty and signed, its protection last. */
export function queueSheet(sheet: Excel.Worksheet, blueprint: SheetBlueprint): void {
  queueGrid(sheet, blueprint);
  queueCharts(sheet, blueprint.charts ?? []);
  if (blueprint.isProtected) queueProtection(sheet);
}

/** Queues everything but the charts and the protection. */
export function queueGrid(sheet: Excel.Worksheet, blueprint: SheetBlueprint): void {
  queueCells(sheet, blueprint);
  queueLooks(sheet, blueprint);
  queueLayout(sheet, blueprint);
  queueRules(sheet, blueprint);
  queuePrint(sheet, blueprint);
  queueFilter(sheet, blueprint);
}

/** Queues that a sheet comes to the front, its first input selected. */
export function queueShowing(sheet: Excel.Worksheet, { firstInput = { row: 1, column: 1 } }: SheetBlueprint): void {
  sheet.activate();
  passing(sheet.getRange(cellAddress(firstInput))).select();
}

function queueFilter(sheet: Excel.Worksheet, { filter }: SheetBlueprint): void {
  if (!filter) return;
  const { top, left, bottom, right } = filter;
  sheet.autoFilter.apply(
    passing(
      sheet.getRange(`${cellAddress({ row: top, column: left })}:${cellAddress({ row: bottom, column: right })}`),
    ),
  );
}

/** Against slips, not against people: no password, and sizes, filters and sorting stay the user's. */
export function queueProtection(sheet: Excel.Worksheet): void {
  sheet.protection.protect({
    allowAutoFilter: true,
    allowFormatCells: true,
    allowFormatColumns: true,
    allowFormatRows: true,
    allowSort: true,
  });
}
