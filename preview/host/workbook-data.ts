import {
  BooleanNumber,
  type ICellData,
  type IResources,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { NEW_SHEET_SIZE } from './book/sheets';

/** Empty rows and columns that every sheet has after its last used cell, for the user to type in. */
const MARGIN = { rows: 100, columns: 6 };

/** A copy of a workbook's data for Univer to open and to change: with sheets that have room beyond their cells. */
export function openedData(data: IWorkbookData): IWorkbookData {
  const copy = structuredClone(data);
  for (const sheet of Object.values(copy.sheets)) Object.assign(sheet, roomFor(sheet));
  return copy;
}

/** A copy of the data of an open workbook: the same whenever the workbook is the same, whatever happened in between. */
export function savedData(data: IWorkbookData): IWorkbookData {
  const copy = structuredClone(data);
  // The grid has grown wherever something was written, and does not shrink when that is undone.
  for (const sheet of Object.values(copy.sheets)) {
    Object.assign(sheet, roomFor({ cellData: sheet.cellData ?? {} }));
    if (sheet.rowData) sheet.rowData = withoutShown(sheet.rowData);
    if (sheet.columnData) sheet.columnData = withoutShown(sheet.columnData);
  }
  copy.styles = usedStyles(copy);
  return copy.resources ? { ...copy, resources: tidied(copy.resources) } : copy;
}

/** Univer goes on keeping the styles that cells had once. */
function usedStyles({ styles, sheets, defaultStyle }: IWorkbookData): IWorkbookData['styles'] {
  const used = new Set<unknown>([defaultStyle]);
  for (const { cellData, rowData, columnData, defaultStyle: ofSheet } of Object.values(sheets)) {
    used.add(ofSheet);
    for (const line of [...Object.values(rowData ?? {}), ...Object.values(columnData ?? {})]) used.add(line?.s);
    for (const row of Object.values(cellData ?? {})) {
      for (const cell of Object.values(row)) used.add((cell as ICellData | null)?.s);
    }
  }
  return Object.fromEntries(Object.entries(styles).filter(([id]) => used.has(id)));
}

/** Rows or columns without what is not said of them, or is true of all: that they are not hidden. */
function withoutShown<T extends object>(lines: Record<number, T>): Record<number, T> {
  const tidied = Object.entries(lines).map(([at, line]) => {
    const told = Object.entries(line).filter(
      ([name, value]) => value !== undefined && !(name === 'hd' && value === BooleanNumber.FALSE),
    );
    return [at, Object.fromEntries(told)] as const;
  });
  return Object.fromEntries(tidied.filter(([, line]) => !isEmpty(line))) as Record<number, T>;
}

function roomFor({ cellData = {}, rowCount = 0, columnCount = 0 }: Partial<IWorksheetData>) {
  const rows = Object.keys(cellData).map(Number);
  const columns = Object.values(cellData).flatMap((row) => Object.keys(row).map(Number));
  const lastRow = rows.reduce((last, row) => Math.max(last, row), -1);
  const lastColumn = columns.reduce((last, column) => Math.max(last, column), -1);
  return {
    rowCount: Math.max(rowCount, NEW_SHEET_SIZE.rowCount, lastRow + 1 + MARGIN.rows),
    columnCount: Math.max(columnCount, NEW_SHEET_SIZE.columnCount, lastColumn + 1 + MARGIN.columns),
  };
}

/** Univer's plugins go on naming sheets for which they have nothing left to keep, and keep nothing in ways of their own. */
function tidied(resources: IResources): IResources {
  return resources.flatMap((resource) => {
    const kept = resource.data ? (JSON.parse(resource.data) as unknown) : {};
    if (kept === null || typeof kept !== 'object' || Array.isArray(kept)) return [resource];
    const filled = Object.entries(kept).filter(([, value]) => !isEmpty(value));
    return filled.length > 0 ? [{ ...resource, data: JSON.stringify(Object.fromEntries(filled)) }] : [];
  });
}

function isEmpty(value: unknown): boolean {
  return value !== null && typeof value === 'object' && Object.keys(value).length === 0;
}
