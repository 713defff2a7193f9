/** What a report says once it is made anew over an agreement that has one more action, so that every row has moved. */
import { closeHosts, openHost } from '../../support/excel-host';
import { inExcel } from '../../support/valider';
import { reportAgain } from '../../support/writing-commands';

jest.setTimeout(240_000);
afterEach(closeHosts);

test('a heading stands where a formula of the former report stood', async () => {
  const first = await reportAgain.open();
  const act = await reportAgain.plan();
  const saved = await first.host.save();
  await first.close();
  const { host } = await openHost(saved);
  // Everything is calculated and at rest, as in a workbook that has just been opened.
  await host.save();
  await act();
  const rows = await inExcel(({ worksheets }) =>
    worksheets.getItem('Rapport d’exécution 2023').getRange('A1:Q120').load({ values: true }),
  );
  const headings = rows.values.find(([key]) => key === 'recapitulatifs/categories-entete');
  expect(headings?.slice(7, 13)).toEqual([
    'Coût prévu',
    'Coût réalisé',
    'Écart €',
    'Écart\u00a0%',
    'AMI validé',
    'AMI mandaté',
  ]);
});
