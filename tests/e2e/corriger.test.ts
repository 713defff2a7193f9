import { comparable } from '../support/comparable';
import { closeBrowser, Preview } from './support/preview';

let preview: Preview;

beforeEach(async () => {
  preview = await Preview.anew(preview);
  await preview.pane.getByRole('button', { name: 'Valider', exact: true }).click();
  await preview.pane.getByRole('heading', { name: /anomalies?$/ }).waitFor();
  await preview.idle();
});
afterEach(() => preview.assertSound());
afterAll(() => preview.close());
afterAll(closeBrowser);

/** The finding on an amount of Annexe 1 that is text. */
function textAmount(text: string) {
  return preview.pane
    .locator('[data-finding]')
    .filter({ hasText: `du texte, «\u00a0${text}\u00a0»` })
    .first();
}

/** What some cells of Annexe 1 hold, formulas before values. */
function cells(address: string): Promise<unknown[][]> {
  return preview.pane.evaluate(
    (asked) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Annexe 1').getRange(asked);
        range.load({ formulas: true });
        await context.sync();
        return range.formulas as unknown[][];
      }),
    address,
  );
}

test('a proposed correction is shown before and after, written, and taken back without a trace', async () => {
  const before = comparable(await preview.workbook(), false);
  await textAmount('389500 finct').getByRole('button', { name: 'Corriger…' }).click();
  const dialog = preview.pane.getByRole('dialog', { name: 'Corriger cette anomalie' });
  await dialog.getByText('Avant').first().waitFor();
  await preview.screenshot('correction-proposed');
  await dialog.getByRole('button', { name: 'Corriger', exact: true }).click();
  await preview.pane
    .getByText(/^Corrections? faites?/)
    .last()
    .waitFor();
  await preview.idle();
  expect(await cells('O10:P10')).toEqual([[389500, '328500 PF BOP 177 + 61000 AGLS BOP 177']]);
  await preview.screenshot('correction-made');
  await preview.pane.getByRole('button', { name: /^Annuler l/ }).click();
  await preview.pane
    .getByText(/^C’est annulé/)
    .last()
    .waitFor();
  await preview.idle();
  expect(await cells('O10:P10')).toEqual([['389500 finct', '328500 PF BOP 177 + 61000 AGLS BOP 177']]);
  const after = comparable(await preview.workbook(), false);
  expect(after.resources).toEqual(before.resources);
});

test('a correction is refused where the cell has changed since the check', async () => {
  await preview.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Annexe 1').getRange('O10').values = [['389000 finct']];
      await context.sync();
    }),
  );
  await textAmount('389500 finct').getByRole('button', { name: 'Corriger…' }).click();
  await preview.pane
    .getByRole('dialog', { name: 'Corriger cette anomalie' })
    .getByRole('button', { name: 'Corriger', exact: true })
    .click();
  await preview.pane
    .getByText(/La cellule O10 .* a changé depuis le contrôle/)
    .last()
    .waitFor();
  await preview.idle();
  expect(await cells('O10:P10')).toEqual([['389000 finct', '328500 PF BOP 177 + 61000 AGLS BOP 177']]);
  await preview.screenshot('correction-refused');
});

test('the safe corrections are listed, made together and taken back together', async () => {
  await preview.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Annexe 1');
      sheet.getRange('J3').values = [["'70 000 €"]];
      sheet.getRange('N12').values = [['rapports  de communication ']];
      await context.sync();
    }),
  );
  await preview.pane.getByRole('button', { name: 'Valider', exact: true }).click();
  await preview.pane.getByRole('button', { name: /^Tout corriger/ }).click();
  const dialog = preview.pane.getByRole('dialog', { name: 'Corrections sans risque' });
  await dialog.getByRole('checkbox').first().waitFor();
  await preview.screenshot('correct-all');
  const before = await cells('A1:Q29');
  await dialog.getByRole('button', { name: /^Corriger/ }).click();
  await preview.pane
    .getByText(/^Corrections? faites?/)
    .last()
    .waitFor();
  await preview.idle();
  expect(await cells('A1:Q29')).not.toEqual(before);
  await preview.pane.getByRole('button', { name: /^Annuler l/ }).click();
  await preview.pane
    .getByText(/^C’est annulé/)
    .last()
    .waitFor();
  await preview.idle();
  expect(await cells('A1:Q29')).toEqual(before);
});
