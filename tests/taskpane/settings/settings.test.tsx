import { screen, waitFor, within } from '@testing-library/react';
import { ExcelTrouble } from '../../../src/excel';
import { standing } from '../../../src/workbook';
import { sampleSnapshot } from '../../support/sample';
import { plainSpaces } from '../../support/typography';
import { workbook } from '../../support/workbooks';
import { finding, outcome } from '../support/outcomes';
import type { OpenPane } from '../support/pane';
import { announced, button, byName, openPane, settled } from '../support/pane';

const found = outcome([finding()]);

const field = (label: string) => screen.getByLabelText(label) as HTMLInputElement;
const keptValues = ({ excel }: OpenPane) => excel.state.settings?.values;

async function opened(pane = openPane(found)): Promise<OpenPane> {
  await pane.user.click(screen.getByRole('tab', { name: 'Réglages' }));
  await screen.findByRole('heading', { level: 1, name: 'Réglages' });
  await screen.findByLabelText('SIREN');
  return pane;
}

async function type({ user }: OpenPane, label: string, text: string): Promise<void> {
  await user.clear(field(label));
  if (text !== '') await user.paste(text);
}

/** Opens a section. */
const unfold = ({ user }: OpenPane, title: string) => user.click(button(title));

describe('the fields of « Réglages »', () => {
  it('show the defaults, and keep what differs from them in the workbook', async () => {
    const pane = await opened();
    expect(field('Collectivité signataire')).toHaveValue('Métropole Aix-Marseille-Provence');
    expect(button('Enregistrer')).toHaveAttribute('aria-disabled', 'true');
    await unfold(pane, 'Montants et bénéficiaires');
    await type(pane, 'Soutien maximal de l’État', '250 000');
    await pane.user.click(button('Enregistrer (1)'));
    expect(keptValues(pane)).toEqual({ grant: 250_000 });
    expect(announced()).toBe('Réglages enregistrés dans le classeur.');
    expect(plainSpaces(field('Soutien maximal de l’État').value)).toBe('250 000 €');
    expect(button('Enregistrer')).toHaveAttribute('aria-disabled', 'true');
  });

  it('are checked under at once where the annexes were checked before', async () => {
    const pane = openPane(found);
    await settled(pane.session.validate);
    await opened(pane);
    await type(pane, 'Première année', '2023');
    expect(field('Dernière année')).toHaveValue('2024');
    await pane.user.click(button('Enregistrer (1)'));
    expect(pane.checker.count).toBe(2);
    expect(keptValues(pane)).toEqual({ firstYear: 2023 });
  });

  it('go back to their default one by one', async () => {
    const pane = openPane(found);
    pane.excel.state = {
      ...pane.excel.state,
      settings: { author: '', at: '', values: { siren: null, firstYear: 2023 } },
    };
    await opened(pane);
    expect(field('SIREN')).toHaveValue('');
    await pane.user.click(button('Rétablir la valeur par défaut : SIREN'));
    expect(field('SIREN')).toHaveValue('130 013 030');
    await pane.user.click(button('Enregistrer (1)'));
    expect(keptValues(pane)).toEqual({ firstYear: 2023 });
  });

  it('say what is wrong once they are left, and keep nothing as long as it is', async () => {
    const pane = await opened();
    await type(pane, 'SIREN', '130 013 031');
    expect(screen.queryByText(/Ce SIREN est faux/)).not.toBeInTheDocument();
    await pane.user.tab();
    expect(screen.getByText(/Ce SIREN est faux/)).toBeVisible();
    await pane.user.click(button('La convention'));
    await pane.user.click(button('Enregistrer (1)'));
    expect(keptValues(pane)).toBeUndefined();
    await waitFor(() => {
      expect(field('SIREN')).toHaveFocus();
    });
  });

  it('are those of the State’s model for a territory without a name', async () => {
    const pane = await opened();
    await type(pane, 'Collectivité signataire', '');
    expect(field('Signataires')).toHaveValue('');
    await unfold(pane, 'Montants et bénéficiaires');
    expect(plainSpaces(field('Soutien maximal de l’État').value)).toBe('0 €');
    await pane.user.click(button(/^Enregistrer \(/));
    expect(keptValues(pane)).toEqual({ collectivity: '' });
  });

  it('are left as they were by « Abandonner »', async () => {
    const pane = await opened();
    await type(pane, 'SIREN', '');
    await pane.user.click(button('Abandonner'));
    expect(field('SIREN')).toHaveValue('130 013 030');
  });

  it('are kept over what a colleague has kept meanwhile', async () => {
    const pane = await opened();
    await type(pane, 'SIREN', '');
    pane.excel.state = { ...pane.excel.state, settings: { author: 'B', at: '', values: { tolerance: 5 } } };
    await pane.user.click(button('Enregistrer (1)'));
    expect(keptValues(pane)).toEqual({ tolerance: 5, siren: null });
  });

  it('are not lost where Excel refuses to keep them', async () => {
    const pane = await opened();
    await type(pane, 'SIREN', '');
    pane.excel.failures.set('changeState', new ExcelTrouble('not-kept'));
    await pane.user.click(button('Enregistrer (1)'));
    expect(announced()).toMatch(/^Excel n’a pas gardé/);
    expect(field('SIREN')).toHaveValue('');
    expect(button('Enregistrer (1)')).toBeVisible();
  });

  it('are read again on demand where Excel could not say them', async () => {
    const pane = openPane(found);
    pane.excel.failures.set('readState', new ExcelTrouble('busy'));
    await pane.user.click(screen.getByRole('tab', { name: 'Réglages' }));
    await pane.user.click(await screen.findByRole('button', { name: 'Réessayer' }));
    expect(await screen.findByLabelText('SIREN')).toBeVisible();
  });
});

describe('which settings serve for the annexes of the workbook', () => {
  const idle = () =>
    [...document.querySelectorAll('[data-field]')].filter((row) => row.textContent.includes('Sans effet ici'));
  const said = () =>
    screen.findByText(/ne servent pas à contrôler ces annexes/).then((line) => plainSpaces(line.textContent));

  it('is said in one sentence where they are another territory’s, and beside each field that does not', async () => {
    const pane = await opened(openPane(found, { workbook: workbook() }));
    expect(await said()).toMatch(
      /^Aucun titre des annexes ne nomme « Métropole Aix-Marseille-Provence » : .*« Sans effet ici ».*\(2023-2024\)\.$/,
    );
    expect(idle().map((row) => row.getAttribute('data-field'))).toEqual([
      'siren',
      'seat',
      'signatories',
      'signatureDate',
      'endDate',
      'councilDates',
    ]);
    await unfold(pane, 'Seuils des contrôles');
    expect(idle()).toHaveLength(6);
  });

  it('goes without saying once the workbook names its own agreement', async () => {
    const pane = await opened(openPane(found, { workbook: workbook() }));
    await said();
    await type(pane, 'Collectivité signataire', 'Grand Valmont Métropole');
    await type(pane, 'Première année', '2023');
    await pane.user.click(button(/^Enregistrer \(/));
    await waitFor(() => {
      expect(idle()).toEqual([]);
    });
    expect(screen.queryByText(/ne servent pas/)).not.toBeInTheDocument();
  });

  it.each([
    [{ collectivity: '' }, /^Aucune collectivité signataire n’est nommée/],
    [{ collectivity: 'Grand Valmont Métropole' }, /^Les annexes sont celles de 2023-2024, et non de 2021-2022/],
  ])('says why: %j', async (values, cause) => {
    const pane = openPane(found, { workbook: workbook() });
    pane.excel.state = { ...pane.excel.state, settings: { author: '', at: '', values } };
    await opened(pane);
    expect(await said()).toMatch(cause);
  });

  it.each([
    ['the annexes of Aix-Marseille-Provence', sampleSnapshot()],
    ['a workbook without annexes', { sheets: [], isReadOnly: false }],
  ])('is not said over %s', async (_, snapshot) => {
    const pane = await opened(openPane(found, { workbook: snapshot }));
    await settled(() => pane.session.read());
    expect(screen.queryByText(/ne servent pas/)).not.toBeInTheDocument();
    expect(idle()).toEqual([]);
  });
});

describe('« Annuler » of settings', () => {
  it('puts back what was kept before', async () => {
    const pane = await opened();
    await type(pane, 'SIREN', '');
    await pane.user.click(button('Enregistrer (1)'));
    await pane.user.click(button('Annuler le changement des réglages'));
    expect(keptValues(pane)).toEqual({});
    expect(field('SIREN')).toHaveValue('130 013 030');
  });

  it('leaves what a colleague has kept since, and is offered no more', async () => {
    const pane = await opened();
    await type(pane, 'SIREN', '');
    await pane.user.click(button('Enregistrer (1)'));
    pane.excel.state = { ...pane.excel.state, settings: { author: 'B', at: '', values: { tolerance: 5 } } };
    await pane.user.click(button('Annuler le changement des réglages'));
    expect(announced()).toMatch(/^Les réglages ont été changés depuis/);
    expect(keptValues(pane)).toEqual({ tolerance: 5 });
    expect(screen.queryByRole('button', { name: /^Annuler/ })).not.toBeInTheDocument();
  });
});

describe('the rules in « Réglages »', () => {
  const row = async (title: RegExp) => within((await screen.findByText(title)).closest('li') as HTMLElement);

  it('are found, switched off, made more severe, and go back to what they say themselves', async () => {
    const pane = await opened();
    await unfold(pane, 'Règles');
    await pane.user.type(
      await screen.findByRole('searchbox', { name: 'Rechercher une règle' }),
      'budget total colonne',
    );
    const rule = await row(/total de chaque colonne|TOTAL/i);
    await pane.user.click(rule.getByRole('switch'));
    expect(rule.getByRole('combobox')).toBeDisabled();
    await pane.user.click(button('Enregistrer (1)'));
    expect(keptValues(pane)).toEqual({ rules: { 'budget-total-colonne': 'off' } });
    await pane.user.click((await row(/total de chaque colonne|TOTAL/i)).getByRole('switch'));
    await pane.user.selectOptions((await row(/total de chaque colonne|TOTAL/i)).getByRole('combobox'), 'Information');
    await pane.user.click(button('Enregistrer (1)'));
    expect(keptValues(pane)).toEqual({ rules: { 'budget-total-colonne': 'information' } });
    await pane.user.selectOptions((await row(/total de chaque colonne|TOTAL/i)).getByRole('combobox'), 'bloquant');
    await pane.user.click(button('Enregistrer (1)'));
    expect(keptValues(pane)).toEqual({});
  });

  it('are all there, by group, each with its source', async () => {
    const pane = await opened();
    await unfold(pane, 'Règles');
    await pane.user.click(await screen.findByRole('button', { name: byName(/^Cofinancement/) }));
    const { rules } = await import('../../../src/rules');
    const members = rules.filter(({ meta }) => meta.id.startsWith('cofinancement-'));
    expect(screen.getAllByRole('switch', { name: /./ }).length).toBeGreaterThanOrEqual(members.length);
    for (const { meta } of members) {
      const item = within((await screen.findByText(plainSpaces(meta.title))).closest('li') as HTMLElement);
      expect(item.getByText(plainSpaces(`Source : ${meta.source}`))).toBeVisible();
    }
  });
});

describe('the workbook’s glossary in « Réglages »', () => {
  const terms = ({ excel }: OpenPane) => standing(excel.state.terms).map(({ term }) => term);

  it('takes words at once, lets them go, and each can be taken back', async () => {
    const pane = await opened();
    await unfold(pane, 'Glossaire du classeur');
    await pane.user.click(button('Ajouter'));
    expect(screen.getByText('Saisissez le mot à ajouter.')).toBeVisible();
    await pane.user.type(field('Mot, sigle ou nom propre'), '  SOLIHA {Enter}');
    expect(terms(pane)).toEqual(['SOLIHA']);
    expect(announced()).toBe('« SOLIHA » est ajouté au glossaire du classeur.');
    await pane.user.type(field('Mot, sigle ou nom propre'), 'SOLIHA{Enter}');
    expect(screen.getByText('Ce mot est déjà dans le glossaire du classeur.')).toBeVisible();
    await pane.user.click(button('Retirer « SOLIHA »'));
    expect(terms(pane)).toEqual([]);
    await pane.user.click(button('Annuler le retrait de « SOLIHA » du glossaire'));
    expect(terms(pane)).toEqual(['SOLIHA']);
    await pane.user.click(button('Annuler l’ajout de « SOLIHA » au glossaire'));
    expect(terms(pane)).toEqual([]);
  });
});

describe('settings taken elsewhere', () => {
  it('are the text that the command line reads, and are taken over to be looked at before they are kept', async () => {
    const pane = await opened();
    await type(pane, 'SIREN', '');
    await unfold(pane, 'Copier, reprendre, rétablir');
    expect(JSON.parse(field('Réglages de ce classeur').value)).toEqual({ siren: null });
    await pane.user.click(button('Copier'));
    expect(await navigator.clipboard.readText()).toBe(field('Réglages de ce classeur').value);

    await pane.user.click(field('Réglages à reprendre'));
    await pane.user.paste('{"collectivity":"Métropole de Lyon","grant":"beaucoup"}');
    await pane.user.click(button('Reprendre ce texte'));
    expect(screen.getByText(/Réglage « grant » laissé à sa valeur par défaut/)).toBeVisible();
    expect(field('Collectivité signataire')).toHaveValue('Métropole de Lyon');
    await pane.user.click(button(/^Enregistrer \(/));
    expect(keptValues(pane)).toEqual({ collectivity: 'Métropole de Lyon' });
  });

  it('are refused where they are no JSON', async () => {
    const pane = await opened();
    await unfold(pane, 'Copier, reprendre, rétablir');
    await pane.user.type(field('Réglages à reprendre'), 'bonjour');
    await pane.user.click(button('Reprendre ce texte'));
    expect(screen.getByText(/^Ce texte n’est pas du JSON/)).toBeVisible();
  });

  it('go back to the defaults all at once', async () => {
    const pane = openPane(found);
    pane.excel.state = {
      ...pane.excel.state,
      settings: { author: '', at: '', values: { siren: null, rules: { 'texte-orthographe': 'off' } } },
    };
    await opened(pane);
    await unfold(pane, 'Copier, reprendre, rétablir');
    await pane.user.click(button('Tout remettre aux valeurs par défaut'));
    await pane.user.click(button('Enregistrer (2)'));
    expect(keptValues(pane)).toEqual({});
  });
});
