import { afterEach, describe, expect, test } from '@jest/globals';
import { closeHosts, errorCode, openHost } from '../../support/excel-host';

afterEach(closeHosts);

/** One round trip that reads a cell. */
function readCell(): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('S').getRange('A1').load('values');
    await context.sync();
    return range.values;
  });
}

describe('round trips', () => {
  test('are counted, with their bytes, their actions and what became of them', async () => {
    const { traffic } = await openHost({ S: [['a']] });
    await readCell();
    await readCell();
    expect(traffic.length).toBeGreaterThanOrEqual(2);
    expect(traffic[0]).toMatchObject({ error: null });
    expect(traffic[0]?.actions).toBeGreaterThan(0);
    expect(traffic[0]?.requestBytes).toBeGreaterThan(200);
    expect(traffic[0]?.responseBytes).toBeGreaterThan(50);
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('X').load('name');
      await context.sync();
    });
    await errorCode(failing);
    expect(traffic.some(({ error }) => error === 'ItemNotFound')).toBe(true);
  });

  test('last as long as they are told to', async () => {
    const { host } = await openHost({ S: [['a']] });
    const lasting = async () => {
      const started = performance.now();
      await readCell();
      return performance.now() - started;
    };
    const without = await lasting();
    host.latency = 150;
    expect(await lasting()).toBeGreaterThanOrEqual(145);
    host.latency = 0;
    expect(await lasting()).toBeLessThan(without + 145);
  });

  test('come one after the other, in the order in which they were asked for', async () => {
    await openHost({ S: [[0]] });
    const add = () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('S');
        sheet.getRange('A2').formulas = [['=A1+1']];
        sheet.getRange('A1').copyFrom('A2', 'Values');
        await context.sync();
      });
    await Promise.all(Array.from({ length: 5 }, add));
    expect(await readCell()).toEqual([[5]]);
  });
});

describe('what Excel on the web refuses as a whole, the host refuses', () => {
  const large = Array.from({ length: 60_000 }, () => ['x'.repeat(100)]);

  test('requests of more than 5 MB', async () => {
    const { traffic } = await openHost({ S: [] });
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('S').getRange('A1:A60000').values = large;
      await context.sync();
    });
    expect(await errorCode(attempt)).toBe('RequestPayloadSizeLimitExceeded');
    expect(traffic.at(-1)).toMatchObject({ error: 'RequestPayloadSizeLimitExceeded', responseBytes: 0 });
  });

  test('responses of more than 5 MB', async () => {
    await openHost({ S: [['x'.repeat(30_000)]] });
    const attempt = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.getRange('A1:A200').copyFrom('A1');
      sheet.getRange('A1:A200').load('values');
      await context.sync();
    });
    expect(await errorCode(attempt)).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('any request while someone types in a cell', async () => {
    const { host } = await openHost({ S: [['a']] });
    host.isEditingCell = true;
    expect(await errorCode(readCell())).toBe('InvalidOperationInCellEditMode');
    host.isEditingCell = false;
    expect(await readCell()).toEqual([['a']]);
  });
});
