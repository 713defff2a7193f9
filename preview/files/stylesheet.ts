import type { CellStyle } from 'hucre/xlsx';
import type { FileColor } from './colors';
import { attribute, booleanAttribute, childNamed, childrenNamed, numberAttribute, rootOf, type Element } from './xml';

type Font = NonNullable<CellStyle['font']>;
type Fill = NonNullable<CellStyle['fill']>;
type Border = NonNullable<CellStyle['border']>;
type BorderSide = NonNullable<Border['top']>;
type Alignment = NonNullable<CellStyle['alignment']>;

/** Formats that files name by number only (ECMA-376, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The styles of a file that hucre leaves out: those of whole rows and columns, and those of conditional formats. */
export interface Stylesheet {
  /** Style of the `s` attribute of a row or the `style` attribute of a column. */
  cellStyle(index: number): CellStyle;
  /** Style of the `dxfId` attribute of a conditional format. */
  differentialStyle(index: number): CellStyle;
}

/** Reads `xl/styles.xml`. */
export function readStylesheet(xml: string | undefined): Stylesheet {
  if (!xml) return { cellStyle: () => ({}), differentialStyle: () => ({}) };
  const root = rootOf(xml);
  const list = (name: string, item: string) => childrenNamed(childNamed(root, name), item);
  const fonts = list('fonts', 'font');
  const fills = list('fills', 'fill');
  const borders = list('borders', 'border');
  const formats = list('cellXfs', 'xf');
  const differentials = list('dxfs', 'dxf');
  const codes = new Map(
    list('numFmts', 'numFmt').map((format) => [numberAttribute(format, 'numFmtId'), attribute(format, 'formatCode')]),
  );
  const formatCode = (id: number) => codes.get(id) ?? BUILT_IN[id];
  const nth = (elements: Element[], format: Element, name: string) => {
    const index = numberAttribute(format, name) ?? 0;
    return index > 0 ? elements[index] : undefined; // number 0 is the workbook's own look
  };
  return {
    cellStyle(index) {
      const format = formats[index];
      if (!format) return {};
      return compact({
        font: readFont(nth(fonts, format, 'fontId')),
        fill: readFill(nth(fills, format, 'fillId')),
        border: readBorder(nth(borders, format, 'borderId')),
        alignment: readAlignment(childNamed(format, 'alignment')),
        numFmt: formatCode(numberAttribute(format, 'numFmtId') ?? 0),
        protection: readLock(childNamed(format, 'protection')),
      });
    },
    differentialStyle: (index) => readDifferentialStyle(differentials[index]),
  };
}

/** Cells are locked unless the file says otherwise. */
function readLock(element: Element | undefined): CellStyle['protection'] {
  return booleanAttribute(element, 'locked') === false ? { locked: false } : undefined;
}

/** A style of which only what differs is said (`dxf`), as conditional formats have it. */
export function readDifferentialStyle(element: Element | undefined): CellStyle {
  return compact({
    font: readFont(childNamed(element, 'font')),
    fill: readFill(childNamed(element, 'fill')),
    border: readBorder(childNamed(element, 'border')),
    numFmt: attribute(childNamed(element, 'numFmt'), 'formatCode'),
  });
}

function readFont(element: Element | undefined): Font | undefined {
  if (!element) return undefined;
  return compact({
    name: attribute(childNamed(element, 'name'), 'val'),
    size: numberAttribute(childNamed(element, 'sz'), 'val'),
    bold: readSwitch(element, 'b'),
    italic: readSwitch(element, 'i'),
    strikethrough: readSwitch(element, 'strike'),
    underline: readUnderline(childNamed(element, 'u')),
    color: readColor(childNamed(element, 'color')),
  });
}

/** `<b/>` is on, `<b val="0"/>` is off. */
function readSwitch(font: Element, name: string): boolean | undefined {
  const element = childNamed(font, name);
  return element && (booleanAttribute(element, 'val') ?? true);
}

function readUnderline(element: Element | undefined): Font['underline'] {
  return element && ((attribute(element, 'val') as Exclude<Font['underline'], boolean> | 'none') ?? true) !== 'none';
}

/** A conditional format says a plain background by `bgColor` alone, a cell by a solid pattern of `fgColor`. */
function readFill(element: Element | undefined): Fill | undefined {
  const pattern = childNamed(element, 'patternFill');
  if (!pattern) return undefined;
  const kind = attribute(pattern, 'patternType') as (Fill & { type: 'pattern' })['pattern'] | undefined;
  if (kind === 'none') return undefined;
  const color = readColor(childNamed(pattern, 'fgColor'));
  const background = readColor(childNamed(pattern, 'bgColor'));
  return compact({ type: 'pattern', pattern: kind ?? 'solid', fgColor: color, bgColor: background });
}

function readBorder(element: Element | undefined): Border | undefined {
  if (!element) return undefined;
  const side = (...names: string[]): BorderSide | undefined => {
    const found = names.map((name) => childNamed(element, name)).find(Boolean);
    const style = attribute(found, 'style') as BorderSide['style'] | 'none' | undefined;
    if (!style || style === 'none') return undefined;
    return compact({ style, color: readColor(childNamed(found, 'color')) });
  };
  const border = compact({
    top: side('top'),
    bottom: side('bottom'),
    left: side('left', 'start'),
    right: side('right', 'end'),
  });
  return Object.keys(border).length > 0 ? border : undefined;
}

function readAlignment(element: Element | undefined): Alignment | undefined {
  if (!element) return undefined;
  return compact({
    horizontal: attribute(element, 'horizontal') as Alignment['horizontal'],
    vertical: attribute(element, 'vertical') as Alignment['vertical'],
    wrapText: booleanAttribute(element, 'wrapText'),
    textRotation: numberAttribute(element, 'textRotation'),
    indent: numberAttribute(element, 'indent'),
  });
}

/** A colour element of any kind (`color`, `fgColor`, `tabColor`…); undefined where it is automatic. */
export function readColor(element: Element | undefined): FileColor | undefined {
  const color = compact({
    rgb: attribute(element, 'rgb')?.slice(-6),
    theme: numberAttribute(element, 'theme'),
    tint: numberAttribute(element, 'tint'),
    indexed: numberAttribute(element, 'indexed'),
  });
  return Object.keys(color).length > 0 ? color : undefined;
}

/** The object without its undefined members. */
function compact<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
