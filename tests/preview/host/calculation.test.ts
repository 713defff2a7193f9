/** When the simulated Excel has calculated. */
import { ICommandService } from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { afterEach, expect, test } from '@jest/globals';
import { createHeadlessHost } from '../../../preview/host/node/create-host';
import { closeHosts, openHost } from '../../support/excel-host';

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
