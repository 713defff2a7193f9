import type { IWorkbookData } from '@univerjs/core';
import type { SideStoreData } from './side-store';

/**
 * A whole workbook as plain data, to open in a host, to save from it, to compare in a test or to exchange with .xlsx:
 * what Univer keeps (cells, styles, merges, and in `resources` the conditional formats, names, tables, filters,
 * validations and notes of its plugins), and beside it what Univer has no place for.
 */
export interface HostedWorkbook {
  data: IWorkbookData;
  side: SideStoreData;
}
