/** « Modèles »: a template of ours inserted, one of the team's own kept, inserted, and refused where it has a slip. */
import type { HostedWorkbook } from '../../preview/host/hosted-workbook';
import { typeset } from '../../src/convention';
import { narrow, overflow, seriousFaults } from './support/looks';
import { closeBrowser, Preview } from './support/preview';

let preview: Preview;

beforeEach(async () => {
  preview = await Preview.anew(preview);
});
afterEach(() => preview.assertSound());
afterAll(() => preview.close());
afterAll(closeBrowser);

/** Adds a sheet with these rows, as its user types it. */
async function addSheet(name: string, rows: string[][]): Promise<void> {
  await preview.pane.evaluate(
    ([sheet, values]) =>
      Excel.run(async (context) => {
        const added = context.workbook.worksheets.add(sheet);
        added.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0).values = values;
        await context.sync();
      }),
    [name, rows] as const,
  );
  await preview.idle();
}

async function openGallery(): Promise<void> {
  await preview.pane.getByRole('tab', { name: 'Modèles' }).click();
  await preview.pane.getByRole('heading', { name: 'Fiche action' }).waitFor();
  await preview.idle();
}

/** Answers « Enregistrer comme modèle… » with its first sheet and name. */
async function keep(): Promise<void> {
  await preview.pane.getByRole('button', { name: 'Enregistrer comme modèle…' }).click();
  await preview.pane.getByRole('dialog').getByRole('textbox').waitFor();
  await preview.idle();
  await preview.pane.getByRole('dialog').getByRole('button', { name: 'Enregistrer', exact: true }).click();
}

const sheetsOf = ({ data }: HostedWorkbook) => data.sheetOrder.map((id) => data.sheets[id]?.name);

/** What the first cells of a sheet show. */
function shown(name: string, address: string): Promise<unknown[][]> {
  return preview.pane.evaluate(
    ([sheet, cells]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(cells).load('values');
        await context.sync();
        return range.values as unknown[][];
      }),
    [name, address] as const,
  );
}

test('a template of ours is inserted from the gallery, which anyone can use', async () => {
  const { pane } = preview;
  await openGallery();
  expect(await seriousFaults(preview, 'pane')).toEqual([]);
  const card = pane.getByRole('listitem').filter({ has: pane.getByRole('heading', { name: 'Fiche action' }) });
  await card.getByLabel('Action', { exact: true }).selectOption({ index: 2 });
  await card.getByRole('button', { name: /^Insérer/ }).click();
  await pane
    .getByText(/«\sFiche action 3\s» a été insérée/)
    .first()
    .waitFor();
  await preview.idle();
  expect(sheetsOf(await preview.workbook())).toEqual(['Annexe 1', 'Annexe 2', 'Fiche action 3']);
  await preview.screenshot('modeles-fiche');
});

test('a sheet is kept as a template, inserted filled, and both are taken back', async () => {
  const { pane } = preview;
  await addSheet('Note', [
    ['Note au Conseil', ''],
    ['{{pour chaque action}}{{action.titre}}', '{{action.coût}}'],
    ['Total', '{{total.coût}}'],
  ]);
  await openGallery();
  await keep();
  await pane
    .getByText(/le modèle «\sNote\s» est dans la galerie/)
    .first()
    .waitFor();
  await preview.idle();
  await pane.getByRole('button', { name: typeset('Insérer : Note') }).click();
  await pane
    .getByText(/«\sNote \(2\)\s» a été insérée/)
    .first()
    .waitFor();
  await preview.idle();
  expect(await shown('Note (2)', 'A2:B2')).toEqual([['Recrutement coordinateur', 70_000]]);
  expect(await shown('Note (2)', 'A27:B27')).toEqual([['Total', 3_930_000]]);
  expect((await preview.selection()).sheet).toBe('Note (2)');
  await preview.screenshot('modeles-note');
  for (const step of ['l’insertion de la feuille « Note (2) »', 'l’enregistrement du modèle « Note »']) {
    await pane.getByRole('button', { name: typeset(`Annuler ${step}`) }).click();
    await pane.getByRole('button', { name: typeset(`Annuler ${step}`) }).waitFor({ state: 'detached' });
    await preview.idle();
  }
  expect(sheetsOf(await preview.workbook())).toEqual(['Annexe 1', 'Annexe 2', 'Note']);
});

test('a misspelt field is shown with its cell and the likely one, in a narrow dark pane too, and nothing is kept', async () => {
  const { pane } = preview;
  await addSheet('Note', [['{{convention.vile}}', '{{total.validé}}']]);
  await preview.page.emulateMedia({ colorScheme: 'dark' });
  await narrow(preview);
  await openGallery();
  expect(await overflow(preview)).toBe(0);
  await preview.screenshot('modeles-sombre');
  await keep();
  await pane
    .getByText(/Vouliez-vous dire {{convention.ville}}/)
    .first()
    .waitFor();
  expect(await seriousFaults(preview, 'pane')).toEqual([]);
  expect(await overflow(preview)).toBe(0);
  await preview.screenshot('modeles-champ-inconnu');
  await pane.getByRole('dialog').getByRole('button', { name: 'A1' }).click();
  await preview.idle();
  expect(await preview.selection()).toEqual({ sheet: 'Note', address: 'A1' });
  expect(sheetsOf(await preview.workbook())).toEqual(['Annexe 1', 'Annexe 2', 'Note']);
  await preview.page.emulateMedia({ colorScheme: 'light' });
});

test('the fields are listed, for anyone to read', async () => {
  const { pane } = preview;
  await openGallery();
  await pane.getByRole('button', { name: 'Champs disponibles' }).click();
  await pane.getByText('{{action.titre}}').first().waitFor();
  expect(await seriousFaults(preview, 'pane')).toEqual([]);
  await preview.screenshot('modeles-champs');
});
