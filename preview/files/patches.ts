import type { IWorksheetData } from '@univerjs/core';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { ITableJson } from '@univerjs/sheets-table';
import { lookKey, type WrittenLook } from './cells';
import { DRAWING_RELATIONSHIP } from './charts/write';
import { ruleXml } from './conditional-formats/write';
import { addressOf } from './areas';
import { filterXml } from './filters';
import { columnCharacters, DEFAULT_COLUMN_PIXELS, rowPoints } from './measures';
import { namesXml, quotedSheet, type BuiltInName } from './names';
import { levelsOf } from '../host/outline-groups';
import type { Package } from './package';
import { tableFiltersXml } from './table-filters';
import { columnsXml } from './tables';
import { breaksXml } from './page-breaks';
import { validationsXml } from './validations';
import type { WrittenSheet } from './written-sheet';
import {
  childNamed,
  childrenNamed,
  descendantsNamed,
  elementsOf,
  numberAttribute,
  parseXml,
  rootOf,
  toXml,
  type Document,
  type Element,
} from './xml';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CELLS = /(<sheetData\b[^>]*>)([\s\S]*)(<\/sheetData>)/;

/** The order in which the schema wants the parts of a sheet, as far as this module puts some in. */
const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter ' +
  'sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks ' +
  'printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks drawing legacyDrawing picture tableParts extLst';
const order = ORDER.split(' ');

/** Puts into a sheet's part what hucre's writer leaves out. */
export function completeSheet(file: Package, sheet: WrittenSheet): void {
  const path = `xl/worksheets/sheet${sheet.index + 1}.xml`;
  const xml = file.text(path) ?? '';
  const cells = CELLS.exec(xml)?.[2] ?? '';
  const marks = new RegExp(`<row r="${sheet.marks.row + 1}"[^>]*>([\\s\\S]*?)</row>`).exec(cells);
  const styles = styleNumbers(marks?.[1] ?? '', sheet.marks.looks);
  const document = parseXml(xml.replace(CELLS, '$1$3'));
  completeFrame(document, sheet, styles);
  const kept = withErrorResults(sheet.marks.looks.length > 0 ? cells.replace(marks?.[0] ?? '', '') : cells);
  const written = withRowLooks(kept, sheet.data, styles);
  file.write(
    path,
    toXml(document).replace(/<sheetData\s*\/>|<sheetData>\s*<\/sheetData>/, () => `<sheetData>${written}</sheetData>`),
  );
}

type StyleNumbers = ReadonlyMap<string, string>;

/** Number in the file of each look that the marks hold, by its key. */
function styleNumbers(marks: string, looks: readonly WrittenLook[]): StyleNumbers {
  const numbers = [...marks.matchAll(/<c r="([A-Z]+)\d+"(?: s="(\d+)")?/g)].map(
    ([, letters = '', number]) => [letters, number] as const,
  );
  const byColumn = new Map(numbers);
  return new Map(
    looks.flatMap((look, column) => {
      const letters = addressOf({ startRow: 0, endRow: 0, startColumn: column, endColumn: column }).replace('1', '');
      const number = byColumn.get(letters);
      return number === undefined ? [] : [[lookKey(look) ?? '', number] as const];
    }),
  );
}

/** hucre writes the error that a formula gives as a text. */
function withErrorResults(cells: string): string {
  return cells.replace(
    /(<c [^>]*)t="str"([^>]*>)(<f[^>]*>[^<]*<\/f>)<v>(#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!))<\/v>/g,
    '$1t="e"$2$3<v>$4</v>',
  );
}

/** Rows have their styles, and those that fit their texts the height that they have so far; hucre only knows chosen ones. */
function withRowLooks(cells: string, { rowData = {} }: Partial<IWorksheetData>, styles: StyleNumbers): string {
  return cells.replace(/<row r="(\d+)"/g, (tag, row: string) => {
    const { ia, ah, ...look } = rowData[Number(row) - 1] ?? {};
    const number = styles.get(lookKey(look) ?? '');
    const style = number === undefined ? '' : ` s="${number}" customFormat="1"`;
    return `${tag}${style}${ia === 1 && ah !== undefined ? ` ht="${rowPoints(ah)}"` : ''}`;
  });
}

function completeFrame(document: Document, sheet: WrittenSheet, styles: StyleNumbers): void {
  const root = document.documentElement;
  if (!root) return;
  const standIns = childrenNamed(root, 'conditionalFormatting');
  const styleOf = new Map(
    standIns
      .flatMap((group) => childrenNamed(group, 'cfRule'))
      .map((rule) => [numberAttribute(rule, 'priority'), numberAttribute(rule, 'dxfId')]),
  );
  for (const element of [...standIns, ...childrenNamed(root, 'dimension'), ...childrenNamed(root, 'cols')])
    root.removeChild(element);
  setDefaults(childNamed(root, 'sheetFormatPr'), sheet.data);
  insert(root, columnsElement(sheet, styles));
  sheet.resources.rules.forEach((rule, index) => insert(root, ruleXml(rule, index + 1, styleOf.get(index + 1))));
  insert(root, validationsXml(sheet.resources.validations));
  if (sheet.resources.filter) insert(root, filterXml(sheet.resources.filter));
  insert(root, breaksXml('rowBreaks', sheet.side.pageLayout));
  insert(root, breaksXml('columnBreaks', sheet.side.pageLayout));
  if (sheet.side.charts) insert(root, `<drawing xmlns:r="${RELATIONSHIPS}" r:id="${DRAWING_RELATIONSHIP}"/>`);
}

function setDefaults(
  format: Element | undefined,
  { defaultRowHeight, defaultColumnWidth }: Partial<IWorksheetData>,
): void {
  if (defaultRowHeight) format?.setAttribute('defaultRowHeight', String(rowPoints(defaultRowHeight)));
  if (defaultColumnWidth && defaultColumnWidth !== DEFAULT_COLUMN_PIXELS) {
    format?.setAttribute('defaultColWidth', String(columnCharacters(defaultColumnWidth)));
  }
}

/** Adds an element where the schema wants it. */
function insert(root: Element, xml: string | null): void {
  if (xml === null) return;
  const element = rootOf(xml.replace(/^<(\w+)/, `<$1 xmlns="${NAMESPACE}"`));
  const place = order.indexOf(element.localName ?? '');
  const next = Array.from(root.childNodes).find((node) => order.indexOf((node as Element).localName ?? '') > place);
  root.insertBefore(element, next ?? null);
}

function columnsElement({ data, side }: WrittenSheet, styles: StyleNumbers): string | null {
  const levels = levelsOf('columns', side.outline ?? []);
  const columns = new Set([...Object.keys(data.columnData ?? {}).map(Number), ...levels.keys()]);
  const written = [...columns]
    .sort((a, b) => a - b)
    .map((column) => {
      const { w, hd, ...look } = data.columnData?.[column] ?? {};
      const style = styles.get(lookKey(look) ?? '');
      const level = levels.get(column);
      const attributes = [
        `min="${column + 1}" max="${column + 1}"`,
        `width="${columnCharacters(w ?? data.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS)}"`,
        ...(w === undefined ? [] : ['customWidth="1"']),
        ...(hd === 1 ? ['hidden="1"'] : []),
        ...(style === undefined ? [] : [`style="${style}"`]),
        ...(level === undefined ? [] : [`outlineLevel="${level}"`]),
      ];
      return `<col ${attributes.join(' ')}/>`;
    });
  return written.length === 0 ? null : `<cols>${written.join('')}</cols>`;
}

/** Completes the tables' parts, which hucre numbers through all sheets. */
export function completeTables(file: Package, sheets: readonly WrittenSheet[]): void {
  const tables = sheets.flatMap(({ resources, side }) =>
    resources.tables.map((table) => ({ table, side: side.tables?.[table.id] })),
  );
  tables.forEach(({ table, side }, index) => {
    const path = `xl/tables/table${index + 1}.xml`;
    const document = parseXml(file.text(path) ?? '');
    const root = document.documentElement;
    const columns = childNamed(root, 'tableColumns');
    if (!root || !columns) return;
    const headings = childrenNamed(columns, 'tableColumn').map((column) => column.getAttribute('name') ?? '');
    root.replaceChild(
      rootOf(columnsXml(table.columns, headings).replace('<tableColumns', `<tableColumns xmlns="${NAMESPACE}"`)),
      columns,
    );
    if (side && !side.showHeaders) root.setAttribute('headerRowCount', '0');
    addFilters(childNamed(root, 'autoFilter'), table);
    file.write(path, toXml(document));
  });
}

function addFilters(autoFilter: Element | undefined, { filters }: ITableJson): void {
  const xml = tableFiltersXml(filters.tableColumnFilterList ?? []);
  for (const column of elementsOf(rootOf(`<autoFilter xmlns="${NAMESPACE}">${xml}</autoFilter>`))) {
    autoFilter?.appendChild(column);
  }
}

/** Names the file has: the user's, and those in which Excel keeps print areas and filters. */
export function completeWorkbook(
  file: Package,
  sheets: readonly WrittenSheet[],
  names: readonly IDefinedNamesServiceParam[],
  isLocked: boolean,
): void {
  const path = file.workbookPath;
  const document = parseXml(file.text(path) ?? '');
  const xml = namesXml(
    names,
    sheets.flatMap(builtInNames),
    sheets.map(({ id }) => id),
  );
  for (const element of descendantsNamed(document, 'definedNames')) element.parentNode?.removeChild(element);
  const sheetList = childNamed(document.documentElement, 'sheets');
  if (xml !== null && sheetList) {
    const element = rootOf(xml.replace('<definedNames', `<definedNames xmlns="${NAMESPACE}"`));
    sheetList.parentNode?.insertBefore(element, sheetList.nextSibling);
  }
  const views = childNamed(document.documentElement, 'bookViews') ?? sheetList;
  if (isLocked && views) {
    const element = rootOf(`<workbookProtection xmlns="${NAMESPACE}" lockStructure="1"/>`);
    views.parentNode?.insertBefore(element, views);
  }
  // It stands before the windows, or before the sheets where no window is told of.
  const next = childNamed(document.documentElement, 'bookViews') ?? sheetList;
  if (isLocked && next) {
    const element = rootOf(`<workbookProtection xmlns="${NAMESPACE}" lockStructure="1"/>`);
    next.parentNode?.insertBefore(element, next);
  }
  file.write(path, toXml(document));
}

function builtInNames({ index, data, side, resources }: WrittenSheet): BuiltInName[] {
  const { printArea, printTitleRows, printTitleColumns } = side.pageLayout ?? {};
  const here = (areas: (string | undefined)[]) =>
    areas
      .filter((area) => area !== undefined)
      .map((area) => `${quotedSheet(data.name ?? '')}!${absolute(area)}`)
      .join(',');
  const filter = resources.filter && addressOf(resources.filter.ref);
  const found: [BuiltInName['name'], string][] = [
    ['Print_Area', here(printArea?.split(',') ?? [])],
    ['Print_Titles', here([printTitleColumns, printTitleRows])],
    ['_FilterDatabase', here([filter])],
  ];
  return found.filter(([, formula]) => formula !== '').map(([name, formula]) => ({ name, sheet: index, formula }));
}

/** "A1:D20" → "$A$1:$D$20"; what already bears its signs stays as it is. */
function absolute(area: string): string {
  return area
    .replaceAll('$', '')
    .replace(
      /([A-Z]+)?(\d+)?/gi,
      (_, letters?: string, digits?: string) => `${letters ? `$${letters}` : ''}${digits ? `$${digits}` : ''}`,
    );
}
