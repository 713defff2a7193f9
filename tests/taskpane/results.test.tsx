import { screen, within } from '@testing-library/react';
import { ExcelTrouble } from '../../src/excel';
import { cell, finding, outcome } from './support/outcomes';
import {
  announced,
  button,
  byName,
  groupHeadings,
  listedMessages,
  openPane,
  settled,
  title,
  validated,
} from './support/pane';

const total = finding({
  rule: 'budget-total-colonne',
  action: null,
  cell: cell('J28'),
  cells: [cell('J28'), cell('K28')],
  message: 'Le total affiché est faux.',
  evidence: [
    { text: 'Affiché en J28 : 3 697 500 €', cells: [cell('J28')] },
    { text: 'SOMME(J3:J27) donne 3 817 500 €', cells: [cell('J3'), cell('J4'), cell('J27')] },
  ],
});
const balance = finding({ message: 'Le coût n’est pas couvert.' });
const source = finding({
  rule: 'cofinancement-montant-sans-source',
  severity: 'avertissement',
  action: 12,
  cell: cell('L14'),
  message: 'Ce montant ne dit pas qui finance.',
});
const pilots = finding({
  rule: 'pilotage-liste-inachevee',
  severity: 'information',
  action: 12,
  cell: cell('H14', 'Annexe 2'),
  message: 'La liste des pilotes est inachevée.',
});
const four = outcome([total, balance, source, pilots]);

describe('before the first run', () => {
  it('says in three lines what the add-in does, and offers to do it', () => {
    openPane(four);
    expect(title()).toBe('Vérifiez vos annexes en un clic');
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(button('Valider')).toBeEnabled();
  });
});

describe('after a run', () => {
  it('marks the cells and says how many findings there are, aloud too', async () => {
    const { excel } = await validated({ ...four, marks: [{ sheet: 'Annexe 1', severity: 'bloquant', areas: [] }] });
    expect(title()).toBe('4 anomalies');
    expect(screen.getByText(/Contrôle de 14 h 32/)).toBeInTheDocument();
    expect(announced()).toBe('4 anomalies : 2 bloquantes, 1 avertissement et 1 information.');
    expect(excel.marks).toHaveLength(1);
  });

  it('keeps the keyboard on Valider', async () => {
    await validated(four);
    expect(button('Valider')).toHaveFocus();
  });

  it('says of each finding how heavy it is, in words, and where', async () => {
    await validated(four);
    const [first] = screen.getAllByText('Bloquante');
    const item = first?.closest('li') as HTMLElement;
    expect(
      within(item)
        .getAllByRole('button')
        .map((one) => one.textContent || one.getAttribute('aria-label')),
    ).toEqual([
      expect.stringMatching(/^Annexe 1\s!\sJ28$/),
      'K28',
      'Calcul',
      expect.stringMatching(/^Expliquer la règle/),
      'Ignorer…',
    ]);
    expect(screen.getAllByText('Avertissement')).toHaveLength(1);
    expect(screen.getAllByText('Information')).toHaveLength(1);
  });

  it('selects in Excel the cell that is clicked, and shows which finding it was', async () => {
    const { user, excel } = await validated(four);
    await user.click(button('Annexe 2 ! H14'));
    expect(excel.selected).toEqual(cell('H14', 'Annexe 2'));
    expect(button('Annexe 2 ! H14').closest('li')).toHaveAttribute('aria-current', 'true');
    expect(screen.queryByRole('heading', { name: byName(/^Cellule/) })).not.toBeInTheDocument();
  });

  it('shows the first cells only where there are many, and the others on demand', async () => {
    const cells = ['J3', 'J4', 'J5', 'J6', 'J7', 'J8', 'J9', 'J10', 'J11', 'J12'].map((address) => cell(address));
    const { user } = await validated(outcome([finding({ cells })]));
    expect(screen.queryByRole('button', { name: 'J6' })).not.toBeInTheDocument();
    await user.click(button('et 7 autres'));
    expect(screen.getByRole('button', { name: 'J12' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'J6' })).toHaveFocus();
  });
});

describe('the calculation of a finding', () => {
  it('is behind a button, with its cells as links where the text names them', async () => {
    const { user, excel } = await validated(outcome([total]));
    expect(screen.queryByText(/Affiché en/)).not.toBeInTheDocument();
    await user.click(button('Calcul'));
    expect(button('Calcul')).toHaveAttribute('aria-expanded', 'true');
    const lines = within(screen.getByRole('list', { name: 'Calcul' })).getAllByRole('listitem');
    await user.click(within(lines[1] as HTMLElement).getByRole('button', { name: 'J27' }));
    expect(excel.selected).toEqual(cell('J27'));
    expect(
      within(lines[1] as HTMLElement)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['J3', 'J27']);
  });

  it('comes with why it matters, how to put it right and where the rule comes from', async () => {
    const { user } = await validated(outcome([total]));
    await user.click(button('Calcul'));
    expect(screen.getByText('Pourquoi budget-total-colonne.')).toBeInTheDocument();
    expect(screen.getByText('Comment corriger budget-total-colonne.')).toBeInTheDocument();
    expect(screen.getByText(/Source\s: Article 2\.1\.1/)).toBeInTheDocument();
  });
});

describe('when nothing is wrong', () => {
  it('says so, and what was checked', async () => {
    await validated(outcome([]));
    expect(screen.getByText('Tout est bon')).toBeInTheDocument();
    expect(screen.getByText(/feuille «\sAnnexe 2\s», 25 actions/)).toBeInTheDocument();
    expect(announced()).toBe('Tout est bon. Aucune anomalie.');
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  });

  it('does not say that all is well where only a part was checked', async () => {
    const trouble = [
      { kind: 'oneAnnexe' as const, message: 'Seule l’Annexe 1.', advice: 'Copiez l’autre.', details: [] },
    ];
    await validated(outcome([], { trouble }));
    expect(screen.queryByText('Tout est bon')).not.toBeInTheDocument();
    expect(screen.getByText('Seule l’Annexe 1.')).toBeInTheDocument();
    expect(screen.getByText('Copiez l’autre.')).toBeInTheDocument();
  });

  it('says what was looked for where there is no annexe at all, and never that all is well', async () => {
    const trouble = [
      {
        kind: 'noAnnexe' as const,
        message: 'Aucune annexe.',
        advice: 'Ouvrez le bon.',
        details: ['Cherché : « Coût »'],
      },
    ];
    await validated(outcome([], { annexes: [], trouble }));
    expect(title()).toBe('Rien n’a été contrôlé');
    expect(screen.getByText('Cherché : « Coût »')).toBeVisible();
    expect(announced()).toBe('Aucune annexe.');
    expect(screen.queryByText('Aucune anomalie')).not.toBeInTheDocument();
  });
});

describe('the cell selected in the sheet', () => {
  it('shows its findings at the top, without taking the keyboard away', async () => {
    const { user, excel } = await validated(four);
    await user.click(screen.getByRole('searchbox'));
    await settled(() => {
      excel.userSelects(cell('J28'));
    });
    const panel = screen.getByRole('region', { name: byName('Cellule J28 : 1 anomalie') });
    expect(listedMessages(panel)).toEqual([total.message]);
    expect(screen.getByRole('searchbox')).toHaveFocus();
    expect(announced()).toBe('Cellule J28 : 1 anomalie');
  });

  it('is forgotten when the selection moves to a cell without findings', async () => {
    const { excel } = await validated(four);
    await settled(() => {
      excel.userSelects(cell('J28'));
    });
    await settled(() => {
      excel.userSelects(cell('A1'));
    });
    expect(screen.queryByRole('region', { name: byName(/Cellule/) })).not.toBeInTheDocument();
  });

  it('says nothing of cells without findings', async () => {
    const { excel } = await validated(four);
    const before = announced();
    await settled(() => {
      excel.userSelects(cell('A1'));
    });
    expect(announced()).toBe(before);
  });
});

describe('clearing the marks', () => {
  it('takes them off and says so, and keeps the list', async () => {
    const { user, excel } = await validated({
      ...four,
      marks: [{ sheet: 'Annexe 1', severity: 'bloquant', areas: [] }],
    });
    await user.click(button('Effacer les repères'));
    expect(excel.marks).toBeNull();
    expect(announced()).toMatch(/^Repères effacés sur 1 feuille\./);
    expect(groupHeadings()).toHaveLength(3);
  });

  it('says when there was nothing to take off', async () => {
    const { user } = await validated(four);
    await user.click(button('Effacer les repères'));
    expect(announced()).toBe('Il n’y avait aucun repère à effacer.');
  });
});

describe('trouble', () => {
  it('is said in Excel’s words with what to do, and can be tried again', async () => {
    const { user, excel } = openPane(four);
    excel.failures.set('readWorkbook', new ExcelTrouble('cell-edit'));
    await user.click(button('Valider'));
    expect(announced()).toMatch(/Terminez la saisie/);
    await user.click(button('Réessayer'));
    expect(await screen.findByText(/Contrôle de/)).toBeInTheDocument();
    expect(screen.queryByText(/Terminez la saisie/)).not.toBeInTheDocument();
    expect(button('Valider')).toHaveFocus();
  });

  it('does not keep the findings back when a sheet cannot be marked', async () => {
    const { user, excel } = openPane(four);
    excel.failures.set('applyMarks', new ExcelTrouble('protected', 'La feuille « Annexe 1 » est protégée.'));
    await user.click(button('Valider'));
    expect(await screen.findAllByText('La feuille « Annexe 1 » est protégée.')).not.toHaveLength(0);
    expect(listedMessages()).toHaveLength(4);
    expect(announced()).toMatch(/^4 anomalies : .*protégée\.$/);
  });

  it('has a code where nobody expected it', async () => {
    const { user, excel } = openPane(four);
    excel.failures.set('readWorkbook', new TypeError('x is undefined'));
    await user.click(button('Valider'));
    expect(announced()).toBe(
      'Une erreur inattendue a interrompu la commande. Recommencez ; si elle revient, signalez-la avec ce code : TypeError: x is undefined.',
    );
  });

  it('of a cell whose sheet is gone is said too', async () => {
    const { user, excel } = await validated(four);
    excel.failures.set('selectCell', new ExcelTrouble('sheet-gone'));
    await user.click(button('Annexe 2 ! H14'));
    expect(announced()).toMatch(/supprimée ou renommée/);
  });

  it('does not stop the pane when Excel cannot be listened to', async () => {
    const { user, excel, session } = openPane(four);
    excel.failures.set('onSelectionChange', new ExcelTrouble('unknown'));
    await settled(() => session.followSelection());
    await user.click(button('Valider'));
    expect(listedMessages()).toHaveLength(4);
  });
});
