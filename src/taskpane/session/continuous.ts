import { ExcelTrouble } from '../../excel';
import type { ColumnUpdates } from './column-updates';
import type { SessionCore } from './core';
import type { SessionParts, WorkbookChange } from './ports';
import type { Runs } from './runs';

/** Milliseconds before another attempt while a cell is being edited. */
const WHILE_EDITING = 1_000;

/** « Contrôle continu »: the findings follow what changes in the workbook. */
export interface Continuous {
  /**
   * Starts or ends it. Never rejects: where Excel cannot be listened to, it stays off and says why.
   */
  setContinuous(isOn: boolean): Promise<void>;
}

export function createContinuous(
  { excel }: SessionParts,
  core: SessionCore,
  runs: Runs,
  { followColumns }: ColumnUpdates,
): Continuous {
  let stopListening: (() => Promise<void>) | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;

  async function follow(change: WorkbookChange): Promise<void> {
    clearTimeout(retry);
    // Before a first check by the user there is nothing to keep up to date, and nothing was marked.
    if (!core.getState().isContinuous || !core.getState().result) return;
    const error = await runs.follow(change);
    if (error instanceof ExcelTrouble && error.kind === 'cell-edit') {
      retry = setTimeout(() => void follow(change), WHILE_EDITING);
    } else if (error === null && (await followColumns())) {
      await runs.follow({ isStructural: false });
    }
  }

  return {
    async setContinuous(isOn) {
      if (isOn === core.getState().isContinuous) return;
      core.set({ isContinuous: isOn });
      if (!isOn) {
        clearTimeout(retry);
        const stop = stopListening;
        stopListening = null;
        await stop?.().catch(() => undefined);
        return;
      }
      try {
        stopListening = await excel.onWorkbookChange((change) => void follow(change));
      } catch (error) {
        core.set({ isContinuous: false });
        core.fail(error, null);
      }
    },
  };
}
