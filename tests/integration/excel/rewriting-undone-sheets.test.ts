/** The sheets that the add-in builds anew, on which people have worked meanwhile, are made again what they were. */
import type { RewrittenSheet, Unkept } from '../../../src/excel';
import { isUnkept, takeBackRewriting } from '../../../src/excel';
import { cellAddress, contains, formulaAt } from '../../../src/workbook';
import { closeHosts, type OpenHost } from '../../support/excel-host';
import { sheetOf } from '../../support/report-in-excel';
import { inExcel, read } from '../../support/valider';
import { differences, workbookFacts } from '../../support/workbook-facts';
import type { WritingCommand } from '../../support/writing-commands';
import { anomaliesAgain, shortReportAgain, summaryAgain } from '../../support/writing-commands';

afterEach(closeHosts);

const facts = async ({ host }: OpenHost): Promise<unknown> => workbookFacts(await host.save());

/** Types over a formula, or a text where there is none, colours cells, and widens a column. */
async function workOn(name: string): Promise<void> {
  const sheet = sheetOf(await read(), name);
  const cells = sheet.values.flatMap((values, at) =>
    values.map((value, index) => ({ row: sheet.firstRow + at, column: sheet.firstColumn + index, value })),
  );
  const free = cells.filter((cell) => cell.value !== null && !sheet.merges.some((area) => contains(area, cell)));
  const cell = free.filter(({ row, column }) => formulaAt(sheet, row, column) !== null).at(-1) ?? free.at(-1);
  if (!cell) throw new Error('Nothing to type over');
  await inExcel(({ worksheets }) => {
    const open = worksheets.getItem(name);
    open.protection.unprotect();
    open.getRange(cellAddress(cell)).values = [['saisi par-dessus']];
    open.getRange('D8:F10').format.fill.color = '#FFFF00';
    open.getRange('E:E').format.columnWidth = 123;
    open.protection.protect({ allowSort: true });
  });
}

async function rewriting({ plan }: WritingCommand): Promise<RewrittenSheet> {
  const done = (await (await plan())()) as RewrittenSheet | Unkept;
  if (isUnkept(done)) throw new Error(done.reason);
  return done;
}

test.each([
  { command: anomaliesAgain, name: 'Rapport d’anomalies' },
  { command: summaryAgain, name: 'Récapitulatif' },
  { command: shortReportAgain, name: 'Rapport d’exécution 2023' },
])('$command.name', async ({ command, name }) => {
  const opened = await command.open();
  await workOn(name);
  const before = await facts(opened);
  const done = await rewriting(command);
  expect(differences(before, await facts(opened))).not.toEqual([]);
  await takeBackRewriting(done);
  expect(differences(before, await facts(opened))).toEqual([]);
});
