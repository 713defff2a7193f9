import { comparable } from '../support/comparable';
import { narrow, overflow, seriousFaults } from './support/looks';
import { closeBrowser, Preview } from './support/preview';

let preview: Preview;

beforeEach(async () => {
  preview = await Preview.anew(preview);
});
afterEach(() => preview.assertSound());
afterAll(() => preview.close());
afterAll(closeBrowser);

async function openColumns(): Promise<void> {
  await preview.pane.getByRole('tab', { name: 'Calculs' }).click();
  await preview.pane.getByRole('button', { name: /^Insérer \d+ colonnes$/ }).waitFor();
  await preview.idle();
}

test('columns go in with one click, the summary is made of them, and they come off without a trace', async () => {
  await openColumns();
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
});

describe('beside an annexe that a filter hides most of', () => {
  /** The rows of Annexe 1 that are hidden, and what its columns from S on hold beside them. */
  const state = ({ pane }: Preview) =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Annexe 1');
        const rows = sheet.getRange('A1:A27').getRowProperties({ rowHidden: true });
        const used = sheet.getRange('S3:BZ27').getUsedRangeOrNullObject(true).load('values');
        await context.sync();
        const hidden = rows.value.flatMap(({ rowHidden }, index) => (rowHidden ? [index + 1] : []));
        return { hidden, columns: used.isNullObject ? null : (used.values as unknown[][]) };
      }),
    );

  /** For what is written column by column on a machine that may be busy. */
  const PATIENCE = { timeout: 120_000 };

  test('columns go in, change, go and come back, hidden rows with theirs, and the filter stays', async () => {
    await openColumns();
    const { pane } = preview;
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Annexe 1');
        sheet.autoFilter.apply('A2:Q27', 1, { filterOn: 'Values', values: ['Marseille'] });
        await context.sync();
      }),
    );
    const { hidden } = await state(preview);
    expect(hidden.length).toBeGreaterThan(3);
    const press = async (name: RegExp, next: RegExp) => {
      await pane.getByRole('button', { name }).click();
      await pane.getByRole('button', { name: next }).waitFor(PATIENCE);
      await preview.idle();
      const now = await state(preview);
      expect(now.hidden).toEqual(hidden);
      return now.columns;
    };
    // A few will do, and take less time.
    await pane.getByRole('button', { name: 'Aucune' }).click();
    await pane.getByRole('checkbox', { name: 'Coût unitaire (€)' }).check();
    const inserted = await press(/^Insérer \d+ colonnes?$/, /^À jour$/);
    expect(inserted).toHaveLength(25);

    await pane.getByRole('checkbox', { name: 'Priorité du plan (1-5)' }).check();
    const changed = await press(/^Mettre à jour$/, /^À jour$/);
    expect(changed?.[0]?.length).toBeGreaterThan(inserted?.[0]?.length ?? 0);
    expect(await press(/^Annuler la mise à jour/, /^Annuler l’insertion/)).toEqual(inserted);
    expect(await press(/^Retirer$/, /^Insérer \d+ colonnes?$/)).toBeNull();
    expect(await press(/^Annuler le retrait/, /^À jour$/)).toEqual(inserted);
  });
});

test.each(['light', 'dark'] as const)('nothing is cut or unreadable in a narrow pane, %s', async (colorScheme) => {
  await preview.page.emulateMedia({ colorScheme });
  await narrow(preview);
  await openColumns();
  await preview.screenshot(`columns-narrow-${colorScheme}`);
  expect(await overflow(preview)).toBeLessThanOrEqual(0);
  await preview.pane.getByRole('checkbox', { name: 'Priorité du plan (1-5)' }).check();
  await preview.pane.getByRole('button', { name: /^Insérer \d+ colonnes$/ }).click();
  await preview.pane.getByRole('button', { name: /^Adopter les \d+ propositions$/ }).waitFor();
  await preview.idle();
  await preview.screenshot(`columns-narrow-inserted-${colorScheme}`);
  expect(await overflow(preview)).toBeLessThanOrEqual(0);
  expect(await seriousFaults(preview, 'pane')).toEqual([]);
});
