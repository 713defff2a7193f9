import { ExcelHost, type ExcelHostOptions } from '../excel-host';
import type { HostedWorkbook } from '../hosted-workbook';
import { headlessUniver } from './headless';

/** A host without a screen, over a workbook of its own; dispose of both when done. */
export function createHeadlessHost(
  workbook: HostedWorkbook,
  options?: ExcelHostOptions,
): { host: ExcelHost; dispose(): void } {
  const univer = headlessUniver();
  const host = new ExcelHost(univer, workbook, options);
  return {
    host,
    dispose() {
      host.dispose();
      univer.dispose();
    },
  };
}
