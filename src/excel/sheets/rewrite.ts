import { areaAddress, freeSheetName, lastRow } from '../../workbook';
import type { SheetBlueprint, SheetSnapshot } from '../../workbook';
import { LAST_COLUMN } from '../read/window';
import { roundTrip } from '../runtime';
import { ExcelTrouble, goneSheets } from '../trouble';
import { withAltTexts } from './alt-texts';
import { openBook } from './book';
import { CHART_DRAFT, queueCharts } from './charts';
import { filledArea } from './cells';
import { contentsOf, isSame, queueContents } from './contents';
import type { Before } from './emptying';
import { queueBefore, queueEmptying, queueSigning } from './emptying';
import { queueGrid, queueProtection, queueShowing } from './queue-sheet';
import { putBack } from './put-back';
import { changedSheet } from './sentences';

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
 * @param given what it is to be
 * @throws ExcelTrouble « changed » with nothing done when something was typed since; any other with the sheet as it was
 */
export async function rewriteSheet(
  read: SheetSnapshot,
  given: SheetBlueprint,
  { shows = true }: RewriteOptions = {},
): Promise<void> {
  const blueprint = withAltTexts(given);
  const bottom = read.isComplete ? LAST_ROW : lastRow(read);
  const extent = areaAddress({ top: 1, left: 1, bottom, right: LAST_COLUMN });
  const contents = contentsOf(read);
  const { sheets, rest } = await openBook(({ worksheets }) => {
    const sheet = worksheets.getItem(read.id);
    const pickBefore = queueBefore(sheet, read, blueprint);
    const pickContents = queueContents(sheet, extent);
    return () => ({ before: pickBefore(), isAsRead: isSame(contents, pickContents()) });
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
    putBack(
      {
        id: read.id,
        name,
        signature: read.signature,
        before: rest.before,
        printArea: read.printArea,
        contents,
        extent,
        sheets,
      },
      error,
    ),
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
    queueSigning(sheet, blueprint.signature);
    queueGrid(sheet, overOld(blueprint, before));
    queueNewCharts(sheet, blueprint, before);
    if (blueprint.isProtected) queueProtection(sheet);
    if (shows) queueShowing(sheet, blueprint);
    copy.delete();
    return () => undefined;
  });
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
function queueNewCharts(sheet: Excel.Worksheet, { charts = [] }: SheetBlueprint, before: Before): void {
  const drafts = charts.map((chart) => ({ ...chart, name: chart.name + CHART_DRAFT }));
  const added = queueCharts(sheet, drafts);
  for (const { name } of charts) if (before.charts.includes(name)) sheet.charts.getItem(name).delete();
  charts.forEach(({ name }, index) => {
    const chart = added[index];
    if (chart) chart.name = name;
  });
}
