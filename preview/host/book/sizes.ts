import { SetColWidthCommand, SetRowHeightCommand } from '@univerjs/sheets';
import { ApiError } from '../errors';
import type { Rectangle } from './areas';
import type { Sheet } from './book';

/** Univer measures in pixels, Excel's API in points: 96 pixels and 72 points make an inch. */
const PIXELS_PER_POINT = 96 / 72;

export function points(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
}

export function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** Gives the columns of the areas a width, in points. */
export function setColumnWidth(sheet: Sheet, areas: readonly Rectangle[], width: unknown): void {
  const ranges = areas.map((area) => sheet.toUniver(area));
  sheet.run(SetColWidthCommand.id, { ranges, value: checkedPixels(width) });
}

/** Gives the rows of the areas a height, in points. */
export function setRowHeight(sheet: Sheet, areas: readonly Rectangle[], height: unknown): void {
  const ranges = areas.map((area) => sheet.toUniver(area));
  sheet.run(SetRowHeightCommand.id, { ranges, value: checkedPixels(height) });
}

function checkedPixels(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0)) throw new ApiError('InvalidArgument');
  return pixels(value);
}
