import type { ExcelPort, SessionParts } from './ports';
import { PartlyWritten } from '../../excel';
import { words } from '../words';
import type { SessionCore } from './core';
import { explained } from './core';
import type { Runs } from './runs';
import type { UndoableStep } from './undo';
import { createUndoStack, isOutdated } from './undo';

/**
 * A command that writes into the workbook.
 * @param excel what Excel offers
 * @param keep to be called with the step that takes it back, once it is done
 * @returns a French sentence that says what was done
 */
export type WriteCommand = (excel: ExcelPort, keep: (step: UndoableStep) => void) => Promise<string>;

/** What writes into the workbook, for every view. Never reject: what went wrong is shown and announced. */
export interface Writing {
  /**
   * Runs a command that writes, one at a time and never beside a check; says what it did, and checks anew where the
   * annexes were checked before.
   * @returns whether it was done
   */
  write(command: WriteCommand): Promise<boolean>;
  /** Takes the last step back. One that can no longer be taken back says why and is forgotten. */
  undo(): Promise<void>;
}

export function createWriting({ excel }: SessionParts, core: SessionCore, runs: Runs): Writing {
  const steps = createUndoStack(core);
  let isWriting = false;

  async function write(command: WriteCommand): Promise<boolean> {
    if (isWriting) return false;
    isWriting = true;
    try {
      await runs.end();
      core.set({ failure: null, notice: null });
      const done = await command(excel, steps.push);
      core.set({ notice: done });
      say(done);
      return true;
    } catch (error) {
      const message = explained(error);
      core.set({ failure: { message, command: null } });
      if (isOutdated(error) || error instanceof PartlyWritten) say(message);
      else core.set({ announcement: core.said(message) });
      return false;
    } finally {
      isWriting = false;
    }
  }

  /** Announces what was done with what is found now, or alone where nothing was checked yet. */
  function say(done: string): void {
    core.set({ writes: core.getState().writes + 1 });
    if (core.getState().result) void runs.recheck(done);
    else core.set({ announcement: core.said(done) });
  }

  return {
    write,
    async undo() {
      if (core.getState().undoable === null) return;
      await write(async () => words.undone((await steps.takeBackLast()) ?? ''));
    },
  };
}
