import fc from 'fast-check';
import type { Finding } from '../../src/rules';
import { marks } from '../../src/validation';
import type { CellRef, Severity } from '../../src/workbook';
import { areaAddress, areasOf, parseArea, severities } from '../../src/workbook';

function finding(severity: Severity, ...cells: string[]): Finding {
  const refs = cells.map((text): CellRef => {
    const [address = '', sheet = 'Annexe 1'] = text.split('@');
    const area = parseArea(address);
    return { sheet, row: area?.top ?? 0, column: area?.left ?? 0 };
  });
  return {
    id: cells.join(),
    rule: 'budget-b',
    message: '',
    severity,
    cell: refs[0] as CellRef,
    cells: refs,
    action: null,
    evidence: [],
    fix: null,
  };
}

const said = (findings: Finding[]) =>
  marks(findings).map(({ sheet, severity, areas }) => `${sheet} ${severity} ${areas.map(areaAddress).join(' ')}`);

test('one mark for each sheet and severity, from the heaviest', () => {
  const findings = [
    finding('information', 'A1'),
    finding('avertissement', 'H5@Annexe 2'),
    finding('bloquant', 'J8', 'K9'),
  ];
  expect(said(findings)).toEqual(['Annexe 1 bloquant J8 K9', 'Annexe 1 information A1', 'Annexe 2 avertissement H5']);
});

test('a cell of several findings bears the heaviest of them, whatever their order', () => {
  const findings = [
    finding('information', 'J8'),
    finding('bloquant', 'J8', 'J9'),
    finding('avertissement', 'J9', 'J10'),
  ];
  expect(said(findings)).toEqual(['Annexe 1 bloquant J8:J9', 'Annexe 1 avertissement J10']);
  expect(said(findings.reverse())).toEqual(['Annexe 1 bloquant J8:J9', 'Annexe 1 avertissement J10']);
});

test('cells that touch make one area', () => {
  expect(said([finding('bloquant', 'J8', 'K8', 'J9', 'K9', 'J10', 'L9')])).toEqual([
    'Annexe 1 bloquant J8:K8 J9:L9 J10',
  ]);
});

test('no finding, no mark', () => {
  expect(marks([])).toEqual([]);
});

test('the areas hold the marked cells, each once, and no other', () => {
  const cell = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 6 }) });
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: ({ row, column }) => `${row} ${column}` }), (cells) => {
      const covered = areasOf(cells).flatMap(({ top, left, bottom, right }) => {
        const keys: string[] = [];
        for (let row = top; row <= bottom; row++)
          for (let column = left; column <= right; column++) keys.push(`${row} ${column}`);
        return keys;
      });
      expect(covered.sort()).toEqual(cells.map(({ row, column }) => `${row} ${column}`).sort());
    }),
  );
});

test('every severity has its mark', () => {
  expect(
    marks(severities.map((severity, index) => finding(severity, `A${index + 1}`))).map(({ severity }) => severity),
  ).toEqual([...severities]);
});
