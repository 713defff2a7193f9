/** Another word in the place of one, everywhere it stands. */
import type { Annexes } from '../../annexes';
import { plural } from '../../convention';
import type { CellEdit } from '../../workbook';
import { cellKey } from '../../workbook';
import type { Correction, Fix } from '../fix';
import type { TextField } from './fields';
import type { WordUse } from './text-analysis';
import type { Replacement } from './word-edits';
import { wordsEdit } from './word-edits';

const titles = {
  replace: (written: string, meant: string, cells: number) =>
    `Remplacer « ${written} » par « ${meant} »${cells > 1 ? ` dans ${plural(cells, 'cellule')}` : ''}`,
};

/**
 * The proposal to write one of some words, the likeliest first, wherever a word stands; none where a cell of it cannot
 * be written or nothing is suggested.
 */
export function wordFix(
  written: string,
  uses: readonly WordUse[],
  suggestions: readonly string[],
  annexes: Annexes,
): Fix | undefined {
  const corrections = suggestions.flatMap((meant): Correction[] => {
    const edits = replaced(uses, meant, annexes);
    return edits ? [{ title: titles.replace(written, meant, edits.length), edits }] : [];
  });
  return corrections.length > 0 ? { kind: 'proposed', corrections } : undefined;
}

function replaced(uses: readonly WordUse[], meant: string, { annexe1, annexe2 }: Annexes): CellEdit[] | null {
  const cells = new Map<string, { at: TextField; replacements: Replacement[] }>();
  for (const { word, at } of uses) {
    const key = cellKey(at.field.cell);
    const known = cells.get(key) ?? { at, replacements: [] };
    known.replacements.push({ start: word.start, end: word.end, by: meant });
    cells.set(key, known);
  }
  const edits = [...cells.values()].map(({ at, replacements }) => {
    const sheet = (at.role === 'annexe1' ? annexe1 : annexe2)?.sheet;
    return sheet && wordsEdit(sheet, at.field, replacements);
  });
  const made = edits.flatMap((edit) => edit ?? []);
  return made.length > 0 && made.length === edits.length ? made : null;
}
