import { LocaleType, type IStyleData, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import type { ITableJson } from '@univerjs/sheets-table';
import { readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';
import { emptySideStore, type SheetSideData } from '../host/side-store';
import type { HostedWorkbook } from '../host/hosted-workbook';
import type { NamedTable } from '../../src/cli/xlsx/structured-reference';
import { readCells } from './cells';
import { readCharts } from './charts/read';
import { OFFICE_THEME } from './colors';
import { readRules } from './conditional-formats/read';
import { readCustomXml } from './custom-xml';
import { readFilter } from './filters';
import { chartCount, lossesOf, noLosses, type Losses } from './losses';
import { readNames } from './names';
import { groupsOf } from '../host/outline-groups';
import { Package } from './package';
import { readBreaks } from './page-breaks';
import { readPageLayout } from './page-layout';
import { readProtection } from './protection';
import { resourcesOf, type SheetResources } from './resources';
import type { SheetPart } from './sheet-part';
import { columnLevels, readLooks, rowLevels, sizeOf } from './sheets';
import { StyleRegistry } from './style-registry';
import { readStylesheet, type Stylesheet } from './stylesheet';
import { namedTable, readTable, type ReadTable } from './tables';
import { unreadable, withoutSheet } from './trouble';
import { readWorkbookPart, type WorkbookPart } from './workbook-part';
import { attribute, booleanAttribute, childNamed, descendantsNamed } from './xml';
import { readValidations } from './validations';

/** A file as the preview works on it. */
export interface OpenedFile {
  workbook: HostedWorkbook;
  /** What the file holds and that is neither shown nor saved again, as French phrases. */
  notKept: string[];
}

/** What reading one sheet needs of the whole file. */
interface Surroundings {
  styles: StyleRegistry;
  stylesheet: Stylesheet;
  theme: readonly string[];
  losses: Losses;
  /** The tables of the whole workbook, which formulas may call by their names. */
  tables: readonly NamedTable[];
  file: Package;
  /** Identifiers of the sheets, by name in small letters. */
  sheetIds: ReadonlyMap<string, string>;
}

/** A sheet as the file has it. */
interface FoundSheet {
  sheet: Sheet;
  part: SheetPart;
  id: string;
  tables: ReadTable[];
}

interface OpenedSheet {
  data: Partial<IWorksheetData> & { id: string };
  side: SheetSideData;
  resources: SheetResources;
}

/**
 * Opens an .xlsx file, whoever made it. Formulas that the file holds no result for are computed by the grid.
 * @param name of the file, shown in the title bar
 * @throws FileTrouble with a French sentence when the bytes are no workbook, one that needs a password, or one of charts
 */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const { file, workbook, book } = await unpack(bytes);
  const theme = book.themeColors ?? OFFICE_THEME;
  const stylesheet = readStylesheet(partOfKind(file, 'styles'));
  const styles = new StyleRegistry(theme);
  const losses = {
    ...noLosses(),
    charts: chartCount(file),
    structurePasswords: isUnlockedByPassword(workbook) ? 1 : 0,
  };
  const read = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  const found = workbook.sheets.flatMap(({ name, part }, index): FoundSheet[] => {
    const sheet = read.get(name);
    const id = sheetId(index);
    return sheet && part ? [{ sheet, part, id, tables: tablesOf(part, id, file) }] : [];
  });
  if (found.length === 0) throw withoutSheet();
  const tables = found.flatMap((entry) => entry.tables.map((table) => namedTable(table, entry.sheet.name)));
  const sheetIds = new Map(found.map(({ sheet, id }) => [sheet.name.toLowerCase(), id]));
  const surroundings = { styles, stylesheet, theme, losses, tables, file, sheetIds };
  const sheets = found.map((entry) => openSheet(entry, surroundings));
  const ids = sheets.map(({ data }) => data.id);
  const names = readNames(
    workbook.root,
    workbook.sheets.map((_, index) => sheetId(index)),
  );
  // Univer only looks at the usual font of the sheets; the workbook's own is what the copy is written with.
  const usual: IStyleData = { ff: book.defaultFont?.name ?? 'Calibri', fs: book.defaultFont?.size ?? 11 };
  const data: IWorkbookData = {
    id: 'workbook',
    name,
    appVersion: '0.25.1',
    locale: LocaleType.FR_FR,
    styles: styles.styles,
    defaultStyle: usual,
    sheetOrder: ids,
    sheets: Object.fromEntries(sheets.map(({ data }) => [data.id, { ...data, defaultStyle: usual }])),
    resources: resourcesOf(names, new Map(sheets.map(({ data: { id }, resources }) => [id, resources]))),
    custom: { activeSheet: ids.find((id) => id === sheetId(book.activeSheet ?? 0)), properties: plainProperties(book) },
  };
  const side = {
    ...emptySideStore(),
    customXmlParts: readCustomXml(file),
    ...(hasLockedStructure(workbook) && { structureProtection: {} }),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.data.id, sheet.side])),
  };
  return { workbook: { data, side }, notKept: lossesOf(file, losses) };
}

/** Identifier of a sheet in the form that Excel gives it. */
function sheetId(index: number): string {
  return `{00000000-0001-0000-${index.toString(16).padStart(2, '0').toUpperCase()}00-000000000000}`;
}

/** The sheets with cells are read, and no others: hucre stumbles on the rest. */
async function unpack(bytes: Uint8Array): Promise<{ file: Package; workbook: WorkbookPart; book: Workbook }> {
  try {
    const file = Package.open(bytes);
    const workbook = readWorkbookPart(file);
    const withCells = new Set(workbook.sheets.filter(({ part }) => part).map(({ name }) => name));
    const book = await readXlsx(bytes, { readStyles: true, sheets: ({ name }) => withCells.has(name) });
    return { file, workbook, book };
  } catch (error) {
    throw unreadable(bytes, error);
  }
}

/** Whether sheets can't be added, moved or taken away. */
function hasLockedStructure({ root }: WorkbookPart): boolean {
  return booleanAttribute(childNamed(root, 'workbookProtection'), 'lockStructure') ?? false;
}

/** Whether it takes a password to change that, which the file holds scrambled. */
function isUnlockedByPassword({ root }: WorkbookPart): boolean {
  const element = childNamed(root, 'workbookProtection');
  return ['workbookPassword', 'workbookHashValue'].some((name) => attribute(element, name) !== undefined);
}

function partOfKind(file: Package, kind: string): string | undefined {
  const part = file.relationships(file.workbookPath).find((relationship) => relationship.kind === kind);
  return part && file.text(part.target);
}

function openSheet({ sheet, part, id, tables }: FoundSheet, surroundings: Surroundings): OpenedSheet {
  const { styles, stylesheet, theme, losses } = surroundings;
  const size = sizeOf(sheet);
  const looks = readLooks(sheet, part, theme, (index) => {
    const style = stylesheet.cellStyle(index);
    const id = styles.register(style);
    return {
      ...(id !== undefined && { s: id }),
      ...(style.protection?.locked === false && { custom: { isUnlocked: true } }),
    };
  });
  const { matrix, notes, richTexts } = readCells(sheet, styles.register, surroundings.tables);
  const { rules, unknown } = readRules(part.frame, { stylesheet, theme, size });
  const hiddenRows = part.rows.filter(({ isHidden }) => isHidden).map(({ row }) => row);
  const filter = readFilter(part.frame, hiddenRows);
  if (filter) showFilteredRows(looks, filter.filter.cachedFilteredOut ?? []);
  const rowsHiddenByTables = tables.flatMap(({ table }) => rowsFilteredBy(table, hiddenRows));
  showFilteredRows(looks, rowsHiddenByTables);
  const side = readSide(sheet, part, losses);
  const charts = readCharts(surroundings.file, part.path, id, looks, surroundings);
  if (charts.length > 0) side.charts = charts;
  losses.charts -= charts.length;
  if (tables.length > 0)
    side.tables = Object.fromEntries(tables.map(({ table, side: tableSide }) => [table.id, tableSide]));
  losses.richTexts += richTexts;
  losses.conditionalFormats += unknown;
  losses.filters += filter && !filter.isWhole ? 1 : 0;
  losses.tableFilters += tables.filter(({ isFilterLost }) => isFilterLost).length;
  losses.sparklines += descendantsNamed(part.frame, 'sparklineGroup').length;
  losses.editableRanges += descendantsNamed(part.frame, 'protectedRange').length;
  losses.scenarios += descendantsNamed(part.frame, 'scenario').length;
  return {
    data: { ...looks, id, name: sheet.name, cellData: matrix },
    side,
    resources: {
      rules,
      validations: readValidations(part.frame, size),
      tables: tables.map(({ table }) => table),
      rowsHiddenByTables,
      filter: filter?.filter,
      notes,
    },
  };
}

/** Rows that a filter hides come back with it; were they hidden as well, they would never show again. */
function showFilteredRows({ rowData = {} }: Partial<IWorksheetData>, rows: readonly number[]): void {
  for (const row of rows) {
    const entry = rowData[row] ?? {};
    delete entry.hd;
    if (Object.keys(entry).length === 0) Reflect.deleteProperty(rowData, row);
  }
}

/** Of some hidden rows, those that the filter of a table may hide; 0-based. */
function rowsFilteredBy({ range, filters }: ITableJson, hiddenRows: readonly number[]): number[] {
  if (!filters.tableColumnFilterList?.some((filter) => filter)) return [];
  return hiddenRows.filter((row) => row > range.startRow && row <= range.endRow);
}

function tablesOf(part: SheetPart, sheetId: string, file: Package): ReadTable[] {
  return file
    .relationships(part.path)
    .filter(({ kind }) => kind === 'table')
    .map(({ target }, index) => readTable(file.text(target) ?? '', `${sheetId}-table${index + 1}`))
    .filter((table) => table !== null);
}

function readSide(sheet: Sheet, part: SheetPart, losses: Losses): SheetSideData {
  const side: SheetSideData = {};
  if (sheet.veryHidden) side.isVeryHidden = true;
  const protection = readProtection(part.frame);
  if (protection) {
    side.protection = protection.protection;
    losses.passwords += protection.hasPassword ? 1 : 0;
  }
  const pageLayout = { ...readPageLayout(sheet), ...readBreaks(part.frame) };
  if (Object.keys(pageLayout).length > 0) side.pageLayout = pageLayout;
  const outline = [
    ...groupsOf('rows', rowLevels(part)),
    ...groupsOf('columns', columnLevels(part.frame, sizeOf(sheet))),
  ];
  if (outline.length > 0) side.outline = outline;
  return side;
}

/** Title, author and the like, as plain data: the workbook is compared and stored as JSON. */
function plainProperties(book: Workbook): Record<string, unknown> {
  return JSON.parse(JSON.stringify(book.properties ?? {})) as Record<string, unknown>;
}
