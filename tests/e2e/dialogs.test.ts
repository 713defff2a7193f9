/** The dialogs of the pane, and its first steps: in all looks, by keyboard alone. */
import type { Locator } from 'playwright-core';
import { looks, overflow, seriousFaults, wear } from './support/looks';
import { closeBrowser, Preview } from './support/preview';
import { valider } from './support/valider';

let preview: Preview;

beforeAll(async () => {
  preview = await Preview.open();
});
afterAll(() => preview.close());
afterAll(closeBrowser);

/** What opens a dialog, by what is read of it in the list of tests. */
const dialogs: Record<string, { view: string; button: (pane: Preview['pane']) => Locator }> = {
  'Corriger…': { view: 'Contrôle', button: (pane) => pane.getByRole('button', { name: 'Corriger…' }) },
  'Tout corriger': { view: 'Contrôle', button: (pane) => pane.getByRole('button', { name: /^Tout corriger/ }) },
  'Ignorer…': { view: 'Contrôle', button: (pane) => pane.getByRole('button', { name: 'Ignorer…' }) },
  'Expliquer la règle': {
    view: 'Contrôle',
    button: (pane) => pane.getByRole('button', { name: /^Expliquer la règle/ }),
  },
  'Enregistrer comme modèle…': {
    view: 'Modèles',
    button: (pane) => pane.getByRole('button', { name: 'Enregistrer comme modèle…' }),
  },
  'Champs disponibles': { view: 'Modèles', button: (pane) => pane.getByRole('button', { name: 'Champs disponibles' }) },
  'À propos': {
    view: 'Réglages',
    button: (pane) => pane.getByRole('tabpanel', { name: 'Réglages' }).getByRole('button', { name: 'À propos' }),
  },
};

describe.each(Object.keys(looks))('%s', (look) => {
  beforeAll(async () => {
    await wear(preview, look);
    preview = await Preview.anew(preview);
  });

  async function isInOrder(): Promise<void> {
    expect(await seriousFaults(preview, 'pane')).toEqual([]);
    expect(await overflow(preview)).toBeLessThanOrEqual(0);
  }

  test('the first steps have no serious fault and fit their pane', async () => {
    const { pane } = preview;
    await pane.getByRole('region', { name: 'Premiers pas' }).waitFor();
    await isInOrder();
    // An amount that is a text, which can be put right without a look.
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Annexe 1').getRange('J3').values = [["'70 000 €"]];
        await context.sync();
      }),
    );
    await valider(preview);
  });

  test.each(Object.entries(dialogs))(
    '« %s » has no serious fault, fits its pane, keeps the keyboard until it is left, and gives it back',
    async (name, { view, button }) => {
      const { pane, page } = preview;
      await pane.getByRole('tab', { name: view, exact: true }).click();
      const opener = button(pane).first();
      await opener.focus();
      await page.keyboard.press('Enter');
      const dialog = pane.getByRole('dialog');
      await dialog.waitFor();
      await preview.idle();
      await preview.screenshot(`dialogue-${look}-${name.replace(/\W+/gu, '')}`);
      await isInOrder();
      const holdsFocus = () => dialog.evaluate((element) => element.contains(document.activeElement));
      expect(await holdsFocus()).toBe(true);
      for (let turn = 0; turn < 12; turn++) await page.keyboard.press('Tab');
      expect(await holdsFocus()).toBe(true);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await pane.waitForFunction((element) => element === document.activeElement, await opener.elementHandle());
    },
  );
});
