import type { SheetExtension } from '../../workbook';
import { cellAddress, inverse } from '../../workbook';
import { typedForm } from '../edits/typed-form';
import { passing, roundTrip } from '../runtime';
import type { Known } from './extended';
import { protectAgain } from './extended';
import { keyColumn, queueUnwatching, queueWatch } from './row-watch';

/** A sheet to put back. */
export interface Extended {
  extension: SheetExtension;
  /** Its protection as it is to be again, and how far something that broke off has come. */
  known: Pick<Known, 'protection' | 'watch'>;
}

/** One round trip: the added rows go, the edited cells hold what they held. */
export function shrink(sheets: readonly Extended[]): Promise<void> {
  return roundTrip(({ workbook }) => {
    for (const { extension, known } of sheets)
      queueShrinking(workbook.worksheets.getItem(extension.read.id), extension, known);
    return () => undefined;
  });
}

function queueShrinking(sheet: Excel.Worksheet, { edits, added }: SheetExtension, known: Extended['known']): void {
  sheet.protection.unprotect();
  const rows = known.watch?.between ?? added?.rows.length ?? 0;
  if (!known.watch) queueWatch(sheet, { top: added?.like ?? 1, between: rows, column: keyColumn(added) });
  if (added && rows > 0) passing(sheet.getRange(`${added.like + 1}:${added.like + rows}`)).delete('Up');
  for (const { cell, after } of inverse(edits)) {
    passing(sheet.getRange(cellAddress(cell))).values = [[typedForm(after)]];
  }
  queueUnwatching(sheet);
  protectAgain(sheet, known);
}
