import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import { checkWorkbook } from '../../src/taskpane/checking/outcome';
import { defaultSettings } from '../../src/convention';
import { sampleSnapshot } from '../support/sample';
import { plainSpaces } from '../support/typography';
import { openPane, settled } from './support/pane';

const outcome = checkWorkbook(sampleSnapshot(), defaultSettings, '2022-05-04');

async function openGallery(workbook = sampleSnapshot()) {
  const pane = openPane(outcome, { workbook });
  await settled(() => pane.session.show('templates'));
  await waitFor(() => expect(screen.getAllByRole('listitem').length).toBeGreaterThan(2));
  return pane;
}

/** The card of a template. */
function card(title: RegExp): ReturnType<typeof within> {
  const found = screen.getAllByRole('listitem').find((item) => title.test(plainSpaces(item.textContent)));
  if (!found) throw new Error(`No card ${title}`);
  return within(found);
}

describe('« Modèles »', () => {
  it('says of each what it is for and when it serves', async () => {
    await openGallery();
    const text = plainSpaces(document.body.textContent);
    expect(text).toMatch(/Annexes 1 et 2 vierges.*Quand : Préparation d’une convention/);
  });

  it('inserts the sheet of the action chosen', async () => {
    const { user, excel } = await openGallery();
    await waitFor(() => expect(card(/^Fiche action/).getByRole('combobox', { name: 'Action' })).toBeTruthy());
    await user.selectOptions(card(/^Fiche action/).getByRole('combobox', { name: 'Action' }), '2');
    await user.click(card(/^Fiche action/).getByRole('button'));
    await waitFor(() => expect([...excel.built.keys()]).toEqual(['Fiche action 3']));
    await settled(() => undefined);
  });

  it('inserts the sheet of the year chosen, the one before this by itself', async () => {
    const { user, excel } = await openGallery();
    const year = () => card(/^Courrier au Préfet/).getByRole('combobox', { name: 'Exercice' });
    await waitFor(() => expect((year() as HTMLSelectElement).value).toBe('2021'));
    await user.selectOptions(year(), '2022');
    await user.click(card(/^Courrier au Préfet/).getByRole('button'));
    await waitFor(() => expect([...excel.built.keys()]).toEqual(['Courrier de transmission 2022']));
    await settled(() => undefined);
  });

  it('shows the first page of each', async () => {
    await openGallery();
    const pictures = screen.getAllByRole('img', { name: /^Aperçu de la première page/ });
    expect(pictures).toHaveLength(screen.getAllByRole('button', { name: /^Insérer/ }).length);
    for (const picture of pictures) {
      expect(existsSync(join(__dirname, '../..', picture.getAttribute('src') ?? ''))).toBe(true);
    }
  });

  it('makes the report of a check, which is made anew in its place', async () => {
    const { user, excel } = await openGallery();
    await user.click(card(/^Rapport d’anomalies/).getByRole('button'));
    await waitFor(() => expect([...excel.built.keys()]).toEqual(['Rapport d’anomalies']));
    await settled(() => undefined);
  });

  it('says what is missing where there is no action', async () => {
    const { user, excel } = await openGallery({ sheets: [], isReadOnly: false });
    await user.click(card(/^Fiche action/).getByRole('button'));
    await waitFor(() =>
      expect(plainSpaces(document.body.textContent)).toMatch(/aucune action numérotée n’a été trouvée/),
    );
    expect(excel.built.size).toBe(0);
    await settled(() => undefined);
  });
});
