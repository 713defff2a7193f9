import { areaAddress, freeSheetName, lastRow } from '../../workbook';
import type { SheetBlueprint, SheetSnapshot } from '../../workbook';
import { LAST_COLUMN, LAST_ROW } from '../read/window';
import { roundTrip } from '../runtime';
import { ExcelTrouble, goneSheets, withMore } from '../trouble';
import { withAltTexts } from './alt-texts';
import type { PresentSheet } from './book';
import { BEING_REWRITTEN, isBeingRewritten, openBook } from './book';
import { CHART_DRAFT, queueCharts } from './charts';
import { filledArea } from './cells';
import { requireRoom } from './create';
import { contentsOf, isSame, queueContents } from './contents';
import type { Before } from './emptying';
import { queueBefore, queueEmptying, queueSigning } from './emptying';
import { queueGrid, queueProtection, queueShowing } from './queue-sheet';
import { putBack } from './put-back';
import { changedSheet, stillRewritten } from './sentences';

export interface RewriteOptions {
  /** The sheet comes to the front. True unless said. */
  shows?: boolean;
  /** The other sheets, as they were read, that the blueprint was worked out from. */
  sources?: readonly SheetSnapshot[];
}

/**
 * Builds a sheet of ours anew in its place: it stays the same object under its name, and what points at it from elsewhere
 * lives on. One round trip looks whether it still is as it was read, one rewrites it, with a hidden copy beside it until
 * all is done; only if Excel breaks off are there more, to put it back from the copy. The outline of its rows stays what
 * it was.
 * @param read the sheet as the blueprint was worked out from it
 * @param given what it is to be
 * @throws ExcelTrouble « changed » with nothing done when something was typed on it, or on a source, since; any other with the sheet as it was
 */
export async function rewriteSheet(
  read: SheetSnapshot,
  given: SheetBlueprint,
  { shows = true, sources = [] }: RewriteOptions = {},
): Promise<void> {
  requireRoom([given]);
  const blueprint = withAltTexts(given);
  const { sheets, rest } = await lookAt(read, read.id, blueprint, sources);
  if (!rest.isAsRead) throw new ExcelTrouble('changed', changedSheet(read.name));
  const name = sheets.find(({ id }) => id === read.id)?.name ?? read.name;
  const broken = sheets.find((sheet) => isBeingRewritten(sheet) && copyNameOf(sheet.name) === name);
  if (broken) {
    await rewriteFromCopy(read, broken, blueprint, shows);
    return;
  }
  // The copy of an earlier rewriting that came to its end but for taking it away.
  const remains = sheets.filter(
    (sheet) =>
      sheet.id !== read.id && !sheet.visible && sheet.name === copyNameOf(name) && sheet.signature === read.signature,
  );
  const others = sheets.filter((sheet) => !remains.includes(sheet));
  const copyName = freeSheetName(
    copyNameOf(name),
    others.map((sheet) => sheet.name),
  );
  const { before, contents, extent } = rest;
  await rewrite({ id: read.id, before, copyName, copyId: null, remains }, blueprint, shows).catch((error: unknown) =>
    putBack(
      {
        id: read.id,
        name,
        signature: read.signature,
        before,
        printArea: read.printArea,
        contents,
        extent,
        sheets,
        copyName,
      },
      error,
    ),
  );
}

/** The copy's name, by which it is known whose copy it is. */
const copyNameOf = (name: string) => `${name.slice(0, 22)} (copie)`;

/** Looks what a sheet is before it is rewritten, and whether it still is as it was read. */
async function lookAt(
  read: SheetSnapshot,
  id: string,
  blueprint: SheetBlueprint,
  sources: readonly SheetSnapshot[] = [],
) {
  const bottom = read.isComplete ? LAST_ROW : lastRow(read);
  const extent = areaAddress({ top: 1, left: 1, bottom, right: LAST_COLUMN });
  const contents = contentsOf(read);
  return openBook(({ worksheets }) => {
    const sheet = worksheets.getItem(id);
    const pickBefore = queueBefore(sheet, read, blueprint);
    const pickContents = queueContents(sheet, extent);
    return () => ({ before: pickBefore(), isAsRead: isSame(contents, pickContents()), contents, extent });
  }, sources).catch((error: unknown) => {
    throw error instanceof ExcelTrouble && error.kind === 'sheet-gone' ? goneSheets([read.name]) : error;
  });
}

/**
 * An earlier rewriting broke off and could not be put back: what was read, and what the blueprint was worked out from, is
 * the hidden copy. The sheet itself is built from it now, and the copy goes.
 */
async function rewriteFromCopy(
  copy: SheetSnapshot,
  { id, name }: PresentSheet,
  blueprint: SheetBlueprint,
  shows: boolean,
): Promise<void> {
  const { rest } = await lookAt(copy, id, blueprint);
  await rewrite({ id, before: rest.before, copyName: copy.name, copyId: copy.id, remains: [] }, blueprint, shows).catch(
    (error: unknown) => {
      throw withMore(error, stillRewritten(name, copy.name));
    },
  );
}

/** What is rewritten. */
interface Target {
  id: string;
  before: Before;
  copyName: string;
  /** The copy that is there already. */
  copyId: string | null;
  /** What goes first. */
  remains: readonly PresentSheet[];
}

function rewrite(
  { id, before, copyName, copyId, remains }: Target,
  blueprint: SheetBlueprint,
  shows: boolean,
): Promise<void> {
  return roundTrip(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(id);
    if (before.protection) sheet.protection.unprotect();
    for (const one of remains) workbook.worksheets.getItem(one.id).delete();
    const copy = copyId === null ? queueCopy(sheet, copyName) : workbook.worksheets.getItem(copyId);
    queueSigning(sheet, BEING_REWRITTEN);
    queueEmptying(sheet, before);
    queueGrid(sheet, overOld(blueprint, before));
    queueNewCharts(sheet, blueprint, before);
    queueSigning(sheet, blueprint.signature);
    if (blueprint.isProtected) queueProtection(sheet);
    if (shows) queueShowing(sheet, blueprint);
    copy.delete();
    return () => undefined;
  });
}

function queueCopy(sheet: Excel.Worksheet, name: string): Excel.Worksheet {
  const copy = sheet.copy('End');
  copy.name = name;
  copy.visibility = 'Hidden';
  return copy;
}

/** Every row says its height, for one that was high and is no longer would stay so; the outline cannot be looked at. */
function overOld(blueprint: SheetBlueprint, { area, standardHeight }: Before): SheetBlueprint {
  const { rows, print } = blueprint;
  const printed = print?.area ?? filledArea(blueprint);
  return {
    ...blueprint,
    rows: Array.from({ length: area.bottom }, (_, index) => ({ height: standardHeight, cells: [], ...rows[index] })),
    folds: [],
    ...(print && { print: { ...print, ...(printed && { area: printed }) } }),
  };
}

/** The new charts first, under names of their own: as long as one of them may fail, the old ones are there. */
function queueNewCharts(
  sheet: Excel.Worksheet,
  { charts = [], chartsLeftOut = [] }: SheetBlueprint,
  before: Before,
): void {
  const drafts = charts.map((chart) => ({ ...chart, name: chart.name + CHART_DRAFT }));
  const added = queueCharts(sheet, drafts);
  const old = new Set(before.charts.map(({ name }) => name));
  const replaced = [...charts.map(({ name }) => name), ...chartsLeftOut];
  for (const name of replaced) if (old.has(name)) sheet.charts.getItem(name).delete();
  charts.forEach(({ name }, index) => {
    const chart = added[index];
    if (chart) chart.name = name;
  });
}
