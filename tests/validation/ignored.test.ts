import { defaultSettings } from '../../src/convention';
import { keptSettings, keptTerms, marks, validate } from '../../src/validation';
import type { Finding } from '../../src/rules';
import type { WorkbookSnapshot, WorkbookState } from '../../src/workbook';
import { addingTerm, emptyState, ignoring, keepingSettings, removingTerm, restoring } from '../../src/workbook';
import { agreementSettings, workbook } from '../support/workbooks';
import type { WorkbookChanges } from '../support/workbooks';

const decided = { author: 'Claire', at: '2023-06-15T08:00:00.000Z' };
const twoSlips: WorkbookChanges = { annexe2: { 3: { pilots: null }, 5: { partners: 'GVM + ?' } } };

const check = (snapshot: WorkbookSnapshot) => validate(snapshot, agreementSettings, '2023-06-15');

function decide({ id, rule, action, message }: Finding): WorkbookState {
  return ignoring({ id, rule, action, excerpt: message, reason: 'Convenu', ...decided })(emptyState);
}

/** The two findings of a workbook in which two cells are wrong. */
function bothFindings(): [Finding, Finding] {
  const { findings } = check(workbook(twoSlips));
  expect(findings).toHaveLength(2);
  return findings as [Finding, Finding];
}

test('an ignored finding is set apart with its decision, neither counted nor marked', () => {
  const [first, second] = bothFindings();
  const validation = check({ ...workbook(twoSlips), state: decide(first) });
  expect(validation.findings).toEqual([second]);
  expect(validation.ignored).toEqual([
    { finding: first, decision: expect.objectContaining({ reason: 'Convenu', author: 'Claire' }) },
  ]);
  expect(Object.values(validation.counts).reduce((sum, count) => sum + count)).toBe(1);
  expect(marks(validation.findings)).toEqual(marks([second]));
});

test('it stays ignored when rows are inserted above it', () => {
  const [first, second] = bothFindings();
  const moved = workbook({ ...twoSlips, sheet2: { before: { 1: {} } } });
  const { findings, ignored } = check({ ...moved, state: decide(first) });
  expect(ignored.map(({ finding }) => finding.id)).toEqual([first.id]);
  expect(findings.map(({ id }) => id)).toEqual([second.id]);
});

test('it is back when its value changes', () => {
  const [first, second] = bothFindings();
  const ofPartners = first.rule === 'pilotage-liste-inachevee' ? first : second;
  const changed = workbook({ annexe2: { 5: { partners: 'GVM + CAF + ?' } } });
  const { findings, ignored } = check({ ...changed, state: decide(ofPartners) });
  expect(ignored).toEqual([]);
  expect(findings.map(({ rule }) => rule)).toEqual(['pilotage-liste-inachevee']);
});

test('a decision on a finding that is gone does nothing', () => {
  const [first] = bothFindings();
  expect(check({ ...workbook(), state: decide(first) })).toMatchObject({ findings: [], ignored: [], trouble: [] });
});

test('a decision that was taken back does nothing', () => {
  const [first, second] = bothFindings();
  const state = restoring(first.id, 'Paul', '2023-06-16T08:00:00.000Z')(decide(first));
  const { findings, ignored } = check({ ...workbook(twoSlips), state });
  expect(ignored).toEqual([]);
  expect(findings.map(({ id }) => id)).toEqual([first.id, second.id]);
});

test('the workbook is checked under the settings that it keeps, else under the defaults', () => {
  expect(keptSettings(workbook())).toEqual({ settings: defaultSettings, faults: [] });
  const state = keepingSettings({ values: { grant: 250_000 }, ...decided })(emptyState);
  expect(keptSettings({ ...workbook(), state }).settings).toEqual({ ...defaultSettings, grant: 250_000 });
});

test('its glossary has the terms that were added and not taken out', () => {
  const added = addingTerm({ term: 'CT5', ...decided })(addingTerm({ term: 'PFTA', ...decided })(emptyState));
  expect(keptTerms({ ...workbook(), state: removingTerm('PFTA', 'Paul', decided.at)(added) })).toEqual(['CT5']);
  expect(keptTerms(workbook())).toEqual([]);
});
