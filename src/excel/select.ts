import { cellAddress, columnLetters } from '../workbook';
import type { CellRef } from '../workbook';
import { queueFilterOwners } from './filters/read';
import { passing, roundTrip } from './runtime';
import { ExcelTrouble, goneSheets, isTrouble } from './trouble';

/**
 * Activates a cell's sheet and selects the cell, in one round trip.
 * @throws ExcelTrouble « sheet-gone » or « sheet-hidden » with the sheet's name; « cell-hidden » when the cell is selected
 * and does not show
 */
export async function selectCell(cell: CellRef): Promise<void> {
  try {
    const hidden = await roundTrip(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(cell.sheet);
      sheet.activate();
      const range = passing(sheet.getRange(cellAddress(cell))).load({ rowHidden: true, columnHidden: true });
      range.select();
      const pickOwners = queueFilterOwners(sheet);
      return () => hiddenBy(cell, range, pickOwners().length > 0);
    });
    if (hidden) throw new ExcelTrouble('cell-hidden', hidden);
  } catch (error) {
    if (isTrouble(error, 'sheet-gone')) throw goneSheets([cell.sheet]);
    if (isTrouble(error, 'unknown', 'protected') && (await isHidden(cell.sheet))) throw hiddenSheet(cell.sheet);
    throw error;
  }
}

/** What keeps a cell from being seen, and what to do; null where it shows. */
function hiddenBy(
  { sheet, row, column }: CellRef,
  { rowHidden, columnHidden }: Excel.Range,
  isFiltered: boolean,
): string | null {
  const where = `de la feuille «\u00a0${sheet}\u00a0» est masquée`;
  const show = 'Affichez-la (Accueil > Format > Masquer et afficher) pour la voir.';
  if (rowHidden && isFiltered) {
    return `La ligne ${row} ${where} par un filtre. Effacez-le (Données > Effacer) pour la voir.`;
  }
  if (rowHidden) return `La ligne ${row} ${where}. ${show}`;
  return columnHidden ? `La colonne ${columnLetters(column)} ${where}. ${show}` : null;
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
