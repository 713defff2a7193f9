import { useState } from 'react';
import { screen, within } from '@testing-library/react';
import { ExcelTrouble } from '../../src/excel';
import { ViewHeader } from '../../src/taskpane/components/view-header';
import { useSession } from '../../src/taskpane/session';
import type { View } from '../../src/taskpane/view';
import { views } from '../../src/taskpane/views';
import { finding, outcome } from './support/outcomes';
import { announced, button, openPane, settled, validated } from './support/pane';

/** A view with a field of its own and a command that writes. */
function Invented() {
  const session = useSession();
  const [text, setText] = useState('');
  const insert = () =>
    session.write(async (excel, keep) => {
      const { snapshot } = { snapshot: await excel.readWorkbook({ needsWhole: () => true }) };
      keep({
        name: `l’insertion dans ${snapshot.sheets.length} feuille`,
        takeBack: async () => void (await excel.clearMarks()),
      });
      return 'Insertion faite.';
    });
  return (
    <>
      <ViewHeader>
        <h1>Vue inventée</h1>
      </ViewHeader>
      <input
        aria-label="Champ"
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <button onClick={() => void insert()}>Insérer</button>
    </>
  );
}

const invented: View = { id: 'columns', label: 'Inventée', icon: <svg />, Content: Invented };
const two = [views[0], invented] as const;
const found = outcome([finding({ message: 'Le coût n’est pas couvert.' })]);

const tab = (name: string) => screen.getByRole('tab', { name });
const panel = () => screen.getAllByRole('tabpanel').find((one) => !one.hidden) as HTMLElement;
/** What screen readers hear, whoever says it. */
const heard = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

describe('the views', () => {
  it('are changed by keyboard, remembered, and keep what was typed and shown', async () => {
    const { user, preferences } = await validated(found, { views: two });
    tab('Contrôle').focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{End}{Enter}');
    expect(tab('Inventée')).toHaveAttribute('aria-selected', 'true');
    expect(tab('Inventée')).toHaveFocus();
    expect(preferences.view()).toBe('columns');
    expect(panel()).toHaveAccessibleName('Inventée');
    await user.type(within(panel()).getByLabelText('Champ'), 'J28');
    await user.click(tab('Contrôle'));
    expect(within(panel()).getByText('Le coût n’est pas couvert.')).toBeVisible();
    expect(screen.getByLabelText('Champ')).not.toBeVisible();
    await user.click(tab('Inventée'));
    expect(within(panel()).getByLabelText('Champ')).toHaveValue('J28');
  });

  it('are announced when they open from the ribbon, and the focus is not left behind', async () => {
    const { session } = openPane(found, { views: two });
    button('Valider').focus();
    await settled(() => {
      session.show('columns');
    });
    expect(heard()).toContain('Vue Inventée');
    expect(tab('Inventée')).toHaveFocus();
  });

  it('begin with the first one where the one that was looked at does not exist', async () => {
    const { session } = openPane(found, { views: two });
    await settled(() => {
      session.show('report');
    });
    expect(tab('Contrôle')).toHaveAttribute('aria-selected', 'true');
  });
});

describe('what a view writes', () => {
  const opened = async () => {
    const pane = openPane(found, { views: two });
    await pane.user.click(tab('Inventée'));
    return pane;
  };

  it('is said, and taken back from any view', async () => {
    const { user, excel } = await opened();
    await user.click(button('Insérer'));
    expect(announced()).toBe('Insertion faite.');
    expect(button('Fermer ce message')).toBeVisible();
    await user.click(tab('Contrôle'));
    // What is good news of one view only takes room in another.
    expect(screen.queryByRole('button', { name: 'Fermer ce message' })).not.toBeInTheDocument();
    excel.marks = [];
    await user.click(button('Annuler l’insertion dans 1 feuille'));
    expect(excel.marks).toBeNull();
    expect(announced()).toBe('C’est annulé : l’insertion dans 1 feuille.');
    expect(screen.queryByRole('button', { name: /^Annuler/ })).not.toBeInTheDocument();
  });

  it('is followed by a check where the annexes were checked before, and by none else', async () => {
    const { user, checker, session } = await opened();
    await user.click(button('Insérer'));
    expect(checker.count).toBe(0);
    await settled(session.validate);
    await user.click(button('Insérer'));
    expect(announced()).toBe('Insertion faite. 1 anomalie : 1 bloquante.');
    expect(checker.count).toBe(2);
  });

  it('can be tried again to take back after a passing trouble, and is forgotten after a lasting one', async () => {
    const { user, excel } = await opened();
    await user.click(button('Insérer'));
    excel.failures.set('clearMarks', new ExcelTrouble('cell-edit'));
    await user.click(button(/^Annuler/));
    expect(announced()).toMatch(/^Une cellule est en cours de saisie/);
    excel.failures.set('clearMarks', new ExcelTrouble('changed', 'La feuille a changé depuis.'));
    await user.click(button(/^Annuler/));
    expect(announced()).toBe('La feuille a changé depuis.');
    expect(screen.queryByRole('button', { name: /^Annuler/ })).not.toBeInTheDocument();
  });
});

describe('a fresh reading', () => {
  it('gives the workbook, what is understood of it and the settings that it keeps', async () => {
    const { session, excel, checker } = openPane(found);
    excel.snapshot = {
      ...excel.snapshot,
      state: {
        version: 1,
        ignored: [],
        terms: [],
        rest: {},
        settings: { author: '', at: '', values: { firstYear: 2023 } },
      },
    };
    const reading = await session.read();
    expect(reading).toMatchObject({
      snapshot: excel.snapshot,
      settings: { firstYear: 2023, lastYear: 2024 },
      annexes: { annexe1: null },
      today: '2022-05-04',
      outcome: null,
    });
    expect(checker.count).toBe(0);
    expect((await session.read({ isChecked: true }))?.outcome).toBe(found);
    expect(excel.marks).toBeNull();
  });

  it('says why Excel refused', async () => {
    const { session, excel } = openPane(found);
    excel.failures.set('readWorkbook', new ExcelTrouble('busy'));
    let reading: unknown;
    await settled(async () => {
      reading = await session.read();
    });
    expect(reading).toBeNull();
    expect(announced()).toMatch(/^Excel attend une réponse/);
  });
});
