/** Where headings stand on a sheet: in which rows, in which cells, in which runs of columns. */
import { computedBand } from '../../convention';
import type { Area } from '../../workbook';
import { type Grid, isCovered } from '../grid';
import { fold } from '../text';
import type { Heading } from './match';
import { LONGEST_HEADING, isHeadingLike } from './vocabulary';
import { withFundersGrouped } from './funders';

/** Rows that a heading may take. */
const DEEPEST_HEADER = 3;

const foldedBand = fold(computedBand);

/** The headings of rows `top` to `bottom` as one: « Année 2023 » over « Coût total » is « Année 2023 Coût total ». */
export function headingsOf(grid: Grid, top: number, bottom: number): Heading[] {
  const headings: Heading[] = [];
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    const texts: string[] = [];
    let lowest = bottom;
    for (let row = top; row <= bottom; row++) {
      const part = headingPart(grid, row, column, top);
      if (part === null || texts.includes(part.text)) continue;
      texts.push(part.text);
      lowest = part.row;
    }
    const merge = grid.mergeAt(lowest, column);
    const isRepeated = merge !== null && merge.left < column && merge.bottom >= bottom;
    const isGroup = merge !== null && merge.bottom >= bottom && isGroupTitle(grid, merge);
    if (texts.length > 0 && !isRepeated && !isGroup) {
      headings.push({ column, row: lowest, text: texts.join('\n'), own: texts.at(-1) ?? '' });
    }
  }
  return withFundersGrouped(headings);
}

/** What a cell of the headings says; null for nothing, for a title, and for what begins above. */
function headingPart(grid: Grid, row: number, column: number, top: number): { text: string; row: number } | null {
  const merge = grid.mergeAt(row, column);
  if (merge !== null && (merge.top < top || isTitle(grid, merge))) return null;
  const text = merge ? grid.text(merge.top, merge.left) : grid.text(row, column);
  return text === '' || text.length > LONGEST_HEADING ? null : { text, row: merge?.top ?? row };
}

/** A cell merged over several columns, each with a heading of its own in the row below: « Cofinancements ». */
function isGroupTitle(grid: Grid, { bottom, left, right }: Area): boolean {
  let under = 0;
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    const value = grid.value(bottom + 1, column);
    if (typeof value === 'number') return false;
    if (column >= left && column <= right && !grid.isBlank(bottom + 1, column)) under++;
  }
  return under > 1;
}

/** Whether a cell of a row is the title of a group: the headings go on in the row below, whatever it says there. */
function hasGroupTitle(grid: Grid, row: number): boolean {
  return grid.sheet.merges.some(
    (merge) => merge.top <= row && merge.bottom === row && merge.right > merge.left && isGroupTitle(grid, merge),
  );
}

/** A merged cell over most of the sheet, alone on its row. */
function isTitle(grid: Grid, { top, left, right }: Area): boolean {
  const width = grid.area.right - grid.area.left + 1;
  return right - left + 1 > width / 2 && filledCells(grid, top) === 1;
}

/** Runs of headings with no empty column between them. */
function blocksOf(headings: readonly Heading[]): Heading[][] {
  const blocks: Heading[][] = [];
  for (const heading of headings) {
    const last = blocks[blocks.length - 1];
    if (last && last[last.length - 1]?.column === heading.column - 1) last.push(heading);
    else blocks.push([heading]);
  }
  return blocks;
}

/**
 * The runs of headings, without those of the columns that the add-in computes, which stand under a band of their own.
 * @param top first row of the headings
 */
export function headingBlocks(grid: Grid, headings: readonly Heading[], top: number): Heading[][] {
  const bands: number[] = [];
  for (let row = Math.max(grid.area.top, top - DEEPEST_HEADER); row <= top; row++) {
    for (let column = grid.area.left; column <= grid.area.right; column++) {
      if (fold(grid.text(row, column)) === foldedBand) bands.push(column);
    }
  }
  return blocksOf(headings)
    .map((block) => {
      const band = bands.find((column) => column >= (block[0]?.column ?? 0) && column <= (block.at(-1)?.column ?? 0));
      return band === undefined ? block : block.filter(({ column }) => column < band);
    })
    .filter((block) => block.length > 0);
}

/** How many cells of a row look like headings of an annexe, slips of the pen aside where `isTolerant`. */
export function headingLikeCells(grid: Grid, row: number, isTolerant = false): number {
  let count = 0;
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    if (!isCovered(grid, row, column) && isHeadingLike(grid.value(row, column), isTolerant)) count++;
  }
  return count;
}

/** Headings are short: where more than half of a row's cells are longer, the row holds something else. */
const LONGEST_USUAL_HEADING = 80;

/** Whether a row further down may be one of headings: texts without a number, most of which look like headings. */
export function mayBeHeadings(grid: Grid, row: number, least: number): boolean {
  let filled = 0;
  const short: string[] = [];
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    if (grid.isBlank(row, column)) continue;
    const value = grid.value(row, column);
    if (typeof value !== 'string') return false;
    filled++;
    if (value.length <= LONGEST_USUAL_HEADING) short.push(value);
  }
  const wanted = Math.max(least, filled / 2);
  const count = (isTolerant: boolean) => short.filter((text) => isHeadingLike(text, isTolerant)).length;
  return short.length >= wanted && count(false) >= wanted / 2 && count(true) >= wanted;
}

/** The rows that headings may take around one of their rows: alone first, then with those above and below it. */
export function headerWindows(grid: Grid, row: number): [number, number][] {
  const windows: [number, number][] = [];
  for (let depth = 1; depth <= DEEPEST_HEADER && row - depth + 1 >= grid.area.top; depth++) {
    windows.push([row - depth + 1, row]);
  }
  const below = filledCells(grid, row + 1);
  const isContinued = below > 0 && headingLikeCells(grid, row + 1) >= below / 2;
  if (isContinued || hasGroupTitle(grid, row)) windows.push([row, row + 1]);
  return windows;
}

function filledCells(grid: Grid, row: number): number {
  let count = 0;
  for (let column = grid.area.left; column <= grid.area.right; column++) if (!grid.isBlank(row, column)) count++;
  return count;
}
