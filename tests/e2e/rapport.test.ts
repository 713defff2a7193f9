import { strFromU8, unzipSync } from 'fflate';
import type { IWorksheetData } from '@univerjs/core';
import { seriousFaults } from './support/looks';
import { closeBrowser, Preview } from './support/preview';

const MONITORED = 'suivi-amp-2021-donnees-inventees.xlsx';
const REPORT = 'Rapport d’exécution 2021';
const TEXT = 'Une année de mise en route.';

let preview: Preview;

beforeEach(async () => {
  preview = await Preview.anew(preview);
});
afterEach(() => preview.assertSound());
afterAll(() => preview.close());
afterAll(closeBrowser);

/** « Rapport », of the sample with its monitoring sheets. */
async function openReport(): Promise<void> {
  await preview.page.getByLabel('Classeurs d’exemple').selectOption(MONITORED);
  await preview.page.getByRole('heading', { name: MONITORED, exact: true }).waitFor();
  await preview.ready();
  await preview.pane.getByRole('tab', { name: 'Rapport' }).click();
  await preview.pane.getByRole('button', { name: 'Générer le rapport 2021' }).waitFor();
  await preview.idle();
}

/** Clicks a command of the view, and waits until the pane says what was done. */
async function command(name: string, said: RegExp): Promise<void> {
  await preview.pane.getByRole('button', { name }).click();
  await preview.pane.getByText(said).first().waitFor({ timeout: 120_000 });
  await preview.idle();
  // Buttons change their colours little by little when they are enabled again.
  await preview.page.mouse.move(0, 0);
  await preview.page.waitForTimeout(500);
}

const sheetNames = async () => {
  const { data } = await preview.workbook();
  return data.sheetOrder.map((id) => data.sheets[id]?.name ?? '');
};

async function sheet(name: string): Promise<Partial<IWorksheetData>> {
  const { data } = await preview.workbook();
  const found = Object.values(data.sheets).find((one) => one.name === name);
  if (!found) throw new Error(`No sheet « ${name} »`);
  return found;
}

/** 1-based row of a key of the report. */
const rowOf = ({ cellData = {} }: Partial<IWorksheetData>, key: string) =>
  Number(Object.entries(cellData).find(([, row]) => String(row[0]?.v).startsWith(key))?.[0]) + 1;

/** What stands beside « 1 » of the commentaries. */
async function comment(): Promise<unknown> {
  const report = await sheet(REPORT);
  return report.cellData?.[rowOf(report, 'synthese/commentaire-1') - 1]?.[2]?.v;
}

test('a report is generated, filled in, generated again with what was typed, frozen, and saved with its charts', async () => {
  await openReport();
  await command('Générer le rapport 2021', /a été insérée/);
  expect(await sheetNames()).toContain(REPORT);
  // Two to read, two to build; by the others the pane looks at what is there now, and at the cell that is selected.
  expect((await preview.costs()).at(-1)?.roundTrips).toBeLessThanOrEqual(8);
  await preview.screenshot('rapport');
  // The report's colours hang on its figures, which hang on each other: none was calculated before its turn.
  const report = await sheet(REPORT);
  expect(report.cellData?.[rowOf(report, 'finances/total') - 1]?.[7]?.v).toBe(3_930_000);

  await preview.select(REPORT, `C${rowOf(await sheet(REPORT), 'synthese/commentaire-1')}`);
  await preview.page.keyboard.type(TEXT);
  await preview.page.keyboard.press('Enter');
  await preview.idle();
  expect(await comment()).toBe(TEXT);

  await command('Régénérer le rapport 2021', /a été refaite.*1 saisie conservée/);
  expect(await comment()).toBe(TEXT);
  expect((await sheetNames()).filter((name) => name.startsWith('Rapport'))).toEqual([REPORT]);

  await command('Figer la version « projet »', /La version est figée/);
  const frozen = (await sheetNames()).find((name) => name.startsWith('Rapport 2021 projet'));
  const { cellData = {} } = await sheet(frozen ?? '');
  expect(Object.values(cellData).flatMap((row) => Object.values(row as object).filter((cell) => cell?.f))).toEqual([]);

  const { bytes } = await preview.saveCopy();
  const charts = Object.entries(unzipSync(bytes)).filter(([path]) => /^xl\/charts\/chart\d+\.xml$/.test(path));
  expect(charts).toHaveLength(8);
  expect(charts.map(([, xml]) => strFromU8(xml)).join('')).toContain('Statut des 25 actions');
});

test('axe finds nothing serious in « Rapport », before a report is made and after', async () => {
  await openReport();
  expect(await seriousFaults(preview, 'pane')).toEqual([]);
  await command('Générer le rapport 2021', /a été insérée/);
  expect(await seriousFaults(preview, 'pane')).toEqual([]);
});
