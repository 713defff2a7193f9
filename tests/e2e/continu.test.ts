import { markedCells } from './support/marks';
import { closeBrowser, Preview } from './support/preview';
import { valider } from './support/valider';

let preview: Preview;

beforeEach(async () => {
  preview = await Preview.anew(preview);
  await valider(preview);
});
afterEach(() => preview.assertSound());
afterAll(() => preview.close());
afterAll(closeBrowser);

/** Types over a cell of Annexe 1, as its user does. */
async function type(address: string, text: string): Promise<void> {
  await preview.select('Annexe 1', address);
  await preview.page.keyboard.type(text);
  await preview.page.keyboard.press('Enter');
}

/** Where a mark of ours lies on O10. */
const marksOfO10 = async () =>
  markedCells(await preview.workbook()).filter((cell) => cell.startsWith('Annexe 1 10,15 '));

test('typing in the grid checks anew: what is put right goes with its mark, and the focus stays in the grid', async () => {
  const { pane, page } = preview;
  const findings = pane.locator('[data-finding]').filter({ hasText: 'du texte, «\u00a0389500 finct\u00a0»' });
  await findings.first().waitFor();
  expect(await marksOfO10()).not.toEqual([]);
  await pane.getByRole('switch', { name: 'Contrôle continu' }).click();
  await preview.idle();

  await type('O10', '389500');
  await findings.first().waitFor({ state: 'detached' });
  // Where the user is: in the grid, not in the frame of the pane.
  expect(await page.evaluate(() => document.activeElement?.closest('.pane') === null)).toBe(true);
  await preview.idle();
  const left = await marksOfO10();
  await preview.screenshot('continu');

  await type('O10', '389500 finct');
  await findings.first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.closest('.pane') === null)).toBe(true);
  await preview.idle();
  expect(await marksOfO10()).not.toEqual(left);
});

test('nothing is checked anew once it is switched off', async () => {
  const { pane } = preview;
  const control = pane.getByRole('switch', { name: 'Contrôle continu' });
  const findings = pane.locator('[data-finding]').filter({ hasText: 'du texte, «\u00a0389500 finct\u00a0»' });
  await control.click();
  await preview.idle();
  await control.click();
  await preview.idle();
  await type('O10', '389500');
  await preview.idle();
  expect(await findings.count()).toBeGreaterThan(0);
});
