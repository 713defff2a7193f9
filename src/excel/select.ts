import { cellAddress } from '../workbook';
import type { CellRef } from '../workbook';
import { passing, roundTrip } from './runtime';
import { ExcelTrouble, goneSheets, isTrouble } from './trouble';

/**
 * Activates a cell's sheet and selects the cell.
 * @throws ExcelTrouble « sheet-gone » or « sheet-hidden » with the sheet's name
 */
export async function selectCell(cell: CellRef): Promise<void> {
  try {
    await roundTrip(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(cell.sheet);
      sheet.activate();
      passing(sheet.getRange(cellAddress(cell))).select();
      return () => undefined;
    });
  } catch (error) {
    if (isTrouble(error, 'sheet-gone')) throw goneSheets([cell.sheet]);
    if (isTrouble(error, 'unknown', 'protected') && (await isHidden(cell.sheet))) throw hiddenSheet(cell.sheet);
    throw error;
  }
}

async function isHidden(name: string): Promise<boolean> {
  return roundTrip(({ workbook }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load({ visibility: true });
    return () => !sheet.isNullObject && sheet.visibility !== 'Visible';
  });
}

function hiddenSheet(name: string): ExcelTrouble {
  return new ExcelTrouble(
    'sheet-hidden',
    `La feuille «\u00a0${name}\u00a0» est masquée. Affichez-la (clic droit sur un onglet > Afficher), puis recommencez.`,
  );
}
