import { readFileSync } from 'node:fs';
import { marks, type Validation } from '../../src/validation';
import { cellAddress } from '../../src/workbook';
import { comparable } from '../support/comparable';
import { markedCells, wantedCells } from './support/marks';
import { closeBrowser, Preview } from './support/preview';
import { expectedOf, valider } from './support/valider';

const SAMPLE = 'assets/samples/annexes-amp-2021-2022.xlsx';

let expected: Validation;
let preview: Preview;

beforeAll(async () => {
  expected = await expectedOf(readFileSync(SAMPLE));
});
beforeEach(async () => {
  preview = await Preview.anew(preview);
});
afterEach(() => preview.assertSound());
afterAll(() => preview.close());
afterAll(closeBrowser);

test('one click on Valider highlights the wrong cells and lists them with their explanation', async () => {
  await valider(preview);
  expect(markedCells(await preview.workbook())).toEqual(wantedCells(marks(expected.findings)));
  const { bloquant, avertissement, information } = expected.counts;
  const filters = preview.pane.getByRole('group', { name: 'Filtrer par gravité' }).getByRole('button');
  const counts = (await filters.allInnerTexts()).map((text) => parseInt(text, 10));
  expect(counts).toEqual([bloquant, avertissement, information]);
  const first = preview.pane.locator('[data-finding]').first();
  await expect(first.innerText()).resolves.toContain(expected.findings[0]?.message);
  await first.getByRole('button', { name: 'Calcul' }).click();
  await preview.screenshot('valider');
});

test('asks Excel for three round trips at most, and takes under a second with 100 ms each', async () => {
  await preview.page.getByLabel('Attente par aller-retour').selectOption('100');
  await valider(preview);
  const cost = (await preview.costs()).at(-1);
  expect(cost?.roundTrips).toBeLessThanOrEqual(3);
  // The figure itself is for `npm run bench`; here only that nothing is an order of magnitude slower.
  expect(cost?.milliseconds).toBeLessThan(10_000);
  await preview.page.getByLabel('Attente par aller-retour').selectOption('0');
});

test('the ribbon does the same with the pane closed, and shows it', async () => {
  await preview.page.getByRole('button', { name: 'Fermer le volet' }).click();
  await preview.press('Valider');
  expect(markedCells(await preview.workbook())).toEqual(wantedCells(marks(expected.findings)));
  await preview.pane.getByRole('heading', { name: /anomalies?$/ }).waitFor();
});

test.each(['the pane', 'the ribbon'])(
  'clearing the marks from %s leaves the workbook exactly as it was',
  async (from) => {
    const before = comparable(await preview.workbook());
    await valider(preview);
    expect(comparable(await preview.workbook())).not.toEqual(before);
    if (from === 'the ribbon') await preview.press('Effacer les repères');
    else await preview.pane.getByRole('button', { name: 'Effacer les repères' }).click();
    await preview.pane.getByText('Repères effacés').first().waitFor();
    await preview.idle();
    expect(comparable(await preview.workbook())).toEqual(before);
  },
);

test('a click on a finding selects its cell', async () => {
  await valider(preview);
  const { cell } = expected.findings[0] ?? {};
  if (!cell) throw new Error('The sample has no finding.');
  await preview.pane
    .getByRole('button', { name: `${cell.sheet}\u00a0! ${cellAddress(cell)}` })
    .first()
    .click();
  await preview.idle();
  expect(await preview.selection()).toEqual({ sheet: cell.sheet, address: cellAddress(cell) });
  await preview.screenshot('finding-selected');
});

test('selecting a cell in the sheet shows its findings', async () => {
  await valider(preview);
  await preview.select('Annexe 1', 'J28');
  const count = expected.findings.filter(({ cells }) =>
    cells.some((cell) => cell.sheet === 'Annexe 1' && cellAddress(cell) === 'J28'),
  ).length;
  const panel = preview.pane.getByRole('region', { name: /^Cellule J28/ });
  await panel.waitFor();
  await expect(panel.locator('[data-finding]').count()).resolves.toBe(count);
});

test('the marks go with the copy, and another session takes them off', async () => {
  await valider(preview);
  const wanted = markedCells(await preview.workbook());
  const { name, bytes } = await preview.saveCopy();
  await preview.openWorkbook(name, bytes);
  await preview.page.getByRole('heading', { name }).waitFor();
  await preview.ready();
  expect(markedCells(await preview.workbook())).toEqual(wanted);
  await preview.press('Effacer les repères');
  expect(markedCells(await preview.workbook())).toEqual([]);
});
