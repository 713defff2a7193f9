import { computedBlock, type ComputedRole, type WorkbookSnapshot } from '../../../src/workbook';
import { insertColumns } from '../../support/columns';
import { closeHosts } from '../../support/excel-host';
import { agreementInThousands } from '../../support/in-thousands';
import { openSnapshot, read } from '../../support/valider';
import { workbook } from '../../support/workbooks';

jest.setTimeout(120_000);
afterEach(closeHosts);

/** What the computed columns of an annexe show, by column. */
async function shown(book: WorkbookSnapshot, role: ComputedRole): Promise<Record<string, unknown>> {
  await openSnapshot(book);
  await insertColumns('annexe1');
  await insertColumns('annexe2');
  const [block] = (await read()).sheets.flatMap((sheet) => computedBlock(sheet, role) ?? []);
  await closeHosts();
  // The texts that amounts were read in are kept beside the columns, and are other texts.
  const columns = (block?.columns ?? []).filter(({ id }) => id !== 'textes-lus');
  return Object.fromEntries(columns.map(({ id, cells }) => [id, cells.map(({ value }) => value)]));
}

test.each(['annexe1', 'annexe2'] as const)('the columns of %s are in euros whatever the annexe is in', async (role) => {
  expect(await shown(agreementInThousands(), role)).toEqual(await shown(workbook(), role));
});
