import { afterEach, describe, expect, test } from '@jest/globals';
import { closeHosts, eventually, openHost } from '../../support/excel-host';

afterEach(closeHosts);

const ROWS = 600;
const rowsOf = (row: (index: number) => unknown[]) => Array.from({ length: ROWS }, (_, index) => row(index));

/** Runs a batch on the sheet S. */
function act(change: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem('S'));
    await context.sync();
  });
}

/** What cells hold and how they look. */
function seen(address: string): Promise<Pick<Excel.Range, 'values' | 'formulas' | 'numberFormat' | 'valueTypes'>> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('S').getRange(address);
    range.load('values,formulas,numberFormat,valueTypes');
    await context.sync();
    return range.toJSON() as Pick<Excel.Range, 'values' | 'formulas' | 'numberFormat' | 'valueTypes'>;
  });
}

function fillOf(address: string): Promise<string> {
  return Excel.run(async (context) => {
    const { fill } = context.workbook.worksheets.getItem('S').getRange(address).format.load('fill/color');
    await context.sync();
    return fill.color;
  });
}

describe('a large area that one batch writes and then formats', () => {
  test('has its contents and its formats, and so have the cells beside it', async () => {
    const { host } = await openHost({ S: [['', '', '', '=1+1', 'à côté']] });
    await act((sheet) => {
      sheet.getRange(`A1:B${ROWS}`).formulas = rowsOf((index) => [index, `=A${index + 1}*2`]);
      sheet.getRange(`B1:D${ROWS}`).numberFormat = '0.0' as unknown as string[][];
      sheet.getRange('B2:E2').format.fill.color = '#FF0000';
    });
    await host.settle();
    expect(await seen('A1:E3')).toMatchObject({
      values: [
        [0, 0, '', 2, 'à côté'],
        [1, 2, '', '', ''],
        [2, 4, '', '', ''],
      ],
      numberFormat: Array.from({ length: 3 }, () => ['General', '0.0', '0.0', '0.0', 'General']),
    });
    expect((await seen(`B${ROWS}`)).formulas).toEqual([[`=A${ROWS}*2`]]);
    expect([await fillOf('A2'), await fillOf('B2:E2'), await fillOf('B3')]).toEqual(['#FFFFFF', '#FF0000', '#FFFFFF']);
  });

  test('keeps numbers that a format of text comes after, and dates their format', async () => {
    await openHost({ S: [] });
    await act((sheet) => {
      sheet.getRange(`A1:B${ROWS}`).values = rowsOf((index) => [index, true]);
      sheet.getRange(`A1:A${ROWS}`).numberFormat = '@' as unknown as string[][];
    });
    expect((await seen('A2:B2')).valueTypes).toEqual([['Double', 'Boolean']]);
    await act((sheet) => {
      sheet.getRange(`C1:D${ROWS}`).values = rowsOf((index) => [index, '12/03/2021']);
      sheet.getRange(`C1:D${ROWS}`).format.font.bold = true;
    });
    expect((await seen('C2:D2')).numberFormat).toEqual([['General', 'm/d/yyyy']]);
  });

  test('tells of both', async () => {
    await openHost({ S: [] });
    const heard = new Set<string>();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async ({ address }) => void heard.add(`changed ${address}`));
      worksheets.onFormatChanged.add(async ({ address }) => void heard.add(`formatted ${address}`));
      await context.sync();
    });
    await act((sheet) => {
      sheet.getRange(`A1:B${ROWS}`).values = rowsOf((index) => [index, index]);
      sheet.getRange('B2:C3').format.font.bold = true;
    });
    await eventually(() => expect(heard).toEqual(new Set([`changed A1:B${ROWS}`, 'formatted B2:C3'])));
  });
});
