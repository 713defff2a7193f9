/** How high a row must be for its text to be read whole: Excel does not fit merged cells, and rows with inputs move. */
import { looks } from '../theme';
import type { Piece } from './cells';

/** Points of a line of text of a size in points, and of what is above and below. */
const LINE = 1.36;
const PADDING = 4;
const USUAL_SIZE = 11;
/** Average letters are narrower than the digits by which columns are measured; what words that break early take back is less. */
const FILLED = 1.16;
/** By how much a capital is wider than an average letter: acronyms fill a line sooner. */
const CAPITAL = 0.35;

/** Points; undefined where Excel's own height does. */
export function rowHeight(pieces: readonly (Piece | null)[], widthOf: (index: number) => number): number | undefined {
  let highest = 0;
  pieces.forEach((piece, index) => {
    if (piece) highest = Math.max(highest, pieceHeight(piece, widthOf(index)));
  });
  // A text over several columns may be taken for one of its first column alone, before these are merged.
  const isMerged = pieces.some((piece) => piece !== null && (piece.span ?? 1) > 1 && looks[piece.look].wraps);
  return isMerged || highest > Math.ceil(USUAL_SIZE * LINE) + PADDING ? highest : undefined;
}

function pieceHeight(piece: Piece, width: number): number {
  const look = looks[piece.look];
  const size = look.size ?? USUAL_SIZE;
  const perLine = Math.max(1, (width - (look.indent ?? 0) * 2) * FILLED * (USUAL_SIZE / size) * (look.bold ? 0.93 : 1));
  const wrapped = look.wraps ? linesOf(piece.shown ?? piece.value ?? null, perLine) : 1;
  const lines = Math.max(1, piece.lines ?? 1, wrapped);
  // Excel's highest row is 409 points.
  return Math.min(409, Math.ceil(lines * size * LINE) + PADDING);
}

/** How many lines a text takes, broken between words as Excel does. */
function linesOf(value: Piece['value'], perLine: number): number {
  if (typeof value !== 'string') return 1;
  return value.split('\n').reduce((sum, paragraph) => sum + wrappedLines(paragraph, perLine), 0);
}

function wrappedLines(paragraph: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = word.length + CAPITAL * (word.match(/\p{Lu}/gu)?.length ?? 0);
    const needed = used === 0 ? width : used + 1 + width;
    if (needed <= perLine) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    // A word longer than a line is cut.
    lines += Math.floor(Math.max(0, width - 1) / perLine);
    used = width % perLine;
  }
  return lines;
}
