/** Width in pixels of the widest digit of Calibri 11, Excel's own measure of a column. */
const DIGIT = 7;
const PIXELS_PER_POINT = 4 / 3;

/** Excel's column of 8.43 characters and row of 15 points, in pixels. */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;

/** Pixels of a column whose width the file gives in characters. */
export function columnPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

/** Characters of a column that is so many pixels wide; `columnPixels` gives the same pixels back. */
export function columnCharacters(pixels: number): number {
  return Math.round((pixels / DIGIT) * 256) / 256;
}

/** Pixels of a row whose height the file gives in points. */
export function rowPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** Points of a row that is so many pixels high. */
export function rowPoints(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}
