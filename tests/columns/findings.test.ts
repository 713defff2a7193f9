import { readAnnexes } from '../../src/annexes';
import { findingsByAction, planBlock } from '../../src/columns';
import type { CountedFinding } from '../../src/columns';
import { defaultSettings } from '../../src/convention';
import type { CellValue, ComputedRole, Severity } from '../../src/workbook';
import { agreementIn } from '../support/columns';
import { sampleSnapshot } from '../support/sample';

const sample = sampleSnapshot();

/** What a column says of the actions 1 to 25, for the findings that are given or those of the check. */
function column(role: ComputedRole, id: string, findings?: readonly CountedFinding[]): CellValue[] {
  const agreement = agreementIn(sample, { withFindings: true });
  if (findings) agreement.findings = findingsByAction(findings, readAnnexes(sample, defaultSettings));
  const plan = planBlock(agreement, role, [id]);
  const at = plan?.columns.findIndex((candidate) => candidate.id === id) ?? -1;
  const { first = 0, last = 0, top = 0 } = plan?.rows ?? {};
  return (plan?.cells ?? []).slice(first - top, last - top + 1).map((row) => row[at]?.value ?? null);
}

/**
 * Worked out by hand from the two annexes. Something is wrong or cannot be counted in the rows of these actions: 6 and 7
 * (« 22500 DRD au SIAO » for an amount), 8 (« Investissement en année 1 » for a cost), 9 (« ? » for a cost), 15 (890 000 €
 * of funding for a cost of 850 000 €), 17 (70 000 among the deliverables, and no resource for a cost of 60 000 €), 19
 * (60 000 € of resources for 70 000 €), 21 and 22 (the one has in excess the 90 000 € that the other lacks) and 23
 * (« AMP 112500 » for a cost). In every other row there is something to look at too: a word that the other annexe does not have,
 * a source without amount, a date out of the agreement, a missing target…
 */
const red = new Set([6, 7, 8, 9, 15, 17, 19, 21, 22, 23]);
const reliability = Array.from({ length: 25 }, (_, index) => (red.has(index + 1) ? 'Rouge' : 'Orange'));

test.each(['annexe1', 'annexe2'] as const)('how far each row of the sample’s %s can be relied on', (role) => {
  expect(column(role, 'fiabilite')).toEqual(reliability);
});

describe('what the last check found', () => {
  const found = (severity: Severity, action: number | null, ...cells: [sheet: string, row: number][]) => ({
    severity,
    action,
    cells: cells.map(([sheet, row]) => ({ sheet, row, column: 10 })),
  });
  // In both annexes action 1 stands on row 3; the totals of Annexe 1 on row 28
  const findings = [
    found('bloquant', 1, ['Annexe 1', 3]),
    found('bloquant', 1, ['Annexe 1', 3], ['Annexe 2', 3]),
    found('avertissement', null, ['Annexe 1', 3], ['Annexe 1', 5]),
    found('information', 2, ['Annexe 2', 4]),
    found('avertissement', null, ['Annexe 2', 6]),
    found('bloquant', null, ['Annexe 1', 28]),
    found('information', 5, ['Annexe 1', 8]),
    found('information', 5, ['Annexe 1', 7]),
  ];

  test.each(['annexe1', 'annexe2'] as const)('is counted by action and by severity beside %s', (role) => {
    expect(column(role, 'anomalies', findings).slice(0, 7)).toEqual([
      '2 bloquantes, 1 avertissement',
      '1 information',
      '1 avertissement',
      '1 avertissement',
      '2 informations',
      '1 information',
      'aucune',
    ]);
    expect(column(role, 'fiabilite', findings).slice(0, 7)).toEqual([
      'Rouge',
      'Vert',
      'Orange',
      'Orange',
      'Vert',
      'Vert',
      'Vert',
    ]);
  });
});
