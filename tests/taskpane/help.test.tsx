import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import { components } from '../../src/taskpane/help/components.generated';
import { helpWords } from '../../src/taskpane/help/words';
import { plainSpaces, typographyFaults } from '../support/typography';
import { finding, outcome, ruleMeta } from './support/outcomes';
import { button, openPane, validated } from './support/pane';

const one = outcome([finding({ message: 'Le coût n’est pas couvert.' })], {
  rules: [ruleMeta('budget-equilibre-ligne', { examples: { bad: '10 sans 5', good: '10 avec 10' } })],
});

describe('« ? » on a finding', () => {
  it('explains its rule in the pane, and gives the focus back', async () => {
    const { user } = await validated(one);
    const help = button('Expliquer la règle : Titre de budget-equilibre-ligne.');
    await user.click(help);
    const dialog = await screen.findByRole('dialog', { name: 'Titre de budget-equilibre-ligne.' });
    for (const text of [
      'Pourquoi budget-equilibre-ligne.',
      'Comment corriger budget-equilibre-ligne.',
      '10 sans 5',
      '10 avec 10',
      /Source : Article 2\.1\.1/,
      /Règle : budget-equilibre-ligne/,
    ]) {
      expect(within(dialog).getByText(text)).toBeVisible();
    }
    await user.click(within(dialog).getByRole('button', { name: 'Fermer' }));
    expect(help).toHaveFocus();
  });
});

describe('the introduction', () => {
  const opened = () => openPane(one, { isFirst: true });
  const step = () => screen.queryByText(/^Étape \d sur 3$/)?.textContent;

  it('goes forth and back by keyboard, and ends with the button that checks', async () => {
    const { user, preferences } = opened();
    expect(step()).toBe('Étape 1 sur 3');
    expect(preferences.isIntroduced()).toBe(false);
    button('Suivant').focus();
    await user.keyboard('{Enter}{Enter}');
    expect(step()).toBe('Étape 3 sur 3');
    await user.click(button('Précédent'));
    expect(step()).toBe('Étape 2 sur 3');
    await user.click(button('Suivant'));
    await user.click(button('Terminer'));
    expect(step()).toBeUndefined();
    expect(button('Valider')).toHaveFocus();
    expect(preferences.isIntroduced()).toBe(true);
  });

  it('is skipped, and not shown again', async () => {
    const { user, preferences } = opened();
    await user.click(button('Passer l’introduction'));
    expect(step()).toBeUndefined();
    expect(preferences.isIntroduced()).toBe(true);
  });

  it('makes way for what a check finds', async () => {
    const { user } = opened();
    await user.click(button('Valider'));
    expect(await screen.findByText('Le coût n’est pas couvert.')).toBeVisible();
    expect(step()).toBeUndefined();
  });

  it('is shown again from « À propos », and what was found is still there afterwards', async () => {
    const { user } = await validated(one);
    await user.click(screen.getAllByRole('button', { name: 'À propos' })[0] as HTMLElement);
    await user.click(await screen.findByRole('button', { name: 'Revoir l’introduction' }));
    expect(step()).toBe('Étape 1 sur 3');
    await user.click(button('Passer l’introduction'));
    expect(screen.getByText('Le coût n’est pas couvert.')).toBeVisible();
  });
});

describe('« À propos »', () => {
  it('says the version, where the guide is, and every licence', async () => {
    const { user } = openPane(one);
    await user.click(screen.getAllByRole('button', { name: 'À propos' })[0] as HTMLElement);
    const dialog = await screen.findByRole('dialog', { name: 'Annexes LDA' });
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(within(dialog).getByText(`Version ${version}`)).toBeVisible();
    expect(within(dialog).getByRole('link', { name: 'Guide et confidentialité' })).toHaveAttribute(
      'href',
      'assets/help/aide.html',
    );
    expect(within(dialog).getAllByRole('listitem')).toHaveLength(components.length);
    expect(plainSpaces(dialog.textContent)).toMatch(/react 19[\d.]+, MIT/);
  });

  it('names what ships only, under licences that let it be given on', () => {
    const names = components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['react', '@fluentui/react-components', 'diff', 'dictionary-fr']));
    expect(names).not.toContain('webpack');
    const permissive = /^(MIT|0BSD|BSD-[23]-Clause|ISC|Apache-2\.0|MPL-2\.0|MIT or MPL-2\.0)$/;
    expect(components.filter(({ licence }) => !permissive.test(licence))).toEqual([]);
  });
});

test('the help is in correct French', () => {
  const said = Object.values(helpWords).flatMap((word) => (typeof word === 'string' ? [word] : []));
  const steps = helpWords.steps.flatMap(({ title, lines }) => [title, ...lines]);
  const made = [
    helpWords.explain('Une règle.'),
    helpWords.version('1.0'),
    helpWords.components(2),
    helpWords.step(1, 3),
  ];
  expect([...said, ...steps, ...made].flatMap(typographyFaults)).toEqual([]);
});
