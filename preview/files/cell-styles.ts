import {
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from '@univerjs/core';
import type { CellStyle } from 'hucre/xlsx';
import { cssColor, fileColor } from './colors';
import { bothSides, INDENT, PADDING } from '../host/book/format-attributes';

type Border = NonNullable<CellStyle['border']>;
type BorderSide = NonNullable<Border['top']>;
type Alignment = NonNullable<CellStyle['alignment']>;

const lineStyles: [BorderSide['style'], BorderStyleTypes][] = [
  ['thin', BorderStyleTypes.THIN],
  ['hair', BorderStyleTypes.HAIR],
  ['dotted', BorderStyleTypes.DOTTED],
  ['dashed', BorderStyleTypes.DASHED],
  ['dashDot', BorderStyleTypes.DASH_DOT],
  ['dashDotDot', BorderStyleTypes.DASH_DOT_DOT],
  ['double', BorderStyleTypes.DOUBLE],
  ['medium', BorderStyleTypes.MEDIUM],
  ['mediumDashed', BorderStyleTypes.MEDIUM_DASHED],
  ['mediumDashDot', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['mediumDashDotDot', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['slantDashDot', BorderStyleTypes.SLANT_DASH_DOT],
  ['thick', BorderStyleTypes.THICK],
];
const horizontals: [NonNullable<Alignment['horizontal']>, HorizontalAlign][] = [
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
  ['justify', HorizontalAlign.JUSTIFIED],
  ['distributed', HorizontalAlign.DISTRIBUTED],
  ['centerContinuous', HorizontalAlign.CENTER],
];
const verticals: [NonNullable<Alignment['vertical']>, VerticalAlign][] = [
  ['top', VerticalAlign.TOP],
  ['center', VerticalAlign.MIDDLE],
  ['bottom', VerticalAlign.BOTTOM],
  ['justify', VerticalAlign.TOP],
];
const sides = [
  ['top', 't'],
  ['bottom', 'b'],
  ['left', 'l'],
  ['right', 'r'],
] as const;

/** What the file writes for a text whose letters stand one under the other. */
const STACKED = 255;

const there = <A, B>(pairs: [A, B][], value: A): B | undefined => pairs.find(([from]) => from === value)?.[1];
const back = <A, B>(pairs: [A, B][], value: B): A | undefined => pairs.find(([, to]) => to === value)?.[0];

/** A style of the file as Univer has it; `theme` holds the colours of the file's theme. */
export function univerStyle(style: CellStyle, theme: readonly string[]): IStyleData {
  const { font, fill, alignment, numFmt } = style;
  const data: IStyleData = {};
  if (font?.name) data.ff = font.name;
  if (font?.size) data.fs = font.size;
  if (font?.bold !== undefined) data.bl = font.bold ? 1 : 0;
  if (font?.italic !== undefined) data.it = font.italic ? 1 : 0;
  if (font?.underline) data.ul = { s: 1 };
  if (font?.strikethrough) data.st = { s: 1 };
  const color = cssColor(font?.color, theme);
  if (color) data.cl = { rgb: color };
  const background = fillColor(fill, theme);
  if (background) data.bg = { rgb: background };
  const borders = style.border && univerBorders(style.border, theme);
  if (borders) data.bd = borders;
  if (numFmt && numFmt !== 'General') data.n = { pattern: numFmt };
  return { ...data, ...univerAlignment(alignment) };
}

function fillColor(fill: CellStyle['fill'], theme: readonly string[]): string | undefined {
  if (!fill) return undefined;
  if (fill.type === 'gradient') return cssColor(fill.stops[0]?.color, theme);
  if (fill.pattern === 'none') return undefined;
  return cssColor(fill.fgColor ?? fill.bgColor, theme) ?? cssColor(fill.bgColor, theme);
}

function univerBorders(border: Border, theme: readonly string[]): IBorderData | undefined {
  const line = (side: BorderSide | undefined) =>
    side && {
      s: there(lineStyles, side.style) ?? BorderStyleTypes.THIN,
      cl: { rgb: cssColor(side.color, theme) ?? '#000000' },
    };
  const borders: IBorderData = {};
  for (const [side, key] of sides) {
    const drawn = line(border[side]);
    if (drawn) borders[key] = drawn;
  }
  const diagonal = line(border.diagonal);
  if (diagonal && border.diagonalDown) borders.tl_br = diagonal;
  if (diagonal && border.diagonalUp) borders.bl_tr = diagonal;
  return Object.keys(borders).length > 0 ? borders : undefined;
}

function univerAlignment(alignment: CellStyle['alignment']): IStyleData {
  const data: IStyleData = {};
  if (!alignment) return data;
  const horizontal = alignment.horizontal && there(horizontals, alignment.horizontal);
  const vertical = alignment.vertical && there(verticals, alignment.vertical);
  if (horizontal) data.ht = horizontal;
  if (vertical) data.vt = vertical;
  if (alignment.wrapText) data.tb = WrapStrategy.WRAP;
  if (alignment.indent) data.pd = bothSides(alignment.indent);
  const rotation = alignment.textRotation ?? 0;
  if (rotation === STACKED) data.tr = { a: 0, v: 1 };
  else if (rotation !== 0) data.tr = { a: rotation > 90 ? rotation - 90 : -rotation };
  return data;
}

/** A style of Univer's as the file writes it. */
export function fileStyle(data: IStyleData): CellStyle {
  const style: CellStyle = {};
  const font = fileFont(data);
  if (Object.keys(font).length > 0) style.font = font;
  if (data.bg?.rgb) style.fill = { type: 'pattern', pattern: 'solid', fgColor: fileColor(data.bg.rgb) };
  const border = fileBorder(data.bd);
  if (border) style.border = border;
  const alignment = fileAlignment(data);
  if (Object.keys(alignment).length > 0) style.alignment = alignment;
  if (data.n?.pattern) style.numFmt = data.n.pattern;
  return style;
}

function fileFont(data: IStyleData): NonNullable<CellStyle['font']> {
  const font: NonNullable<CellStyle['font']> = {};
  if (data.ff) font.name = data.ff;
  if (data.fs) font.size = data.fs;
  if (data.bl) font.bold = true;
  if (data.it) font.italic = true;
  if (data.ul?.s) font.underline = true;
  if (data.st?.s) font.strikethrough = true;
  if (data.cl?.rgb) font.color = fileColor(data.cl.rgb);
  return font;
}

function fileBorder(data: IStyleData['bd']): Border | undefined {
  if (!data) return undefined;
  const line = (drawn: IBorderData['t']): BorderSide | undefined => {
    const style = drawn ? back(lineStyles, drawn.s) : undefined;
    if (!drawn || !style) return undefined;
    return drawn.cl?.rgb ? { style, color: fileColor(drawn.cl.rgb) } : { style };
  };
  const border: Border = {};
  for (const [side, key] of sides) {
    const drawn = line(data[key]);
    if (drawn) border[side] = drawn;
  }
  const diagonal = line(data.tl_br) ?? line(data.bl_tr);
  if (diagonal) {
    border.diagonal = diagonal;
    if (data.tl_br) border.diagonalDown = true;
    if (data.bl_tr) border.diagonalUp = true;
  }
  return Object.keys(border).length > 0 ? border : undefined;
}

function fileAlignment(data: IStyleData): Alignment {
  const alignment: Alignment = {};
  const horizontal = data.ht ? back(horizontals, data.ht) : undefined;
  const vertical = data.vt ? back(verticals, data.vt) : undefined;
  if (horizontal) alignment.horizontal = horizontal;
  if (vertical) alignment.vertical = vertical;
  if (data.tb === WrapStrategy.WRAP) alignment.wrapText = true;
  const padding = (data.ht === HorizontalAlign.RIGHT ? data.pd?.r : data.pd?.l) ?? 0;
  if (padding >= INDENT) alignment.indent = Math.round((padding - PADDING) / INDENT);
  if (data.tr?.v) alignment.textRotation = STACKED;
  else if (data.tr?.a) alignment.textRotation = data.tr.a > 0 ? data.tr.a + 90 : -data.tr.a;
  return alignment;
}
