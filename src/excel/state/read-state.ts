import type { WorkbookState } from '../../workbook';
import { roundTrip } from '../runtime';
import { isTrouble } from '../trouble';
import { queuePartIds, queueParts, stateOf } from './parts';

/**
 * What the workbook keeps at this moment, in two small round trips; one where nothing was ever decided.
 * @throws ExcelTrouble
 */
export async function readState(): Promise<WorkbookState> {
  try {
    return await read();
  } catch (error) {
    // A colleague's part that went between the two round trips: look again, once.
    if (!isTrouble(error, 'sheet-gone')) throw error;
    return read();
  }
}

async function read(): Promise<WorkbookState> {
  const ids = await roundTrip(({ workbook }) => queuePartIds(workbook));
  return stateOf(ids.length === 0 ? [] : await roundTrip(({ workbook }) => queueParts(workbook, ids)));
}
