import { BorderStyleTypes } from '@univerjs/core';
import { ApiError } from '../errors';

/** A side of a cell, as Univer's styles name it. */
export type BorderSide = 't' | 'b' | 'l' | 'r' | 'tl_br' | 'bl_tr';

/** A line by Excel's two words for it: `Excel.BorderLineStyle` and `Excel.BorderWeight`. */
export interface Line {
  style: string;
  weight: string;
}

/** Univer has one word for each line that Excel can draw; where Excel ignores the weight, the first one is its own. */
const lines: readonly [BorderStyleTypes, Line][] = [
  [BorderStyleTypes.NONE, { style: 'None', weight: 'Thin' }],
  [BorderStyleTypes.THIN, { style: 'Continuous', weight: 'Thin' }],
  [BorderStyleTypes.HAIR, { style: 'Continuous', weight: 'Hairline' }],
  [BorderStyleTypes.MEDIUM, { style: 'Continuous', weight: 'Medium' }],
  [BorderStyleTypes.THICK, { style: 'Continuous', weight: 'Thick' }],
  [BorderStyleTypes.DOTTED, { style: 'Dot', weight: 'Thin' }],
  [BorderStyleTypes.DASHED, { style: 'Dash', weight: 'Thin' }],
  [BorderStyleTypes.MEDIUM_DASHED, { style: 'Dash', weight: 'Medium' }],
  [BorderStyleTypes.DASH_DOT, { style: 'DashDot', weight: 'Thin' }],
  [BorderStyleTypes.MEDIUM_DASH_DOT, { style: 'DashDot', weight: 'Medium' }],
  [BorderStyleTypes.DASH_DOT_DOT, { style: 'DashDotDot', weight: 'Thin' }],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, { style: 'DashDotDot', weight: 'Medium' }],
  [BorderStyleTypes.DOUBLE, { style: 'Double', weight: 'Thick' }],
  [BorderStyleTypes.SLANT_DASH_DOT, { style: 'SlantDashDot', weight: 'Medium' }],
];

/** Univer's word for a line; a weight that the style does not come in gives way. */
export function borderType({ style, weight }: Line): BorderStyleTypes {
  const found =
    lines.find(([, line]) => line.style === style && line.weight === weight) ??
    lines.find(([, line]) => line.style === style);
  if (!found) throw new ApiError('InvalidArgument');
  return found[0];
}

/** Excel's words for a line; no line where Univer has none. */
export function lineOf(type: BorderStyleTypes | undefined): Line {
  return lines.find(([known]) => known === type)?.[1] ?? { style: 'None', weight: 'Thin' };
}
