import { fitToPixels, rulesOf, sizes } from '../../assets/icons/pixel-grid';

/** The coordinates of a fitted path, as [x, y] pairs. */
function points(path: string): [number, number][] {
  return [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

describe('a drawing as an icon', () => {
  it.each([...sizes.keys()])('has its straight lines on whole pixels at %i pixels, and nothing outside', (size) => {
    const { line } = rulesOf(size);
    for (const [x, y] of points(fitToPixels('M6 12 H26 V28 H6 Z', size))) {
      for (const place of [x, y]) {
        // The edges of the line, half its width away, fall between two pixels.
        expect((place - line / 2) % 1).toBe(0);
        expect(place - line / 2).toBeGreaterThanOrEqual(0);
        expect(place + line / 2).toBeLessThanOrEqual(size);
      }
    }
  });

  it.each([...sizes.keys()])('stays symmetrical at %i pixels', (size) => {
    const [[left] = [0], [right] = [0]] = points(fitToPixels('M6 12 V28 M26 12 V28', size)).filter(
      (_, at) => at % 2 === 0,
    );
    expect(left + right).toBe(size);
  });

  it('leaves slanted lines where they are', () => {
    expect(fitToPixels('M2 16 L16 2', 32)).toBe('M2 16 L16 2');
  });

  it('refuses what it does not know', () => {
    expect(() => fitToPixels('M2 2 C3 3 4 4 5 5', 16)).toThrow('C');
    expect(() => rulesOf(17)).toThrow('17');
  });
});
