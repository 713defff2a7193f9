import fc from 'fast-check';
import { addressesOf } from '../../src/excel/marks/addresses';
import { parseArea } from '../../src/workbook';

const anyArea = fc
  .record({ top: fc.nat(1_000_000), left: fc.nat(250), height: fc.nat(6), width: fc.nat(4) })
  .map(({ top, left, height, width }) => ({
    top: top + 1,
    left: left + 1,
    bottom: top + height + 1,
    right: left + width + 1,
  }));

describe('the addresses of marked areas', () => {
  it('name cells and areas as Excel does', () => {
    const areas = [
      { top: 3, left: 10, bottom: 27, right: 10 },
      { top: 8, left: 11, bottom: 8, right: 11 },
    ];
    expect(addressesOf(areas)).toEqual(['J3:J27,K8']);
  });

  it('are none for no area', () => {
    expect(addressesOf([])).toEqual([]);
  });

  it('are cut where Excel would refuse them, and lose nothing by it', () => {
    fc.assert(
      fc.property(fc.array(anyArea, { minLength: 1, maxLength: 4000, size: 'max' }), (areas) => {
        const addresses = addressesOf(areas);
        expect(addresses.every((address) => address.length <= 8192)).toBe(true);
        expect(addresses.join(',').split(',').map(parseArea)).toEqual(areas);
      }),
      { numRuns: 20 },
    );
  });
});
