import type { CellContent, CellEdit } from '../../workbook';
import { roundTrip } from '../runtime';
import type { Block, Present } from './blocks';
import type { Bound } from './examine';
import { blocksOf, queueContent, rangeOf } from './blocks';
import { typedForm } from './typed-form';

/**
 * Writes what some edits want and reads it back, in one round trip. What does not show is written cell by cell: rows that
 * are written together go astray under a filter (office-js issue 224), a cell by itself does not.
 * @returns each edit with what its cell holds afterwards
 */
export function write({ edits, hidden }: Bound): Promise<Present<CellEdit>> {
  return roundTrip(({ workbook }) => {
    const picks = blocksOf(edits, hidden).map((block) => {
      const range = rangeOf(workbook, block);
      queueWriting(range, block);
      return queueContent(range, block);
    });
    return () => picks.flatMap((pick) => pick());
  });
}

/** What the cells of some edits hold, in one round trip. */
export function readBack(edits: readonly CellEdit[]): Promise<Present<CellEdit>> {
  return roundTrip(({ workbook }) => {
    const picks = blocksOf(edits).map((block) => queueContent(rangeOf(workbook, block), block));
    return () => picks.flatMap((pick) => pick());
  });
}

function queueWriting(range: Excel.Range, { rows }: Block<CellEdit>): void {
  const edits = rows.flat();
  const formats = (formatOf: (edit: CellEdit) => string) => rows.map((row) => row.map(formatOf));
  if (edits.some((edit) => formatForWriting(edit) !== edit.before.numberFormat)) {
    range.numberFormat = formats(formatForWriting);
  }
  range.values = rows.map((row) => row.map(({ after }) => typedForm(after)));
  // Excel gives a cell of format « Standard » the format of what its formula counts.
  if (edits.some((edit) => edit.after.formula !== null || formatForWriting(edit) !== edit.after.numberFormat)) {
    range.numberFormat = formats(({ after }) => after.numberFormat);
  }
}

/** Whatever is written into a cell of format « Texte » becomes a text: what is none is written under another format. */
function formatForWriting({ after }: CellEdit): string {
  return after.numberFormat === '@' && !isText(after) ? 'General' : after.numberFormat;
}

function isText({ value, formula }: CellContent): boolean {
  return formula === null && (value === null || typeof value === 'string');
}
