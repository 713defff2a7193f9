/** .xlsx files written part by part, for what no library would write: as other programs leave them, odd or damaged. */
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface SheetPart {
  name: string;
  /** What stands in `<sheetData>`: `<row r="1">…</row>`. */
  rows: string;
  /** What follows `<sheetData>`: merges, filters, protection… */
  after?: string;
  /** What precedes it: columns. */
  before?: string;
  /** Root element of each table of the sheet: `<table …>`. */
  tables?: string[];
  state?: 'hidden' | 'veryHidden';
  kind?: 'worksheet' | 'chartsheet';
}

export interface PackageParts {
  sheets: SheetPart[];
  /** What stands in `<definedNames>`. */
  names?: string;
  /** Number formats; a cell with `s="1"` has the first, and so on. */
  numberFormats?: string[];
  is1904?: boolean;
  /** Rich or plain shared strings, each an `<si>`. */
  strings?: string[];
}

/** A workbook without anything but the parts given. */
export function xlsxPackage({
  sheets,
  names = '',
  numberFormats = [],
  is1904 = false,
  strings,
}: PackageParts): Uint8Array {
  const parts: Record<string, string> = {
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>` +
      sheets.map(({ name, state }, index) => sheetElement(name, index + 1, state)).join('') +
      `</sheets><definedNames>${names}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map(({ kind = 'worksheet' }, index): Relationship => [
        `rId${index + 1}`,
        kind,
        `${kind}s/sheet${index + 1}.xml`,
      ]),
      ['rIdStyles', 'styles', 'styles.xml'],
      ...(strings ? [['rIdStrings', 'sharedStrings', 'sharedStrings.xml'] as Relationship] : []),
    ]),
    'xl/styles.xml': styles(numberFormats),
  };
  if (strings) parts['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${strings.join('')}</sst>`;
  sheets.forEach(({ rows, before = '', after = '', tables = [], kind = 'worksheet' }, index) => {
    parts[`xl/${kind}s/sheet${index + 1}.xml`] =
      `<${kind} xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheetData>${rows}</sheetData>${after}</${kind}>`;
    if (tables.length === 0) return;
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships(
      tables.map((_, table) => [`rId${table + 1}`, 'table', `../tables/table${index + 1}-${table + 1}.xml`]),
    );
    tables.forEach((table, number) => {
      parts[`xl/tables/table${index + 1}-${number + 1}.xml`] = table;
    });
  });
  parts['[Content_Types].xml'] = contentTypes(Object.keys(parts));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** What the parts of each folder or name are. */
const partTypes: [RegExp, string][] = [
  [/workbook\.xml$/, 'sheet.main'],
  [/\/worksheets\/[^/]+$/, 'worksheet'],
  [/\/chartsheets\/[^/]+$/, 'chartsheet'],
  [/\/tables\//, 'table'],
  [/styles\.xml$/, 'styles'],
  [/sharedStrings\.xml$/, 'sharedStrings'],
];

function contentTypes(paths: string[]): string {
  const overrides = paths.flatMap((path) => {
    const type = partTypes.find(([pattern]) => pattern.test(path))?.[1];
    const contentType = `application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml`;
    return type ? [`<Override PartName="/${path}" ContentType="${contentType}"/>`] : [];
  });
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

type Relationship = [id: string, type: string, target: string];

function relationships(list: Relationship[]): string {
  const elements = list.map(([id, type, target]) => {
    return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements.join('')}</Relationships>`;
}

function sheetElement(name: string, number: number, state?: string): string {
  return `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"${state ? ` state="${state}"` : ''}/>`;
}

function styles(numberFormats: string[]): string {
  const formats = numberFormats.map((code, index) => {
    return `<numFmt numFmtId="${164 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`;
  });
  const cells = [0, ...numberFormats.map((_, index) => 164 + index)].map((id) => `<xf numFmtId="${id}"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${formats.join('')}</numFmts><cellXfs>${cells.join('')}</cellXfs></styleSheet>`;
}
