import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate';
import { readFileSync } from 'node:fs';
import { marks } from '../../src/validation';
import { comparable } from '../support/comparable';
import { snapshotXlsx } from '../support/snapshot-xlsx';
import { broce } from '../support/territories';
import { xlsxPackage } from '../support/xlsx-package';
import { markedCells, wantedCells } from './support/marks';
import { closeBrowser, Preview } from './support/preview';
import { expectedOf, valider } from './support/valider';

const SAMPLE = 'assets/samples/annexes-amp-2021-2022.xlsx';

let preview: Preview;

beforeAll(async () => {
  preview = await Preview.open();
});
afterAll(closeBrowser);
afterAll(() => preview.close());

/** Clicks Valider and waits until the pane says so. */
async function validerSays(sentence: RegExp): Promise<void> {
  await preview.pane.getByRole('button', { name: 'Valider', exact: true }).click();
  await preview.pane.locator('#pane').getByText(sentence).first().waitFor();
  await preview.idle();
}

test('another territory’s annexes, laid out in another way, are checked as well', async () => {
  const bytes = await snapshotXlsx(broce());
  await preview.openAnother('broce.xlsx', bytes);
  await valider(preview);
  const { findings } = await expectedOf(bytes);
  expect(findings.length).toBeGreaterThan(0);
  expect(markedCells(await preview.workbook())).toEqual(wantedCells(marks(findings)));
  await preview.screenshot('another-territory');
});

test('a workbook without annexes is told from one with, and left as it is', async () => {
  const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>Liste de courses</t></is></c></row>';
  await preview.openAnother('courses.xlsx', xlsxPackage({ sheets: [{ name: 'Courses', rows }] }));
  const before = comparable(await preview.workbook());
  await validerSays(/Aucune annexe n’a été trouvée dans ce classeur\./);
  expect(comparable(await preview.workbook())).toEqual(before);
  await preview.screenshot('no-annexe');
});

test('nothing is written on a protected sheet, and the pane says what to do', async () => {
  const parts = unzipSync(readFileSync(SAMPLE));
  const path = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  parts[path] = strToU8(xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'));
  await preview.openAnother('protégé.xlsx', zipSync(parts));
  const before = comparable(await preview.workbook());
  await validerSays(/«\sAnnexe 1\s» est protégée.*Révision > Ôter la protection/);
  const after = await preview.workbook();
  // The other annexe, which nobody protected, is marked.
  expect(markedCells(after).filter((cell) => cell.startsWith('Annexe 1'))).toEqual([]);
  expect(comparable(after).cells).toEqual(before.cells);
  expect(comparable(after).side).toEqual(before.side);
  await preview.screenshot('protected');
});

test('a cell that is being typed in comes first', async () => {
  await preview.openAnother('annexes.xlsx', readFileSync(SAMPLE));
  await preview.grid.dblclick({ position: { x: 300, y: 300 } });
  await preview.page.keyboard.type('en cours');
  await validerSays(/Terminez la saisie en cours/);
  await preview.screenshot('typing');
});
