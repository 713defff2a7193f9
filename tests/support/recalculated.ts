import { readWorkbookFile } from '../../src/cli/xlsx';
import type { WorkbookSnapshot } from '../../src/workbook';
import { converted } from './libreoffice';
import { snapshotXlsx } from './snapshot-xlsx';

/** The workbook as LibreOffice calculates it. */
export async function recalculated(workbook: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const { snapshot } = await readWorkbookFile(converted(await snapshotXlsx(workbook), 'xlsx', 'xlsx'));
  const signatures = new Map(workbook.sheets.map(({ name, signature }) => [name, signature]));
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, signature: signatures.get(sheet.name) ?? null })),
  };
}
