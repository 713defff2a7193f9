import {
  BooleanNumber,
  ColorKit,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { ApiError, gap } from '../errors';

/** Pixels that one step of indentation moves a text, and the padding that a cell has anyway. */
export const INDENT = 9;
export const PADDING = 2;

/** One thing that a format says of a cell, in Excel's terms, and the part of Univer's style that says it. */
export interface FormatAttribute {
  read(style: IStyleData): unknown;
  /** The part of a style to merge in; null takes it away. */
  write(value: unknown): IStyleData;
}

/** Names of the attributes are paths under `Range.format`: "fill.color", "wrapText". */
export const formatAttributes: Readonly<Record<string, FormatAttribute>> = {
  'fill.color': {
    read: (style) => hexColor(style.bg?.rgb) ?? '#FFFFFF',
    write: (value) => ({ bg: value === '' || value === null ? null : { rgb: checkedColor(value) } }),
  },
  'fill.pattern': {
    read: (style) => (style.bg?.rgb ? 'Solid' : 'None'),
    write: (value) => {
      if (value === 'None') return { bg: null };
      if (value === 'Solid') return {};
      throw gap(`Range.format.fill.pattern ${String(value)}`);
    },
  },
  'font.bold': flag('bl'),
  'font.italic': flag('it'),
  'font.color': {
    read: (style) => hexColor(style.cl?.rgb) ?? '#000000',
    write: (value) => ({ cl: { rgb: checkedColor(value) } }),
  },
  'font.name': { read: (style) => style.ff ?? 'Calibri', write: (value) => ({ ff: String(value) }) },
  'font.size': { read: (style) => style.fs ?? 11, write: (value) => ({ fs: positive(value) }) },
  'font.strikethrough': {
    read: (style) => style.st?.s === BooleanNumber.TRUE,
    write: (value) => ({ st: { s: boolean(value) } }),
  },
  'font.underline': {
    read: (style) => (style.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'),
    write: (value) => ({ ul: { s: boolean(value !== 'None' && value !== false) } }),
  },
  horizontalAlignment: named(
    {
      General: HorizontalAlign.UNSPECIFIED,
      Left: HorizontalAlign.LEFT,
      Center: HorizontalAlign.CENTER,
      Right: HorizontalAlign.RIGHT,
      Justify: HorizontalAlign.JUSTIFIED,
      Distributed: HorizontalAlign.DISTRIBUTED,
    },
    (style) => style.ht ?? HorizontalAlign.UNSPECIFIED,
    (ht) => ({ ht }),
  ),
  verticalAlignment: named(
    { Bottom: VerticalAlign.BOTTOM, Center: VerticalAlign.MIDDLE, Top: VerticalAlign.TOP },
    (style) => style.vt || VerticalAlign.BOTTOM,
    (vt) => ({ vt }),
  ),
  indentLevel: {
    read: ({ pd }) => Math.max(0, Math.round(((pd?.l ?? pd?.r ?? 0) - PADDING) / INDENT)),
    // From whichever side the text stands at: its alignment may come later.
    write: (value) => ({ pd: value === 0 ? null : bothSides(checkedIndent(value)) }),
  },
  wrapText: {
    read: (style) => style.tb === WrapStrategy.WRAP,
    write: (value) => ({ tb: value ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED }),
  },
  textOrientation: {
    read: (style) => (style.tr?.v === BooleanNumber.TRUE ? 180 : -(style.tr?.a ?? 0)),
    write: (value) => ({ tr: value === 180 ? { a: 0, v: BooleanNumber.TRUE } : { a: -Number(value) } }),
  },
};

/** "#RRGGBB" in capitals, as Excel gives it; undefined where there is no colour. */
export function hexColor(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const kit = new ColorKit(color);
  return kit.isValid ? kit.toHexString().slice(0, 7).toUpperCase() : undefined;
}

/** @throws ApiError InvalidArgument for what is neither "#RRGGBB" nor the name of an HTML colour */
export function checkedColor(value: unknown): string {
  const color = typeof value === 'string' ? hexColor(value) : undefined;
  if (color === undefined) throw new ApiError('InvalidArgument');
  return color;
}

function flag(key: 'bl' | 'it'): FormatAttribute {
  return { read: (style) => style[key] === BooleanNumber.TRUE, write: (value) => ({ [key]: boolean(value) }) };
}

function named<T extends number>(
  names: Record<string, T>,
  read: (style: IStyleData) => T,
  write: (value: T) => IStyleData,
): FormatAttribute {
  return {
    read: (style) => Object.keys(names).find((name) => names[name] === read(style)) ?? Object.keys(names)[0],
    write: (value) => {
      const known = names[String(value)];
      if (known === undefined) throw new ApiError('InvalidArgument');
      return write(known);
    },
  };
}

function boolean(value: unknown): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function positive(value: unknown): number {
  if (typeof value !== 'number' || !(value > 0)) throw new ApiError('InvalidArgument');
  return value;
}

/** Univer's padding for so many steps of indentation, which count on the side where the text stands. */
export function bothSides(steps: number): { l: number; r: number } {
  const padding = PADDING + INDENT * steps;
  return { l: padding, r: padding };
}

/** Excel indents by 250 steps at most. */
function checkedIndent(value: unknown): number {
  if (!Number.isInteger(value) || Number(value) < 0 || Number(value) > 250) throw new ApiError('InvalidArgument');
  return Number(value);
}
