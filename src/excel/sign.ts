import { SIGNATURE_NAME, signatureFormula } from '../workbook';

/**
 * Queues the signature of a sheet that the add-in made, so that it is never taken for an annexe.
 * @param text what the sheet is: "rapport"
 */
export function signSheet(sheet: Excel.Worksheet, text: string): void {
  sheet.names.add(SIGNATURE_NAME, signatureFormula(text)).visible = false;
}
