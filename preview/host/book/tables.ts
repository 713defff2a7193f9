import { TableManager } from '@univerjs/sheets-table';
import type { Rectangle } from './areas';
import type { Sheet } from './book';

/** The areas of a sheet's tables, headings and totals included. */
export function tableAreas(sheet: Sheet): Rectangle[] {
  return sheet.book.injector
    .get(TableManager)
    .getTablesInfoBySubunitId(sheet.book.unitId, sheet.id)
    .map(({ range }) => range);
}
