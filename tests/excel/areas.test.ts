import fc from 'fast-check';
import { addressesOf, areasBySeverity } from '../../src/excel/marks/areas';
import { parseArea, severities } from '../../src/workbook';
import type { Area, Mark, Severity } from '../../src/workbook';

function area(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
}

function mark(severity: Severity, ...addresses: string[]): Mark {
  return { sheet: 'Annexe 1', severity, areas: addresses.map(area) };
}

function addresses(marks: Mark[], severity: Severity): string[] {
  return addressesOf(areasBySeverity(marks).get(severity) ?? []);
}

function cells(areas: readonly Area[]): string[] {
  return areas.flatMap(({ top, left, bottom, right }) =>
    Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => `${top + row},${left + column}`),
    ).flat(),
  );
}

const anyArea = fc
  .record({ top: fc.nat(30), left: fc.nat(8), height: fc.nat(6), width: fc.nat(4) })
  .map(({ top, left, height, width }) => ({
    top: top + 1,
    left: left + 1,
    bottom: top + height + 1,
    right: left + width + 1,
  }));
const anyMarks = fc.array(
  fc.record({
    sheet: fc.constant('Annexe 1'),
    severity: fc.constantFrom(...severities),
    areas: fc.array(anyArea, { maxLength: 8 }),
  }),
  { maxLength: 6 },
);

describe('the cells of a sheet’s marks', () => {
  it('puts neighbouring cells of a severity together', () => {
    const marks = [mark('bloquant', 'J3', 'J4'), mark('bloquant', 'J5', 'K3:K5', 'M9')];
    expect(addresses(marks, 'bloquant')).toEqual(['J3:K5,M9']);
  });

  it('leaves a cell to its heaviest mark', () => {
    const marks = [mark('information', 'A1:B2'), mark('avertissement', 'B1'), mark('bloquant', 'B1')];
    expect(addresses(marks, 'bloquant')).toEqual(['B1']);
    expect(addresses(marks, 'avertissement')).toEqual([]);
    expect(addresses(marks, 'information')).toEqual(['A1:A2,B2']);
  });

  it('never loses a cell, invents one or marks one twice', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const marked = [...areasBySeverity(marks).values()].flatMap(cells);
        const asked = new Set(marks.flatMap(({ areas }) => cells(areas)));
        expect(new Set(marked)).toEqual(asked);
        expect(marked).toHaveLength(asked.size);
      }),
    );
  });

  it('copes with whole columns of ten thousand actions', () => {
    expect(addresses([mark('bloquant', 'A3:A10002', 'B3:B10002')], 'bloquant')).toEqual(['A3:B10002']);
  });
});

describe('addresses', () => {
  it('are cut where Excel would refuse them, between two areas', () => {
    const scattered = Array.from({ length: 5000 }, (_, index) => area(`J${2 * index + 3}`));
    const cut = addressesOf(scattered);
    expect(cut.length).toBeGreaterThan(1);
    expect(cut.every((address) => address.length <= 8192)).toBe(true);
    expect(cut.join(',').split(',').map(area)).toEqual(scattered);
  });

  it('are none for no area', () => {
    expect(addressesOf([])).toEqual([]);
  });
});
