import { screen, waitFor, within } from '@testing-library/react';
import { cell, finding, outcome, ruleMeta } from './support/outcomes';
import { announcedByFilters, button, groupHeadings, listedMessages, settled, title, validated } from './support/pane';

const total = finding({
  rule: 'budget-total-colonne',
  action: null,
  cell: cell('J28'),
  message: 'Le total affiché est faux.',
  evidence: [{ text: 'Écart : 120 000 €', cells: [] }],
});
const balance = finding({ message: 'Le coût n’est pas couvert.', cell: cell('J5') });
const missing = finding({
  rule: 'cofinancement-absent',
  severity: 'avertissement',
  action: 12,
  cell: cell('L14'),
  message: 'L’État finance seul.',
});
const pilots = finding({
  rule: 'pilotage-liste-inachevee',
  severity: 'information',
  action: 12,
  cell: cell('H14', 'Annexe 2'),
  message: 'La liste des pilotes est inachevée.',
});
const second = finding({
  severity: 'avertissement',
  message: 'La ligne est trop financée.',
  cell: cell('J4'),
  action: 2,
});
const five = outcome([total, balance, missing, second, pilots]);

/** So many findings of so many actions. */
function many(count: number) {
  return outcome(
    Array.from({ length: count }, (_, index) =>
      finding({ action: index + 1, cell: cell(`J${index + 3}`), message: `Anomalie ${index + 1}.` }),
    ),
  );
}

describe('the counters', () => {
  it('count by severity, and show one severity or several alone', async () => {
    const { user } = await validated(five);
    const filters = within(screen.getByRole('group', { name: 'Filtrer par gravité' }));
    const names = filters.getAllByRole('button').map(({ textContent }) => textContent.trim());
    expect(names).toEqual(['2 bloquantes', '2 avertissements', '1 information']);
    await user.click(button('1 information'));
    expect(listedMessages()).toEqual([pilots.message]);
    expect(button('1 information')).toHaveAttribute('aria-pressed', 'true');
    await user.click(button('2 bloquantes'));
    expect(listedMessages()).toEqual([total.message, balance.message, pilots.message]);
    expect(title()).toBe('3 anomalies affichées sur 5');
    expect(announcedByFilters()).toBe('3 anomalies affichées sur 5');
    await user.click(button('1 information'));
    await user.click(button('2 bloquantes'));
    expect(listedMessages()).toHaveLength(5);
  });

  it('keep the keyboard where it was', async () => {
    const { user } = await validated(five);
    await user.click(button('1 information'));
    expect(button('1 information')).toHaveFocus();
  });

  it('offer no filter that would leave nothing', async () => {
    await validated(outcome([total]));
    expect(button('0 avertissement')).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('the search', () => {
  it.each([
    ['the sentence, whatever the accents and case', 'ETAT seul', [missing.message]],
    ['the calculation', '120 000', [total.message]],
    ['a cell', 'H14', [pilots.message]],
    ['a rule', 'cofinancement', [missing.message]],
    ['several words in any order', 'couvert coût', [balance.message]],
  ])('finds by %s', async (_, query, expected) => {
    const { user } = await validated(five);
    await user.type(screen.getByRole('searchbox'), query);
    expect(listedMessages()).toEqual(expected);
  });

  it('says when nothing is left, and shows everything again on demand', async () => {
    const { user } = await validated(five);
    await user.type(screen.getByRole('searchbox'), 'zzz');
    expect(screen.getByText('Aucune anomalie ne correspond à ces filtres.')).toBeInTheDocument();
    await user.click(button('Tout afficher'));
    expect(listedMessages()).toHaveLength(5);
    expect(screen.getByRole('searchbox')).toHaveValue('');
    expect(document.body).not.toHaveFocus();
  });

  it('outlives another run', async () => {
    const { user } = await validated(five);
    await user.type(screen.getByRole('searchbox'), 'pilotes');
    await user.click(button('Valider'));
    expect(screen.getByRole('searchbox')).toHaveValue('pilotes');
    expect(listedMessages()).toEqual([pilots.message]);
  });
});

describe('the groups', () => {
  it('are by action: the whole table first, then the actions in their order with their titles', async () => {
    await validated(five);
    expect(groupHeadings()).toEqual([
      'Ensemble du tableau 1',
      'Action 2 1',
      'Action 3 – Observatoire du sans-abrisme 1',
      'Action 12 – Pension de famille 2',
    ]);
  });

  it('are by rule, with the titles of the rules', async () => {
    const rules = [ruleMeta('cofinancement-absent', { title: 'Une action a un cofinanceur.' })];
    const { user, preferences } = await validated({ ...five, rules });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Regrouper' }), 'Par règle');
    expect(groupHeadings()).toEqual([
      'budget-total-colonne 1',
      'budget-equilibre-ligne 2',
      'Une action a un cofinanceur. 1',
      'pilotage-liste-inachevee 1',
    ]);
    expect(preferences.grouping()).toBe('regle');
  });

  it('are read from the first one on whenever they are others', async () => {
    const { user } = await validated(five);
    const scroller = screen.getByRole('tabpanel', { name: 'Contrôle' });
    const changes = [
      () => user.selectOptions(screen.getByRole('combobox', { name: 'Regrouper' }), 'Par feuille'),
      () => user.click(screen.getByRole('button', { name: /avertissement/ })),
      () => user.type(screen.getByRole('searchbox'), 'J'),
    ];
    for (const change of changes) {
      scroller.scrollTop = 500;
      await change();
      expect(scroller.scrollTop).toBe(0);
    }
  });

  it('are by sheet, from top to bottom', async () => {
    await validated(five, { grouping: 'feuille' });
    expect(groupHeadings()).toEqual(['Annexe 1 4', 'Annexe 2 1']);
    expect(listedMessages().slice(0, 4)).toEqual([second.message, balance.message, missing.message, total.message]);
  });

  it('fold away and open again', async () => {
    const { user } = await validated(five);
    const heading = button('Action 12 – Pension de famille 2');
    await user.click(heading);
    expect(heading).toHaveAttribute('aria-expanded', 'false');
    expect(listedMessages()).toHaveLength(3);
    await user.click(heading);
    expect(listedMessages()).toHaveLength(5);
  });
});

describe('a very long list', () => {
  it('is drawn a hundred findings at a time; the keyboard goes on from the first of the next', async () => {
    const { user } = await validated(many(250));
    // A few at once, the others as soon as the pane has time for them.
    await waitFor(() => {
      expect(listedMessages()).toHaveLength(100);
    });
    await user.click(screen.getByText('Afficher 100 de plus (150 restantes)'));
    expect(listedMessages()).toHaveLength(200);
    expect(document.activeElement?.closest('li')).toHaveTextContent('Anomalie 101.');
    await user.click(screen.getByText('Afficher les 50 suivantes'));
    expect(listedMessages()).toHaveLength(250);
    expect(screen.queryByText(/^Afficher/)).not.toBeInTheDocument();
  });

  it('counts every finding of a group, those that are not drawn yet too', async () => {
    await validated(outcome(many(150).findings.map((one) => ({ ...one, action: 3 }))));
    expect(groupHeadings()).toEqual(['Action 3 – Observatoire du sans-abrisme 150']);
  });
});

describe('the keyboard in the list', () => {
  it('goes from finding to finding with the arrows, to the first with Home and the last with End', async () => {
    const { user } = await validated(five);
    const sentence = () => document.activeElement?.closest('li')?.querySelector('p')?.textContent;
    button('Annexe 1 ! J28').focus();
    await user.keyboard('{ArrowDown}');
    expect(sentence()).toBe(second.message);
    await user.keyboard('{End}');
    expect(sentence()).toBe(pilots.message);
    await user.keyboard('{ArrowDown}');
    expect(sentence()).toBe(pilots.message);
    await user.keyboard('{Home}{ArrowDown}{ArrowUp}');
    expect(sentence()).toBe(total.message);
  });

  it('selects the cell with Enter', async () => {
    const { user, excel } = await validated(five);
    button('Annexe 1 ! L14').focus();
    await user.keyboard('{Enter}');
    expect(excel.selected).toEqual(cell('L14'));
  });

  it('passes to the finding that takes the place of one put right', async () => {
    const { session, checker } = await validated(five);
    button('Annexe 1 ! J4').focus();
    checker.outcome = outcome(five.findings.filter((one) => one !== second));
    await settled(() => session.validate());
    expect(document.activeElement?.closest('li')).toHaveTextContent(balance.message);
  });

  it('passes to Valider when the last finding is put right', async () => {
    const { session, checker } = await validated(outcome([balance]));
    button('Annexe 1 ! J5').focus();
    checker.outcome = outcome([]);
    await settled(() => session.validate());
    expect(button('Valider')).toHaveFocus();
  });

  it('stays on a finding that is still there after another run', async () => {
    const { session } = await validated(five);
    const link = button('Annexe 1 ! L14');
    link.focus();
    await settled(() => session.validate());
    expect(link).toHaveFocus();
  });
});
