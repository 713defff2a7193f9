import type { Report, Rule, RuleId } from '../../src/rules';
import { withoutKnockOns } from '../../src/validation/knock-on';
import { mergeByCause, runRule, type RuleReport } from '../../src/validation/run';
import { readAnnexes } from '../../src/annexes';
import { readMonitoring } from '../../src/monitoring';
import { frenchLexicon } from '../support/french';
import { agreementSettings, workbook } from '../support/workbooks';

const context = {
  settings: agreementSettings,
  today: '2023-06-15',
  lexicon: frenchLexicon(),
  monitoring: readMonitoring(workbook()),
};
const annexes = readAnnexes(workbook(), agreementSettings);

function rule(id: RuleId, reports: Report[], supersedes: RuleId[] = [], more: Partial<Rule> = {}): Rule {
  const texts = { title: 'Titre.', source: '', why: '', howToFix: '', examples: { bad: '', good: '' } };
  return {
    meta: { id, severity: 'bloquant', needs: {}, supersedes, ...texts },
    messages: {},
    check: () => reports,
    ...more,
  };
}

const at = (row: number) => ({ sheet: 'Annexe 1', row, column: 10 });
const report = (row: number, more: Partial<Report> = {}): Report => {
  return { message: `Ligne ${row}.`, cell: at(row), action: row, evidence: [{ text: 'Calcul.', cells: [] }], ...more };
};
const run = (...rules: Rule[]): RuleReport[] => rules.flatMap((one) => runRule(one, annexes, context));
const left = (reports: readonly RuleReport[]) => reports.map((one) => `${one.rule.meta.id} ${one.cell.row}`);

test('a finding goes when a rule above its own marks the cell it points at', () => {
  const slip = rule('structure-a', [report(8, { cells: [at(8), at(9)] })], ['budget-b']);
  const balance = rule('budget-b', [report(8), report(9), report(10)]);
  expect(left(withoutKnockOns(run(slip, balance)))).toEqual(['structure-a 8', 'budget-b 10']);
  expect(left(withoutKnockOns(run(balance, slip)))).toEqual(['budget-b 10', 'structure-a 8']);
});

test('a finding that merely marks an explained cell beside its own stays', () => {
  const slip = rule('structure-a', [report(8)], ['budget-b']);
  const total = rule('budget-b', [report(28, { cells: [at(28), at(8)] })]);
  expect(left(withoutKnockOns(run(slip, total)))).toEqual(['structure-a 8', 'budget-b 28']);
});

test('a report may supersede more or less than its rule does', () => {
  const some = rule(
    'structure-a',
    [report(8, { supersedes: [] }), report(9), report(10, { supersedes: ['budget-c'] })],
    ['budget-b'],
  );
  const others = [
    rule(
      'budget-b',
      [8, 9, 10].map((row) => report(row)),
    ),
    rule('budget-c', [report(10)]),
  ];
  expect(left(withoutKnockOns(run(some, ...others)))).toEqual([
    'structure-a 8',
    'structure-a 9',
    'structure-a 10',
    'budget-b 8',
    'budget-b 10',
  ]);
});

test('what is superseded supersedes nothing', () => {
  const first = rule('structure-a', [report(8)], ['budget-b']);
  const second = rule('budget-b', [report(8)], ['budget-c']);
  const third = rule('budget-c', [report(8)]);
  expect(left(withoutKnockOns(run(first, second, third)))).toEqual(['structure-a 8', 'budget-c 8']);
});

test('the same sentence about the same cell is said once', () => {
  const twice = rule('budget-b', [report(8), report(8), report(8, { message: 'Autre chose.' })]);
  expect(withoutKnockOns(run(twice)).map(({ message }) => message)).toEqual(['Ligne 8.', 'Autre chose.']);
});

test('reports of one rule with one cause become one, where the first of them stood', () => {
  const merge = (reports: readonly Report[]): Report => ({
    ...report(0),
    message: `${reports.length} lignes.`,
    cell: reports[0]?.cell ?? at(0),
    cells: reports.map(({ cell }) => cell),
  });
  const grouped = rule(
    'budget-b',
    [report(3, { cause: 'x' }), report(4), report(5, { cause: 'x' }), report(6, { cause: 'y' })],
    [],
    { merge },
  );
  const merged = mergeByCause(run(grouped), []);
  expect(merged.map(({ message }) => message)).toEqual(['2 lignes.', 'Ligne 4.', 'Ligne 6.']);
  expect(merged[0]).toMatchObject({ cells: [at(3), at(5)], severity: 'bloquant' });
});

test('a cause is shared within one rule only', () => {
  const merge = (reports: readonly Report[]): Report => ({ ...report(0), message: `${reports.length} lignes.` });
  const rules = (['budget-b', 'budget-c'] as const).map((id) => rule(id, [report(3, { cause: 'x' })], [], { merge }));
  expect(mergeByCause(run(...rules), [])).toHaveLength(2);
});

test('a rule is not run where a column that it needs is missing', () => {
  const needing = (needs: Rule['meta']['needs']) => {
    const one = rule('budget-b', [report(3)]);
    return { ...one, meta: { ...one.meta, needs } };
  };
  const withoutApproved = readAnnexes(
    workbook({ missing: ['annexe2'], sheet1: { headings: { approved: null } } }),
    agreementSettings,
  );
  const said = (needs: Rule['meta']['needs']) => runRule(needing(needs), withoutApproved, context).length;
  expect(said({})).toBe(1);
  expect(said({ annexe1: ['cost'] })).toBe(1);
  expect(said({ annexe1: ['cost', 'approved'] })).toBe(0);
  expect(said({ annexe1: [], annexe2: [] })).toBe(0);
});
