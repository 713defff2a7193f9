/** The life of a year-end report in Excel: made, filled in, made again, frozen, saved. */
import { unzipSync } from 'fflate';
import { typeInventedData } from '../../../assets/samples/build-monitored';
import { saveXlsx } from '../../../preview/files';
import { readWorkbookFile } from '../../../src/cli/xlsx';
import { defaultSettings } from '../../../src/convention';
import { createSheets, extendSheets, freezeCopy } from '../../../src/excel';
import { readMonitoring } from '../../../src/monitoring';
import { monitoringPlan } from '../../../src/reports/monitoring';
import { versions } from '../../../src/reports/execution/sections/00-bandeau';
import { makeReport, reportState } from '../../../src/taskpane/report/work';
import type { CellValue, SheetSnapshot } from '../../../src/workbook';
import { closeHosts, type OpenHost } from '../../support/excel-host';
import { converted, testWithLibreOffice } from '../../support/libreoffice';
import {
  generate,
  ownErrors,
  reportCell,
  type ReportColumn,
  reportLetters,
  reportName,
  reportRow,
  requestOf,
  sheetOf,
} from '../../support/report-in-excel';
import { inExcel, openSample, read, roundTripsOf } from '../../support/valider';

afterEach(closeHosts);

const YEAR = 2021;
const NAME = reportName(YEAR);

const at = reportCell;

/** Types into cells of the report, by the keys of their rows and columns. */
async function type(cells: readonly (readonly [key: string, column: ReportColumn, typed: string | number])[]) {
  const sheet = sheetOf(await read(), NAME);
  await inExcel(({ worksheets }) => {
    for (const [key, column, typed] of cells) {
      worksheets.getItem(NAME).getRange(`${reportLetters(column)}${reportRow(sheet, key)}`).formulas = [[typed]];
    }
  });
}

/** « Figer une version »: gives the name of the frozen sheet. */
async function freeze(version: string): Promise<string> {
  const snapshot = await read();
  expect(reportState(requestOf(snapshot, YEAR)).report).toEqual({ name: NAME, version });
  return freezeCopy(sheetOf(snapshot, NAME), `Rapport 2021 ${version}`, `rapport 2021 ${version}`);
}

/** Action 12 leaves both annexes, action 26 enters Annexe 1 above its total. */
async function changeAnnexes(): Promise<void> {
  const snapshot = await read();
  const rowIn = (name: string, first: CellValue) =>
    sheetOf(snapshot, name).values.findIndex((cells) => cells[0] === first || cells[1] === first) + 1;
  const [gone1, gone2, last] = [rowIn('Annexe 1', 12), rowIn('Annexe 2', 12), rowIn('Annexe 1', 25)];
  await inExcel(({ worksheets }) => {
    const sheet = worksheets.getItem('Annexe 1');
    sheet.getRange(`${last + 1}:${last + 1}`).insert('Down');
    const cells = sheet.getRange(`A${last + 1}:J${last + 1}`);
    cells.values = [
      [26, 'AMP', 'Maison du Logement d’abord', '4. Observation sociale', ...Array<null>(5).fill(null), 12_500],
    ];
    sheet.getRange(`${gone1}:${gone1}`).delete('Up');
    worksheets.getItem('Annexe 2').getRange(`${gone2}:${gone2}`).delete('Up');
  });
}

async function saved({ host }: OpenHost): Promise<Uint8Array> {
  const { bytes, notKept } = await saveXlsx(await host.save());
  expect(notKept).toEqual([]);
  return bytes;
}

const charts = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).filter(([path]) => /^xl\/charts\/chart\d+\.xml$/.test(path));

/** Figures as far as two spreadsheets agree on them. */
const comparable = (values: SheetSnapshot['values']) =>
  values.map((row) => row.map((value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value || null)));

testWithLibreOffice('a report from the first click to the frozen versions', async () => {
  const opened = await openSample();
  const plan = monitoringPlan(await read(), defaultSettings);
  await createSheets(plan.missing.find(({ year }) => year === 2021)?.blueprints ?? [], { after: plan.after });
  await typeInventedData(readMonitoring(await read()));

  // Made in two round trips to read and two to write, of live formulas without any error.
  expect(await roundTripsOf(opened, () => generate(YEAR))).toHaveLength(4);
  expect([...opened.host.gaps]).toEqual([]);
  let snapshot = await read();
  expect(ownErrors(snapshot)).toEqual([]);
  expect(at(sheetOf(snapshot, NAME), 'finances/total', 'spent')).toBe(1_843_200);
  expect(at(sheetOf(snapshot, NAME), 'bandeau/controles', 'number')).toContain(
    'PROJET – données à corriger (3 anomalies bloquantes)',
  );

  // Filled in, while the annexes change under it.
  await type([
    ['synthese/commentaire-1', 'action', 'Une année de mise en route.'],
    ['priorites/3-faits', 'pilot', 'FNAVDL : 1 420 000 € mandatés.'],
    ['ecarts/action-12', 'rate', 'Direction de l’habitat'],
    ['ecarts/action-14', 'rate', 'DDETS'],
    ['perspectives/action-18', 'amiSpent', 'Porter à 170 000 €'],
    ['finances/action-18', 'manual', 'vu avec le SIAO'],
    [
      'finances/action-19',
      'manual',
      `=${reportLetters('spent')}${reportRow(sheetOf(snapshot, NAME), 'finances/action-19')}*2`,
    ],
  ]);
  await changeAnnexes();
  await extendSheets(monitoringPlan(await read(), defaultSettings).update.extensions);

  // Made again: everything typed is there, in its place or among the kept texts.
  let made = makeReport(requestOf(await read(), YEAR));
  const again = await roundTripsOf(opened, async () => (made = await generate(YEAR)));
  // For « Annuler », what the cells look like is read first, side by side, a megabyte each.
  expect(again.length).toBeLessThanOrEqual(12);
  expect(made.lost).toBe(1);
  snapshot = await read();
  const report = sheetOf(snapshot, NAME);
  expect(ownErrors(snapshot)).toEqual([]);
  expect(at(report, 'synthese/commentaire-1', 'action')).toBe('Une année de mise en route.');
  expect(at(report, 'priorites/3-faits', 'pilot')).toBe('FNAVDL : 1 420 000 € mandatés.');
  expect(at(report, 'ecarts/action-14', 'rate')).toBe('DDETS');
  expect(at(report, 'perspectives/action-18', 'amiSpent')).toBe('Porter à 170 000 €');
  expect(at(report, 'finances/action-18', 'manual')).toBe('vu avec le SIAO');
  expect(at(report, 'finances/action-19', 'manual')).toBe(2 * 62_300);
  expect(at(report, 'conserves/ecarts/action-12@rate', 'pilot')).toBe('Direction de l’habitat');
  expect(at(report, 'finances/action-26', 'action')).toBe('Maison du Logement d’abord');
  expect(at(report, 'finances/action-26', 'planned')).toBe(12_500);
  expect(() => reportRow(report, 'finances/action-12')).toThrow();
  expect(at(report, 'finances/total', 'spent')).toBe(1_843_200 - 12_000);

  // Frozen in each of its states: values alone, which stay when the figures go on changing.
  const frozen: SheetSnapshot[] = [];
  for (const version of versions) {
    await type([['bandeau/version', 'pilot', version]]);
    let name = '';
    expect(await roundTripsOf(opened, async () => (name = await freeze(version)))).toHaveLength(4);
    snapshot = await read();
    const sheet = sheetOf(snapshot, name);
    expect([sheet.signature, sheet.isProtected]).toEqual([`rapport 2021 ${version}`, true]);
    expect(sheet.formulas.flat().filter((formula) => formula !== null)).toEqual([]);
    expect(sheet.values).toEqual(sheetOf(snapshot, NAME).values);
    frozen.push(sheet);
  }
  const execution = readMonitoring(await read()).execution[0];
  const spent = execution?.rows.find(({ number }) => number.value === 25)?.spent.cell;
  if (!spent) throw new Error('No action 25');
  await inExcel(({ worksheets }) => {
    worksheets.getItem(spent.sheet).getCell(spent.row - 1, spent.column - 1).values = [[1_000]];
  });
  snapshot = await read();
  expect(at(sheetOf(snapshot, NAME), 'finances/total', 'spent')).toBe(1_843_200 - 12_000 + 1_000);
  for (const { name, values } of frozen) expect(sheetOf(snapshot, name).values).toEqual(values);

  // Saved: LibreOffice calculates the same, and finds the charts of the report and of the frozen versions.
  const bytes = await saved(opened);
  expect(charts(bytes)).toHaveLength(4 * 4);
  const reopened = converted(bytes, 'xlsx', 'xlsx');
  expect(charts(reopened)).toHaveLength(4 * 4);
  const { snapshot: recalculated } = await readWorkbookFile(reopened);
  for (const sheet of snapshot.sheets) {
    const other = sheetOf(recalculated, sheet.name);
    const values = sheet.values.map((row, index) => row.map((_, column) => other.values[index]?.[column] ?? null));
    expect([sheet.name, comparable(values)]).toEqual([sheet.name, comparable(sheet.values)]);
  }
});
