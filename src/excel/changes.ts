import { roundTrip, supports } from './runtime';
import { asTrouble } from './trouble';

/** Milliseconds without a further change before anyone is told: the pause that ends a burst of keystrokes. */
const PAUSE = 300;

/** What happened to the cells since the last time. */
export interface WorkbookChange {
  /** Rows, columns, cells or sheets came, went or moved, and not only what cells hold. */
  isStructural: boolean;
}

/**
 * Calls back when cells of the workbook have changed and nothing more has for a moment, whoever changed them: the user,
 * or a colleague who works on the same file. What the add-in writes itself is not told, where Excel says so (ExcelApi
 * 1.14). What exactly changed is not to be trusted (office-js #5347): whoever is told reads again.
 * @returns the function that ends it
 * @throws ExcelTrouble when Excel cannot be listened to
 */
export async function onWorkbookChange(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStructural = false;

  function settle(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const change = { isStructural };
      isStructural = false;
      listener(change);
    }, PAUSE);
  }

  async function edited({ changeType, triggerSource }: Excel.WorksheetChangedEventArgs): Promise<void> {
    if (triggerSource === 'ThisLocalAddin') return;
    isStructural ||= changeType !== 'RangeEdited';
    settle();
  }

  async function moved(): Promise<void> {
    isStructural = true;
    settle();
  }

  const handlers = await roundTrip(({ workbook: { worksheets } }) => {
    const registered: OfficeExtension.EventHandlerResult<unknown>[] = [
      worksheets.onChanged.add(edited),
      worksheets.onAdded.add(moved),
      worksheets.onDeleted.add(moved),
    ];
    if (supports('1.10')) registered.push(worksheets.onRowSorted.add(moved));
    if (supports('1.17')) registered.push(worksheets.onNameChanged.add(moved));
    return () => registered;
  });

  return async () => {
    clearTimeout(timer);
    const [first] = handlers;
    if (!first) return;
    try {
      // Excel knows the handlers in the context that registered them, and in no other.
      await Excel.run(first.context, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    } catch (error) {
      throw asTrouble(error);
    }
  };
}
