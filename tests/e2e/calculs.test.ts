import { comparable } from '../support/comparable';
import { narrow, overflow, seriousFaults } from './support/looks';
import { closeBrowser, Preview } from './support/preview';

afterAll(closeBrowser);

/** « Calculs », in a pane of the least width where it is asked for. */
async function openColumns(
  options: Parameters<typeof Preview.open>[0] & { isNarrow?: boolean } = {},
): Promise<Preview> {
  const preview = await Preview.open(options);
  if (options.isNarrow) await narrow(preview);
  await preview.pane.getByRole('tab', { name: 'Calculs' }).click();
  await preview.pane.getByRole('button', { name: /^Insérer \d+ colonnes$/ }).waitFor();
  await preview.idle();
  return preview;
}

test('columns go in with one click, the summary is made of them, and they come off without a trace', async () => {
  const preview = await openColumns();
  const { pane } = preview;
  const before = comparable(await preview.workbook());
  await pane.getByRole('button', { name: /^Insérer \d+ colonnes$/ }).click();
  await pane.getByRole('button', { name: 'À jour' }).waitFor();
  await preview.idle();
  await preview.select('Annexe 1', 'S3');
  await preview.screenshot('columns-inserted');
  await pane.getByRole('button', { name: 'Créer la feuille' }).click();
  await pane.getByRole('button', { name: 'Refaire la feuille' }).waitFor();
  await preview.idle();
  await preview.screenshot('columns-summary');
  await pane.getByRole('button', { name: 'Annuler la feuille « Récapitulatif »' }).click();
  await pane.getByRole('button', { name: 'Créer la feuille' }).waitFor();
  await preview.idle();
  await pane.getByRole('button', { name: 'Retirer' }).click();
  await pane.getByRole('button', { name: /^Insérer \d+ colonnes$/ }).waitFor();
  await preview.idle();
  expect(comparable(await preview.workbook()).cells).toEqual(before.cells);
  await preview.close();
});

test.each(['light', 'dark'] as const)('nothing is cut or unreadable in a narrow pane, %s', async (colorScheme) => {
  const preview = await openColumns({ colorScheme, isNarrow: true });
  await preview.screenshot(`columns-narrow-${colorScheme}`);
  expect(await overflow(preview)).toBeLessThanOrEqual(0);
  await preview.pane.getByRole('checkbox', { name: 'Priorité du plan (1-5)' }).check();
  await preview.pane.getByRole('button', { name: /^Insérer \d+ colonnes$/ }).click();
  await preview.pane.getByRole('button', { name: /^Adopter les \d+ propositions$/ }).waitFor();
  await preview.idle();
  await preview.screenshot(`columns-narrow-inserted-${colorScheme}`);
  expect(await overflow(preview)).toBeLessThanOrEqual(0);
  expect(await seriousFaults(preview, 'pane')).toEqual([]);
  await preview.close();
});
