import { parseState, standing } from '../../src/workbook';
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

/** What the workbook would keep if it were saved now. */
async function kept() {
  const { side } = await preview.workbook();
  const [state] = side.customXmlParts.flatMap(({ xml }) => parseState(xml) ?? []);
  return { values: state?.settings?.values ?? {}, terms: standing(state?.terms ?? []).map(({ term }) => term) };
}

/** The findings on amounts that are text. */
const textAmounts = () =>
  preview.pane.locator('[data-finding]').filter({ hasText: 'du texte, «\u00a0389500 finct\u00a0»' });

const openSettings = async () => {
  await preview.pane.getByRole('tab', { name: 'Réglages' }).click();
  await preview.pane.getByLabel('SIREN').waitFor();
};

test('a setting changes what is found, stays in the workbook, and is taken back', async () => {
  const { pane } = preview;
  await textAmounts().first().waitFor();
  await openSettings();
  await pane.getByRole('button', { name: 'Règles', exact: true }).click();
  await pane.getByRole('searchbox', { name: 'Rechercher une règle' }).fill('budget-montant-non-numerique');
  await pane.getByRole('switch').filter({ visible: true }).last().click();
  await pane.getByRole('button', { name: 'Enregistrer (1)' }).click();
  await pane.getByText('Réglages enregistrés dans le classeur.').last().waitFor();
  await preview.idle();
  expect((await kept()).values).toEqual({ rules: { 'budget-montant-non-numerique': 'off' } });
  await preview.screenshot('reglages');
  await pane.getByRole('tab', { name: 'Contrôle' }).click();
  await textAmounts().first().waitFor({ state: 'detached' });
  await pane.getByRole('button', { name: 'Annuler le changement des réglages' }).click();
  await pane
    .getByText(/^C’est annulé/)
    .last()
    .waitFor();
  await preview.idle();
  expect((await kept()).values).toEqual({});
  await pane.getByRole('tab', { name: 'Contrôle' }).click();
  await textAmounts().first().waitFor();
});

test('a word is added to the glossary from its finding, and is no longer doubted', async () => {
  const { pane } = preview;
  await pane.getByRole('searchbox', { name: 'Rechercher dans les anomalies' }).fill('glossaire');
  const button = pane.getByRole('button', { name: /^Ajouter au glossaire/ }).first();
  const name = (await button.getAttribute('aria-label')) ?? '';
  const term = /«\s(.+?)\s»/.exec(name)?.[1] ?? '';
  await button.click();
  await pane
    .getByText(/au glossaire du classeur/)
    .last()
    .waitFor();
  await preview.idle();
  expect((await kept()).terms).toEqual([term]);
  await pane.getByRole('button', { name, exact: true }).first().waitFor({ state: 'detached' });
  await openSettings();
  await pane.getByRole('button', { name: 'Glossaire du classeur' }).click();
  await pane.getByRole('button', { name: `Retirer «\u00a0${term}\u00a0»` }).click();
  await preview.idle();
  expect((await kept()).terms).toEqual([]);
});
