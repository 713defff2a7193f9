import type { WorkbookChange } from '../../../src/excel';
import { onWorkbookChange } from '../../../src/excel';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { OpenHost } from '../../support/excel-host';
import { closeHosts, openHost } from '../../support/excel-host';
import { inExcel, valider } from '../../support/valider';

afterEach(closeHosts);

const sheets = { 'Annexe 1': [['n°', 'Action']], Notes: [['x']] };

const pause = (milliseconds = 500) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function listen(): Promise<{ heard: WorkbookChange[]; stop: () => Promise<void> }> {
  const heard: WorkbookChange[] = [];
  const stop = await onWorkbookChange((change) => heard.push(change));
  return { heard, stop };
}

/** The user types into a cell of the first sheet. */
async function type(opened: OpenHost, value: string): Promise<void> {
  const subUnitId = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load({ id: true });
    await context.sync();
    return sheet.id;
  });
  const range = { startRow: 4, endRow: 4, startColumn: 2, endColumn: 2 };
  await opened.asUser(SetRangeValuesCommand.id, { subUnitId, range, value: { v: value } });
}

it('tells once when a burst of changes is over', async () => {
  const opened = await openHost(sheets);
  const { heard } = await listen();
  await type(opened, 'a');
  await type(opened, 'b');
  await type(opened, 'c');
  await pause();
  expect(heard).toEqual([{ isStructural: false }]);
});

it('says nothing of what the add-in writes itself, nor of its marks', async () => {
  await openHost(sheets);
  const { heard } = await listen();
  await inExcel(({ worksheets }) => {
    worksheets.getItem('Annexe 1').getRange('A2').values = [[1]];
  });
  await valider();
  await pause();
  expect(heard).toEqual([]);
});

it('tells that a sheet came', async () => {
  await openHost(sheets);
  const { heard } = await listen();
  await inExcel(({ worksheets }) => {
    worksheets.add('Annexe 2');
  });
  await pause();
  expect(heard).toEqual([{ isStructural: true }]);
});

it('tells where Excel does not say who made a change', async () => {
  const opened = await openHost(sheets, { requirementSets: { ExcelApi: '1.9' } });
  const { heard } = await listen();
  await type(opened, 'a');
  await pause();
  expect(heard).toHaveLength(1);
});

it('ends when asked', async () => {
  const opened = await openHost(sheets);
  const { heard, stop } = await listen();
  await type(opened, 'a');
  await stop();
  await type(opened, 'b');
  await pause();
  expect(heard).toEqual([]);
});
