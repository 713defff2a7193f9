/** What charts show, said to those who do not see them. */
import { saveXlsx } from '../../../preview/files';
import { Package } from '../../../preview/files/package';
import { createSheet, rewriteSheet } from '../../../src/excel';
import { everyKind, someChart } from '../../support/blueprints';
import { closeHosts, openHost, type OpenHost } from '../../support/excel-host';
import { inExcel, read } from '../../support/valider';

jest.setTimeout(240_000);
afterEach(closeHosts);

const text = 'Barres : ce que coûte chaque ligne.';

async function textAt(address: string): Promise<unknown> {
  const range = await inExcel(({ worksheets }) => worksheets.getItem('Essai').getRange(address).load({ values: true }));
  return range.values[0]?.[0];
}

/** The descriptions of all drawings of the saved file. */
async function descriptions({ host }: OpenHost): Promise<(string | undefined)[]> {
  const { bytes } = await saveXlsx(await host.save());
  const file = Package.open(bytes);
  return file.paths
    .filter((path) => /^xl\/drawings\/drawing\d+\.xml$/.test(path))
    .flatMap((path) => [...(file.text(path) ?? '').matchAll(/<xdr:cNvPr [^>]*descr="([^"]*)"/g)])
    .map(([, description]) => description);
}

test('stand in the first cell that each covers, and describe it in the saved file; also when rewritten', async () => {
  const opened = await openHost({ 'Annexe 1': [['n°', 'Action']] });
  await createSheet(everyKind({ charts: [someChart({ top: 7, left: 2, bottom: 14, right: 3 })] }));
  expect(await textAt('B7')).toBe(text);
  expect(await descriptions(opened)).toEqual([text]);

  const sheet = (await read()).sheets.find(({ name }) => name === 'Essai');
  if (!sheet) throw new Error('No sheet');
  await rewriteSheet(sheet, everyKind({ charts: [someChart({ top: 9, left: 3, bottom: 16, right: 3 })] }));
  expect(await textAt('B7')).toBe('');
  expect(await textAt('C9')).toBe(text);
  expect(await descriptions(opened)).toEqual([text]);
});
