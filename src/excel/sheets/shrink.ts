import type { SheetExtension } from '../../workbook';
import { cellAddress, inverse } from '../../workbook';
import { typedForm } from '../edits/typed-form';
import type { RowFilter } from '../filters/filter';
import { queueUnfiltered } from '../filters/lift';
import { passing, roundTrip } from '../runtime';
import type { Known } from './extended';
import { hideAgain, protectAgain } from './extended';
import { keyColumn, queueUnwatching, queueWatch } from './row-watch';

/** A sheet to put back. */
export interface Extended {
  extension: SheetExtension;
  /** Its protection as it is to be again, and how far something that broke off has come. */
  known: Pick<Known, 'protection' | 'watch'>;
  /** As they are to be once the rows have gone. */
  filters: readonly RowFilter[];
}

/**
 * One round trip: the added rows go, the edited cells hold what they held.
 * @throws ExcelTrouble; « not-kept » when all is done and only a filter is not as it was
 */
export async function shrink(sheets: readonly Extended[]): Promise<void> {
  const shown = await roundTrip(({ workbook }) => {
    const picks = sheets.map((one) => queueShrinking(workbook.worksheets.getItem(one.extension.read.id), one));
    return () => picks.map((pick) => pick());
  });
  await hideAgain(
    sheets.map(({ extension: { read }, known: { protection } }, index) => ({
      read,
      protection,
      shown: shown[index] ?? null,
    })),
  );
}

function queueShrinking(sheet: Excel.Worksheet, { extension, known, filters }: Extended): () => number[] | null {
  const { edits, added } = extension;
  sheet.protection.unprotect();
  const rows = known.watch?.between ?? added?.rows.length ?? 0;
  const like = added?.like ?? 1;
  const pick = queueUnfiltered(sheet, filters, () => {
    if (!known.watch) queueWatch(sheet, { top: like, between: rows, column: keyColumn(added) });
    if (added && rows > 0) passing(sheet.getRange(`${like + 1}:${like + rows}`)).delete('Up');
    for (const { cell, after } of inverse(edits)) {
      passing(sheet.getRange(cellAddress(cell))).values = [[typedForm(after)]];
    }
  });
  // Not done before its filters are back.
  queueUnwatching(sheet);
  protectAgain(sheet, known);
  return pick;
}
