/** The report where something is missing: it is made all the same, without an error value, and says what is missing. */
import { executionReport, grid, readiness } from '../../../src/reports/execution';
import { isErrorValue } from '../../../src/workbook';
import { generatedAgreement } from '../../bench/generated-agreement';
import { testWithLibreOffice } from '../../support/libreoffice';
import { sampleSnapshot } from '../../support/sample';
import { agreementSettings, workbook } from '../../support/workbooks';
import { computedReport, contextOf, filledBook, type KeyedSheet } from './support';

jest.setTimeout(180_000);

const errors = ({ sheet }: KeyedSheet) => sheet.values.flat().filter((value) => isErrorValue(value));
const without = (name: string) => ({
  ...sampleSnapshot(),
  sheets: sampleSnapshot().sheets.filter((sheet) => sheet.name !== name),
});

testWithLibreOffice('nothing spent yet: the totals say that nothing is known', async () => {
  const report = await computedReport(sampleSnapshot());
  expect(errors(report)).toEqual([]);
  expect(report.at('finances/total', 'spent')).toBe('non renseigné');
  expect(report.at('finances/total', 'gap')).toBeNull();
  expect(report.at('bandeau/manques', 'number')).toContain('Réalisé non renseigné pour 25 actions sur 25');
  // « 15 logements par an en 2021, 20 en 2022 »: the year's own, said once.
  expect(report.at('indicateurs/23-1', 'planned')).toBe(15);
  expect(() => report.at('indicateurs/23-2', 'planned')).toThrow();
  expect(report.at('finances/non-chiffres', 'number')).toContain('non chiffré pour 2 actions sur 25');
});

testWithLibreOffice('the second year: what the annexes plan for it, and the need as AMI', async () => {
  const report = await computedReport(filledBook(), { year: 2022 });
  expect(errors(report)).toEqual([]);
  expect(report.at('finances/action-3', 'planned')).toBe(100_000);
  expect(report.at('finances/action-3', 'funding')).toBe(25_000);
  expect(report.at('finances/action-3', 'approved')).toBe(75_000);
  expect(report.at('finances/action-3', 'spent')).toBe('non renseigné');
  // Two indicators of one name are told apart by what they aim at.
  expect(['8-2', '8-3'].map((key) => report.at(`indicateurs/${key}`, 'action'))).toEqual([
    'Renforcement des réponses AHI et LDA (50 places)',
    'Renforcement des réponses AHI et LDA (200 places)',
  ]);
});

testWithLibreOffice('without Annexe 2: no pilot, no calendar, and the money all the same', async () => {
  const report = await computedReport(without('Annexe 2'));
  expect(errors(report)).toEqual([]);
  expect(report.at('finances/total', 'planned')).toBe(3_930_000);
  expect(report.at('finances/action-1', 'pilot')).toBe('–');
});

testWithLibreOffice('without Annexe 1: the actions and their calendar, no money', async () => {
  const report = await computedReport(without('Annexe 1'));
  expect(errors(report)).toEqual([]);
  expect(report.at('finances/action-1', 'action')).toBe('Recrutement coordinateur');
  expect(report.at('finances/total', 'planned')).toBe('non chiffré');
});

testWithLibreOffice('half of the amounts missing: they are no zeros', async () => {
  const snapshot = workbook({
    annexe1: { 1: { cost: null }, 3: { cost: '?' }, 5: { cost: 'à chiffrer' }, 7: { cost: null } },
  });
  const report = await computedReport(snapshot, { year: 2023 }, agreementSettings);
  expect(errors(report)).toEqual([]);
  expect(report.at('finances/action-1', 'planned')).toBeNull();
  expect(report.at('finances/action-3', 'planned')).toBe('non chiffré');
  expect(report.at('finances/total', 'planned')).toBe(40_000 + 24_000 + 20_000 + 30_000);
});

test('a chart that would be empty is left out, and the report says why', () => {
  const made = (parts: Parameters<typeof contextOf>[1], snapshot = filledBook()) => {
    const { blueprint } = executionReport(contextOf(snapshot, parts));
    const note = blueprint.rows.find(({ cells }) => cells[0]?.value === 'graphiques/source');
    return {
      charts: blueprint.charts?.map(({ name }) => name),
      leftOut: blueprint.chartsLeftOut,
      note: String(note?.cells[1]?.value),
    };
  };
  const all = ['rapport-categories', 'rapport-beneficiaires', 'rapport-statuts', 'rapport-cibles'];
  expect(made({})).toEqual({ charts: all, leftOut: [], note: 'Source\u00a0: sections 4, 5 et 7 du rapport.' });
  const second = made({ year: 2022 });
  expect(second.charts).toEqual(['rapport-categories', 'rapport-statuts']);
  expect(second.leftOut).toEqual(['rapport-beneficiaires', 'rapport-cibles']);
  expect(second.note).toContain('Pas de graphique des crédits AMI par bénéficiaire');
  expect(second.note).toContain('Pas de graphique des cibles');
  expect(made({}, without('Annexe 1')).leftOut).toContain('rapport-categories');
});

test('another territory is named throughout, and its grantee in the footer', () => {
  const { blueprint } = executionReport(contextOf(workbook(), { year: 2023 }, agreementSettings));
  const texts = blueprint.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value ?? '')).join(' ');
  expect(texts).toContain('Grand Valmont Métropole');
  expect(texts).not.toContain('Aix-Marseille');
  expect(blueprint.print?.footer).toEqual({ left: 'Convention GVM–Etat LDA – exercice 2023' });
  expect(blueprint.name.length).toBeLessThanOrEqual(31);
});

test('200 actions: every formula within Excel’s limits, headings again on each page', () => {
  const { blueprint } = executionReport(contextOf(generatedAgreement(200)));
  const formulas = blueprint.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? []));
  expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8_192);
  expect(blueprint.rows.filter(({ cells }) => cells[0]?.value === 'suite').length).toBeGreaterThan(10);
  expect(blueprint.charts).toHaveLength(3);
  expect(blueprint.charts?.every(({ altText }) => altText.length > 20)).toBe(true);
  expect(Math.max(...blueprint.rows.map(({ height = 0 }) => height))).toBeLessThanOrEqual(409);
  // 31 millions of euros need a digit more than the 3,9 of the sample.
  const planned = grid.findIndex(({ key }) => key === 'planned');
  expect(blueprint.columns[planned + 1]?.width).toBeGreaterThan(grid[planned]?.width ?? 0);
});

test('what is ready and what is missing is said beforehand, with the cell to begin at', () => {
  expect(readiness(contextOf({ sheets: [], isReadOnly: false }))).toMatchObject([{ state: 'blocked' }]);
  const items = readiness(contextOf(filledBook(), { blocking: 3 }));
  const said = Object.fromEntries(items.map((item) => [item.text.split('\u00a0:')[0], item]));
  expect(said['Annexe 1']).toMatchObject({ state: 'partial', text: expect.stringContaining('25 actions') as string });
  expect(said['Dépense mandatée']).toMatchObject({ state: 'partial', cell: { sheet: 'Suivi d’exécution 2021' } });
  expect(said['Statut']?.text).toMatch(/8 sur 25$/);
  expect(said['3 anomalies bloquantes']?.state).toBe('partial');
});
