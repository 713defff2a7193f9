import type { CellRef } from '../workbook';
import { passing, roundTrip } from './runtime';
import { asTrouble } from './trouble';

/** Milliseconds without a new selection before anyone is told: someone who walks through cells stops at one. */
const PAUSE = 100;

/**
 * Calls back with the active cell whenever the selection settles somewhere in the workbook.
 * @returns the function that ends it
 * @throws ExcelTrouble when Excel cannot be listened to
 */
export async function onSelectionChange(listener: (cell: CellRef) => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  async function tell(turn: number): Promise<void> {
    const cell = await activeCell();
    if (cell && turn === latest) listener(cell);
  }

  const handler = await roundTrip(({ workbook }) => {
    const registered = workbook.worksheets.onSelectionChanged.add(async () => {
      latest += 1;
      clearTimeout(timer);
      timer = setTimeout(tell, PAUSE, latest);
    });
    return () => registered;
  });

  return async () => {
    latest += 1;
    clearTimeout(timer);
    try {
      // Excel knows the handler in the context that registered it, and in no other.
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    } catch (error) {
      throw asTrouble(error);
    }
  };
}

/** The active cell; null while Excel has none to give (a cell is being edited, a chart is selected). */
async function activeCell(): Promise<CellRef | null> {
  try {
    return await roundTrip(({ workbook }) => {
      const cell = passing(workbook.getActiveCell());
      cell.load({ rowIndex: true, columnIndex: true, worksheet: { name: true } });
      return () => ({ sheet: cell.worksheet.name, row: cell.rowIndex + 1, column: cell.columnIndex + 1 });
    });
  } catch {
    return null;
  }
}
