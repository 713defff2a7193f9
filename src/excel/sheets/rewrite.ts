import { areaAddress, freeSheetName, lastRow } from '../../workbook';
import type { SheetBlueprint, SheetSnapshot } from '../../workbook';
import { LAST_COLUMN, LAST_ROW } from '../read/window';
import { ExcelTrouble, goneSheets, withMore } from '../trouble';
import { withAltTexts } from './alt-texts';
import type { PresentSheet } from './book';
import { isBeingRewritten, openBook } from './book';
import { filledArea } from './cells';
import { requireRoom } from './create';
import type { Contents } from './contents';
import { contentsOf, isSame, queueContents } from './contents';
import type { Before } from './emptying';
import { areaOfBoth, queueBefore } from './emptying';
import type { FormerSheet } from './former/former-sheet';
import { readFormer } from './former/former-sheet';
import type { Unkept } from './former/unkept';
import { isUnkept, unkept } from './former/unkept';
import { queueGrid, queueProtection, queueShowing } from './queue-sheet';
import { putBack } from './put-back';
import type { Rendition } from './rewriting';
import { copyNameOf, rewrite } from './rewriting';
import { changedSheet, stillRewritten } from './sentences';

/** A sheet that was built anew, by which it can be put back while nothing was changed on it. */
export interface RewrittenSheet {
  id: string;
  /** As it was called then. */
  name: string;
  /** What stands on it since, and where its formulas point. */
  contents: Contents;
  /** Charts that it has since, and those that it would have had. */
  charts: readonly string[];
  /** What it was before. */
  read: SheetSnapshot;
  before: Before;
  former: FormerSheet;
}

export interface RewriteOptions {
  /** The sheet comes to the front. True unless said. */
  shows?: boolean;
  /** The other sheets, as they were read, that the blueprint was worked out from. */
  sources?: readonly SheetSnapshot[];
}

/**
 * Builds a sheet of ours anew in its place: it stays the same object under its name, and what points at it from elsewhere
 * lives on. One round trip looks whether it still is as it was read, and what it looks like, one or two more read what
 * depends on the answer, one rewrites it, with a hidden copy beside it until all is done; only if Excel breaks off are
 * there more, to put it back from the copy. The outline of its rows stays what it was.
 * @param read the sheet as the blueprint was worked out from it
 * @param given what it is to be
 * @returns what it takes to put it back with `takeBackRewriting`, or why it cannot be
 * @throws ExcelTrouble « changed » with nothing done when something was typed on it, or on a source, since; any other with the sheet as it was
 */
export async function rewriteSheet(
  read: SheetSnapshot,
  given: SheetBlueprint,
  { shows = true, sources = [] }: RewriteOptions = {},
): Promise<RewrittenSheet | Unkept> {
  requireRoom([given]);
  const blueprint = withAltTexts(given);
  const reading = readFormer(read, areaOfBoth(read, blueprint), blueprint);
  // Nothing is left under way where nothing is written.
  const { sheets, rest } = await lookAt(read, read.id, blueprint, sources).finally(() => reading);
  const former = await reading;
  if (!rest.isAsRead) throw new ExcelTrouble('changed', changedSheet(read.name));
  const name = sheets.find(({ id }) => id === read.id)?.name ?? read.name;
  const broken = sheets.find((sheet) => isBeingRewritten(sheet) && copyNameOf(sheet.name) === name);
  if (broken) {
    await rewriteFromCopy(read, broken, blueprint, shows);
    return unkept.broken;
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
  const { before, contents, queueAgain } = rest;
  const target = { id: read.id, before, copyName, copyId: null, remains };
  const after = await rewrite(target, renditionOf(blueprint, before, shows)).catch((error: unknown) =>
    putBack(
      {
        id: read.id,
        name,
        signature: read.signature,
        before,
        printArea: read.printArea,
        contents,
        queueContents: queueAgain,
        sheets,
        copyName,
      },
      error,
    ),
  );
  if (isUnkept(former)) return former;
  // All was done, and only Excel's answer was lost.
  if (!after) return unkept.unread;
  return { id: read.id, name, contents: after, charts: chartsOf(blueprint), read, before, former };
}

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
  const queueAgain = (sheet: Excel.Worksheet) => queueContents(sheet, extent);
  return openBook(({ worksheets }) => {
    const sheet = worksheets.getItem(id);
    const pickBefore = queueBefore(sheet, areaOfBoth(read, blueprint), chartsOf(blueprint).length > 0);
    const pickContents = queueAgain(sheet);
    return () => ({ before: pickBefore(), isAsRead: isSame(contents, pickContents()), contents, queueAgain });
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
  const { before } = rest;
  const target = { id, before, copyName: copy.name, copyId: copy.id, remains: [] };
  await rewrite(target, renditionOf(blueprint, before, shows)).catch((error: unknown) => {
    throw withMore(error, stillRewritten(name, copy.name));
  });
}

/** A sheet as a blueprint says it. */
function renditionOf(blueprint: SheetBlueprint, before: Before, shows: boolean): Rendition {
  return {
    signature: blueprint.signature,
    queueGrid(sheet) {
      queueGrid(sheet, overOld(blueprint, before));
    },
    charts: blueprint.charts ?? [],
    replaced: chartsOf(blueprint),
    queueEnd(sheet) {
      if (blueprint.isProtected) queueProtection(sheet);
      if (shows) queueShowing(sheet, blueprint);
    },
  };
}

/** Names of the charts that a blueprint is about. */
function chartsOf({ charts = [], chartsLeftOut = [] }: SheetBlueprint): string[] {
  return [...charts.map(({ name }) => name), ...chartsLeftOut];
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
