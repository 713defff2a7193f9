/** The monitoring sheets and the report of workbooks in which something is missing, or that are somebody else’s. */
import { readAnnexes } from '../../../src/annexes';
import { createSheets } from '../../../src/excel';
import { monitoringPlan } from '../../../src/reports/monitoring';
import { keptSettings } from '../../../src/validation';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { verlaine } from '../../quality/strangers/verlaine';
import { closeHosts } from '../../support/excel-host';
import { generate, ownErrors, reportCell, reportName, sheetOf } from '../../support/report-in-excel';
import { sampleSnapshot } from '../../support/sample';
import { broce } from '../../support/territories';
import { openSnapshot, read, roundTripsOf } from '../../support/valider';
import { workbook } from '../../support/workbooks';

afterEach(closeHosts);

const withoutAnnexe2 = () => {
  const sample = sampleSnapshot();
  return { ...sample, sheets: sample.sheets.filter(({ name }) => name !== 'Annexe 2') };
};
const halfMissing = () =>
  workbook({ annexe1: { 1: { cost: null }, 3: { cost: '?' }, 5: { cost: 'à chiffrer' }, 7: { cost: null } } });

test.each<[name: string, book: () => WorkbookSnapshot, year: number]>([
  ['the second year', sampleSnapshot, 2022],
  ['no Annexe 2', withoutAnnexe2, 2021],
  ['half of the amounts', halfMissing, 2023],
  ['another territory', () => verlaine, 2023],
  ['another territory that lays its annexes out its own way', broce, 2023],
])('%s: monitored and reported without an error, in as few round trips', async (_, book, year) => {
  const opened = await openSnapshot(book());
  const { settings } = keptSettings(await read());
  const { missing, after } = monitoringPlan(await read(), settings);
  const blueprints = missing.find((one) => one.year === year)?.blueprints ?? [];
  expect(await roundTripsOf(opened, () => createSheets(blueprints, { after }))).toHaveLength(2);
  expect(await roundTripsOf(opened, () => generate(year))).toHaveLength(4);
  expect([...opened.host.gaps]).toEqual([]);

  const snapshot = await read();
  expect(ownErrors(snapshot)).toEqual([]);
  const report = sheetOf(snapshot, reportName(year));
  const { annexe1, years } = readAnnexes(snapshot, settings);
  const actions = annexe1?.rows ?? [];
  const costs = actions.map(({ cost, nextYearCost }) => (year === years.first ? cost : nextYearCost).value.total ?? 0);
  expect(reportCell(report, 'finances/total', 'planned')).toBeCloseTo(costs.reduce((sum, cost) => sum + cost, 0));
  expect(reportCell(report, 'finances/total', 'spent')).toBe('non renseigné');
  expect(reportCell(report, 'bandeau/manques', 'number')).toContain(
    `Réalisé non renseigné pour ${actions.length} actions sur ${actions.length}`,
  );
});
