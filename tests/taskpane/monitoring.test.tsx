import { screen } from '@testing-library/react';
import { view as report } from '../../src/taskpane/report';
import { views } from '../../src/taskpane/views';
import { blueprintSnapshot } from '../support/blueprint-snapshot';
import { withMonitoring } from '../support/monitored';
import { plainSpaces } from '../support/typography';
import { agreementSettings, workbook } from '../support/workbooks';
import { outcome } from './support/outcomes';
import { openPane } from './support/pane';

const opened = async (book = workbook()) => {
  const pane = openPane(outcome([]), { workbook: book, views: [views[0], report] });
  await pane.user.click(screen.getByRole('tab', { name: 'Rapport' }));
  await screen.findByRole('heading', { name: 'Feuilles de suivi' });
  return pane;
};
const text = () => plainSpaces(document.body.textContent ?? '');

describe('the monitoring sheets in the pane', () => {
  it('are inserted in one click, and taken back', async () => {
    const { user, excel } = await opened();
    await user.click(await screen.findByRole('button', { name: /Insérer les feuilles de suivi 2023/ }));
    await screen.findAllByText(/4 feuilles ont été insérées/);
    expect([...excel.built.keys()]).toEqual([
      'Suivi d’exécution 2023',
      'Suivi des indicateurs',
      'Pièces',
      'Paramètres',
    ]);
    await user.click(screen.getByRole('button', { name: /Annuler/ }));
    expect([...excel.built.keys()]).toEqual([]);
  });

  it('show nothing of another agreement', async () => {
    const { user, excel } = await opened();
    await user.click(await screen.findByRole('button', { name: /Insérer les feuilles de suivi 2023/ }));
    await screen.findAllByText(/4 feuilles ont été insérées/);
    const parameters = excel.built.get('Paramètres');
    expect(JSON.stringify(parameters && blueprintSnapshot(parameters).values)).not.toMatch(/Aix|130013030|847/);
  });

  it('are brought up to date, and tell of the rows whose action has gone', async () => {
    const before = withMonitoring(workbook(), agreementSettings);
    const [, ...others] = withMonitoring(workbook(), agreementSettings).sheets;
    const [annexe1] = workbook({
      annexe1: { 9: { action: 'Une de plus', cost: 12 } },
      sheet1: { without: [4] },
    }).sheets;
    const [, annexe2] = workbook({ sheet2: { without: [4] } }).sheets;
    if (!annexe1 || !annexe2) throw new Error('No annexes');
    const { user, excel } = await opened({ ...before, sheets: [annexe1, annexe2, ...others.slice(1)] });
    await screen.findByText(/L.action 9 n.y est pas encore/);
    expect(text()).toContain('2 lignes n’ont plus d’action dans les annexes');
    await user.click(screen.getByRole('button', { name: 'Action 4 (Suivi d’exécution 2023)' }));
    expect(excel.selected).toMatchObject({ sheet: 'Suivi d’exécution 2023', row: 9 });
    await user.click(screen.getByRole('button', { name: 'Mettre à jour' }));
    await screen.findAllByText(/l.action 9 a été ajoutée/);
    expect(excel.extended.filter(({ added }) => added !== null)).toHaveLength(2);
  });

  it('say so where there is no action to follow', async () => {
    await opened({ sheets: [], isReadOnly: false });
    await screen.findByText(/Aucune action numérotée/);
  });
});
