/** How a drawing of 32 × 32 units becomes a crisp icon: Office's « Monoline » guidelines, size by size. */

const DRAWING = 32;
/** Empty units around the drawing itself; each size has its own padding instead. */
const MARGIN = 2;

interface SizeRules {
  /** Empty pixels around the drawing. */
  padding: number;
  /** Width of every line, in pixels. */
  line: number;
}

/** The sizes that Excel asks for (and 128, for listings), in pixels. */
export const sizes: ReadonlyMap<number, SizeRules> = new Map([
  [16, { padding: 0, line: 1 }],
  [20, { padding: 1, line: 1 }],
  [24, { padding: 1, line: 1 }],
  [32, { padding: 2, line: 1 }],
  [40, { padding: 2, line: 2 }],
  [48, { padding: 3, line: 2 }],
  [64, { padding: 4, line: 2 }],
  [80, { padding: 5, line: 2 }],
  [128, { padding: 8, line: 4 }],
]);

interface Point {
  x: number;
  y: number;
  /** The point ends a vertical line, so x must fall on whole pixels; likewise y for a horizontal one. */
  isOnVertical: boolean;
  isOnHorizontal: boolean;
}

/**
 * A path of absolute M, L, H, V and Z commands in drawing units, as one for an icon of `size` pixels: horizontal and
 * vertical lines are moved to the nearest place where they cover whole pixels, the same on both sides of the middle.
 */
export function fitToPixels(path: string, size: number): string {
  return subpaths(path)
    .map(({ points, isClosed }) => {
      markStraightLines(points, isClosed);
      const fitted = points.map((point) => {
        return `${fit(point.x, size, point.isOnVertical)} ${fit(point.y, size, point.isOnHorizontal)}`;
      });
      return `M${fitted.join(' L')}${isClosed ? ' Z' : ''}`;
    })
    .join(' ');
}

function fit(units: number, size: number, isStraight: boolean): number {
  const { padding, line } = rulesOf(size);
  const scale = (size - 2 * padding) / (DRAWING - 2 * MARGIN);
  const fromMiddle = (units - DRAWING / 2) * scale;
  const limit = size / 2 - line / 2;
  const distance = Math.min(Math.abs(fromMiddle), limit);
  // An odd width is crisp around the middle of a pixel, an even one around the border of two.
  const snapped = line % 2 === 1 ? Math.floor(distance) + 0.5 : Math.round(distance);
  const kept = isStraight ? Math.min(snapped, limit) : distance;
  return Number((size / 2 + Math.sign(fromMiddle) * kept).toFixed(3));
}

/** Padding and line width of a size. Throws for a size that the guidelines do not have. */
export function rulesOf(size: number): SizeRules {
  const rules = sizes.get(size);
  if (!rules) throw new Error(`No icon of ${size} pixels.`);
  return rules;
}

function subpaths(path: string): { points: Point[]; isClosed: boolean }[] {
  const found: { points: Point[]; isClosed: boolean }[] = [];
  for (const [, command = '', numbers = ''] of path.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const [first = 0, second = 0] = numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (command === 'M') found.push({ points: [], isClosed: false });
    const current = found[found.length - 1];
    if (!current) throw new Error(`A path begins with M: ${path}`);
    const last = current.points[current.points.length - 1];
    const add = (x: number, y: number) => current.points.push({ x, y, isOnVertical: false, isOnHorizontal: false });
    if (command === 'M' || command === 'L') add(first, second);
    else if (command === 'H' && last) add(first, last.y);
    else if (command === 'V' && last) add(last.x, first);
    else if (command === 'Z') current.isClosed = true;
    else throw new Error(`Not a command of these drawings: ${command}`);
  }
  return found;
}

function markStraightLines(points: Point[], isClosed: boolean): void {
  points.forEach((point, index) => {
    const next = points[index + 1] ?? (isClosed ? points[0] : undefined);
    if (!next) return;
    if (point.x === next.x) point.isOnVertical = next.isOnVertical = true;
    if (point.y === next.y) point.isOnHorizontal = next.isOnHorizontal = true;
  });
}
