import { areaAddress } from '../../workbook';
import type { Area } from '../../workbook';
import { passing, roundTrip } from '../runtime';
import { ExcelTrouble } from '../trouble';
import type { PresentSheet } from './book';
import { addedSince, openBook } from './book';
import { CHART_DRAFT } from './charts';
import type { Contents } from './contents';
import { isSame } from './contents';
import type { Before, PresentChart } from './emptying';
import { queueClearing, queuePresentCharts, queueSigning, queueSizes } from './emptying';
import { halfRewritten, lockedSheet, notRewritten } from './sentences';
import type { SheetView } from './view';
import { queueNoView, queueView, viewOf } from './view';

/** A sheet that was being rewritten when Excel broke off. */
export interface Broken {
  id: string;
  name: string;
  signature: string | null;
  before: Before;
  /** What was printed of it; null where all was. */
  printArea: Area | null;
  contents: Contents;
  /** Queues the reading of these. */
  queueContents: (sheet: Excel.Worksheet) => () => Contents;
  /** All sheets of the workbook before. */
  sheets: readonly PresentSheet[];
  /** What the copy is called. */
  copyName: string;
}

/** What of it is there. */
interface Left {
  isProtected: boolean;
  hasFilter: boolean;
  charts: PresentChart[];
  /** The copy that was made first; null where Excel did not come so far, or had done all and removed it. */
  copy: PresentSheet | null;
  isAsRead: boolean;
}

/**
 * Puts a sheet back from its copy, unless Excel broke off when all was done.
 * @throws what Excel said, and what the sheet is now
 */
export async function putBack(broken: Broken, error: unknown): Promise<void> {
  const left = await look(broken).catch(() => null);
  if (left && !left.copy && !left.isAsRead) return;
  const isBack = left !== null && (await restore(broken, left));
  const copyName = left?.copy?.name ?? broken.copyName;
  if (!(error instanceof ExcelTrouble)) throw error;
  // The one thing that a password stops is the first, with nothing written yet.
  const isLocked = isBack && error.kind === 'protected' && left?.copy === null && left.isProtected;
  const message = isBack
    ? notRewritten(error.message, broken.name)
    : halfRewritten(error.message, broken.name, copyName);
  throw new ExcelTrouble(error.kind, isLocked ? lockedSheet(broken.name) : message, error.code, { cause: error });
}

async function look({ id, signature, before, contents, queueContents, sheets }: Broken): Promise<Left> {
  const { sheets: now, rest } = await openBook(({ worksheets }) => {
    const sheet = worksheets.getItem(id).load({ protection: { protected: true }, autoFilter: { enabled: true } });
    const pickCharts = before.withCharts ? queuePresentCharts(sheet) : () => [];
    const pickContents = queueContents(sheet);
    return () => ({
      isAsRead: isSame(contents, pickContents()),
      isProtected: sheet.protection.protected,
      hasFilter: sheet.autoFilter.enabled,
      charts: pickCharts(),
    });
  });
  return { ...rest, copy: addedSince(sheets, now, signature)[0] ?? null };
}

/** Whether the sheet could be put back. Where something of it could not, the copy stays. */
async function restore(
  { id, signature, before, printArea }: Broken,
  { isProtected, hasFilter, charts, copy }: Left,
): Promise<boolean> {
  if (!copy && isProtected === (before.protection !== null)) return true;
  try {
    const view = copy && (await viewOf(copy.id));
    await roundTrip(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(id);
      if (isProtected) sheet.protection.unprotect();
      if (copy) queueNoView(sheet, hasFilter);
      if (copy) queueCells(sheet, workbook.worksheets.getItem(copy.id), before, view);
      if (view) queueView(sheet, view);
      if (copy && signature !== null) queueSigning(sheet, signature);
      if (copy && printArea) sheet.pageLayout.setPrintArea(areaAddress(printArea));
      for (const { name } of charts) if (name.endsWith(CHART_DRAFT)) sheet.charts.getItem(name).delete();
      if (before.protection) sheet.protection.protect(before.protection);
      return () => undefined;
    });
    // Excel cannot copy a chart from sheet to sheet: the copy has it.
    if (before.charts.some(({ id }) => charts.every((chart) => chart.id !== id))) return false;
    if (view?.filter?.criteria === null) return false;
    if (copy) await remove(copy);
    return true;
  } catch {
    return false;
  }
}

function remove({ id }: PresentSheet): Promise<void> {
  return roundTrip(({ workbook }) => {
    workbook.worksheets.getItem(id).delete();
    return () => undefined;
  });
}

function queueCells(sheet: Excel.Worksheet, copy: Excel.Worksheet, before: Before, view: SheetView | null): void {
  const address = areaAddress(before.area);
  const all = passing(sheet.getRange(address));
  queueClearing(all);
  all.copyFrom(passing(copy.getRange(address)), 'All');
  queueSizes(sheet, before, view);
}
