import { SIGNATURE_NAME, areaAddress, signatureFormula } from '../../workbook';
import type { Area, SheetBlueprint, SheetSnapshot } from '../../workbook';
import { lastColumn, lastRow } from '../../workbook';
import { passing } from '../runtime';
import { filledArea } from './cells';
import type { SheetView } from './view';
import { queueNoView } from './view';

/** A chart by what it is called, and by what only it is: one that took the place of another has its name. */
export interface PresentChart {
  id: string;
  name: string;
}

/** What a sheet was before it is rewritten, as far as a copy of its cells does not tell. */
export interface Before {
  /** All that may bear something, from A1. */
  area: Area;
  /** Sizes and what is hidden, from the first column and row. */
  columns: { columnHidden: boolean; format: { columnWidth: number } }[];
  rows: { rowHidden: boolean; format: { rowHeight: number } }[];
  standardHeight: number;
  hasFilter: boolean;
  withCharts: boolean;
  charts: PresentChart[];
  /** Null where it is not protected. */
  protection: Excel.WorksheetProtectionOptions | null;
}

/** All that may bear something on a sheet before it is rewritten, or after. */
export function areaOfBoth(read: SheetSnapshot, blueprint: SheetBlueprint): Area {
  const filled = filledArea(blueprint);
  return {
    top: 1,
    left: 1,
    bottom: Math.max(lastRow(read), filled?.bottom ?? 1),
    right: Math.max(lastColumn(read), filled?.right ?? 1),
  };
}

/** Queues the reading of what a sheet is before it is rewritten. */
export function queueBefore(sheet: Excel.Worksheet, area: Area, withCharts: boolean): () => Before {
  const columns = passing(sheet.getRange(areaAddress({ ...area, bottom: 1 })));
  const rows = passing(sheet.getRange(areaAddress({ ...area, right: 1 })));
  const widths = columns.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const heights = rows.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  sheet.load({ standardHeight: true, protection: { protected: true, options: true }, autoFilter: { enabled: true } });
  const pickCharts = withCharts ? queuePresentCharts(sheet) : () => [];
  return () => ({
    area,
    columns: widths.value.map(({ columnHidden, format }) => ({
      columnHidden: columnHidden === true,
      format: { columnWidth: format?.columnWidth ?? 0 },
    })),
    rows: heights.value.map(({ rowHidden, format }) => ({
      rowHidden: rowHidden === true,
      format: { rowHeight: format?.rowHeight ?? 0 },
    })),
    standardHeight: sheet.standardHeight,
    hasFilter: sheet.autoFilter.enabled,
    withCharts,
    charts: pickCharts(),
    protection: sheet.protection.protected ? sheet.protection.options : null,
  });
}

/** Queues the question which charts a sheet has. */
export function queuePresentCharts(sheet: Excel.Worksheet): () => PresentChart[] {
  const charts = sheet.charts.load({ id: true, name: true });
  return () => charts.items.map(({ id, name }) => ({ id, name }));
}

/** Queues that nothing is left of what was built on a sheet; notes and drawings, which are the user's, stay. */
export function queueEmptying(sheet: Excel.Worksheet, { area, hasFilter }: Before): void {
  queueNoView(sheet, hasFilter);
  const all = passing(sheet.getRange(areaAddress(area)));
  all.rowHidden = false;
  all.columnHidden = false;
  queueClearing(all);
}

/** Queues that cells hold nothing and look like nothing. */
export function queueClearing(range: Excel.Range): void {
  range.unmerge();
  range.dataValidation.clear();
  range.conditionalFormats.clearAll();
  range.clear('Hyperlinks');
  range.clear('Contents');
  range.clear('Formats');
  range.format.protection.locked = true;
}

/** Queues widths, heights, and what is hidden otherwise than by a filter, as they were. */
export function queueSizes(
  sheet: Excel.Worksheet,
  { area, columns, rows, standardHeight }: Before,
  view: SheetView | null,
): void {
  passing(sheet.getRange(areaAddress({ ...area, bottom: 1 }))).setColumnProperties(columns);
  const filtered = view?.filter?.criteria?.length ? view.filter.area : null;
  passing(sheet.getRange(areaAddress({ ...area, right: 1 }))).setRowProperties(
    rows.map((row, index) => {
      const isByFilter = row.rowHidden && filtered && index + 1 > filtered.top && index + 1 <= filtered.bottom;
      return isByFilter ? { rowHidden: false, format: { rowHeight: standardHeight } } : row;
    }),
  );
}

/** Queues that a sheet says anew what it is. */
export function queueSigning(sheet: Excel.Worksheet, signature: string): void {
  sheet.names.getItem(SIGNATURE_NAME).formula = signatureFormula(signature);
}
