import { screen, waitFor, within } from '@testing-library/react';
import { defaultSettings } from '../../src/convention';
import { ExcelTrouble } from '../../src/excel';
import { checkWorkbook } from '../../src/taskpane/checking/outcome';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook';
import { sheetSnapshot } from '../../src/workbook';
import { sampleSnapshot } from '../support/sample';
import { plainSpaces } from '../support/typography';
import { announced, button, openPane, settled } from './support/pane';

const outcome = checkWorkbook(sampleSnapshot(), defaultSettings, '2022-05-04');

/** The sample's annexes, and a sheet with these cells. */
function withSheet(name: string, values: CellValue[][]): WorkbookSnapshot {
  const snapshot = sampleSnapshot();
  return { ...snapshot, sheets: [...snapshot.sheets, sheetSnapshot({ name, values })] };
}

const note = withSheet('Note', [['{{convention.collectivité}}'], ['Validé', '{{total.validé}}']]);
const card = withSheet('Fiche', [['{{action.titre}}', '{{action.coût}}']]);

async function openGallery(workbook: WorkbookSnapshot) {
  const pane = openPane(outcome, { workbook });
  await settled(() => pane.session.show('templates'));
  await waitFor(() => expect(screen.getAllByRole('listitem').length).toBeGreaterThan(2));
  return pane;
}

const body = () => plainSpaces(document.body.textContent);

/** Opens the dialog « Enregistrer comme modèle » and answers it. */
async function keep({ user }: Awaited<ReturnType<typeof openGallery>>, name?: string): Promise<void> {
  await user.click(button('Enregistrer comme modèle…'));
  const dialog = within(await screen.findByRole('dialog'));
  const field = await dialog.findByRole('textbox');
  if (name !== undefined) {
    await user.clear(field);
    if (name !== '') await user.type(field, name);
  }
  await user.click(dialog.getByRole('button', { name: 'Enregistrer' }));
}

/** The cards of the team's own templates. */
const ownCards = () => within(screen.getByRole('list', { name: 'Modèles de votre équipe' })).getAllByRole('listitem');

describe('« Enregistrer comme modèle »', () => {
  it('keeps a sheet with placeholders, offers it, and « Annuler » takes it back', async () => {
    const pane = await openGallery(note);
    await keep(pane, 'Note au Conseil');
    await waitFor(() => expect(ownCards()).toHaveLength(1));
    expect(plainSpaces(ownCards()[0]?.textContent ?? '')).toMatch(/^Note au Conseil2 champs/);
    expect(announced()).toMatch(/le modèle « Note au Conseil » est dans la galerie/);
    expect(pane.excel.snapshot.sheets.at(-1)).toMatchObject({ name: 'Modèle Note au Conseil', visible: false });
    await settled(() => pane.session.undo());
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Modèles de votre équipe' })).toBeNull());
  });

  it('says which placeholder is unknown, where, and what was likely meant, and keeps nothing', async () => {
    const pane = await openGallery(withSheet('Note', [['Fait à', '{{convention.vile}}']]));
    await keep(pane);
    await waitFor(() =>
      expect(body()).toMatch(
        /B1 : Le champ {{convention.vile}} n’existe pas. Vouliez-vous dire {{convention.ville}} \?/,
      ),
    );
    expect(pane.excel.snapshot.sheets.map(({ name }) => name)).not.toContain('Modèle Note');
    await pane.user.click(screen.getByRole('button', { name: 'B1' }));
    expect(pane.excel.selected).toEqual({ sheet: 'Note', row: 1, column: 2 });
  });

  it.each([
    ['', /Donnez un nom au modèle/],
    ['note', /Un modèle porte déjà ce nom/],
  ])('refuses the name « %s »', async (name, why) => {
    const pane = await openGallery(note);
    await keep(pane);
    await waitFor(() => expect(ownCards()).toHaveLength(1));
    await keep(pane, name);
    await waitFor(() => expect(body()).toMatch(why));
    expect(ownCards()).toHaveLength(1);
  });

  it('says that there is no sheet to keep where there are but annexes', async () => {
    const { user } = await openGallery(sampleSnapshot());
    await user.click(button('Enregistrer comme modèle…'));
    await waitFor(() => expect(body()).toMatch(/pas de feuille à enregistrer/));
  });

  it('says why where Excel refuses', async () => {
    const pane = await openGallery(note);
    pane.excel.failures.set('keepCopy', new ExcelTrouble('protected', 'La feuille « Note » est protégée.'));
    await keep(pane);
    await waitFor(() => expect(body()).toMatch(/La feuille « Note » est protégée/));
  });
});

describe('a template of the team', () => {
  it('is inserted for the action chosen', async () => {
    const pane = await openGallery(card);
    await keep(pane);
    await waitFor(() => expect(ownCards()).toHaveLength(1));
    const own = within(ownCards()[0] as HTMLElement);
    await waitFor(() => expect(own.getByRole('combobox')).toBeTruthy());
    await pane.user.selectOptions(own.getByRole('combobox'), '2');
    await pane.user.click(own.getByRole('button', { name: /Insérer/ }));
    await waitFor(() => expect(pane.excel.filled.map(({ name }) => name)).toEqual(['Fiche 3']));
    await settled(() => undefined);
  });

  it('is not inserted with a placeholder that nobody knows', async () => {
    const pane = await openGallery(note);
    await keep(pane);
    await waitFor(() => expect(ownCards()).toHaveLength(1));
    const [kept] = pane.excel.snapshot.sheets.slice(-1);
    if (kept) kept.values = [['{{total.valide}}'], ['{{total.coup}}']];
    await pane.user.click(within(ownCards()[0] as HTMLElement).getByRole('button', { name: /Insérer/ }));
    await waitFor(() => expect(body()).toMatch(/Rien n’a été inséré.*A2 : Le champ {{total.coup}} n’existe pas/));
    expect(pane.excel.filled).toEqual([]);
  });

  it('gets another name, and its old one back', async () => {
    const pane = await openGallery(note);
    await keep(pane);
    await waitFor(() => expect(ownCards()).toHaveLength(1));
    await pane.user.click(button(/^Renommer le modèle « Note »/));
    const dialog = within(await screen.findByRole('dialog'));
    await pane.user.clear(await dialog.findByRole('textbox'));
    await pane.user.type(dialog.getByRole('textbox'), 'Lettre');
    await pane.user.click(dialog.getByRole('button', { name: 'Renommer' }));
    await waitFor(() => expect(ownCards()[0]?.textContent).toMatch(/^Lettre/));
    await settled(() => pane.session.undo());
    await waitFor(() => expect(ownCards()[0]?.textContent).toMatch(/^Note/));
    // What was typed before is not there again.
    await pane.user.click(button(/^Renommer le modèle « Note »/));
    expect(await within(await screen.findByRole('dialog')).findByRole('textbox')).toHaveValue('Note');
  });

  it('goes once that was confirmed', async () => {
    const pane = await openGallery(note);
    await keep(pane);
    await waitFor(() => expect(ownCards()).toHaveLength(1));
    await pane.user.click(button(/^Supprimer le modèle « Note »/));
    const dialog = within(await screen.findByRole('dialog'));
    expect(plainSpaces(document.body.textContent)).toMatch(/Un modèle supprimé ne peut pas être rétabli/);
    await pane.user.click(await dialog.findByRole('button', { name: 'Supprimer' }));
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Modèles de votre équipe' })).toBeNull());
  });
});

it('lists the placeholders', async () => {
  const { user } = await openGallery(note);
  await user.click(button('Champs disponibles'));
  await waitFor(() => expect(body()).toMatch(/{{action.titre}}Son intitulé/));
  expect(body()).toMatch(/{{pour chaque action}}La ligne est répétée/);
});
