import { PartlyWritten } from '../../excel';
import type { Correction } from '../../rules';
import type { CellEdit } from '../../workbook';
import { inverse, witnessesOf } from '../../workbook';
import { correctionWords } from '../corrections/words';
import type { SessionCore } from './core';
import type { Writing } from './writing';

/** What the add-in writes into the annexes when the user asks for it. Never reject. */
export interface Corrections {
  /** Makes corrections, all of them or none, as one step that can be taken back. */
  correct(corrections: readonly Correction[]): Promise<void>;
}

export function createCorrections(core: SessionCore, { write }: Writing): Corrections {
  return {
    async correct(corrections) {
      const snapshot = core.getState().result?.snapshot;
      const edits = corrections.flatMap((correction) => correction.edits);
      const [first, ...others] = corrections;
      if (!snapshot || !first) return;
      const title = others.length === 0 ? first.title : null;
      const witnesses = witnessesOf(snapshot, edits);
      await write(async (excel, keep) => {
        const keepStep = (made: readonly CellEdit[]) => {
          keep({
            name: correctionWords.stepName(title, corrections.length),
            takeBack: async () => void (await excel.applyEdits(inverse(made), { witnesses, since: 'fix' })),
          });
        };
        try {
          keepStep(await excel.applyEdits(edits, { witnesses, since: 'check' }));
        } catch (error) {
          if (error instanceof PartlyWritten) keepStep(error.written);
          throw error;
        }
        return correctionWords.corrected(title, corrections.length);
      });
    },
  };
}
