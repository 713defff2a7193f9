import { columnLetters, formulaAt, lastRow, valueAt } from '../../workbook';
import type { Area, SheetSnapshot } from '../../workbook';
import { LAST_COLUMN } from '../read/window';
import { passing } from '../runtime';
import { addressesOf } from './addresses';

/** How many marked cells are read again; a few per area suffice, and the answer must stay small. */
const MOST_CELLS = 200;

/**
 * Queues what tells afterwards whether the marks stand where they were meant to: a colleague may have inserted or sorted
 * rows between the reading and the marking. Some marked cells are read again, and how far the sheet goes.
 * @param marked what is being marked, at least one area
 * @returns whether the sheet still is as it was read
 */
export function queueWitness(sheet: Excel.Worksheet, read: SheetSnapshot, marked: readonly Area[]): () => boolean {
  const [address = ''] = addressesOf(sample(marked.flatMap(corners)));
  const { areas } = passing(sheet.getRanges(address));
  areas.load({ rowIndex: true, columnIndex: true, values: true });
  const columns = passing(sheet.getRange(`A:${columnLetters(LAST_COLUMN)}`));
  const used = passing(columns.getUsedRangeOrNullObject(true)).load({ rowIndex: true, rowCount: true });
  return () => {
    const bottom = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
    if (read.isComplete && bottom !== lastRow(read)) return false;
    return areas.items.every(({ rowIndex, columnIndex, values }) => {
      const [row, column] = [rowIndex + 1, columnIndex + 1];
      // What a formula gives changes with the cells it counts, wherever it stands.
      if (formulaAt(read, row, column) !== null) return true;
      return (valueAt(read, row, column) ?? '') === values[0]?.[0];
    });
  };
}

/** First and last cell of an area. */
function corners({ top, left, bottom, right }: Area): Area[] {
  const first = { top, left, bottom: top, right: left };
  return top === bottom && left === right ? [first] : [first, { top: bottom, left: right, bottom, right }];
}

/** At most a fixed number of areas, evenly spread over all of them. */
function sample(areas: readonly Area[]): Area[] {
  const step = Math.ceil(areas.length / MOST_CELLS);
  return areas.filter((_, index) => index % step === 0);
}
