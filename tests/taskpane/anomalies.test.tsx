import { screen, waitFor } from '@testing-library/react';
import { ExcelTrouble } from '../../src/excel';
import { sheetSnapshot } from '../../src/workbook';
import { plainSpaces } from '../support/typography';
import { cell, finding, outcome } from './support/outcomes';
import { button, byName, settled, validated } from './support/pane';

const found = outcome([finding({ id: 'un' }), finding({ id: 'deux', cell: cell('K4') })]);
const annexe = sheetSnapshot({ name: 'Annexe 1', values: [['n°', 'Action']] });

/** Waits for what the last command says, and for what follows it. */
async function says(text: RegExp): Promise<void> {
  await waitFor(() => expect(plainSpaces(document.body.textContent)).toMatch(text));
  await settled(() => undefined);
}

describe('« Rapport d’anomalies »', () => {
  it('becomes a sheet, which « Annuler » takes away', async () => {
    const { user, excel } = await validated(found);
    await user.click(button('Rapport d’anomalies'));
    await says(/La feuille « Rapport d’anomalies » a été insérée/);
    expect(excel.built.get('Rapport d’anomalies')?.filter?.bottom).toBe(8);
    await user.click(button(/^Annuler/));
    await waitFor(() => expect(excel.built.size).toBe(0));
  });

  it('is brought up to date where it is there already', async () => {
    const there = sheetSnapshot({ name: 'Mes anomalies', signature: 'anomalies', values: [['Rapport d’anomalies']] });
    const { user, excel } = await validated(found, { workbook: { sheets: [annexe, there], isReadOnly: false } });
    await user.click(button('Rapport d’anomalies'));
    await says(/La feuille « Mes anomalies » a été mise à jour/);
    expect(excel.built.size).toBe(0);
    expect(excel.rewritten).toHaveLength(1);
    await user.click(button(/^Annuler la mise à jour de la feuille/));
    await waitFor(() => expect(excel.takenBack.map(({ name }) => name)).toEqual(['Mes anomalies']));
  });

  it('says why where the sheet that was there could not be put back', async () => {
    const there = sheetSnapshot({ name: 'Mes anomalies', signature: 'anomalies', values: [['Rapport d’anomalies']] });
    const { user, excel } = await validated(found, { workbook: { sheets: [annexe, there], isReadOnly: false } });
    excel.unkept = { reason: 'la feuille portait un tableau Excel' };
    await user.click(button('Rapport d’anomalies'));
    await says(/a été mise à jour\. Cela ne s’annule pas.: la feuille portait un tableau Excel\./);
    expect(screen.queryByRole('button', { name: byName(/^Annuler/) })).toBeNull();
  });

  it('says why where Excel refuses', async () => {
    const { user, excel } = await validated(found);
    excel.failures.set('createSheets', new ExcelTrouble('protected', 'La structure de ce classeur est protégée.'));
    await user.click(button('Rapport d’anomalies'));
    await says(/La structure de ce classeur est protégée/);
    expect(screen.queryByRole('button', { name: byName(/^Annuler/) })).toBeNull();
  });
});
