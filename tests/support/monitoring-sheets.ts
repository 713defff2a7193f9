/** Monitoring sheets for tests, as a team would have filled them in: cells by the keys of their columns. */
import {
  executionColumns,
  executionColumnsAfter,
  type ExecutionKey,
  headingOf,
  indicatorColumns,
  type IndicatorKey,
  monitoringSignature,
} from '../../src/monitoring';
import type { SheetSnapshot } from '../../src/workbook';
import { type GridCell, gridSheet } from './sheets';

/** The row of the headings, and the first row of the actions. */
const HEADER_ROW = 4;
export const FIRST_MONITORED_ROW = 6;

type ExecutionCells = Partial<Record<ExecutionKey, GridCell>> & { number: number; funding?: Record<string, number> };

/**
 * « Suivi d’exécution » of a year. What the sheet computes of co-funding obtained is given as its sum.
 * @param funders who has a column of co-funding obtained
 */
export function executionSheet(
  year: number,
  rows: readonly ExecutionCells[],
  { grantee = 'AMP', funders = ['VDM', 'CD13'] }: { grantee?: string; funders?: readonly string[] } = {},
): SheetSnapshot {
  const words = { year, grantee };
  const columns = [
    ...executionColumns.map(({ key, heading }) => ({ key: key as string, heading: headingOf(heading, words) })),
    ...funders.map((funder) => ({ key: `funding ${funder}`, heading: `Cofin. obtenu : ${funder} (€)` })),
    ...executionColumnsAfter.map(({ key, heading }) => ({ key: key as string, heading: headingOf(heading, words) })),
  ];
  const cells = rows.map(({ funding, ...row }) => {
    const obtained = Object.values(funding ?? {});
    const all: Record<string, GridCell> = {
      ...row,
      ...Object.fromEntries(Object.entries(funding ?? {}).map(([funder, euros]) => [`funding ${funder}`, euros])),
      ...(obtained.length > 0 && { fundingObtained: obtained.reduce((sum, euros) => sum + euros, 0) }),
    };
    return columns.map(({ key }) => all[key] ?? null);
  });
  return sheetOf(`Suivi d’exécution ${year}`, monitoringSignature('execution', year), columns, cells);
}

/** « Suivi des indicateurs » of an agreement that begins in a year. */
export function indicatorSheet(
  firstYear: number,
  rows: readonly (Partial<Record<IndicatorKey, GridCell>> & { number: number })[],
): SheetSnapshot {
  const columns = indicatorColumns.map(({ key, heading }) => ({
    key,
    heading: headingOf(heading, { year: firstYear, grantee: '' }),
  }));
  const cells = rows.map((row) => columns.map(({ key }) => row[key] ?? null));
  return sheetOf('Suivi des indicateurs', monitoringSignature('indicators', firstYear), columns, cells);
}

function sheetOf(
  name: string,
  signature: string,
  columns: readonly { heading: string }[],
  cells: readonly GridCell[][],
): SheetSnapshot {
  const above = Array.from({ length: HEADER_ROW - 1 }, () => [] as GridCell[]);
  const headings = columns.map(({ heading }) => heading);
  return gridSheet(name, [...above, headings, ['Total'], ...cells], { signature });
}
