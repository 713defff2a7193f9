/** Univer measures in pixels, Excel's API in points: 96 pixels and 72 points make an inch. */
const PIXELS_PER_POINT = 96 / 72;

export function points(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
}

export function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}
