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

/**
 * Places rows on pages. A title or a heading goes with the row below it; a table that runs on has its headings again.
 * @param capacity points of rows that fit on a page
 */
export function paginated<Row extends TallRow>(rows: readonly Row[], capacity: number): PlacedRow<Row>[] {
  const placed: PlacedRow<Row>[] = [];
  let used = 0;
  let headings: Row[] = [];
  let mayFollowHeading = false;
  for (const block of blocks(rows)) {
    const height = heightOf(block);
    const isForced = block[0]?.row?.startsPage === true;
    const isFull = used > 0 && used + height > capacity;
    const startsPage = placed.length > 0 && (isForced || isFull);
    if (startsPage) {
      used = 0;
      const again = isForced || block[0]?.row?.isHeading || block[0]?.row?.keepsNext ? [] : headings;
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
    if (last && !row.row?.startsPage) last.push(row);
    else found.push((open = [row]));
    if (!row.row?.isHeading && !row.row?.keepsNext) open = null;
  }
  return found;
}

function heightOf(rows: readonly TallRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}
