/** Finds the columns of a monitoring sheet by their headings, wherever they were moved to. */
import { fold } from '../annexes';
import type { SheetSnapshot } from '../workbook';
import { valueAt } from '../workbook';
import type { MonitoringColumn } from './columns';

/** The headings stand among the first rows of a sheet. */
const LAST_HEADER_ROW = 20;
/** Least share of the headings that a row must have to be the row of the headings. */
const LEAST_SHARE = 0.5;

export interface FoundHeadings {
  row: number;
  /** 1-based column of each key that was found. */
  columns: ReadonlyMap<string, number>;
  funders: { funder: string; column: number }[];
}

/** A heading as a pattern of folded text: years as said, the acronym of the collectivity free. */
function pattern(heading: string, year: number): RegExp {
  const folded = fold(
    heading
      .replaceAll('{N+1}', String(year + 1))
      .replaceAll('{N}', String(year))
      .replaceAll('{AMP}', 'anyone'),
  );
  return new RegExp(`^${folded.replace('anyone', '.+')}$`);
}

/** `FUNDING_HEADING` as a team may have typed it. */
const FUNDING = /^cofin\w*\.? obtenus?\s*:\s*(.+?)\s*(?:\(€\))?$/i;

/** « Cofin. obtenu : VDM (€) » → « VDM »; null for any other heading. */
function funderOf(heading: string): string | null {
  return FUNDING.exec(heading.replace(/\s+/g, ' ').trim())?.[1] ?? null;
}

/**
 * The row of headings that has the most of a sheet's columns, and where each is; null where no row has half of them.
 * @param year what {N} stands for
 */
export function findHeadings(
  sheet: SheetSnapshot,
  columns: readonly MonitoringColumn[],
  year: number,
): FoundHeadings | null {
  const patterns = columns.map(({ key, heading }) => ({ key, pattern: pattern(heading, year) }));
  let best: FoundHeadings | null = null;
  for (let row = sheet.firstRow; row <= LAST_HEADER_ROW; row++) {
    const found = headingsOn(sheet, row, patterns);
    if (found.columns.size > (best?.columns.size ?? 0)) best = found;
  }
  return best && best.columns.size >= columns.length * LEAST_SHARE ? best : null;
}

function headingsOn(
  sheet: SheetSnapshot,
  row: number,
  patterns: readonly { key: string; pattern: RegExp }[],
): FoundHeadings {
  const columns = new Map<string, number>();
  const funders: FoundHeadings['funders'] = [];
  (sheet.values[row - sheet.firstRow] ?? []).forEach((_, index) => {
    const column = sheet.firstColumn + index;
    const value = valueAt(sheet, row, column);
    if (typeof value !== 'string') return;
    const funder = funderOf(value);
    if (funder) return void funders.push({ funder, column });
    const heading = fold(value);
    const match = patterns.find((one) => !columns.has(one.key) && one.pattern.test(heading));
    if (match) columns.set(match.key, column);
  });
  return { row, columns, funders };
}
