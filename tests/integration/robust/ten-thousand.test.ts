/**
 * Agreements beyond measure: each command works on them, or refuses before anything is written, in a sentence that says what
 * to do. « Valider » works (see the figures of `tests/bench/figures/growth.ts`).
 */
import { readAnnexes } from '../../../src/annexes';
import { surveyColumns } from '../../../src/columns';
import { defaultSettings } from '../../../src/convention';
import { applyEdits, createSheets, readWorkbook } from '../../../src/excel';
import { readMonitoring } from '../../../src/monitoring';
import { monitoringPlan } from '../../../src/reports/monitoring';
import { recapitulatif } from '../../../src/reports/recapitulatif';
import { templates } from '../../../src/reports/templates';
import { reportState } from '../../../src/taskpane/report/work';
import {
  MOST_EDITS,
  areTooHeavy,
  editCell,
  inverse,
  isTooHeavy,
  sheetSnapshot,
  witnessesOf,
} from '../../../src/workbook';
import type { CellEdit, WorkbookSnapshot } from '../../../src/workbook';
import { generatedAgreement } from '../../bench/generated-agreement';
import { everyKind } from '../../support/blueprints';
import { agreementIn } from '../../support/columns';
import { closeHosts, openHost } from '../../support/excel-host';
import { plainSpaces, sentenceFaults } from '../../support/typography';
import { failing, roundTripsOf } from '../../support/valider';
import { differences, workbookFacts } from '../../support/workbook-facts';
import { withBlock } from '../../support/with-block';

afterEach(closeHosts);

const YEAR = 2021;
const TODAY = '2022-02-01';

describe('10 000 actions', () => {
  let snapshot: WorkbookSnapshot;

  beforeAll(() => {
    snapshot = generatedAgreement(10_000);
  });

  test('monitoring sheets and the report are refused, with what to do', () => {
    const { refusal, missing, update } = monitoringPlan(snapshot, defaultSettings);
    expect(plainSpaces(refusal ?? '')).toMatch(/^Ce classeur compte 10 000 actions : .*Répartissez-les/);
    expect([missing, update.extensions]).toEqual([[], []]);
    const { items } = reportState({ snapshot, year: YEAR, today: TODAY, blocking: 0 });
    expect(items).toEqual([{ state: 'blocked', text: refusal, cell: null }]);
    expect(sentenceFaults(refusal ?? '')).toEqual([]);
  });

  test('computed columns are refused, beside fewer actions written as many as fit; a summary of those works', () => {
    const budgetOf = (actions: WorkbookSnapshot, chosen?: readonly string[]) =>
      surveyColumns(agreementIn(actions), { chosen: chosen ? { annexe1: chosen } : {} })[0];
    const whole = budgetOf(snapshot)?.excess ?? '';
    expect(plainSpaces(whole)).toMatch(/^La feuille « Annexe 1 » et ses 10 000 lignes .* Répartissez les actions/);
    const half = generatedAgreement(4_000);
    const usual = budgetOf(half)?.excess ?? '';
    expect(plainSpaces(usual)).toMatch(/colonnes à côté de 4 000 lignes .* Cochez moins de colonnes/);
    expect([...sentenceFaults(whole), ...sentenceFaults(usual)]).toEqual([]);
    const few = budgetOf(half, [
      'cout-total',
      'ami-demande',
      'financements',
      'valide',
      'reste-a-financer',
      'besoin-suivant',
    ]);
    expect(few?.excess).toBeNull();
    if (!few?.plan) throw new Error('No plan');
    const summary = recapitulatif(agreementIn(withBlock(half, few.plan)));
    expect(summary && areTooHeavy([summary])).toBe(false);
  });

  test('templates with a row for each action are refused by Excel’s own measure; the others are made', () => {
    const context = { annexes: readAnnexes(snapshot, defaultSettings), monitoring: readMonitoring(snapshot) };
    const given = { ...context, settings: defaultSettings, year: YEAR, today: TODAY, action: 3, findings: [] };
    const heavy = templates.filter((template) => areTooHeavy(template.build(given))).map(({ id }) => id);
    expect(heavy).toEqual(expect.arrayContaining(['calendrier', 'tableau-indicateurs']));
    expect(heavy).not.toContain('fiche-action');
    expect(heavy).not.toContain('courrier-transmission');
  });
});

test('a sheet of more than Excel on the web takes is refused before a single request', async () => {
  const opened = await openHost({ 'Annexe 1': [['N°']] });
  const rows = Array.from({ length: 2_000 }, () => ({ cells: [{ value: 'é'.repeat(1_200) }] }));
  const heavy = everyKind({ rows, merges: [], validations: [], highlights: [], folds: [] });
  const traffic = await roundTripsOf(opened, async () => {
    await expect(createSheets([heavy])).rejects.toMatchObject({
      kind: 'too-large',
      message: expect.stringContaining('Répartissez les actions'),
    });
  });
  expect(traffic).toEqual([]);
});

test('what is weighed is bytes, not characters', () => {
  expect(isTooHeavy(Array.from({ length: 100 }, () => 'a'.repeat(32_767)))).toBe(false);
  expect(isTooHeavy(Array.from({ length: 100 }, () => 'ملحق'.repeat(8_000)))).toBe(true);
});

describe('corrections of many cells here and there', () => {
  const COUNT = 60;
  const rows = Array.from({ length: 2 * COUNT }, (_, index) => [
    index + 1,
    `Action ${index}`,
    index % 2 ? 0 : 'é'.repeat(30_000),
  ]);

  const read = () => readWorkbook({ needsWhole: () => true });

  /** One cell in two: no two of them touch. */
  function scattered({ sheets }: WorkbookSnapshot): CellEdit[] {
    const [sheet = sheetSnapshot({ name: '', values: [] })] = sheets;
    return rows.flatMap((_, index) =>
      index % 2 ? [] : [editCell(sheet, { row: index + 1, column: 3 }, { value: index })],
    );
  }

  test('go in several requests, each far below what Excel on the web takes, and are taken back', async () => {
    const opened = await openHost({ 'Annexe 1': rows });
    const facts = workbookFacts(await opened.host.save());
    const before = await read();
    const edits = scattered(before);
    let made: CellEdit[] = [];
    const traffic = await roundTripsOf(opened, async () => {
      made = await applyEdits(edits, { witnesses: witnessesOf(before, edits) });
    });
    expect(made).toHaveLength(COUNT);
    expect(traffic.length).toBeGreaterThan(4);
    expect(Math.max(...traffic.map(({ responseBytes }) => responseBytes))).toBeLessThan(4_000_000);
    await applyEdits(inverse(made), { since: 'fix' });
    expect(differences(facts, workbookFacts(await opened.host.save()))).toEqual([]);
  });

  test('are all put back where a later request is refused', async () => {
    const opened = await openHost({ 'Annexe 1': rows });
    const facts = workbookFacts(await opened.host.save());
    const edits = scattered(await read());
    let writes = 0;
    failing(opened, (request) => {
      if (!request.includes('"ActionType":4,"Name":"Values"')) return null;
      writes += 1;
      return writes === 2 ? 'AccessDenied' : null;
    });
    await expect(applyEdits(edits)).rejects.toMatchObject({ message: expect.stringContaining('Rien n’a été modifié') });
    expect(differences(facts, workbookFacts(await opened.host.save()))).toEqual([]);
  });

  test('are refused beyond measure, with what to do', async () => {
    const opened = await openHost({ 'Annexe 1': [['N°']] });
    const [edit] = scattered(await read());
    if (!edit) throw new Error('No edit');
    const many = Array.from({ length: MOST_EDITS + 1 }, () => edit);
    const traffic = await roundTripsOf(opened, async () => {
      await expect(applyEdits(many)).rejects.toMatchObject({
        kind: 'too-large',
        message: expect.stringContaining('Décochez'),
      });
    });
    expect(traffic).toEqual([]);
  });
});
