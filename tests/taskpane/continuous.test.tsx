import { act, screen } from '@testing-library/react';
import { ExcelTrouble } from '../../src/excel';
import type { Outcome } from '../../src/taskpane/checking/outcome';
import type { Mark } from '../../src/workbook';
import { finding, outcome } from './support/outcomes';
import type { OpenPane } from './support/pane';
import { announced, listedMessages, openPane, settled, validated } from './support/pane';

const mark = (row: number): Mark => {
  return { sheet: 'Annexe 1', severity: 'bloquant', areas: [{ top: row, left: 10, bottom: row, right: 10 }] };
};
const cost = finding({ id: 'cost', message: 'Le coût n’est pas couvert.' });
const pilot = finding({ id: 'pilot', message: 'Le pilote manque.' });
const both = outcome([cost, pilot], { marks: [mark(5), mark(9)] });
const one = outcome([pilot], { marks: [mark(9)] });

const toggle = () => screen.getByRole('switch', { name: 'Contrôle continu' });

/** The pane after a first check, with « Contrôle continu » on. */
async function opened(first: Outcome = both): Promise<OpenPane> {
  const pane = await validated(first);
  await pane.user.click(toggle());
  return pane;
}

/** Something changes in the workbook, and the findings with it. */
async function change(pane: OpenPane, next: Outcome, isStructural = false): Promise<void> {
  pane.checker.outcome = next;
  await settled(() => {
    pane.excel.changes(isStructural);
  });
}

describe('« Contrôle continu »', () => {
  it('is off at first: a change changes nothing', async () => {
    const pane = await validated(both);
    expect(toggle()).not.toBeChecked();
    await change(pane, one);
    expect(listedMessages()).toHaveLength(2);
  });

  it('takes a finding that is gone off the list, and its mark off the sheet', async () => {
    const pane = await opened();
    await change(pane, one);
    expect(listedMessages()).toEqual([pilot.message]);
    expect(pane.excel.marks).toEqual([mark(9)]);
    expect(announced()).toBe('1 anomalie : 1 bloquante.');
  });

  it('writes nothing where the marks stay as they are', async () => {
    const pane = await opened();
    const before = pane.excel.markings;
    await change(pane, outcome([{ ...cost, message: 'Le coût n’est couvert qu’à moitié.' }, pilot], both));
    await change(pane, both);
    expect(pane.excel.markings).toBe(before);
  });

  it('leaves the focus, the filters and the notices where they are', async () => {
    const pane = await opened();
    const search = screen.getByRole('searchbox', { name: 'Rechercher dans les anomalies' });
    await pane.user.type(search, 'pilote');
    await change(pane, one);
    expect(search).toHaveFocus();
    expect(search).toHaveValue('pilote');
  });

  it('reads merged areas again only where rows or columns moved', async () => {
    const pane = await opened();
    await change(pane, one);
    await change(pane, both, true);
    expect(pane.excel.readings.map(({ withMerges }) => withMerges)).toEqual([true, false, true]);
  });

  it('keeps the merged areas that were read before', async () => {
    const pane = await opened();
    const merges = [{ top: 1, left: 1, bottom: 1, right: 9 }];
    const [sheet] = pane.excel.snapshot.sheets;
    if (!sheet) throw new Error('No sheet.');
    pane.excel.snapshot = { sheets: [{ ...sheet, merges }], isReadOnly: false };
    await change(pane, one, true);
    pane.excel.snapshot = { sheets: [{ ...sheet, merges: [] }], isReadOnly: false };
    const check = jest.spyOn(pane.checker, 'check');
    await change(pane, both);
    expect(check.mock.calls[0]?.[0]).toMatchObject({ snapshot: { sheets: [{ merges }] } });
  });

  it('puts no marks back that the user took off', async () => {
    const pane = await opened();
    await settled(pane.session.clearMarks);
    await change(pane, one);
    expect(listedMessages()).toEqual([pilot.message]);
    expect(pane.excel.marks).toBeNull();
  });

  it('is quiet about what goes wrong', async () => {
    const pane = await opened();
    pane.excel.failures.set('readWorkbook', new ExcelTrouble('connection'));
    await change(pane, one);
    expect(screen.queryByText(/connexion/)).not.toBeInTheDocument();
    expect(listedMessages()).toHaveLength(2);
    await change(pane, one);
    expect(listedMessages()).toHaveLength(1);
  });

  it('tries again when a cell was being edited', async () => {
    const pane = await opened();
    jest.useFakeTimers();
    pane.excel.failures.set('readWorkbook', new ExcelTrouble('cell-edit'));
    pane.checker.outcome = one;
    await act(async () => {
      pane.excel.changes();
      await jest.advanceTimersByTimeAsync(1_500);
    });
    jest.useRealTimers();
    expect(listedMessages()).toEqual([pilot.message]);
  });

  it('ends when it is switched off', async () => {
    const pane = await opened();
    await pane.user.click(toggle());
    expect(toggle()).not.toBeChecked();
    await change(pane, one);
    expect(listedMessages()).toHaveLength(2);
  });

  it('stays off, and says why, where Excel cannot be listened to', async () => {
    const pane = await validated(both);
    pane.excel.failures.set('onWorkbookChange', new ExcelTrouble('connection'));
    await pane.user.click(toggle());
    expect(toggle()).not.toBeChecked();
    expect(announced()).toMatch(/^La connexion avec Excel/);
  });

  it('does nothing before a first check', async () => {
    const pane = openPane(both);
    await settled(() => pane.session.setContinuous(true));
    await settled(() => {
      pane.excel.changes();
    });
    expect(pane.checker.count).toBe(0);
  });
});
