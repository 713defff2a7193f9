import { screen, waitFor, within } from '@testing-library/react';
import type { Finding } from '../../src/rules';
import { ExcelTrouble } from '../../src/excel';
import { setAside } from '../../src/validation';
import { standing } from '../../src/workbook';
import { cell, finding, outcome } from './support/outcomes';
import type { OpenPane } from './support/pane';
import { announced, button, byName, listedMessages, settled, title, validated } from './support/pane';

const first = finding({ id: 'a', message: 'Le coût n’est pas couvert.' });
const second = finding({ id: 'b', message: 'Le pilote manque.', cell: cell('B4', 'Annexe 2') });

/** The pane after a first check, over a checker that honours what the workbook keeps. */
async function opened(findings: Finding[] = [first, second]): Promise<OpenPane> {
  const pane = await validated(outcome(findings));
  const { checker, excel } = pane;
  checker.check = () => {
    const { findings: left, ignored } = setAside(findings, excel.state);
    return Promise.resolve(outcome(left, { ignored }));
  };
  return pane;
}

const dialog = () => screen.findByRole('dialog', { name: 'Ignorer cette anomalie' });

const reasons = (form: HTMLElement) => within(form).getByRole('combobox', { name: /^Motif/ });

async function ask(pane: OpenPane, index = 0): Promise<HTMLElement> {
  const buttons = screen.getAllByRole('button', { name: 'Ignorer…' });
  await pane.user.click(buttons[index] as HTMLElement);
  return dialog();
}

async function ignore(pane: OpenPane, reason = 'Fausse alerte'): Promise<void> {
  const form = await ask(pane);
  await pane.user.selectOptions(reasons(form), reason);
  const author = within(form).getByRole('textbox', { name: /^Votre nom/ });
  await pane.user.clear(author);
  await pane.user.type(author, 'Claire Martin');
  await pane.user.click(within(form).getByRole('button', { name: 'Ignorer' }));
  await settled(() => undefined);
}

describe('« Ignorer… »', () => {
  it('asks why and by whom, keeps it in the workbook, and takes the finding off the list', async () => {
    const pane = await opened();
    await ignore(pane);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(standing(pane.excel.state.ignored)).toEqual([
      {
        id: 'a',
        rule: first.rule,
        action: 3,
        excerpt: first.message,
        reason: 'Fausse alerte',
        author: 'Claire Martin',
        at: new Date(2022, 4, 4, 14, 32).toISOString(),
      },
    ]);
    expect(listedMessages()).toEqual([second.message]);
    expect(title()).toBe('1 anomalie');
    expect(announced()).toBe('Anomalie ignorée. 1 anomalie : 1 bloquante.');
  });

  it('keeps the keyboard among the findings', async () => {
    const pane = await opened();
    await ignore(pane);
    expect(document.activeElement?.closest('[data-finding]')).toHaveAttribute('data-finding', 'b');
  });

  it('wants a reason and a name before anything is written', async () => {
    const pane = await opened();
    const form = await ask(pane);
    await pane.user.click(within(form).getByRole('button', { name: 'Ignorer' }));
    expect(within(form).getByText('Choisissez un motif, ou écrivez le vôtre.')).toBeInTheDocument();
    expect(within(form).getByText(/^Indiquez votre nom/)).toBeInTheDocument();
    await pane.user.selectOptions(reasons(form), 'Autre motif');
    expect(within(form).getByText(/^Écrivez le motif/)).toBeInTheDocument();
    expect(pane.excel.state.ignored).toEqual([]);
  });

  it('takes a reason of the user’s own, and details to a ready one', async () => {
    const pane = await opened();
    const form = await ask(pane);
    await pane.user.selectOptions(reasons(form), 'Autre motif');
    await pane.user.type(within(form).getByRole('textbox', { name: /^Précisions/ }), 'Vu avec le préfet');
    await pane.user.type(within(form).getByRole('textbox', { name: /^Votre nom/ }), 'Claire{Enter}');
    await settled(() => undefined);
    expect(pane.excel.state.ignored[0]?.reason).toBe('Vu avec le préfet');
  });

  it('remembers the name for the next time', async () => {
    const pane = await opened();
    await ignore(pane);
    await waitFor(() => expect(listedMessages()).toEqual([second.message]));
    const form = await ask(pane);
    expect(within(form).getByRole('textbox', { name: /^Votre nom/ })).toHaveValue('Claire Martin');
  });

  it('can be given up, and the keyboard is back where it was', async () => {
    const pane = await opened();
    await ask(pane, 1);
    await pane.user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: 'Ignorer…' })[1]).toHaveFocus();
    expect(pane.excel.state.ignored).toEqual([]);
  });

  it('says what went wrong where it was asked, and nothing is lost', async () => {
    const pane = await opened();
    pane.excel.failures.set('changeState', new ExcelTrouble('not-kept'));
    await ignore(pane);
    const form = await dialog();
    expect(within(form).getByText(/^Excel n’a pas gardé cette décision/)).toBeInTheDocument();
    expect(reasons(form)).toHaveValue('Fausse alerte');
    expect(listedMessages()).toHaveLength(2);
  });
});

describe('« Ignorées »', () => {
  it('lists what was ignored with its reason, its author and its date, and brings it back', async () => {
    const pane = await opened();
    await ignore(pane);
    await pane.user.click(button('1 anomalie ignorée'));
    expect(title()).toBe('Anomalies ignorées');
    expect(screen.getByText(first.message)).toBeInTheDocument();
    expect(screen.getByText(/Motif.: Fausse alerte/)).toBeInTheDocument();
    expect(screen.getByText('Claire Martin, le 4 mai 2022')).toBeInTheDocument();
    await pane.user.click(button('Rétablir'));
    expect(standing(pane.excel.state.ignored)).toEqual([]);
    expect(listedMessages()).toEqual([first.message, second.message]);
    expect(announced()).toBe('Anomalie rétablie. 2 anomalies : 2 bloquantes.');
  });

  it('goes back to the findings', async () => {
    const pane = await opened();
    await ignore(pane);
    await pane.user.click(button('1 anomalie ignorée'));
    await pane.user.click(button('Revenir aux anomalies'));
    expect(listedMessages()).toEqual([second.message]);
  });

  it('says that nothing is left because everything was ignored', async () => {
    const pane = await opened([first]);
    await ignore(pane);
    expect(screen.getByText('Toutes les anomalies trouvées ont été ignorées.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: byName('1 anomalie ignorée') })).toBeInTheDocument();
  });

  it('says why a finding could not be brought back', async () => {
    const pane = await opened();
    await ignore(pane);
    await pane.user.click(button('1 anomalie ignorée'));
    pane.excel.failures.set('changeState', new ExcelTrouble('cell-edit'));
    await pane.user.click(button('Rétablir'));
    expect(announced()).toMatch(/^Une cellule est en cours de saisie/);
    expect(screen.getAllByText(/^Une cellule est en cours de saisie/).length).toBeGreaterThan(1);
    expect(standing(pane.excel.state.ignored)).toHaveLength(1);
  });
});
