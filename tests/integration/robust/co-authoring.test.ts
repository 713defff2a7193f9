/**
 * A colleague changes the workbook between the reading and the writing of a command: what is written is what a fresh
 * reading would have led to, or nothing is written and the user is told to begin again.
 */
import { ExcelTrouble } from '../../../src/excel';
import { closeHosts, openHost, type OpenHost } from '../../support/excel-host';
import { sentenceFaults } from '../../support/typography';
import { inExcel } from '../../support/valider';
import { differences, workbookFacts } from '../../support/workbook-facts';
import { boundCommands, report, reportAgain, updateMonitoring } from '../../support/writing-commands';

afterEach(closeHosts);

const annexe = ({ worksheets }: Excel.Workbook) => worksheets.getItem('Annexe 1');

/** What colleagues do. */
const changes: Record<string, (workbook: Excel.Workbook) => unknown> = {
  'a row inserted': (workbook) => annexe(workbook).getRange('5:5').insert('Down'),
  'a row deleted': (workbook) => annexe(workbook).getRange('5:5').delete('Up'),
  'a column inserted': (workbook) => annexe(workbook).getRange('C:C').insert('Right'),
  'a cell changed': (workbook) => {
    annexe(workbook).getRange('J6').values = [['changé entre-temps']];
  },
  'the sheet renamed': (workbook) => {
    annexe(workbook).name = "Budget de l'avenant";
  },
  'the sheet deleted': (workbook) => annexe(workbook).delete(),
};

/**
 * Where marks follow rules of their own: one stays on its cell whatever that holds by now, and where an annexe is gone the
 * other is marked all the same, which the sentence says (see `trouble.test.ts`).
 */
const meant: Record<string, readonly string[]> = { Valider: ['a cell changed', 'the sheet deleted'] };

async function factsOf({ host }: OpenHost): Promise<unknown> {
  return workbookFacts(await host.save());
}

test.each(boundCommands())('$name', async (command) => {
  const first = await command.open();
  const saved = await first.host.save();
  await first.close();
  const wrong: string[] = [];
  for (const [name, change] of Object.entries(changes)) {
    if (meant[command.name]?.includes(name)) continue;
    const opened = await openHost(saved);
    const act = await command.plan();
    await inExcel(change);
    const changed = await opened.host.save();
    const error = await act().then(
      () => null,
      (reason: unknown) => reason,
    );
    const now = await factsOf(opened);
    if (error === null) {
      const again = await openHost(changed);
      const fresh = await command.plan();
      await fresh();
      const wanted = await factsOf(again);
      if (differences(wanted, now).length > 0)
        wrong.push(`${name}: misplaced ${differences(wanted, now).slice(0, 4).join('; ')}`);
    } else {
      const left = differences(workbookFacts(changed), now);
      if (!(error instanceof ExcelTrouble) || sentenceFaults(error.message).length > 0)
        wrong.push(`${name}: ${String(error)}`);
      if (left.length > 0) wrong.push(`${name}: written although refused: ${left.slice(0, 4).join('; ')}`);
    }
    await closeHosts();
  }
  expect(wrong).toEqual([]);
});

test.each([updateMonitoring, report, reportAgain])('$name, while what was really done is typed', async (command) => {
  const opened = await command.open();
  const act = await command.plan();
  await inExcel(({ worksheets }) => {
    const sheet = worksheets.getItem('Suivi d’exécution 2023');
    sheet.protection.unprotect();
    sheet.getRange('A1').values = [['changé entre-temps']];
    sheet.protection.protect();
  });
  const before = await factsOf(opened);
  await expect(act()).rejects.toMatchObject({ kind: 'changed', message: expect.stringContaining('Suivi d’exécution') });
  expect(differences(before, await factsOf(opened))).toEqual([]);
});
