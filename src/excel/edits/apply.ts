import { MOST_EDITS, holdsSame, inverse } from '../../workbook';
import type { CellEdit, CellState } from '../../workbook';
import { ExcelTrouble } from '../trouble';
import type { Present } from './blocks';
import type { Bound } from './examine';
import { examine } from './examine';
import type { Since } from './sentences';
import { nothingLeft, partlyWritten, refusedCells, tooManyCells } from './sentences';
import { readBack, write } from './write';

/** Excel broke off, and some cells could not be put back. */
export class PartlyWritten extends ExcelTrouble {
  /** @param written the edits whose cells keep them: their inverse takes them back */
  constructor(
    message: string,
    readonly written: readonly CellEdit[],
    cause: unknown,
  ) {
    super('unknown', message, null, { cause });
  }
}

export interface ApplyOptions {
  /** Cells of the same rows that must still hold what they held; they are not written. */
  witnesses?: readonly CellState[];
  /** What the edits were worked out from, for the sentence that refuses them. */
  since?: Since;
}

/**
 * Makes some edits in Excel, all of them or none: one round trip looks whether every cell still holds what its edit was
 * worked out from and can be written, a second one writes and reads back; each becomes several where the cells are many
 * (see `blockRequests`). Only if Excel breaks off in the middle are there more, to put back what was written. Cells that do
 * not show are written as the others, and stay hidden.
 * @param edits at most one for each cell
 * @returns the edits as they came out: what each cell held and holds, by which they can be taken back exactly
 * @throws ExcelTrouble with nothing changed: « too-large » beyond `MOST_EDITS`, « changed » when a cell or its row is no
 * longer what it was, « read-only », « protected », « blocked » (merged, within an array), « refused » when Excel keeps
 * something else than what was written; `PartlyWritten` when Excel broke off and what was written could not be put back
 */
export async function applyEdits(
  edits: readonly CellEdit[],
  { witnesses = [], since = 'check' }: ApplyOptions = {},
): Promise<CellEdit[]> {
  if (edits.length === 0) return [];
  if (edits.length > MOST_EDITS) throw new ExcelTrouble('too-large', tooManyCells(edits.length));
  const bound = await examine(edits, witnesses, since);
  const present = await write(bound).catch((error: unknown) => putBack(bound, error));
  const refused = present.filter(({ item, now }) => !holdsSame(item.after, now));
  if (refused.length > 0) {
    const sentence = refusedCells(refused.map(({ item }) => item.cell));
    return putBack(bound, new ExcelTrouble('refused', sentence), sentence);
  }
  return done(present);
}

/** The edits, with what the cells really hold: the value of a formula, a format in Excel's own spelling. */
function done(present: Present<CellEdit>): CellEdit[] {
  return present.map(({ item: { cell, before }, now }) => ({ cell, before, after: now }));
}

/**
 * Puts the cells back that no longer hold what they held, after a write that failed or was not kept.
 * @throws always: the error itself, with the word that nothing is left of it, or `PartlyWritten`
 */
async function putBack({ edits, hidden }: Bound, error: unknown, sentence?: string): Promise<never> {
  const left = await changedBy(edits)
    .then(async (changed) => {
      if (changed.length === 0) return [];
      await write({ edits: inverse(changed), hidden }).catch(() => undefined);
      return changedBy(changed);
    })
    // Excel is out of reach: whatever it has done of the write, « Annuler » will find out.
    .catch(() => [...edits]);
  const reason = error instanceof Error ? error.message : String(error);
  if (left.length > 0) {
    throw new PartlyWritten(
      partlyWritten(
        reason,
        left.map(({ cell }) => cell),
        edits.length,
      ),
      left,
      error,
    );
  }
  if (!(error instanceof ExcelTrouble)) throw error;
  throw new ExcelTrouble(error.kind, sentence ?? nothingLeft(reason), error.code, { cause: error });
}

/** The edits whose cells do not hold what they held before, with what they hold instead. */
async function changedBy(edits: readonly CellEdit[]): Promise<CellEdit[]> {
  const present = await readBack(edits);
  return done(present).filter(
    ({ before, after }) => !holdsSame(before, after) || before.numberFormat !== after.numberFormat,
  );
}
