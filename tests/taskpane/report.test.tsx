import { screen, waitFor } from '@testing-library/react';
import { ExcelTrouble } from '../../src/excel';
import { view } from '../../src/taskpane/report';
import { withMonitoring } from '../support/monitored';
import { agreementSettings, workbook } from '../support/workbooks';
import { finding, outcome } from './support/outcomes';
import type { MemoryExcel } from './support/ports';
import { button, byName, openPane, settled } from './support/pane';

/** Nothing is being read or written any more. */
const idle = () =>
  waitFor(() => {
    expect(screen.queryByText('Lecture du classeur…')).not.toBeInTheDocument();
  });

/** The pane opened on « Rapport ». */
async function openReport(given = workbook()) {
  const pane = openPane(outcome([]), { views: [view], workbook: given });
  await screen.findByText('Ce qui est prêt, ce qui manque', undefined, { timeout: 20_000 });
  await idle();
  return pane;
}

/** Someone types into the report, at a row and a column of their keys. */
async function type(excel: MemoryExcel, row: string, column: string, text: string): Promise<void> {
  const report = excel.snapshot.sheets.find(({ name }) => name.startsWith('Rapport'));
  const at = report?.values.findIndex(([mark]) => String(mark).split('#')[0] === row) ?? -1;
  const index = report?.values[0]?.indexOf(column) ?? -1;
  if (!report || at < 0 || index < 0) throw new Error(`No cell ${row} ${column}`);
  const values = report.values.map((cells, nth) => (nth === at ? cells.with(index, text) : cells));
  const sheets = excel.snapshot.sheets.map((sheet) => (sheet === report ? { ...report, values } : sheet));
  excel.snapshot = { ...excel.snapshot, sheets };
}

describe('« Rapport »', () => {
  it('says what is ready and what is missing before anything is made', async () => {
    const { excel } = await openReport();
    expect(screen.getByText(/^Annexe 1 : 8 actions/)).toBeVisible();
    expect(screen.getByText(/Pas de feuille « Suivi d’exécution 2023 »/)).toBeVisible();
    expect(button('Générer le rapport 2023')).toBeVisible();
    expect(excel.built.size).toBe(0);
  });

  it('makes the report of the year that is chosen, as a step that « Annuler » takes back', async () => {
    const { user, excel } = await openReport();
    await user.click(screen.getByRole('radio', { name: '2024' }));
    await user.click(await screen.findByRole('button', { name: 'Générer le rapport 2024' }));
    await idle();
    expect([...excel.built.keys()]).toEqual(['Rapport d’exécution 2024']);
    await user.click(screen.getByRole('button', { name: /^Annuler l’insertion/ }));
    await idle();
    expect(excel.built.size).toBe(0);
  });

  it('has one choice of the year, for the monitoring sheets and for the report', async () => {
    const { user } = await openReport();
    expect(screen.getAllByRole('radiogroup')).toHaveLength(1);
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: '2024' }));
    await screen.findByRole('button', { name: byName('Insérer les feuilles de suivi 2024') });
    await screen.findByRole('button', { name: byName('Générer le rapport 2024') });
  });

  it('begins with the last year that is followed', async () => {
    await openReport(withMonitoring(workbook(), agreementSettings, 2024));
    expect(screen.getByRole('radio', { name: '2024' })).toBeChecked();
    expect(button('Générer le rapport 2024')).toBeVisible();
  });

  it('follows what is written into the workbook and taken back, without being asked', async () => {
    const { user } = await openReport();
    const missing = [/Pas de feuille « Suivi d’exécution 2023 »/, /Pas de feuille « Paramètres »/];
    await user.click(await screen.findByRole('button', { name: byName('Insérer les feuilles de suivi 2023') }));
    await screen.findAllByText(/4 feuilles ont été insérées/);
    await waitFor(() => {
      for (const text of missing) expect(screen.queryByText(text)).not.toBeInTheDocument();
    });
    await user.click(screen.getByRole('button', { name: /^Annuler l’insertion/ }));
    for (const text of missing) expect(await screen.findByText(text)).toBeVisible();
  });

  it('follows a check, without being asked', async () => {
    const { session } = await openReport();
    expect(screen.getByText(/Annexes non contrôlées/)).toBeVisible();
    await settled(() => session.validate());
    await waitFor(() => {
      expect(screen.queryByText(/Annexes non contrôlées/)).not.toBeInTheDocument();
    });
  });

  it('shows the check that making the report has made, until there is a later one', async () => {
    const { user, session, checker } = await openReport();
    checker.outcome = outcome([finding(), finding()]);
    await user.click(button('Générer le rapport 2023'));
    await screen.findByText(/^2 anomalies bloquantes : le rapport portera « PROJET »/);
    expect(screen.queryByText(/Annexes non contrôlées/)).not.toBeInTheDocument();
    checker.outcome = outcome([]);
    await settled(() => session.validate());
    await screen.findByText('Aucune anomalie bloquante dans les annexes');
  });

  it('reads the workbook once for all its parts', async () => {
    const { user, excel } = await openReport();
    expect(excel.readings).toHaveLength(1);
    await user.click(button('Générer le rapport 2023'));
    await screen.findByRole('button', { name: byName('Régénérer le rapport 2023') });
    await idle();
    // Once to make the report, once to look at what is there now.
    expect(excel.readings).toHaveLength(3);
  });

  it('makes a report anew in its place, with what was typed on it', async () => {
    const { user, excel } = await openReport();
    await user.click(button('Générer le rapport 2023'));
    await idle();
    await type(excel, 'synthese/commentaire-1', 'action', 'Une année de mise en route.');
    expect(screen.getByText(/« Annuler », et non Ctrl\+Z, remet le rapport d’avant/)).toBeVisible();
    await user.click(await screen.findByRole('button', { name: byName('Régénérer le rapport 2023') }));
    await screen.findAllByText(/« Rapport d’exécution 2023 » a été refaite\. 1 saisie conservée/);
    expect(excel.rewritten).toHaveLength(1);
    const texts = excel.rewritten[0]?.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value));
    expect(texts).toContain('Une année de mise en route.');
    expect([...excel.built.keys()]).toEqual(['Rapport d’exécution 2023']);
  });

  it('freezes the version that the report says it is, under a dated name', async () => {
    const { user, excel } = await openReport();
    expect(screen.queryByRole('button', { name: /^Figer/ })).not.toBeInTheDocument();
    await user.click(button('Générer le rapport 2023'));
    await idle();
    await screen.findByRole('button', { name: byName('Figer la version « projet »') });
    for (const version of ['délibéré', 'transmis']) {
      await type(excel, 'bandeau/version', 'pilot', version);
      await user.click(screen.getByRole('button', { name: 'Actualiser' }));
      await user.click(await screen.findByRole('button', { name: byName(`Figer la version « ${version} »`) }));
      await screen.findAllByText(new RegExp(`La version est figée.*Rapport 2023 ${version} \\d\\d\\.\\d\\d\\.\\d\\d`));
    }
    expect(excel.frozen.map(({ signature }) => signature)).toEqual(['rapport 2023 délibéré', 'rapport 2023 transmis']);
  });

  it('makes the internal analysis a sheet of its own', async () => {
    const { user, excel } = await openReport();
    await user.click(button('Faire l’analyse interne 2023'));
    await idle();
    expect([...excel.built.keys()]).toEqual(['Analyse interne 2023']);
  });

  it('says why Excel refused, and offers to begin again', async () => {
    const { user, excel } = await openReport();
    excel.failures.set('createSheets', new ExcelTrouble('refused', 'La structure du classeur est protégée.'));
    await user.click(button('Générer le rapport 2023'));
    // Shown, and said to screen readers.
    const said = await screen.findAllByText('La structure du classeur est protégée.');
    expect(said.length).toBeGreaterThan(0);
    expect(button('Générer le rapport 2023')).toBeEnabled();
  });

  it('says so where the actions are gone by the time the report is asked for', async () => {
    const { user, excel } = await openReport();
    excel.snapshot = { ...excel.snapshot, sheets: [] };
    await user.click(button('Générer le rapport 2023'));
    expect(await screen.findAllByText(/^Aucune action trouvée/)).not.toEqual([]);
    expect(excel.built.size).toBe(0);
  });

  it('makes nothing of a workbook without any action', async () => {
    await openReport({ sheets: [], isReadOnly: false });
    expect(screen.getByText(/Aucune action trouvée/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Générer/ })).not.toBeInTheDocument();
  });
});
