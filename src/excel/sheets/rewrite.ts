import { areaAddress, freeSheetName, lastRow } from '../../workbook';
import type { SheetBlueprint, SheetSnapshot } from '../../workbook';
import { LAST_COLUMN } from '../read/window';
import { passing, roundTrip } from '../runtime';
import { ExcelTrouble, goneSheets } from '../trouble';
import { openBook } from './book';
import { CHART_DRAFT, queueCharts } from './charts';
import { contentsOf, isSame, queueContents } from './contents';
import type { Before } from './emptying';
import { queueBefore, queueClearing, queueEmptying, queueSigning } from './emptying';
import { queueGrid, queueProtection, queueShowing } from './queue-sheet';
import { changedSheet, halfRewritten, notRewritten } from './sentences';

/** Excel's last row, where a sheet was read to its end. */
const LAST_ROW = 1_048_576;

export interface RewriteOptions {
  /** The sheet comes to the front. True unless said. */
  shows?: boolean;
}

/**
 * Builds a sheet of ours anew in its place: it stays the same object under its name, and what points at it from elsewhere
 * lives on. One round trip looks whether it still is as it was read, one rewrites it, with a hidden copy beside it until
 * all is done; only if Excel breaks off are there more, to put it back from the copy. The outline of its rows stays what
 * it was.
 * @param read the sheet as the blueprint was worked out from it
 * @throws ExcelTrouble « changed » with nothing done when something was typed since; any other with the sheet as it was
 */
export async function rewriteSheet(
  read: SheetSnapshot,
  blueprint: SheetBlueprint,
  { shows = true }: RewriteOptions = {},
): Promise<void> {
  const { sheets, rest } = await openBook(({ worksheets }) => {
    const sheet = worksheets.getItem(read.id);
    const pickBefore = queueBefore(sheet, read, blueprint);
    const bottom = read.isComplete ? LAST_ROW : lastRow(read);
    const pickContents = queueContents(sheet, areaAddress({ top: 1, left: 1, bottom, right: LAST_COLUMN }));
    return () => ({ before: pickBefore(), isAsRead: isSame(contentsOf(read), pickContents()) });
  }).catch((error: unknown) => {
    throw error instanceof ExcelTrouble && error.kind === 'sheet-gone' ? goneSheets([read.name]) : error;
  });
  if (!rest.isAsRead) throw new ExcelTrouble('changed', changedSheet(read.name));
  const name = sheets.find(({ id }) => id === read.id)?.name ?? read.name;
  const copyName = freeSheetName(
    `${name.slice(0, 22)} (copie)`,
    sheets.map((sheet) => sheet.name),
  );
  await rewrite(read.id, blueprint, rest.before, copyName, shows).catch((error: unknown) =>
    putBack({ id: read.id, name }, rest.before, copyName, error),
  );
}

function rewrite(
  id: string,
  blueprint: SheetBlueprint,
  before: Before,
  copyName: string,
  shows: boolean,
): Promise<void> {
  return roundTrip(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(id);
    if (before.protection) sheet.protection.unprotect();
    const copy = sheet.copy('End');
    copy.name = copyName;
    copy.visibility = 'Hidden';
    queueEmptying(sheet, before);
    queueSigning(sheet, blueprint);
    queueGrid(sheet, { ...blueprint, rows: withHeights(blueprint, before), folds: [] });
    queueNewCharts(sheet, blueprint, before);
    if (blueprint.isProtected) queueProtection(sheet);
    copy.delete();
    if (shows) queueShowing(sheet, blueprint);
    return () => undefined;
  });
}

/** Every row says its height: one that was high and is no longer would stay so. */
function withHeights({ rows }: SheetBlueprint, { area, standardHeight }: Before): SheetBlueprint['rows'] {
  return Array.from({ length: area.bottom }, (_, index) => ({ height: standardHeight, cells: [], ...rows[index] }));
}

/** The new charts first, under names of their own: as long as one of them may fail, the old ones are there. */
function queueNewCharts(sheet: Excel.Worksheet, { charts = [] }: SheetBlueprint, before: Before): void {
  const drafts = charts.map((chart) => ({ ...chart, name: chart.name + CHART_DRAFT }));
  const added = queueCharts(sheet, drafts);
  for (const { name } of charts) if (before.charts.includes(name)) sheet.charts.getItem(name).delete();
  charts.forEach(({ name }, index) => {
    const chart = added[index];
    if (chart) chart.name = name;
  });
}

/**
 * Puts a sheet back from its copy.
 * @throws always: what Excel said, and what the sheet is now
 */
async function putBack(
  sheet: { id: string; name: string },
  before: Before,
  copyName: string,
  error: unknown,
): Promise<never> {
  const isBack = await restore(sheet.id, before, copyName).then(
    () => true,
    () => false,
  );
  if (!(error instanceof ExcelTrouble)) throw error;
  const message = isBack ? notRewritten(error.message, sheet.name) : halfRewritten(error.message, sheet.name, copyName);
  throw new ExcelTrouble(error.kind, message, error.code, { cause: error });
}

async function restore(id: string, before: Before, copyName: string): Promise<void> {
  const { sheets, rest } = await openBook(({ worksheets }) => {
    const { protection, charts } = worksheets.getItem(id);
    protection.load({ protected: true });
    const hasCharts = before.charts.length > 0;
    if (hasCharts) charts.load({ name: true });
    return () => ({ isProtected: protection.protected, charts: hasCharts ? charts.items.map(({ name }) => name) : [] });
  });
  const copy = sheets.find(({ name }) => name === copyName);
  await roundTrip(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(id);
    if (rest.isProtected) sheet.protection.unprotect();
    if (copy) queueRestoring(sheet, workbook.worksheets.getItem(copy.id), before);
    for (const name of rest.charts) if (name.endsWith(CHART_DRAFT)) sheet.charts.getItem(name).delete();
    if (before.protection) sheet.protection.protect(before.protection);
    return () => undefined;
  });
  if (before.charts.some((name) => !rest.charts.includes(name))) throw new ExcelTrouble('unknown');
  if (copy) {
    await roundTrip(({ workbook }) => {
      workbook.worksheets.getItem(copy.id).delete();
      return () => undefined;
    });
  }
}

function queueRestoring(sheet: Excel.Worksheet, copy: Excel.Worksheet, { area, widths, heights }: Before): void {
  const all = passing(sheet.getRange(areaAddress(area)));
  queueClearing(all);
  all.copyFrom(passing(copy.getRange(areaAddress(area))), 'All');
  const columns = passing(sheet.getRange(areaAddress({ ...area, bottom: 1 })));
  columns.setColumnProperties(widths.map((columnWidth) => ({ format: { columnWidth } })));
  const rows = passing(sheet.getRange(areaAddress({ ...area, right: 1 })));
  rows.setRowProperties(heights.map((rowHeight) => ({ format: { rowHeight } })));
}
