import { screen, within } from '@testing-library/react';
import { ExcelTrouble } from '../../src/excel';
import type { Correction, Finding } from '../../src/rules';
import type { WorkbookSnapshot } from '../../src/workbook';
import { editCell, sheetSnapshot } from '../../src/workbook';
import { plainSpaces } from '../support/typography';
import { cell, finding, outcome } from './support/outcomes';
import type { OpenPane } from './support/pane';
import { announced, button, byName, listedMessages, settled, validated } from './support/pane';

const sheet = sheetSnapshot({
  name: 'Annexe 1',
  values: [
    ['n°', 'Action', 'Coût', 'Financements'],
    [1, 'Étude', '40 000 €', null],
    [2, 'Relais', '22500 DRD au SIAO', null],
    [null, 'TOTAL', 62_500, null],
  ],
});

const number: Correction = {
  title: 'Remplacer par le nombre 40 000 €',
  edits: [editCell(sheet, cell('C2'), { value: 40_000 })],
};
const total: Correction = {
  title: 'Remplacer C4 par la formule',
  edits: [editCell(sheet, cell('C4'), { formula: '=SUM(C2:C3)', value: 62_500 })],
};
const split: Correction = {
  title: 'Séparer le montant et sa source',
  edits: [editCell(sheet, cell('C3'), { value: 22_500 }), editCell(sheet, cell('D3'), { value: 'DRD au SIAO' })],
};
const rewrite: Correction = {
  title: 'Reprendre l’orthographe du référentiel',
  edits: [editCell(sheet, cell('C3'), { value: '22500 Drd au  SIAO' })],
};

const asText = finding({
  id: 'texte',
  message: 'C2 est du texte.',
  cell: cell('C2'),
  fix: { kind: 'safe', corrections: [number] },
});
const typed = finding({
  id: 'total',
  message: 'C4 est saisi.',
  cell: cell('C4'),
  fix: { kind: 'safe', corrections: [total] },
});
const mixed = finding({
  id: 'mixte',
  message: 'C3 mêle montant et source.',
  cell: cell('C3'),
  fix: { kind: 'proposed', corrections: [split, rewrite] },
});
const byHand = finding({ id: 'main', message: 'Le pilote manque.', cell: cell('B2') });

const all = [asText, typed, mixed, byHand];

/** Whether the first edit of a finding's fix is still to be made. */
function stands({ fix }: Finding, { sheets }: WorkbookSnapshot): boolean {
  const edit = fix?.corrections[0]?.edits[0];
  return !edit || sheets[0]?.values[edit.cell.row - 1]?.[edit.cell.column - 1] === edit.before.value;
}

/** The pane after a first check, over a checker that looks again at the cells. */
async function opened(findings = all): Promise<OpenPane> {
  const pane = await validated(outcome(findings), { workbook: { sheets: [sheet], isReadOnly: false } });
  pane.checker.check = () => {
    const isFormula = pane.excel.snapshot.sheets[0]?.formulas[3]?.[2] !== null;
    const left = findings.filter((one) => (one === typed ? !isFormula : stands(one, pane.excel.snapshot)));
    return Promise.resolve(outcome(left));
  };
  return pane;
}

const value = ({ excel }: OpenPane, row: number, column: number) =>
  excel.snapshot.sheets[0]?.values[row - 1]?.[column - 1];

function commandOf(message: string, name: string): HTMLElement {
  const item = screen.getByText(message).closest('li');
  if (!item) throw new Error('no such finding');
  return within(item).getByRole('button', { name: byName(name) });
}

const notices = () => plainSpaces(screen.getByRole('banner').textContent);

describe('« Corriger » of a safe correction', () => {
  it('writes at once, says so, checks again and offers to take it back', async () => {
    const pane = await opened();
    await pane.user.click(commandOf(asText.message, 'Corriger'));
    await settled(() => undefined);
    expect(value(pane, 2, 3)).toBe(40_000);
    expect(listedMessages()).toEqual([typed.message, mixed.message, byHand.message]);
    expect(notices()).toContain('Correction faite : remplacer par le nombre 40 000 €.');
    expect(announced()).toBe('Correction faite : remplacer par le nombre 40 000 €. 3 anomalies : 3 bloquantes.');
    expect(button('Annuler la correction « Remplacer par le nombre 40 000 € »')).toBeVisible();
  });

  it('keeps the reader’s place in the list', async () => {
    const pane = await opened();
    commandOf(asText.message, 'Corriger').focus();
    await pane.user.keyboard('{Enter}');
    await settled(() => undefined);
    expect(document.activeElement?.closest('[data-finding]')).toHaveTextContent(typed.message);
  });

  it('is refused when the cell has changed, and the workbook is checked again', async () => {
    const pane = await opened();
    pane.excel.failures.set('applyEdits', new ExcelTrouble('changed', 'La cellule C2 a changé depuis le contrôle.'));
    const before = pane.excel.snapshot;
    let checks = 0;
    const check = pane.checker.check.bind(pane.checker);
    pane.checker.check = (...given) => {
      checks += 1;
      return check(...given);
    };
    await pane.user.click(commandOf(asText.message, 'Corriger'));
    await settled(() => undefined);
    expect(checks).toBe(1);
    expect(pane.excel.snapshot).toBe(before);
    expect(notices()).toContain('La cellule C2 a changé depuis le contrôle.');
    expect(announced()).toBe('La cellule C2 a changé depuis le contrôle. 4 anomalies : 4 bloquantes.');
    expect(screen.queryByRole('button', { name: /^Annuler la correction/ })).not.toBeInTheDocument();
  });

  it('says why Excel refuses, without checking again', async () => {
    const pane = await opened();
    pane.excel.failures.set('applyEdits', new ExcelTrouble('protected', 'La feuille est protégée.'));
    await pane.user.click(commandOf(asText.message, 'Corriger'));
    await settled(() => undefined);
    expect(notices()).toContain('La feuille est protégée.');
    expect(announced()).toBe('La feuille est protégée.');
  });

  it('is not there where people have to decide', async () => {
    await opened();
    const item = screen.getByText(byHand.message).closest('li') as HTMLElement;
    expect(within(item).queryByRole('button', { name: /Corriger/ })).not.toBeInTheDocument();
  });
});

describe('« Corriger… » of a proposed correction', () => {
  const dialog = () => screen.findByRole('dialog', { name: 'Corriger cette anomalie' });

  it('shows each cell before and after, and writes the correction that is chosen', async () => {
    const pane = await opened();
    await pane.user.click(commandOf(mixed.message, 'Corriger…'));
    const shown = await dialog();
    expect(value(pane, 3, 3)).toBe('22500 DRD au SIAO');
    expect(within(shown).getByRole('radio', { name: split.title })).toBeChecked();
    const lines = () =>
      within(shown)
        .getAllByRole('listitem')
        .map((item) => plainSpaces(item.textContent));
    expect(lines()).toEqual([
      'Annexe 1 ! C3Avant22500 DRD au SIAO (texte)Après22 500 (nombre)',
      'Annexe 1 ! D3Avantvide Aprèsdrd au SIAO'.replace('drd', 'DRD') + ' (texte)',
    ]);
    await pane.user.click(within(shown).getByRole('radio', { name: rewrite.title }));
    expect(lines()).toEqual(['Annexe 1 ! C3Avant22500 DRD au␣SIAO Après22500 Drd au␣␣SIAO ']);
    await pane.user.click(within(shown).getByRole('button', { name: 'Corriger' }));
    await settled(() => undefined);
    expect(value(pane, 3, 3)).toBe('22500 Drd au  SIAO');
    expect(value(pane, 3, 4)).toBeNull();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('writes nothing when it is left, and gives the focus back', async () => {
    const pane = await opened();
    const before = pane.excel.snapshot;
    await pane.user.click(commandOf(mixed.message, 'Corriger…'));
    await pane.user.click(within(await dialog()).getByRole('button', { name: 'Ne rien changer' }));
    expect(pane.excel.snapshot).toBe(before);
    expect(document.activeElement).toBe(commandOf(mixed.message, 'Corriger…'));
  });
});

describe('« Tout corriger »', () => {
  it('shows what a formula gives', async () => {
    const pane = await opened();
    await pane.user.click(button('Tout corriger (2)…'));
    const shown = await screen.findByRole('dialog', { name: 'Corrections sans risque' });
    const item = within(shown).getByRole('checkbox', { name: total.title }).closest('li') as HTMLElement;
    expect(plainSpaces(item.textContent)).toContain('Après=SOMME(C2:C3) (formule)= 62 500');
  });

  it('lists the safe corrections, makes those that stay ticked, and takes them back in one step', async () => {
    const pane = await opened();
    await pane.user.click(button('Tout corriger (2)…'));
    const shown = await screen.findByRole('dialog', { name: 'Corrections sans risque' });
    await pane.user.click(within(shown).getByRole('checkbox', { name: total.title }));
    await pane.user.click(within(shown).getByRole('button', { name: 'Corriger (1)' }));
    await settled(() => undefined);
    expect(value(pane, 2, 3)).toBe(40_000);
    expect(pane.excel.snapshot.sheets[0]?.formulas[3]?.[2]).toBeNull();
    await pane.user.click(button(/^Annuler la correction/));
    await settled(() => undefined);
    expect(pane.excel.snapshot).toEqual({ sheets: [sheet], isReadOnly: false });
    expect(listedMessages()).toHaveLength(4);
  });

  it('is not there when nothing can be corrected without a look', async () => {
    await opened([mixed, byHand]);
    expect(screen.queryByRole('button', { name: /^Tout corriger/ })).not.toBeInTheDocument();
  });
});

describe('« Annuler »', () => {
  it('goes several steps back, the last one first', async () => {
    const pane = await opened();
    await pane.user.click(commandOf(asText.message, 'Corriger'));
    await settled(() => undefined);
    await pane.user.click(commandOf(typed.message, 'Corriger'));
    await settled(() => undefined);
    await pane.user.click(button('Annuler la correction « Remplacer C4 par la formule »'));
    await settled(() => undefined);
    expect(value(pane, 2, 3)).toBe(40_000);
    expect(notices()).toContain('C’est annulé : la correction « Remplacer C4 par la formule ».');
    await pane.user.click(button('Annuler la correction « Remplacer par le nombre 40 000 € »'));
    await settled(() => undefined);
    expect(pane.excel.snapshot).toEqual({ sheets: [sheet], isReadOnly: false });
    expect(screen.queryByRole('button', { name: /^Annuler/ })).not.toBeInTheDocument();
  });

  it('is refused when the user has changed the cell since, and makes way for the step before', async () => {
    const pane = await opened();
    await pane.user.click(commandOf(asText.message, 'Corriger'));
    await settled(() => undefined);
    await pane.user.click(commandOf(typed.message, 'Corriger'));
    await settled(() => undefined);
    pane.excel.failures.set('applyEdits', new ExcelTrouble('changed', 'La cellule C4 a changé depuis la correction.'));
    await pane.user.click(button(/^Annuler la correction/));
    await settled(() => undefined);
    expect(notices()).toContain('La cellule C4 a changé depuis la correction.');
    expect(button('Annuler la correction « Remplacer par le nombre 40 000 € »')).toBeVisible();
  });
});
