/** A sheet that becomes another in its place, in one round trip, a hidden copy of it beside it until all is done. */
import type { BlueprintChart } from '../../workbook';
import { roundTrip } from '../runtime';
import type { PresentSheet } from './book';
import { BEING_REWRITTEN } from './book';
import { CHART_DRAFT, queueCharts } from './charts';
import type { Contents } from './contents';
import { queueExactContents } from './contents';
import type { Before } from './emptying';
import { queueEmptying, queueSigning } from './emptying';

/** The copy's name, by which it is known whose copy it is. */
export const copyNameOf = (name: string) => `${name.slice(0, 22)} (copie)`;

/** What is rewritten. */
export interface Target {
  id: string;
  before: Before;
  copyName: string;
  /** The copy that is there already. */
  copyId: string | null;
  /** What goes first. */
  remains: readonly PresentSheet[];
}

/** What it becomes. */
export interface Rendition {
  signature: string;
  /** Queues everything but the charts onto the sheet once it is empty. */
  queueGrid(sheet: Excel.Worksheet): void;
  charts: readonly BlueprintChart[];
  /** Queues what else is to be done to a chart that was drawn. */
  queueChart?(chart: Excel.Chart, index: number): void;
  /** Names of the charts that go, where the sheet has them. */
  replaced: readonly string[];
  /** Queues what comes when all else is done: protection, what is shown. */
  queueEnd(sheet: Excel.Worksheet): void;
}

/** @returns what stands on the sheet from now on */
export function rewrite(target: Target, rendition: Rendition): Promise<Contents> {
  const { id, before, copyName, copyId, remains } = target;
  return roundTrip(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(id);
    if (before.protection) sheet.protection.unprotect();
    for (const one of remains) workbook.worksheets.getItem(one.id).delete();
    const copy = copyId === null ? queueCopy(sheet, copyName) : workbook.worksheets.getItem(copyId);
    queueSigning(sheet, BEING_REWRITTEN);
    queueEmptying(sheet, before);
    rendition.queueGrid(sheet);
    queueNewCharts(sheet, rendition, before);
    queueSigning(sheet, rendition.signature);
    rendition.queueEnd(sheet);
    const pick = queueExactContents(sheet);
    copy.delete();
    return pick;
  });
}

function queueCopy(sheet: Excel.Worksheet, name: string): Excel.Worksheet {
  const copy = sheet.copy('End');
  copy.name = name;
  copy.visibility = 'Hidden';
  return copy;
}

/** The new charts first, under names of their own: as long as one of them may fail, the old ones are there. */
function queueNewCharts(sheet: Excel.Worksheet, rendition: Rendition, before: Before): void {
  const { charts, replaced } = rendition;
  const added = queueCharts(
    sheet,
    charts.map((chart) => ({ ...chart, name: chart.name + CHART_DRAFT })),
  );
  added.forEach((chart, index) => rendition.queueChart?.(chart, index));
  const old = new Set(before.charts.map(({ name }) => name));
  for (const name of replaced) if (old.has(name)) sheet.charts.getItem(name).delete();
  added.forEach((chart, index) => {
    const name = charts[index]?.name;
    if (name !== undefined) chart.name = name;
  });
}
