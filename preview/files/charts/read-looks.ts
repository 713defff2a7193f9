import type { ChartFontData, ChartLineData, ChartLook } from '../../host/chart-data';
import { cssColor } from '../colors';
import { attribute, booleanAttribute, childNamed, descendantsNamed, type Element, numberAttribute } from '../xml';
import { DASHES, EMU_PER_POINT, type WrittenColor } from './write-looks';

/** What a part looks like unless told otherwise: what is the same is not kept. */
export interface UsualLook {
  fill?: WrittenColor | null;
  line?: WrittenColor | null;
  weight?: number;
  size?: number;
  color?: string;
}

/** Numbers of the colours of a theme, as cells name them. */
const THEME_NAMES = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6'.split(' ');
const ALIASES: Readonly<Record<string, string>> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };

/** Reads what a part of a chart looks like. @param parent the element that holds its `spPr` and `txPr` */
export function readLook(parent: Element | undefined, theme: readonly string[], usual: UsualLook): ChartLook {
  const shape = childNamed(parent, 'spPr');
  const fill = readFill(shape, theme, usual.fill);
  const line = readLine(childNamed(shape, 'ln'), theme, usual);
  const properties = lettersOf(parent);
  const font = properties && readFont(properties, theme, usual);
  return {
    ...(fill !== undefined && { fill }),
    ...(line && { line }),
    ...(font && { font }),
  };
}

/** What the element says of its own letters, rather than of those of the parts within it. */
function lettersOf(parent: Element | undefined): Element | undefined {
  const text = childNamed(parent, 'txPr') ?? childNamed(childNamed(parent, 'tx'), 'rich');
  return text && descendantsNamed(text, 'defRPr')[0];
}

function readFill(
  shape: Element | undefined,
  theme: readonly string[],
  usual: WrittenColor | null | undefined,
): string | undefined {
  if (childNamed(shape, 'noFill')) return usual === null ? undefined : '';
  return readColor(childNamed(shape, 'solidFill'), theme, usual);
}

function readLine(element: Element | undefined, theme: readonly string[], usual: UsualLook): ChartLineData | undefined {
  if (!element) return undefined;
  if (childNamed(element, 'noFill')) return usual.line === null ? undefined : { style: 'None' };
  const color = readColor(childNamed(element, 'solidFill'), theme, usual.line);
  const weight = (numberAttribute(element, 'w') ?? NaN) / EMU_PER_POINT;
  const dash = attribute(childNamed(element, 'prstDash'), 'val');
  const style = DASHES.find(([, known]) => known === dash)?.[0];
  const line: ChartLineData = {
    ...(color !== undefined && { color }),
    ...(!Number.isNaN(weight) && Math.abs(weight - (usual.weight ?? 0.75)) > 0.01 && { weight: rounded(weight) }),
    ...(style !== undefined && { style }),
  };
  return Object.keys(line).length > 0 ? line : undefined;
}

/** "#RRGGBB"; undefined for the usual colour. */
function readColor(
  fill: Element | undefined,
  theme: readonly string[],
  usual: WrittenColor | null | undefined,
): string | undefined {
  const plain = attribute(childNamed(fill, 'srgbClr'), 'val');
  const scheme = childNamed(fill, 'schemeClr');
  const name = attribute(scheme, 'val') ?? '';
  const isPlainScheme = scheme?.childNodes.length === 0;
  if (typeof usual === 'number' && isPlainScheme && name === `accent${usual}`) return undefined;
  const color = plain ? `#${plain.toUpperCase()}` : schemeColor(scheme, ALIASES[name] ?? name, theme);
  return color === usual ? undefined : color;
}

/** Lighter and darker shades are near enough to those of Excel. */
function schemeColor(scheme: Element | undefined, name: string, theme: readonly string[]): string | undefined {
  const number = THEME_NAMES.indexOf(name);
  if (number < 0) return undefined;
  const percent = (of: string) => numberAttribute(childNamed(scheme, of), 'val');
  const [kept, added] = [percent('lumMod'), percent('lumOff')];
  const tint = added !== undefined ? added / 100_000 : kept !== undefined ? kept / 100_000 - 1 : undefined;
  return cssColor({ theme: number, ...(tint !== undefined && { tint }) }, theme);
}

export function readFont(
  properties: Element,
  theme: readonly string[],
  { size, color: usualColor }: UsualLook,
): ChartFontData | undefined {
  const points = (numberAttribute(properties, 'sz') ?? NaN) / 100;
  const color = readColor(childNamed(properties, 'solidFill'), theme, usualColor);
  const name = attribute(childNamed(properties, 'latin'), 'typeface');
  const underline = attribute(properties, 'u');
  const font: ChartFontData = {
    ...(booleanAttribute(properties, 'b') && { bold: true }),
    ...(booleanAttribute(properties, 'i') && { italic: true }),
    ...(underline && underline !== 'none' && { underline: underline === 'dbl' ? 'Double' : 'Single' }),
    ...(color !== undefined && { color }),
    ...(name && !name.startsWith('+') && { name }),
    ...(!Number.isNaN(points) && points !== size && { size: points }),
  };
  return Object.keys(font).length > 0 ? font : undefined;
}

export function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}
