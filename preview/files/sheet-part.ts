import { booleanAttribute, elementsOf, numberAttribute, rootOf, type Element } from './xml';

/** The XML of one sheet without its cells, which may be hundreds of thousands and are read elsewhere. */
export interface SheetPart {
  path: string;
  /** The `worksheet` element, its `sheetData` left empty. */
  frame: Element;
  rows: RowPart[];
}

/** What a row says of itself; rows are 0-based. */
export interface RowPart {
  row: number;
  /** Points. */
  height?: number;
  /** Whether someone chose the height; if not, Excel fitted it to the text. */
  isHeightChosen: boolean;
  isHidden: boolean;
  /** Index into the cell styles of the file, for a row formatted as a whole. */
  style?: number;
  outlineLevel: number;
  isCollapsed: boolean;
}

const CELLS = /(<(?:\w+:)?sheetData\b[^>]*>)([\s\S]*)(<\/(?:\w+:)?sheetData>)/;
const ROW = /<(?:\w+:)?row\b([^>]*)>/g;

/** Reads `xl/worksheets/sheetN.xml`. */
export function readSheetPart(path: string, xml: string): SheetPart {
  const cells = CELLS.exec(xml)?.[2] ?? '';
  return { path, frame: rootOf(xml.replace(CELLS, '$1$3')), rows: readRows(cells) };
}

function readRows(cells: string): RowPart[] {
  const tags = [...cells.matchAll(ROW)].map(([, attributes = '']) => `<row ${unprefixed(attributes)}/>`);
  let last = 0; // a row without number follows the one before it
  return elementsOf(rootOf(`<rows>${tags.join('')}</rows>`)).map((element) => {
    last = numberAttribute(element, 'r') ?? last + 1;
    return readRow(element, last - 1);
  });
}

/** Attributes without those of other namespaces, whose declarations stand far away. */
function unprefixed(attributes: string): string {
  return attributes.replace(/\s\w+:\w+\s*=\s*("[^"]*"|'[^']*')/g, '').replace(/\/\s*$/, '');
}

function readRow(element: Element, row: number): RowPart {
  const height = numberAttribute(element, 'ht');
  const style = booleanAttribute(element, 'customFormat') ? numberAttribute(element, 's') : undefined;
  return {
    row,
    ...(height === undefined ? {} : { height }),
    isHeightChosen: booleanAttribute(element, 'customHeight') ?? false,
    isHidden: booleanAttribute(element, 'hidden') ?? false,
    ...(style === undefined ? {} : { style }),
    outlineLevel: numberAttribute(element, 'outlineLevel') ?? 0,
    isCollapsed: booleanAttribute(element, 'collapsed') ?? false,
  };
}
