/** Where pages end: sheets that are printed one page wide, whose tables repeat their headings on each page. */
import type { DraftRow } from './draft';

/** A row with its height in points. */
export interface TallRow {
  key: string;
  row: DraftRow | null;
  height: number;
}

/** A row in its place: `page` begins a page; `isRepeated` for headings that stand there once more. */
export type PlacedRow<Row extends TallRow> = Row & { startsPage: boolean; isRepeated: boolean };

/** Points by which the pages of a section may differ without anybody minding. */
const UNEVEN = 6;

/**
 * Places rows on pages. A title or a heading goes with the row below it; a table stays on its page where that takes no page
 * more, and has its headings again where it runs on. What takes several pages is spread evenly over them: none has one
 * lonely row.
 * @param capacity points of rows that fit on a page
 */
export function paginated<Row extends TallRow>(rows: readonly Row[], capacity: number): PlacedRow<Row>[] {
  return runs(rows).flatMap((run, index) =>
    spread(run, capacity).map((row, at) => (index > 0 && at === 0 ? { ...row, startsPage: true } : row)),
  );
}

/** Rows from one that must begin a page to the next. */
function runs<Row extends TallRow>(rows: readonly Row[]): Row[][] {
  const found: Row[][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && !row.row?.startsPage) last.push(row);
    else found.push([row]);
  }
  return found;
}

/** Tables whole where they can be, else in pieces. */
function spread<Row extends TallRow>(rows: readonly Row[], capacity: number): PlacedRow<Row>[] {
  const pieces = blocks(rows);
  const [whole, inPieces] = [evenly(wholeTables(pieces, capacity), capacity), evenly(pieces, capacity)];
  return pagesOf(whole) > pagesOf(inPieces) ? inPieces : whole;
}

/** Fills pages no higher than it takes for no page more. */
function evenly<Row extends TallRow>(parts: readonly Row[][], capacity: number): PlacedRow<Row>[] {
  let best = filled(parts, capacity);
  const most = pagesOf(best);
  let [low, high] = most === 1 ? [capacity, capacity] : [0, capacity];
  while (high - low > UNEVEN) {
    const middle = (low + high) / 2;
    const tried = filled(parts, middle);
    if (pagesOf(tried) > most) low = middle;
    else [best, high] = [tried, middle];
  }
  return best;
}

const pagesOf = (rows: readonly PlacedRow<TallRow>[]) => 1 + rows.filter(({ startsPage }) => startsPage).length;

/** Fills each page with what fits on it. */
function filled<Row extends TallRow>(parts: readonly Row[][], capacity: number): PlacedRow<Row>[] {
  const placed: PlacedRow<Row>[] = [];
  let used = 0;
  let headings: Row[] = [];
  let mayFollowHeading = false;
  for (const block of parts) {
    const height = heightOf(block);
    if (used > 0 && used + height > capacity) {
      used = 0;
      const again = block[0]?.row?.isHeading || block[0]?.row?.keepsNext ? [] : headings;
      again.forEach((heading, index) => placed.push({ ...heading, startsPage: index === 0, isRepeated: true }));
      used += heightOf(again);
      block.forEach((row, index) =>
        placed.push({ ...row, startsPage: index === 0 && again.length === 0, isRepeated: false }),
      );
    } else {
      placed.push(...block.map((row) => ({ ...row, startsPage: false, isRepeated: false })));
    }
    used += height;
    for (const one of block) {
      const isHeading = one.row?.isHeading === true;
      if (isHeading) headings = mayFollowHeading ? [...headings, one] : [one];
      if (one.row?.endsTable) headings = [];
      mayFollowHeading = isHeading;
    }
  }
  return placed;
}

/** Rows that stay together: titles and headings with the first row below them, remarks with the last one above. */
function blocks<Row extends TallRow>(rows: readonly Row[]): Row[][] {
  const found: Row[][] = [];
  let open: Row[] | null = null;
  for (const row of rows) {
    const last = open ?? (row.row?.keepsPrevious ? found.at(-1) : undefined);
    if (last) last.push(row);
    else found.push((open = [row]));
    if (!row.row?.isHeading && !row.row?.keepsNext) open = null;
  }
  return found;
}

/** The same rows, each table that fits on a page in one block. */
function wholeTables<Row extends TallRow>(pieces: readonly Row[][], capacity: number): Row[][] {
  const found: Row[][] = [];
  let table: Row[][] = [];
  for (const piece of pieces) {
    const isWithin = table.length > 0 || piece.some(({ row }) => row?.isHeading);
    if (!isWithin) {
      found.push(piece);
      continue;
    }
    table.push(piece);
    if (!piece.some(({ row }) => row?.endsTable)) continue;
    const whole = table.flat();
    found.push(...(heightOf(whole) > capacity ? table : [whole]));
    table = [];
  }
  return [...found, ...table];
}

function heightOf(rows: readonly TallRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}
