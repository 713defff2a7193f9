/** The year-end report in the open workbook, as the pane makes it, and its cells by the keys of their rows and columns. */
import { readAnnexes } from '../../src/annexes';
import { defaultSettings } from '../../src/convention';
import { createSheets, rewriteSheet } from '../../src/excel';
import { sourceSheets } from '../../src/monitoring';
import { grid } from '../../src/reports/execution';
import type { MadeSheet } from '../../src/taskpane/report/work';
import { makeReport, reportState } from '../../src/taskpane/report/work';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';
import { columnLetters, isErrorValue } from '../../src/workbook';
import { read } from './valider';

/** A column of the report’s grid, or the first one at its right. */
export type ReportColumn = (typeof grid)[number]['key'] | 'manual';

export const reportName = (year: number) => `Rapport d’exécution ${year}`;

/** What the pane asks its worker: a report of 1 February after the year, with three blocking findings. */
export function requestOf(snapshot: WorkbookSnapshot, year: number) {
  return { snapshot, year, today: `${year + 1}-02-01`, blocking: 3 };
}

/** « Générer », or « Régénérer » where the report is there. */
export async function generate(year: number): Promise<MadeSheet> {
  const { made, act } = await planReport(year);
  await act();
  return made;
}

/** Reads the open workbook and works out its report; `act` writes it. @throws where the pane offers none */
export async function planReport(year: number): Promise<{ made: MadeSheet; act: () => Promise<unknown> }> {
  const snapshot = await read();
  const request = requestOf(snapshot, year);
  if (reportState(request).items.some(({ state }) => state === 'blocked')) throw new Error('No report');
  const made = makeReport(request);
  const before = snapshot.sheets.find(({ id }) => id === made.replaces);
  const sources = sourceSheets(snapshot, readAnnexes(snapshot, defaultSettings));
  return {
    made,
    act: () =>
      before
        ? rewriteSheet(before, made.blueprint, { sources })
        : createSheets([made.blueprint], { after: ['Annexe 1', 'Annexe 2'], sources }),
  };
}

/** @throws where the workbook has no such sheet */
export function sheetOf({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet « ${name} »`);
  return sheet;
}

/** 1-based row of a key ("finances/action-3"). @throws where the report has none */
export function reportRow(sheet: SheetSnapshot, key: string): number {
  const index = sheet.values.findIndex(([mark]) => String(mark ?? '').split('#')[0] === key);
  if (index < 0) throw new Error(`No row ${key}`);
  return index + 1;
}

/** 1-based; the first column holds the keys of the rows. */
function columnOf(column: ReportColumn): number {
  return (column === 'manual' ? grid.length : grid.findIndex(({ key }) => key === column)) + 2;
}

export const reportLetters = (column: ReportColumn) => columnLetters(columnOf(column));

export function reportCell(sheet: SheetSnapshot, key: string, column: ReportColumn): CellValue {
  return sheet.values[reportRow(sheet, key) - 1]?.[columnOf(column) - 1] ?? null;
}

/** The cells of the add-in’s own sheets that hold an error. */
export function ownErrors({ sheets }: WorkbookSnapshot): string[] {
  return sheets
    .filter(({ signature }) => signature !== null)
    .flatMap(({ name, values }) => {
      const found = values.flat().filter(isErrorValue);
      return found.map((value) => `${name} ${String(value)}`);
    });
}
