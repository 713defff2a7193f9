/** What charts draw. */
import { createSheet } from '../../../src/excel';
import { everyKind, someChart } from '../../support/blueprints';
import { closeHosts, openHost } from '../../support/excel-host';
import { inExcel } from '../../support/valider';

afterEach(closeHosts);

test('a series of one cell is drawn alone, though Excel takes one cell for the table around it', async () => {
  await openHost({ 'Annexe 1': [['n°', 'Action']] });
  const row = { top: 2, left: 3, bottom: 2, right: 3 };
  const chart = someChart({ top: 7, left: 2, bottom: 14, right: 3 });
  await createSheet(everyKind({ charts: [{ ...chart, series: [{ name: 'Coût', values: row }] }] }));
  const { series, sources } = await inExcel(({ worksheets }) => {
    const { series: drawn } = worksheets.getItem('Essai').charts.getItem(chart.name);
    drawn.load({ name: true });
    return { series: drawn, sources: drawn.getItemAt(0).getDimensionDataSourceString('Values') };
  });
  expect(series.items.map(({ name }) => name)).toEqual(['Coût']);
  expect(sources.value).toBe('Essai!C2');
});
