import type { IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { isConditionFilter } from '@univerjs/sheets-table';
import { writeXlsx, type Cell, type CellStyle, type WriteOptions, type WriteSheet } from 'hucre/xlsx';
import type { HostedWorkbook } from '../host/hosted-workbook';
import type { SheetSideData } from '../host/side-store';
import { fileStyle } from './cell-styles';
import { fileColor } from './colors';
import { lookKey, writtenCells, type CellMatrix, type WrittenLook } from './cells';
import { writeCharts } from './charts/write';
import { unwrittenOf } from './conditional-formats/write';
import { writeCustomXml } from './custom-xml';
import { phrase } from './losses';
import { rowPoints } from './measures';
import { levelsOf } from '../host/outline-groups';
import { Package } from './package';
import { writtenPageLayout } from './page-layout';
import { completeSheet, completeTables, completeWorkbook } from './patches';
import { writtenProtection } from './protection';
import { Resources, type SheetResources } from './resources';
import { styleOf } from './style-registry';
import { writtenTable } from './tables';
import type { WrittenSheet } from './written-sheet';

/** A copy ready to be written to a disk. */
export interface SavedFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** What the workbook holds and the copy does not, as French phrases. */
  notKept: string[];
}

/** Saves a workbook as an .xlsx file. hucre writes it; what hucre leaves out is then put into the parts. */
export async function saveXlsx({ data, side }: HostedWorkbook): Promise<SavedFile> {
  const resources = new Resources(data);
  const style = styleWriter(data);
  const sheets = data.sheetOrder.map((id, index): WrittenSheet => {
    const sheet = data.sheets[id] ?? {};
    return {
      id,
      index,
      data: sheet,
      side: side.sheets[id] ?? {},
      resources: resources.sheet(id),
      marks: styleMarks(sheet),
    };
  });
  const bytes = await writeXlsx({
    ...workbookOptions(data),
    sheets: sheets.map((sheet) => writtenSheet(sheet, style)),
  });
  const file = Package.open(bytes);
  for (const sheet of sheets) completeSheet(file, sheet);
  completeTables(file, sheets);
  completeWorkbook(file, sheets, resources.names(), side.structureProtection !== undefined);
  writeCharts(file, sheets);
  writeCustomXml(file, side.customXmlParts);
  const settings = phrase(Object.keys(side.settings).length, 'un réglage du complément', 'réglages du complément');
  const rules = sheets.flatMap((sheet) => sheet.resources.rules.map(({ rule }) => unwrittenOf(rule)));
  const filters = phrase(
    sheets.reduce((count, { resources: held }) => count + lostCriteria(held), 0),
    'un critère de filtre (les lignes restent masquées)',
    'critères de filtre (les lignes restent masquées)',
  );
  return { bytes: file.bytes(), notKept: [...new Set([...rules, filters, settings])].filter((text) => text !== null) };
}

/** How many columns hide rows by something that is not written: colours, conditions of a table. */
function lostCriteria({ filter, tables }: SheetResources): number {
  const ofSheet = (filter?.filterColumns ?? []).filter(({ colorFilters }) => colorFilters);
  const ofTables = tables.flatMap(({ filters }) => filters.tableColumnFilterList ?? []).filter(isConditionFilter);
  return ofSheet.length + ofTables.length;
}

function workbookOptions(data: IWorkbookData): Omit<WriteOptions, 'sheets'> {
  const { properties = {}, activeSheet } = (data.custom ?? {}) as {
    properties?: Record<string, unknown>;
    activeSheet?: string;
  };
  const { created, modified, ...texts } = properties;
  const date = (value: unknown) => (typeof value === 'string' ? new Date(value) : undefined);
  const [createdAt, modifiedAt] = [date(created), date(modified)];
  const font = styleOf(data, data.defaultStyle);
  return {
    defaultFont: { name: font?.ff ?? 'Calibri', size: font?.fs ?? 11 },
    activeSheet: Math.max(0, data.sheetOrder.indexOf(activeSheet ?? '')),
    properties: { ...texts, ...(createdAt && { created: createdAt }), ...(modifiedAt && { modified: modifiedAt }) },
  };
}

type StyleWriter = (look: WrittenLook) => CellStyle | undefined;

/** Cells name the same few styles again and again: each is translated once. */
function styleWriter(data: IWorkbookData): StyleWriter {
  const known = new Map<string, CellStyle | undefined>();
  const usual = styleOf(data, data.defaultStyle);
  return (look) => {
    const key = lookKey(look);
    if (key === null) return undefined;
    if (!known.has(key)) {
      const style = look.s ? completeStyle(styleOf(data, look.s), usual) : undefined;
      known.set(key, look.custom?.isUnlocked ? { ...style, protection: { locked: false } } : style);
    }
    return known.get(key);
  };
}

/** In the file a font is named as a whole, where Univer only says in what a cell differs. */
function completeStyle(data: IStyleData | undefined, usual: IStyleData | undefined): CellStyle | undefined {
  const style = data ? fileStyle(data) : {};
  if (Object.keys(style).length === 0) return undefined;
  if (style.font) style.font = { name: usual?.ff ?? 'Calibri', size: usual?.fs ?? 11, ...style.font };
  return style;
}

/**
 * Styles of whole rows and columns, which hucre's writer does not know: they are given to cells of a row far below the
 * others, so that the file holds them, and that row is taken out again.
 */
function styleMarks({ cellData = {}, rowData = {}, columnData = {} }: Partial<IWorksheetData>): WrittenSheet['marks'] {
  const looks = [...Object.values(rowData), ...Object.values(columnData)].map((entry): WrittenLook => entry ?? {});
  // Keys of such an object come in ascending order.
  const last = (rows: object) => Number(Object.keys(rows).at(-1) ?? 0);
  const row = Math.max(last(cellData), last(rowData)) + 1;
  const known = new Map(looks.map((look) => [lookKey(look), look]));
  known.delete(null);
  return { row, looks: [...known.values()] };
}

function writtenSheet({ data, side, resources, marks }: WrittenSheet, style: StyleWriter): WriteSheet {
  const cells = writtenCells((data.cellData ?? {}) as CellMatrix, style);
  const cellAt = (row: number, column: number): Partial<Cell> => {
    const key = `${row},${column}`;
    const cell = cells.get(key) ?? {};
    cells.set(key, cell);
    return cell;
  };
  for (const { row, column, text } of resources.notes) cellAt(row, column).comment = { text };
  marks.looks.forEach((look, column) => {
    const written = style(look);
    if (written) cellAt(marks.row, column).style = written;
  });
  const tables = resources.tables.map((table) =>
    writtenTable(table, side.tables?.[table.id], (row, column) => cellAt(row, column)),
  );
  const { freeze } = data;
  const filteredOut = new Set([...(resources.filter?.cachedFilteredOut ?? []), ...resources.rowsHiddenByTables]);
  return {
    name: data.name ?? '',
    cells,
    rowDefs: rowDefs(data, side, filteredOut),
    merges: (data.mergeData ?? []).map(({ startRow, startColumn, endRow, endColumn }) => ({
      startRow,
      startCol: startColumn,
      endRow,
      endCol: endColumn,
    })),
    view: {
      showGridLines: data.showGridlines !== 0,
      ...(data.zoomRatio !== undefined && { zoomScale: Math.round(data.zoomRatio * 100) }),
      ...(data.tabColor && { tabColor: fileColor(data.tabColor) }),
    },
    ...(freeze &&
      (freeze.xSplit > 0 || freeze.ySplit > 0) && { freezePane: { rows: freeze.ySplit, columns: freeze.xSplit } }),
    hidden: data.hidden === 1 && !side.isVeryHidden,
    veryHidden: side.isVeryHidden ?? false,
    ...(side.protection && { protection: writtenProtection(side.protection) }),
    ...(side.pageLayout && writtenPageLayout(side.pageLayout)),
    ...(tables.length > 0 && { tables }),
    // Stand-ins: only their styles stay, under the numbers that the rules themselves then name.
    conditionalRules: resources.rules.map(({ rule }, index) => ({
      type: 'expression',
      priority: index + 1,
      range: 'A1',
      ...('style' in rule && { style: fileStyle(rule.style) }),
    })),
  };
}

function rowDefs(
  data: Partial<IWorksheetData>,
  side: SheetSideData,
  filteredOut: ReadonlySet<number>,
): NonNullable<WriteSheet['rowDefs']> {
  const levels = levelsOf('rows', side.outline ?? []);
  const rows = new Set([...Object.keys(data.rowData ?? {}).map(Number), ...levels.keys(), ...filteredOut]);
  return new Map(
    [...rows].map((row) => {
      const entry = data.rowData?.[row];
      const level = levels.get(row);
      // A row of which only the look is known would not be written at all.
      const height =
        entry?.ia === 1 ? undefined : (entry?.h ?? (lookKey(entry ?? {}) === null ? undefined : data.defaultRowHeight));
      return [
        row,
        {
          ...(height !== undefined && { height: rowPoints(height) }),
          ...((entry?.hd === 1 || filteredOut.has(row)) && { hidden: true }),
          ...(level !== undefined && { outlineLevel: level }),
        },
      ];
    }),
  );
}
