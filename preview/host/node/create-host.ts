import type { Univer } from '@univerjs/core';
import { ExcelHost, type ExcelHostOptions } from '../excel-host';
import type { HostedWorkbook } from '../hosted-workbook';
import { ConditionalFormatsFollow } from './conditional-formats-follow';
import { headlessUniver } from './headless';

/** A host without a screen, over a workbook of its own; dispose of both when done. */
export function createHeadlessHost(
  workbook: HostedWorkbook,
  options?: ExcelHostOptions,
): { host: ExcelHost; univer: Univer; dispose(): Promise<void> } {
  const univer = headlessUniver();
  const host = new ExcelHost(univer, workbook, options);
  const follow = new ConditionalFormatsFollow(univer.__getInjector());
  return {
    host,
    univer,
    async dispose() {
      // Univer's timers outlive it when it goes in the middle of a calculation.
      await host.settle();
      follow.dispose();
      host.dispose();
      univer.dispose();
    },
  };
}
