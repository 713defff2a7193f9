import fc from 'fast-check';
import { halves, windowAddress, windowsBelow } from '../../src/excel/read/window';

const FIVE_MEGABYTES = 5 * 1024 * 1024;

describe('the windows in which the rest of a long sheet is read', () => {
  it('are sized by what the first rows weighed', () => {
    const windows = windowsBelow({ top: 1, bottom: 1000, bytes: 1_700_000 }, 10_000);
    expect(windows[0]?.top).toBe(1001);
    expect(windows.at(-1)?.bottom).toBe(10_000);
    expect(windows.every(({ top, bottom }) => (bottom - top + 1) * 1700 < FIVE_MEGABYTES / 2)).toBe(true);
  });

  it('stay few when one stray cell lies a million rows below', () => {
    expect(windowsBelow({ top: 1, bottom: 1000, bytes: 2_000_000 }, 1_048_576).length).toBeLessThanOrEqual(24);
  });

  it('follow one another without gap or overlap, to the last row', () => {
    const weights = fc.integer({ min: 0, max: FIVE_MEGABYTES });
    fc.assert(
      fc.property(weights, fc.integer({ min: 1001, max: 1_048_576 }), (bytes, last) => {
        const windows = windowsBelow({ top: 1, bottom: 1000, bytes }, last);
        const tops = windows.map(({ top }) => top);
        expect(tops).toEqual([1001, ...windows.slice(0, -1).map(({ bottom }) => bottom + 1)]);
        expect(windows.at(-1)?.bottom).toBe(last);
      }),
    );
  });

  it('can be halved down to one row', () => {
    expect(halves({ top: 1, bottom: 1000 })).toEqual([
      { top: 1, bottom: 500 },
      { top: 501, bottom: 1000 },
    ]);
    expect(halves({ top: 7, bottom: 8 })).toEqual([
      { top: 7, bottom: 7 },
      { top: 8, bottom: 8 },
    ]);
    expect(halves({ top: 7, bottom: 7 })).toBeNull();
  });

  it('are named as Excel names them', () => {
    expect(windowAddress({ top: 1001, bottom: 2000 })).toBe('A1001:IV2000');
  });
});
