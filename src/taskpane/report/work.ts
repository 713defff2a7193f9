/** What the worker does for « Rapport »: pure, from the workbook as it was read to what is shown or built. */
import { readAnnexes } from '../../annexes';
import type { IsoDate } from '../../convention';
import { exerciseOf, readMonitoring } from '../../monitoring';
import { readKept } from '../../reports/composition';
import type { ReadinessItem, ReportContext } from '../../reports/execution';
import { executionReport, grid, readiness, reportSignature } from '../../reports/execution';
import { internalAnalysis, internalGrid, internalSignature } from '../../reports/internal';
import { settingsOf } from '../../rules';
import { keptSettings } from '../../validation';
import type { SheetBlueprint, SheetSnapshot, WorkbookSnapshot } from '../../workbook';

export interface ReportRequest {
  snapshot: WorkbookSnapshot;
  /** Null for the one that is proposed: see `exerciseOf`. */
  year: number | null;
  today: IsoDate;
  /** Blocking findings; null where the workbook was not checked. */
  blocking: number | null;
}

/** What the view shows before anything is made. */
export interface ReportState {
  years: readonly number[];
  year: number;
  items: readonly ReadinessItem[];
  /** The report that is there, with the version that it says it is. */
  report: { name: string; version: string } | null;
  /** The annexes' sheets. */
  annexes: readonly string[];
}

/** A sheet to build, in the place of the one that is there or beside the others. */
export interface MadeSheet {
  blueprint: SheetBlueprint;
  /** Identifier of the sheet whose place it takes. One that has lost its keys keeps its place and its texts. */
  replaces: string | null;
  /** How many texts and figures of the user's it takes over, and how many of them stand in « Textes conservés ». */
  kept: number;
  lost: number;
}

export function reportState(request: ReportRequest): ReportState {
  const context = contextOf(request);
  const { annexes, year } = context;
  const report = sheetOf(request.snapshot, reportSignature(year));
  const kept = report && readKept(report, gridKeys);
  const version = kept?.inputs.get('bandeau/version#pilot')?.value;
  const { first, second } = annexes.years;
  return {
    years: first === second ? [first] : [first, second],
    year,
    items: readiness(context),
    report: report && { name: report.name, version: typeof version === 'string' ? version : 'projet' },
    annexes: [annexes.annexe1, annexes.annexe2].flatMap((annexe) => annexe?.sheet.name ?? []),
  };
}

export function makeReport(request: ReportRequest): MadeSheet {
  const context = contextOf(request);
  const sheet = sheetOf(request.snapshot, reportSignature(context.year));
  const before = sheet && readKept(sheet, gridKeys);
  const { blueprint, lost, kept } = executionReport(context, before ?? undefined);
  return { blueprint, replaces: before && sheet.id, kept, lost: lost.length };
}

export function makeAnalysis(request: ReportRequest): MadeSheet {
  const context = contextOf(request);
  const sheet = sheetOf(request.snapshot, internalSignature(context.year));
  const columns = internalGrid.map(({ key }) => key);
  const kept = sheet && readKept(sheet, columns);
  const blueprint = internalAnalysis(context, kept ?? undefined);
  return { blueprint, replaces: kept && sheet.id, kept: kept?.inputs.size ?? 0, lost: 0 };
}

const gridKeys = grid.map(({ key }) => key);

function contextOf({ snapshot, year, today, blocking }: ReportRequest): ReportContext {
  const { settings } = keptSettings(snapshot);
  const annexes = readAnnexes(snapshot, settings);
  const monitoring = readMonitoring(snapshot);
  return {
    annexes,
    monitoring,
    settings: settingsOf(annexes, settings),
    year: year ?? exerciseOf(annexes.years, monitoring, today),
    today,
    blocking,
  };
}

/** The sheet that says it is this; of copies, the first that is in sight. */
function sheetOf({ sheets }: WorkbookSnapshot, signature: string): SheetSnapshot | null {
  const own = sheets.filter((sheet) => sheet.signature === signature);
  return own.find(({ visible }) => visible) ?? own[0] ?? null;
}
