import { parseState, standing } from '../../src/workbook';
import { markedCells } from './support/marks';
import { overflow, seriousFaults } from './support/looks';
import { closeBrowser, Preview } from './support/preview';

let preview: Preview;

beforeEach(async () => {
  preview = await Preview.open();
});
afterEach(() => preview.close());
afterAll(closeBrowser);

/** How many findings the pane says there are, once the list is no longer the one of before. */
async function count(before = 0): Promise<number> {
  const heading = preview.pane.getByRole('heading', { level: 1, name: /^\d+\s+anomalies$/ });
  await heading.filter({ hasNotText: new RegExp(`^${before}\\s`) }).waitFor();
  await preview.idle();
  return parseInt(await heading.innerText(), 10);
}

/** The decisions that stand in the workbook as it would be saved. */
async function decisions() {
  const { side } = await preview.workbook();
  return side.customXmlParts.flatMap(({ xml }) => standing(parseState(xml)?.ignored ?? []));
}

const marked = async () => markedCells(await preview.workbook());

test('a finding is left as it is, by keyboard alone, and brought back', async () => {
  const { pane, page } = preview;
  await pane.getByRole('button', { name: 'Valider', exact: true }).click();
  const before = await count();
  const marksBefore = await marked();
  const first = pane.locator('[data-finding]').first();
  const id = await first.getAttribute('data-finding');

  await first.getByRole('button', { name: 'Ignorer…' }).focus();
  await page.keyboard.press('Enter');
  const dialog = pane.getByRole('dialog', { name: 'Ignorer cette anomalie' });
  await dialog.getByRole('combobox', { name: 'Motif' }).selectOption('Fausse alerte');
  await dialog.getByRole('textbox', { name: 'Précisions' }).fill('Le pilote est désigné par la délibération');
  await dialog.getByRole('textbox', { name: 'Votre nom' }).fill('Claire Martin');
  await preview.screenshot('ignorer');
  expect(await overflow(preview)).toBe(0);
  expect(await seriousFaults(preview, 'pane')).toEqual([]);
  await dialog.getByRole('textbox', { name: 'Votre nom' }).press('Enter');
  expect(await count(before)).toBe(before - 1);

  expect((await decisions()).map((decision) => decision.id)).toEqual([id]);
  // The keyboard went on to the finding that took its place.
  expect(await pane.evaluate(() => document.activeElement?.closest('[data-finding]') !== null)).toBe(true);

  await pane.getByRole('button', { name: /anomalie ignorée/ }).click();
  await pane.getByText('Claire Martin, le').waitFor();
  await preview.screenshot('ignorees');
  expect(await seriousFaults(preview, 'pane')).toEqual([]);
  await pane.getByRole('button', { name: 'Rétablir' }).click();
  expect(await count(before - 1)).toBe(before);
  expect(await decisions()).toEqual([]);
  expect(await marked()).toEqual(marksBefore);
});
