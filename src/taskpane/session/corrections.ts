import { ExcelTrouble, PartlyWritten } from '../../excel';
import type { Correction } from '../../rules';
import type { CellEdit, CellState } from '../../workbook';
import { inverse, witnessesOf } from '../../workbook';
import { correctionWords } from '../corrections/words';
import type { SessionCore } from './core';
import { explained } from './core';
import type { SessionParts } from './ports';
import type { Runs } from './runs';
import type { Failure } from './state';

/** What the add-in writes into the annexes when the user asks for it, and takes back. Never reject. */
export interface Corrections {
  /** Makes corrections, all of them or none, as one step that can be taken back. */
  correct(corrections: readonly Correction[]): Promise<void>;
  /** Takes the last step back; where a cell has changed since, nothing is written and the step is forgotten. */
  undo(): Promise<void>;
}

/** What was written at once. */
interface Step {
  name: string;
  /** As they came out. */
  edits: readonly CellEdit[];
  witnesses: readonly CellState[];
}

export function createCorrections({ excel }: SessionParts, core: SessionCore, runs: Runs): Corrections {
  const steps: Step[] = [];
  let isWriting = false;

  /** Writes one step at a time; whatever came of it, the list is checked anew. */
  async function write(command: Failure['command'], act: () => Promise<string>): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    try {
      await runs.end();
      core.set({ failure: null, notice: null });
      const done = await act();
      core.set({ notice: done, undoable: steps.at(-1)?.name ?? null });
      void runs.recheck(done);
    } catch (error) {
      const message = explained(error);
      core.set({ failure: { message, command }, undoable: steps.at(-1)?.name ?? null });
      if (isOutdated(error) || error instanceof PartlyWritten) void runs.recheck(message);
      else core.set({ announcement: core.said(message) });
    } finally {
      isWriting = false;
    }
  }

  return {
    correct(corrections) {
      const snapshot = core.getState().result?.snapshot;
      const edits = corrections.flatMap((correction) => correction.edits);
      const [first, ...others] = corrections;
      if (!snapshot || !first) return Promise.resolve();
      const name = others.length === 0 ? first.title : correctionWords.several(corrections.length);
      const witnesses = witnessesOf(snapshot, edits);
      return write('correct', async () => {
        try {
          steps.push({ name, edits: await excel.applyEdits(edits, { witnesses, since: 'check' }), witnesses });
        } catch (error) {
          if (error instanceof PartlyWritten) steps.push({ name, edits: error.written, witnesses });
          throw error;
        }
        return correctionWords.corrected(name);
      });
    },
    undo() {
      const step = steps.at(-1);
      if (!step) return Promise.resolve();
      return write('undo', async () => {
        try {
          await excel.applyEdits(inverse(step.edits), { witnesses: step.witnesses, since: 'fix' });
          steps.pop();
        } catch (error) {
          // It can never be taken back any more, and must not stand in the way of those before it.
          if (isOutdated(error)) steps.pop();
          throw error;
        }
        return correctionWords.undone(step.name);
      });
    },
  };
}

/** The workbook is no longer what the pane knows of it. */
function isOutdated(error: unknown): boolean {
  return error instanceof ExcelTrouble && (error.kind === 'changed' || error.kind === 'sheet-gone');
}
