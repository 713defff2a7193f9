/**
 * The columns that all sections of the report share: those of its widest table, the actions and their money. They are as
 * narrow as their figures allow, so that letters of 10 points are printed in 8 on a page of A4.
 */
import type { GridColumn } from '../composition';
import { moneyKeys } from './annexe-cells';
import type { ReportMaterial } from './context';

export const grid = [
  { key: 'number', width: 3.5 },
  { key: 'action', width: 21 },
  { key: 'pilot', width: 8.5 },
  { key: 'priority', width: 7 },
  { key: 'category', width: 12.5 },
  { key: 'nature', width: 7.5 },
  { key: 'planned', width: 10.2 },
  { key: 'spent', width: 10 },
  { key: 'gap', width: 10.3 },
  { key: 'gapShare', width: 6 },
  { key: 'approved', width: 10 },
  { key: 'amiSpent', width: 10 },
  { key: 'amiShare', width: 5.5 },
  { key: 'funding', width: 10 },
  { key: 'fundingObtained', width: 10 },
  { key: 'rate', width: 6 },
  { key: 'status', width: 9.5 },
  { key: 'explanation', width: 17 },
] as const satisfies readonly GridColumn[];

export type GridKey = (typeof grid)[number]['key'];

/** Columns whose totals may have more digits than those of one action. */
const summed: ReadonlySet<string> = new Set<GridKey>(['planned', 'spent', 'gap', 'funding', 'fundingObtained']);
/** Digits that these columns have room for, and characters that each one more takes. */
const DIGITS = 7;
const DIGIT = 1.2;

/** The columns for an agreement, wide enough for its totals: Excel shows « ### » for a figure that does not fit. */
export function gridFor({ actions, yearIndex }: ReportMaterial): readonly GridColumn[] {
  const keys = moneyKeys[yearIndex ?? 0];
  const totals = [keys.cost, keys.funding].map((key) =>
    actions.reduce((sum, { budget }) => sum + (budget?.[key].value.total ?? 0), 0),
  );
  const digits = Math.max(...totals).toFixed(0).length;
  const more = Math.max(0, digits - DIGITS) * DIGIT;
  return grid.map(({ key, width }) => ({ key, width: summed.has(key) ? width + more : width }));
}

/** Points of rows on a page of A4 in landscape: 210 mm less the margins, at the scale that makes the grid one page wide. */
export function pageCapacity(columns: readonly GridColumn[]): number {
  const width = columns.reduce((sum, column) => sum + column.width * 5.25 + 3.75, 0);
  const scale = Math.min(1, PRINTED_WIDTH / width);
  // Excel's rows come out a little higher in print than on the screen.
  return (PRINTED_HEIGHT / scale) * 0.96 - RUNNING_ROW;
}

/** Points of A4 in landscape without margins: 842 × 595 less 1 cm beside, 1.3 cm above and 1.6 cm at the bottom. */
const PRINTED_WIDTH = 786;
const PRINTED_HEIGHT = 513;
/** The row that stands at the top of each page. */
const RUNNING_ROW = 16.5;
