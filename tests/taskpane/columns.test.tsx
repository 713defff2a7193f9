import { screen, waitFor } from '@testing-library/react';
import { ExcelTrouble } from '../../src/excel';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';
import { sampleSnapshot } from '../support/sample';
import { outcome } from './support/outcomes';
import type { OpenPane } from './support/pane';
import { button, openPane } from './support/pane';

/** The pane on the sample, at « Calculs ». */
async function openColumns(workbook: WorkbookSnapshot = sampleSnapshot()): Promise<OpenPane> {
  const pane = openPane(outcome([]), { workbook });
  await pane.user.click(screen.getByRole('tab', { name: 'Calculs' }));
  return pane;
}

/** The workbook with another text in a cell of its first sheet. */
function typed(snapshot: WorkbookSnapshot, row: number, column: number, text: string): WorkbookSnapshot {
  const [first, ...others] = snapshot.sheets as [SheetSnapshot, ...SheetSnapshot[]];
  const values = first.values.map((cells, at) =>
    at === row - 1 ? cells.map((value, index) => (index === column - 1 ? text : value)) : cells,
  );
  return { ...snapshot, sheets: [{ ...first, values }, ...others] };
}

const APPROVED = 17;

describe('« Calculs »', () => {
  it('says what would be written where, and inserts the columns that are ticked', async () => {
    const { user, excel } = await openColumns();
    await screen.findByRole('button', { name: 'Insérer 22 colonnes' });
    expect(screen.getByText(/feuille « Annexe 1 », S1:AN31/i)).toBeVisible();
    expect(excel.blocks).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: 'Reste à financer (€)' }));
    await user.click(await screen.findByRole('button', { name: 'Insérer 21 colonnes' }));
    await screen.findByRole('button', { name: 'À jour' });
    const [block] = excel.blocks;
    expect(block?.columns.map(({ id }) => id)).not.toContain('reste-a-financer');
    expect(block?.columns.map(({ id }) => id)).toContain('ecart-ressources');
  });

  it('keeps the columns that another one needs', async () => {
    const { user } = await openColumns();
    await user.click(await screen.findByRole('button', { name: 'Aucune' }));
    await user.click(screen.getByRole('checkbox', { name: 'Taux AMI' }));
    await waitFor(() => {
      expect(screen.getByRole('checkbox', { name: 'Coût total 2021 (€)' })).toBeChecked();
    });
    expect(screen.getByRole('checkbox', { name: 'Coût total 2021 (€)' })).toBeDisabled();
  });

  it('names the values that a text no longer says, and brings them up to date', async () => {
    const { user, excel } = await openColumns();
    await user.click(await screen.findByRole('button', { name: /^Insérer/ }));
    await screen.findByRole('button', { name: 'À jour' });
    excel.snapshot = typed(excel.snapshot, 5, APPROVED, '60 KE Etat et 25 KE AMP');
    await user.click(button('Actualiser'));
    expect(await screen.findByText('2 valeurs ne sont plus celles des textes')).toBeVisible();
    expect(screen.getByText(/Validé AMI \(€\) : 75 000 → 85 000/)).toBeVisible();
    await user.click(button('Mettre à jour'));
    await screen.findByRole('button', { name: 'À jour' });
    expect(excel.blocks).toHaveLength(2);
  });

  it('takes an update back by « Annuler »', async () => {
    const { user, excel } = await openColumns();
    await user.click(await screen.findByRole('button', { name: /^Insérer/ }));
    await screen.findByRole('button', { name: 'À jour' });
    excel.snapshot = typed(excel.snapshot, 5, APPROVED, '60 KE Etat et 25 KE AMP');
    await user.click(button('Actualiser'));
    await user.click(await screen.findByRole('button', { name: 'Mettre à jour' }));
    await screen.findByRole('button', { name: 'À jour' });
    await user.click(screen.getByRole('button', { name: /^Annuler la mise à jour des colonnes de l’Annexe 1/ }));
    await waitFor(() => {
      expect(excel.blocks).toHaveLength(3);
    });
    const approved = excel.blocks.map(({ columns, cells, top }) => {
      return cells[5 - top]?.[columns.findIndex(({ id }) => id === 'valide')]?.value;
    });
    expect(approved).toEqual([75_000, 85_000, 75_000]);
    // What the text says now is offered again.
    expect(await screen.findByText('2 valeurs ne sont plus celles des textes')).toBeVisible();
  });

  it('takes the columns away, and brings them back by « Annuler »', async () => {
    const { user, excel } = await openColumns();
    await user.click(await screen.findByRole('button', { name: /^Insérer/ }));
    await user.click(await screen.findByRole('button', { name: 'Retirer' }));
    await screen.findByRole('button', { name: 'Insérer 22 colonnes' });
    expect(excel.removed).toEqual(['annexe1']);
    await user.click(screen.getByRole('button', { name: /^Annuler le retrait/ }));
    await waitFor(() => {
      expect(excel.blocks).toHaveLength(2);
    });
    expect(await screen.findByRole('button', { name: 'À jour' })).toBeVisible();
  });

  it('says what Excel refuses, and writes nothing', async () => {
    const { user, excel } = await openColumns();
    excel.failures.set('applyBlock', new ExcelTrouble('changed', 'La feuille a changé.'));
    await user.click(await screen.findByRole('button', { name: /^Insérer/ }));
    expect((await screen.findAllByText('La feuille a changé.'))[0]).toBeInTheDocument();
    expect(excel.blocks).toEqual([]);
    expect(await screen.findByRole('button', { name: 'Insérer 22 colonnes' })).toBeVisible();
  });

  it('says what to do about a protected sheet, and about a workbook without annexes', async () => {
    const [first, second] = sampleSnapshot().sheets as [SheetSnapshot, SheetSnapshot];
    const locked = { isReadOnly: false, sheets: [{ ...first, isProtected: true }, second] };
    const { user, excel } = await openColumns(locked);
    expect(await screen.findByText(/Ôtez la protection/)).toBeVisible();
    expect(screen.getByRole('button', { name: /^Insérer/ })).toHaveAttribute('aria-disabled', 'true');
    excel.snapshot = { isReadOnly: false, sheets: [] };
    await user.click(button('Actualiser'));
    expect(await screen.findByText(/Aucune annexe n’est reconnue/)).toBeVisible();
  });

  it('proposes priorities, and writes only those that the user adopts', async () => {
    const { user, excel } = await openColumns();
    await user.click(await screen.findByRole('checkbox', { name: 'Priorité du plan (1-5)' }));
    await user.click(await screen.findByRole('button', { name: 'Insérer 23 colonnes' }));
    const block = await waitFor(() => {
      const found = excel.snapshot.sheets[0]?.computed[0];
      if (!found) throw new Error('No block yet');
      return found;
    });
    expect(
      block.columns
        .find(({ id }) => id === 'priorite')
        ?.cells.slice(2)
        .every(({ value }) => value === null),
    ).toBe(true);
    expect(await screen.findByRole('button', { name: /^Adopter les \d+ propositions$/ })).toBeVisible();
  });
});
