/** What a sheet shows of itself beside its cells, and where its pages break. */
import { areaAddress } from '../../workbook';
import type { Area } from '../../workbook';
import type { ColumnCriteria } from '../filters/filter';
import { queueFilter } from '../filters/read';
import { areaOf, LAST_ROW } from '../read/window';
import { passing, roundTrip } from '../runtime';

/** By which rows are known that are frozen alone. */
const ALL_COLUMNS = 16_384;

export interface SheetView {
  /** The cells that stay in view; null where none do. */
  frozen: Area | null;
  /** The cells with filter arrows, and what hides rows: null where it could not be put back exactly. Null without a filter. */
  filter: { area: Area; criteria: readonly ColumnCriteria[] | null } | null;
  /** Rows (1-based) that begin a page. */
  pageBreaks: number[];
}

const PLACE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true };

/** Reads them, in one round trip; two where rows are filtered out. */
export async function viewOf(id: string): Promise<SheetView> {
  return withCriteria(id, await roundTrip(({ workbook }) => queueViewFacts(workbook.worksheets.getItem(id))));
}

/** What a sheet shows of itself, its filter without what hides rows. */
interface ViewFacts extends SheetView {
  isFiltered: boolean;
}

/** Queues the reading of it. */
export function queueViewFacts(sheet: Excel.Worksheet): () => ViewFacts {
  const frozen = passing(sheet.freezePanes.getLocationOrNullObject()).load(PLACE);
  const filtered = passing(sheet.autoFilter.getRangeOrNullObject()).load(PLACE);
  sheet.autoFilter.load({ isDataFiltered: true });
  sheet.horizontalPageBreaks.load({ rowIndex: true });
  return () => ({
    frozen: frozen.isNullObject ? null : areaOf(frozen),
    filter: filtered.isNullObject ? null : { area: areaOf(filtered), criteria: [] },
    isFiltered: sheet.autoFilter.isDataFiltered,
    pageBreaks: sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex + 1),
  });
}

/** The same with what hides rows: one round trip more where rows are filtered out. */
export async function withCriteria(id: string, { isFiltered, ...view }: ViewFacts): Promise<SheetView> {
  if (!view.filter || !isFiltered) return view;
  const found = await roundTrip(({ workbook }) => queueFilter(workbook.worksheets.getItem(id), null));
  return { ...view, filter: { ...view.filter, criteria: found?.criteria ?? null } };
}

/** Queues that nothing of it is left. */
export function queueNoView(sheet: Excel.Worksheet, hasFilter: boolean): void {
  if (hasFilter) sheet.autoFilter.remove();
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
}

/** Queues all of it on a sheet that shows nothing of it. */
export function queueView(sheet: Excel.Worksheet, { frozen, filter, pageBreaks }: SheetView): void {
  if (frozen) queueFrozen(sheet, frozen);
  for (const row of pageBreaks) sheet.horizontalPageBreaks.add(passing(sheet.getRange(`A${row}`)));
  if (!filter) return;
  const range = passing(sheet.getRange(areaAddress(filter.area)));
  sheet.autoFilter.apply(range);
  for (const { offset, criteria } of filter.criteria ?? []) sheet.autoFilter.apply(range, offset, criteria);
}

function queueFrozen(sheet: Excel.Worksheet, { bottom, right }: Area): void {
  if (right >= ALL_COLUMNS) sheet.freezePanes.freezeRows(bottom);
  else if (bottom >= LAST_ROW) sheet.freezePanes.freezeColumns(right);
  else sheet.freezePanes.freezeAt(passing(sheet.getRange(areaAddress({ top: 1, left: 1, bottom, right }))));
}
