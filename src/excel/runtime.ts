import { ExcelTrouble, asTrouble } from './trouble';

/** Below it nothing works: multi-area ranges, hidden rows in one read, events of every sheet at once. */
const FLOOR = '1.9';

/** Whether Excel's API is recent enough for the add-in. */
export function requirementsMet(): boolean {
  return supports(FLOOR);
}

/** Whether this Excel has a version of its API: "1.13". */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/**
 * One round trip to Excel. `ask` queues what to do and what to read, and gives back how to pick the answers, which is
 * called once they have come. On the desktop it waits for the end of a cell's editing; elsewhere Excel refuses.
 * @throws ExcelTrouble when Excel refuses or cannot be reached
 */
export async function roundTrip<T>(ask: (context: Excel.RequestContext) => () => T): Promise<T> {
  if (!requirementsMet()) throw new ExcelTrouble('too-old');
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const pick = ask(context);
      await context.sync();
      return pick();
    });
  } catch (error) {
    throw asTrouble(error);
  }
}

/**
 * A range that only this round trip needs. Excel is not asked to keep a reference to it; releasing that reference
 * afterwards would cost another round trip.
 */
export function passing<T extends { untrack(): unknown }>(range: T): T {
  range.untrack();
  return range;
}
