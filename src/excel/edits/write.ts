import type { CellContent, CellEdit } from '../../workbook';
import { roundTrip } from '../runtime';
import type { Block, Present } from './blocks';
import type { Bound } from './examine';
import { blockRequests, blocksOf, queueContent, rangeOf } from './blocks';
import { typedForm } from './typed-form';

const contentsOf = ({ before, after }: CellEdit) => [before, after];

/** Runs one round trip after the other, each for some blocks, and gathers what they give. */
async function inRequests(
  blocks: readonly Block<CellEdit>[],
  queue: (workbook: Excel.Workbook, block: Block<CellEdit>) => () => Present<CellEdit>,
): Promise<Present<CellEdit>> {
  const present: Present<CellEdit> = [];
  for (const request of blockRequests(blocks, contentsOf)) {
    const answer = await roundTrip(({ workbook }) => {
      const picks = request.map((block) => queue(workbook, block));
      return () => picks.flatMap((pick) => pick());
    });
    present.push(...answer);
  }
  return present;
}

/**
 * Writes what some edits want and reads it back, in one round trip unless they are many. What does not show is written
 * cell by cell: rows that are written together go astray under a filter (office-js issue 224), a cell by itself does not.
 * @returns each edit with what its cell holds afterwards
 */
export function write({ edits, hidden }: Bound): Promise<Present<CellEdit>> {
  return inRequests(blocksOf(edits, hidden), (workbook, block) => {
    const range = rangeOf(workbook, block);
    queueWriting(range, block);
    return queueContent(range, block);
  });
}

/** What the cells of some edits hold, in one round trip unless they are many. */
export function readBack(edits: readonly CellEdit[]): Promise<Present<CellEdit>> {
  return inRequests(blocksOf(edits), (workbook, block) => queueContent(rangeOf(workbook, block), block));
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
