/** Outcomes of invented validations, for tests of what the pane shows of them. */
import type { Finding, RuleMeta } from '../../../src/rules';
import type { Outcome } from '../../../src/taskpane/checking/outcome';
import type { CellRef, Severity } from '../../../src/workbook';
import { columnNumber } from '../../../src/workbook';

/** The cell of an address on a sheet: cell('J28'), cell('B4', 'Annexe 2'). */
export function cell(address: string, sheet = 'Annexe 1'): CellRef {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { sheet, row: Number(digits), column: columnNumber(letters) };
}

/** What a rule says of itself, as short as can be. */
export function ruleMeta(id: RuleMeta['id'], parts: Partial<RuleMeta> = {}): RuleMeta {
  return {
    id,
    title: `Titre de ${id}.`,
    severity: 'bloquant',
    source: 'Article 2.1.1',
    why: `Pourquoi ${id}.`,
    howToFix: `Comment corriger ${id}.`,
    examples: { bad: '1', good: '2' },
    needs: {},
    ...parts,
  };
}

let made = 0;

/** A finding on J5, of action 3, unless said otherwise. */
export function finding(parts: Partial<Finding> = {}): Finding {
  const at = parts.cell ?? parts.cells?.[0] ?? cell('J5');
  made += 1;
  return {
    id: `finding-${made}`,
    rule: 'budget-equilibre-ligne',
    message: 'Le coût n’est pas couvert.',
    severity: 'bloquant',
    cell: at,
    cells: [at],
    action: 3,
    evidence: [{ text: 'Coût en J5 : 10 000 €', cells: [at] }],
    fix: null,
    ...parts,
  };
}

/** The outcome that has these findings, on annexes of 25 actions. */
export function outcome(findings: Finding[], parts: Partial<Outcome> = {}): Outcome {
  const counts: Record<Severity, number> = { bloquant: 0, avertissement: 0, information: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return {
    findings,
    ignored: [],
    counts,
    trouble: [],
    marks: [],
    rules: [...new Set(findings.map(({ rule }) => rule))].map((id) => ruleMeta(id as RuleMeta['id'])),
    actions: [
      { number: 3, title: 'Observatoire du sans-abrisme' },
      { number: 12, title: 'Pension de famille' },
    ],
    annexes: [
      { role: 'annexe1', sheet: 'Annexe 1', actions: 25 },
      { role: 'annexe2', sheet: 'Annexe 2', actions: 25 },
    ],
    ...parts,
  };
}
