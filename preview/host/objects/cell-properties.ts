import type { IStyleData } from '@univerjs/core';
import { columnCount, isEntireColumn, isEntireRow, type Rectangle, rowCount } from '../book/areas';
import { formatAddress } from '../book/addresses';
import type { Sheet } from '../book/book';
import { type BorderSide, lineOf } from '../book/borders';
import { cellExtras } from '../book/cell-extras';
import { formatAttributes, hexColor } from '../book/format-attributes';
import { agreedFormat, applyStyle, cellStyle, styleCells } from '../book/formats';
import { hyperlink } from '../book/hyperlinks';
import { points, setColumnWidth, setRowHeight } from '../book/sizes';
import { areColumnsHidden, areRowsHidden, hideColumns, hideRows } from '../book/visibility';
import { shaped } from '../book/write';
import { gap, wrongShape } from '../errors';

/** What is asked of cells, or told of them: names, and names within "format", "fill", "font". */
type Properties = Record<string, unknown>;

/** `Range.getCellProperties`: what is asked of each cell, as rows. */
export function cellProperties(sheet: Sheet, area: Rectangle, wanted: object): Properties[][] {
  return Array.from({ length: rowCount(area) }, (_, rowOffset) =>
    Array.from({ length: columnCount(area) }, (__, columnOffset) => {
      const [row, column] = [area.startRow + rowOffset, area.startColumn + columnOffset];
      const cell = { startRow: row, startColumn: column, endRow: row, endColumn: column };
      const style = cellStyle(sheet, row, column);
      return pick(wanted as Properties, '', (name, asked) => {
        if (name === 'format.borders') return linesOf(style, asked);
        if (name === 'format.protection') return protectionOf(sheet, row, column);
        if (name === 'hyperlink') return hyperlink(sheet, cell);
        if (name.startsWith('format.')) return formatAttributes[name.slice('format.'.length)]?.read(style);
        return ownProperty(sheet, cell, name);
      });
    }),
  );
}

/** The sides of a cell by the members of `Excel.CellBorderCollection`; those within an area are not a single cell's. */
const sides: readonly [string, BorderSide | null][] = [
  ['bottom', 'b'],
  ['diagonalDown', 'tl_br'],
  ['diagonalUp', 'bl_tr'],
  ['horizontal', null],
  ['left', 'l'],
  ['right', 'r'],
  ['top', 't'],
  ['vertical', null],
];

/** The lines around a cell, of each what is asked of all. */
function linesOf({ bd }: IStyleData, asked: Properties): Properties {
  return Object.fromEntries(
    sides.map(([name, side]) => {
      const border = side && bd?.[side];
      const line = { color: hexColor(border?.cl.rgb) ?? '#000000', tintAndShade: 0, ...lineOf(border?.s) };
      return [name, Object.fromEntries(Object.entries(line).filter(([member]) => asked[member] === true))];
    }),
  );
}

function protectionOf(sheet: Sheet, row: number, column: number): Properties {
  return { formulaHidden: false, locked: cellExtras(sheet, row, column).isUnlocked !== true };
}

/** `Range.getRowProperties`: what is asked of each row; a format that its cells do not share is null. */
export function rowProperties(sheet: Sheet, area: Rectangle, wanted: object): Properties[] {
  return Array.from({ length: rowCount(area) }, (_, offset) => {
    const row = area.startRow + offset;
    return lineProperties(sheet, { ...area, startRow: row, endRow: row }, wanted);
  });
}

/** `Range.getColumnProperties`: the same for columns. */
export function columnProperties(sheet: Sheet, area: Rectangle, wanted: object): Properties[] {
  return Array.from({ length: columnCount(area) }, (_, offset) => {
    const column = area.startColumn + offset;
    return lineProperties(sheet, { ...area, startColumn: column, endColumn: column }, wanted);
  });
}

/** `Range.setCellProperties`: rows of the range's own shape; an empty object leaves its cell alone. */
export function setCellProperties(sheet: Sheet, area: Rectangle, properties: unknown): void {
  if (!Array.isArray(properties) || isEntireColumn(area) || isEntireRow(area)) throw wrongShape();
  const propertiesAt = shaped(area, properties);
  styleCells(sheet, area, (row, column) => {
    const { format, ...others } = (propertiesAt(row, column) ?? {}) as Properties;
    if (Object.keys(others).length > 0) throw gap(`Range.setCellProperties of ${Object.keys(others).join()}`);
    return styleOf(flatten(format as Properties | undefined));
  });
}

/**
 * `Range.setColumnProperties` and `setRowProperties`: as many as the range has columns or rows; an empty object leaves its
 * line alone.
 */
export function setLineProperties(sheet: Sheet, area: Rectangle, by: 'rows' | 'columns', properties: unknown): void {
  const count = by === 'rows' ? rowCount(area) : columnCount(area);
  if (!Array.isArray(properties) || properties.length !== count) throw wrongShape();
  const [size, hidden] = by === 'rows' ? ['rowHeight', 'rowHidden'] : ['columnWidth', 'columnHidden'];
  (properties as Properties[]).forEach((line, offset) => {
    const at = (by === 'rows' ? area.startRow : area.startColumn) + offset;
    const own = by === 'rows' ? { ...area, startRow: at, endRow: at } : { ...area, startColumn: at, endColumn: at };
    for (const [name, value] of Object.entries(line)) {
      if (name === hidden) (by === 'rows' ? hideRows : hideColumns)(sheet, own, Boolean(value));
      else if (name !== 'format') throw gap(`Range.set${by === 'rows' ? 'Row' : 'Column'}Properties of ${name}`);
    }
    const formats = flatten(line.format as Properties | undefined);
    const sizes = formats.filter(([name]) => name === size).map(([, value]) => value);
    for (const value of sizes) (by === 'rows' ? setRowHeight : setColumnWidth)(sheet, [own], value);
    const style = styleOf(formats.filter(([name]) => name !== size));
    if (style) applyStyle(sheet, [own], style);
  });
}

/** The style that says some formats, by their paths under "format"; null when there is none. */
function styleOf(formats: readonly [string, unknown][]): IStyleData | null {
  const style: IStyleData = {};
  for (const [name, value] of formats) {
    const attribute = formatAttributes[name];
    if (!attribute) throw gap(`format.${name} of cells`);
    Object.assign(style, attribute.write(value));
  }
  return Object.keys(style).length > 0 ? style : null;
}

function lineProperties(sheet: Sheet, area: Rectangle, wanted: object): Properties {
  const line = { ...area };
  return pick(wanted as Properties, '', (name) => {
    if (name === 'format.rowHeight') return points(sheet.worksheet.getRowHeight(area.startRow));
    if (name === 'format.columnWidth') return points(sheet.worksheet.getColumnWidth(area.startColumn));
    const attribute = name.startsWith('format.') ? formatAttributes[name.slice('format.'.length)] : undefined;
    return attribute ? agreedFormat(sheet, [line], (style) => attribute.read(style)) : ownProperty(sheet, line, name);
  });
}

function ownProperty(sheet: Sheet, area: Rectangle, name: string): unknown {
  switch (name) {
    case 'address':
    case 'addressLocal':
      return formatAddress(sheet.name, [area]);
    case 'rowIndex':
      return area.startRow;
    case 'columnIndex':
      return area.startColumn;
    case 'rowHidden':
      return areRowsHidden(sheet, area);
    case 'columnHidden':
      return areColumnsHidden(sheet, area);
    case 'hidden':
      return areRowsHidden(sheet, area) === true || areColumnsHidden(sheet, area) === true;
    case 'style':
      return 'Normal';
    default:
      return undefined;
  }
}

/** Answers what is asked for: `true` is asked, an object asks for names within; of lines, once for all sides. */
function pick(wanted: Properties, path: string, read: (name: string, asked: Properties) => unknown): Properties {
  const picked: Properties = {};
  for (const [name, asked] of Object.entries(wanted)) {
    const isLines = path + name === 'format.borders' && typeof asked === 'object';
    if (asked === true || isLines) {
      const value = read(path + name, asked as Properties);
      if (value === undefined) throw gap(`${path}${name} of cells`);
      picked[name] = value;
    } else if (asked !== null && typeof asked === 'object') {
      picked[name] = pick(asked as Properties, `${path}${name}.`, read);
    }
  }
  return picked;
}

function flatten(format: Properties | undefined, path = ''): [string, unknown][] {
  return Object.entries(format ?? {}).flatMap(([name, value]): [string, unknown][] =>
    value !== null && typeof value === 'object'
      ? flatten(value as Properties, `${path}${name}.`)
      : [[path + name, value]],
  );
}
