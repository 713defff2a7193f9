/** The columns that all sections of the report share: those of its widest table, the actions and their money. */
import type { GridColumn } from '../composition';

export const grid = [
  { key: 'number', width: 5 },
  { key: 'action', width: 30 },
  { key: 'pilot', width: 11 },
  { key: 'priority', width: 8 },
  { key: 'category', width: 15 },
  { key: 'nature', width: 11 },
  { key: 'planned', width: 12 },
  { key: 'spent', width: 12 },
  { key: 'gap', width: 12 },
  { key: 'gapShare', width: 8 },
  { key: 'approved', width: 12 },
  { key: 'amiSpent', width: 12 },
  { key: 'amiShare', width: 8 },
  { key: 'funding', width: 12 },
  { key: 'fundingObtained', width: 12 },
  { key: 'rate', width: 9 },
  { key: 'status', width: 12 },
  { key: 'explanation', width: 30 },
] as const satisfies readonly GridColumn[];

export type GridKey = (typeof grid)[number]['key'];

/** Points of rows on a page of A4 in landscape: 210 mm less the margins, at the scale that makes the grid one page wide. */
export function pageCapacity(columns: readonly GridColumn[]): number {
  const width = columns.reduce((sum, column) => sum + column.width * 5.25 + 3.75, 0);
  const scale = Math.min(1, PRINTED_WIDTH / width);
  // Excel's rows come out a little higher in print than on the screen.
  return (PRINTED_HEIGHT / scale) * 0.93;
}

/** Points of A4 in landscape without margins: 842 × 595 less 1.5 cm on each side and 2 cm at the bottom. */
const PRINTED_WIDTH = 757;
const PRINTED_HEIGHT = 499;
