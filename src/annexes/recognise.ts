/** Finds the annexes' tables on a sheet by their headings, wherever they stand and whatever the sheet's name. */
import { type Annexe1Key, type Annexe2Key, type ColumnDefinition, annexe1Columns, annexe2Columns } from '../convention';
import type { SheetSnapshot } from '../workbook';
import { type Grid, gridOf } from './grid';
import { headerWindows, headingBlocks, headingLikeCells, headingsOf, mayBeHeadings } from './headings/layout';
import { type Heading, type HeadingReading, matchHeadings } from './headings/match';
import { LONGEST_HEADING } from './headings/vocabulary';
import type { AnnexeRole } from './model';
import { fold } from './text';
import { HEADER_ROWS, topOf } from './top';

export type AnyKey = Annexe1Key | Annexe2Key;

/** A row of headings that resembles an annexe's, and what it was understood to say. */
export interface TableCandidate {
  role: AnnexeRole;
  /** First and last row of the headings. */
  headerTop: number;
  headerRow: number;
  headings: HeadingReading<AnyKey>;
  /** Share of the model's headings that were found, 0 to 1. */
  resemblance: number;
  /** Enough was found to take it for the annexe. */
  isAnnexe: boolean;
  /** First and last column of the headings. */
  left: number;
  right: number;
}

/** The title stands within these rows above the headings. */
const TITLE_ROWS = 6;
/** The likeliest rows are read in full; the others are not worth it. */
const ROWS_READ = 6;
const LEAST_HEADINGS = 3;
/** Share of the headings that makes an annexe: less is enough where the sheet or its title says which one it is. */
const LEAST_SHARE = { annexe1: 0.45, annexe2: 0.6 } as const;
const NAMED_SHARE = { annexe1: 0.29, annexe2: 0.5 } as const;
/** And with this share, the columns that tell an annexe from any other table may be missing. */
const SURE_SHARE = { annexe1: 0.65, annexe2: 0.75 } as const;

export const columnsOf: Record<AnnexeRole, readonly ColumnDefinition<AnyKey>[]> = {
  annexe1: annexe1Columns,
  annexe2: annexe2Columns,
};

/** The best block of headings; the other blocks only bring the columns that it lacks. */
function readBlocks(blocks: readonly Heading[][], role: AnnexeRole, year: number): HeadingReading<AnyKey> {
  const readings = blocks.map((block) => matchHeadings(block, columnsOf[role], year));
  const main = readings.reduce((best, other) => (other.score > best.score ? other : best));
  const others = blocks.filter((_, index) => readings[index] !== main).flat();
  if (others.length === 0) return main;
  const found = new Set(main.matches.map(({ key }) => key));
  const missing = columnsOf[role].filter(({ key }) => !found.has(key));
  const rest = matchHeadings(others, missing, main.firstYear ?? year);
  return {
    matches: [...main.matches, ...rest.matches],
    doubled: main.doubled,
    unknown: [...main.unknown, ...rest.unknown, ...rest.doubled.map(({ heading }) => heading)],
    firstYear: main.firstYear ?? rest.firstYear,
    score: main.score + rest.score,
  };
}

/** Headings of the model itself, of several words: so many of them in one table are no chance. */
const LEAST_OWN_WORDINGS = 3;

/**
 * Whether enough was found to take the table for an annexe. An ordinary budget asks nothing of the AMI, a list of grants
 * has no other funding, and a plan of action lacks two of indicators, start and partners: they are none.
 */
function isAnnexe(role: AnnexeRole, { matches }: HeadingReading<AnyKey>, share: number, isNamed: boolean): boolean {
  const keys = new Set(matches.map(({ key }) => key));
  const has = (...wanted: AnyKey[]) => wanted.filter((key) => keys.has(key)).length;
  if (has('action', 'description') === 0 || share < (isNamed ? NAMED_SHARE : LEAST_SHARE)[role]) return false;
  const ownWordings = matches.filter(({ match, heading }) => match === 'exact' && /\s/.test(heading.text)).length;
  const isSure = isNamed || (share >= SURE_SHARE[role] && ownWordings >= LEAST_OWN_WORDINGS);
  if (role === 'annexe1') {
    const amounts = has('cost', 'requested', 'funding', 'nextYearCost', 'nextYearFunding', 'approved');
    const namesCall = matches.some(({ heading }) => /\b(?:ami|dihal)\b/.test(fold(heading.text)));
    const isCall = has('requested', 'approved') > 0 && (namesCall || has('funding', 'nextYearFunding') > 0);
    return amounts >= 2 && (isSure || isCall);
  }
  const isSteering = has('pilots', 'partners') > 0 && has('objective', 'indicators', 'start', 'milestones') > 0;
  const isMonitored = has('indicators', 'start', 'partners') >= 2;
  return isSteering && (isSure || (isMonitored && (share >= SURE_SHARE.annexe2 || has('pilots', 'partners') === 2)));
}

/** Whether the sheet's name or a text above the headings says « Annexe 1 » or « Annexe 2 ». */
function isNamedAnnexe(grid: Grid, headerTop: number, role: AnnexeRole): boolean {
  const name = role === 'annexe1' ? /\bannexe (?:n )?(?:1|i)\b/ : /\bannexe (?:n )?(?:2|ii)\b/;
  if (name.test(fold(grid.sheet.name))) return true;
  for (let row = Math.max(grid.area.top, headerTop - TITLE_ROWS); row < headerTop; row++) {
    for (let column = grid.area.left; column <= grid.area.right; column++) {
      const text = grid.text(row, column);
      if (text !== '' && text.length <= LONGEST_HEADING && name.test(fold(text))) return true;
    }
  }
  return false;
}

function candidateOf(
  grid: Grid,
  [headerTop, headerRow]: readonly [number, number],
  blocks: readonly Heading[][],
  role: AnnexeRole,
  year: number,
): TableCandidate {
  const headings = readBlocks(blocks, role, year);
  const share = headings.matches.length / columnsOf[role].length;
  const isNamed = isNamedAnnexe(grid, headerTop, role);
  const columns = headings.matches.map(({ heading }) => heading.column);
  return {
    role,
    headerTop,
    headerRow,
    headings,
    resemblance: share,
    isAnnexe: isAnnexe(role, headings, share, isNamed),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** The likelier annexe, by the number of headings explained. */
function likelier(candidates: readonly TableCandidate[]): TableCandidate | null {
  return candidates.reduce<TableCandidate | null>((best, other) => {
    if (!best) return other;
    if (best.isAnnexe !== other.isAnnexe) return best.isAnnexe ? best : other;
    const gain = other.headings.score - best.headings.score;
    return gain > 1e-9 || (Math.abs(gain) <= 1e-9 && other.resemblance > best.resemblance) ? other : best;
  }, null);
}

/** Tables whose headings stand on the given rows: one, or two where the annexes stand side by side. */
function tablesAt(grid: Grid, rows: readonly [number, number], year: number): TableCandidate[] {
  const blocks = headingBlocks(grid, headingsOf(grid, ...rows), rows[0]);
  if (blocks.length === 0) return [];
  const roles: AnnexeRole[] = ['annexe1', 'annexe2'];
  const whole = likelier(roles.map((role) => candidateOf(grid, rows, blocks, role, year)));
  if (blocks.length < 2 || !whole) return whole ? [whole] : [];
  const apart = blocks.flatMap(
    (block) => likelier(roles.map((role) => candidateOf(grid, rows, [block], role, year))) ?? [],
  );
  const annexes = apart.filter(({ isAnnexe: found }) => found);
  return new Set(annexes.map(({ role }) => role)).size === 2 ? annexes : [whole];
}

/** The rows between two that look most like headings, the likeliest first. */
function likeliestRows(grid: Grid, first: number, last: number): number[] {
  for (const isTolerant of [false, true]) {
    const rows: { row: number; count: number }[] = [];
    for (let row = first; row <= last; row++) rows.push({ row, count: headingLikeCells(grid, row, isTolerant) });
    const most = Math.max(...rows.map(({ count }) => count));
    const likeliest = rows
      .filter(({ count }) => count >= LEAST_HEADINGS && count >= most / 2)
      .sort((a, b) => b.count - a.count || a.row - b.row);
    if (likeliest.length > 0) return likeliest.slice(0, ROWS_READ).map(({ row }) => row);
  }
  return [];
}

/** The best tables whose headings stand around one of the rows. */
function bestTables(grid: Grid, rows: readonly number[], year: number): TableCandidate[] {
  let best: TableCandidate[] = [];
  for (const row of rows) {
    for (const window of headerWindows(grid, row)) {
      const tables = tablesAt(grid, window, year);
      if (total(tables) > total(best) + 1e-6) best = tables;
    }
  }
  return best;
}

const total = (tables: readonly TableCandidate[]) =>
  tables.reduce((sum, { headings, isAnnexe: found }) => sum + headings.score + (found ? 1 : 0), 0);

/**
 * The tables of a sheet that resemble an annexe, the likeliest first; several where both annexes stand on one sheet.
 * @param expectedYear the agreement's first year, where the headings leave the choice
 */
export function findTables(sheet: SheetSnapshot, expectedYear: number): TableCandidate[] {
  if (sheet.signature !== null || sheet.values.length === 0) return [];
  const grid = gridOf(sheet);
  const lastHeader = Math.min(grid.area.bottom, Math.max(HEADER_ROWS, grid.area.top + HEADER_ROWS - 1));
  const tables = bestTables(grid, likeliestRows(grid, grid.area.top, lastHeader), expectedYear);
  const [first] = tables;
  if (!first?.isAnnexe || tables.length > 1) return tables;
  const below = tablesBelow(grid, first, expectedYear);
  return [first, ...below];
}

/** The other annexe under the first, its headings anywhere below. */
function tablesBelow(grid: Grid, first: TableCandidate, year: number): TableCandidate[] {
  for (const row of grid.filledRows()) {
    if (row <= first.headerRow || !mayBeHeadings(grid, row, LEAST_HEADINGS)) continue;
    const found = bestTables(grid, [row], year).filter(({ role, isAnnexe: ok }) => ok && role !== first.role);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether the top of a sheet already shows that it holds an annexe, and so calls for the rest of it. */
export function mayHoldAnnexe(sheet: SheetSnapshot): boolean {
  return findTables(topOf(sheet), 0).some(({ isAnnexe: found }) => found);
}
