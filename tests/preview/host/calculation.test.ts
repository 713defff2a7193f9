/** When the simulated Excel has calculated. */
import { ICommandService } from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createHeadlessHost } from '../../../preview/host/node/create-host';
import { connectOfficeJs } from '../../../preview/host/node/office-js';
import { closeHosts, openHost, type Rows } from '../../support/excel-host';
import { inExcel } from '../../support/valider';

afterEach(closeHosts);

test('what is changed in the middle of a long calculation is calculated after it, and then all is at rest', async () => {
  const first = await openHost({ Calculs: Array.from({ length: 1200 }, (_, row) => [row, `=A${row + 1}*2`]) });
  const saved = await first.host.save();
  await first.close();
  const { host, univer, dispose } = createHeadlessHost(saved);
  await host.settle();
  const commands = univer.__getInjector().get(ICommandService);
  const type = (column: number) => {
    const range = { startRow: 0, endRow: 1199, startColumn: column, endColumn: column };
    commands.syncExecuteCommand(SetRangeValuesCommand.id, { unitId: host.unitId, range, value: { v: column } });
  };
  const steps: string[] = [];
  commands.onCommandExecuted(({ id, params }) => {
    if (id === SetFormulaCalculationNotificationMutation.id && 'functionsExecutedState' in (params ?? {}))
      steps.push('ended');
    if (id !== SetFormulaCalculationStartMutation.id) return;
    steps.push('begun');
    if (steps.length > 1) return;
    type(2);
    // As long as Univer waits before it begins to calculate what has changed.
    const until = performance.now() + 150;
    while (performance.now() < until);
  });
  type(0);
  await host.settle();
  expect(steps).toEqual(['begun', 'ended', 'begun', 'ended']);
  await dispose();
});

describe('all formulas are gone through', () => {
  /** What is done to a sheet S, and how often its formulas are then calculated. */
  const changes: readonly [what: string, act: (workbook: Excel.Workbook) => void, times: number][] = [
    ['not for a name that none speaks of', ({ names }) => void names.add('autre', '=5'), 0],
    ['for one that a formula speaks of, in any case', ({ names }) => void names.add('TAUX', '=5'), 1],
    ['for one with a dot', ({ names }) => void names.add('taux.AMI', '=5'), 1],
    ['not for one that it only looks like', ({ names }) => void names.add('t.ux', '=5'), 0],
    ['not for a name that comes and goes', ({ names }) => names.add('autre', '=5').delete(), 0],
    ['for a cell', ({ worksheets }) => void (worksheets.getItem('S').getRange('A1').values = [[2]]), 1],
    [
      'not for a column width',
      ({ worksheets }) => void (worksheets.getItem('S').getRange('A:A').format.columnWidth = 9),
      0,
    ],
  ];

  test.each(changes)('%s', async (_, act, times) => {
    const { count } = await counting([[1, '=A1*2', '=taux+1', '=Taux.ami+1']], act);
    expect(count).toBe(times);
  });
});

describe('a formula', () => {
  test('stays in a cell that is dressed, whether or not it has been calculated', async () => {
    const { values } = await counting([[1, '=A1*2', '']], ({ worksheets }) => {
      const sheet = worksheets.getItem('S');
      sheet.getRange('C1').formulas = [['=B1+1']];
      sheet.getRange('A1:C1').format.fill.color = '#FF0000';
    });
    expect(values).toEqual([[1, 2, 3]]);
  });

  test('that another one or a value replaces gives nothing more', async () => {
    const { values } = await counting([[1, '=A1*2', '=A1*3']], ({ worksheets }) => {
      const sheet = worksheets.getItem('S');
      sheet.getRange('B1:C1').formulas = [['=A1*10', 'texte']];
      sheet.getRange('A1').values = [[4]];
    });
    expect(values).toEqual([[4, 40, 'texte']]);
  });

  test('is there in each of the slices of a large area', async () => {
    const rows = Array.from({ length: 1000 }, (_, row) => [row, `=A${row + 1}*2`, `=B${row + 1}+1`]);
    const { host } = await openHost({ S: [[0]] });
    await inExcel(({ worksheets }) => void (worksheets.getItem('S').getRange('A1:C1000').formulas = rows));
    await host.settle();
    expect(await valuesOf('A1:C1000')).toEqual(rows.map((_, row) => [row, row * 2, row * 2 + 1]));
  });
});

/** How many calculations a batch brings about on a sheet S, and what its first row then holds. */
async function counting(
  rows: Rows,
  act: (workbook: Excel.Workbook) => void,
): Promise<{ count: number; values: unknown[][] }> {
  const first = await openHost({ S: rows });
  const saved = await first.host.save();
  await first.close();
  const { host, univer, dispose } = createHeadlessHost(saved);
  connectOfficeJs(host);
  await host.settle();
  let count = 0;
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStartMutation.id) count += 1;
    });
  await inExcel(act);
  await host.settle();
  const values = await valuesOf('A1:C1');
  await dispose();
  return { count, values };
}

/** What cells of the sheet S hold. */
async function valuesOf(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('S').getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}
