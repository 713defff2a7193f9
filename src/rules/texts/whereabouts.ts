import type { CellRef } from '../../workbook';
import { cellKey } from '../../workbook';
import type { Report } from '../finding';
import { line } from '../wording';
import type { UnknownWord } from './unknown-words';
import { inContext, placeName, places } from './wording';

/** Lines of evidence at most: a term of the place may stand in every row. */
const SHOWN = 12;

/** Where a word stands, as a report has it. */
interface Whereabouts extends Pick<Report, 'cell' | 'action' | 'evidence'> {
  cells: CellRef[];
}

/** « Annexe 1, E20 et M20 »: the cells of a word, for its sentence. */
export function placesOf({ uses }: UnknownWord): string {
  return places(uses.map(({ at }) => at));
}

/** What every finding on a word has: where it stands, and the lines that show it there. */
export function whereabouts({ uses }: UnknownWord): Whereabouts {
  const cells = new Map(uses.map(({ at }) => [cellKey(at.field.cell), at.field.cell]));
  const actions = new Set(uses.map(({ at }) => at.row.number.value));
  return {
    cell: uses[0].at.field.cell,
    cells: [...cells.values()],
    action: actions.size === 1 ? uses[0].at.row.number.value : null,
    evidence: uses
      .slice(0, SHOWN)
      .map(({ word, at }) => line(`${placeName(at)} : ${inContext([word], at.field.text)}.`, at.field)),
  };
}
