import type { ChartFontData } from '../../host/chart-data';
import { CHART_INK } from '../../host/chart-data';

/** An element of a drawing in SVG, as plain data. */
export interface Shape {
  name: 'g' | 'line' | 'path' | 'polyline' | 'rect' | 'circle' | 'text';
  attributes: Readonly<Record<string, string | number>>;
  text?: string;
}

/** A rectangle of the drawing, in pixels. */
export interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const PIXELS_PER_POINT = 96 / 72;

/** Where a text begins, is centred or ends. */
type Anchor = 'start' | 'middle' | 'end';

/** A line of text whose middle is at a height. @param size in points, unless the font says another */
export function textShape(
  text: string,
  { x, y, anchor = 'middle', turned = false }: { x: number; y: number; anchor?: Anchor; turned?: boolean },
  font: ChartFontData | undefined,
  size: number,
): Shape {
  return {
    name: 'text',
    text,
    attributes: {
      x: rounded(x),
      y: rounded(y),
      'text-anchor': anchor,
      'dominant-baseline': 'central',
      'font-family': `${font?.name ?? 'Calibri'}, sans-serif`,
      'font-size': rounded(sizeOf(font, size)),
      fill: font?.color ?? CHART_INK,
      ...(font?.bold && { 'font-weight': 'bold' }),
      ...(font?.italic && { 'font-style': 'italic' }),
      ...(turned && { transform: `rotate(-90 ${rounded(x)} ${rounded(y)})` }),
    },
  };
}

/** Pixels that the letters of a text are high. */
export function sizeOf(font: ChartFontData | undefined, size: number): number {
  return (font?.size ?? size) * PIXELS_PER_POINT;
}

/** About how wide a text is, in pixels: Calibri's letters are half as wide as high. */
export function widthOf(text: string, font: ChartFontData | undefined, size: number): number {
  return text.length * sizeOf(font, size) * 0.52;
}

export function lineShape(x1: number, y1: number, x2: number, y2: number, color: string): Shape {
  const [a, b, c, d] = [x1, y1, x2, y2].map(rounded);
  return { name: 'line', attributes: { x1: a ?? 0, y1: b ?? 0, x2: c ?? 0, y2: d ?? 0, stroke: color } };
}

export function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
