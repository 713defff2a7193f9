import { areaOf } from '../read/window';
import { passing, roundTrip } from '../runtime';
import { ExcelTrouble } from '../trouble';
import { positions } from '../read/facts';
import { toPutBack } from './criteria';
import type { ColumnCriteria, RowFilter } from './filter';
import { otherFilter } from './sentences';

/** Which of the filters of a sheet hide rows: null for its own, identifiers for those of its tables. */
export type FilterOwners = readonly (string | null)[];

/** Queues the question which filters of a sheet hide rows. */
export function queueFilterOwners(sheet: Excel.Worksheet): () => FilterOwners {
  sheet.autoFilter.load({ isDataFiltered: true });
  sheet.tables.load({ id: true, autoFilter: { isDataFiltered: true } });
  return () => [
    ...(sheet.autoFilter.isDataFiltered ? [null] : []),
    ...sheet.tables.items.filter(({ autoFilter }) => autoFilter.isDataFiltered).map(({ id }) => id),
  ];
}

/**
 * What it takes to lift some filters of a sheet and to put them back, in one round trip; none where there are none.
 * @throws ExcelTrouble « blocked » for a filter that could not be put back exactly
 */
export async function readFilters(sheet: string, owners: FilterOwners): Promise<RowFilter[]> {
  if (owners.length === 0) return [];
  const filters = await roundTrip(({ workbook }) => {
    const target = workbook.worksheets.getItem(sheet);
    const picks = owners.map((table) => queueFilter(target, table));
    return () => picks.map((pick) => pick());
  });
  const known = filters.filter((filter) => filter !== null);
  if (known.length < filters.length) throw new ExcelTrouble('blocked', otherFilter(sheet));
  return known;
}

/** Queues the reading of a filter; null where it could not be put back exactly. */
export function queueFilter(sheet: Excel.Worksheet, table: string | null): () => RowFilter | null {
  const { autoFilter, range } = filterOf(sheet, table);
  autoFilter.load({ criteria: true });
  range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  // A filter may go down to the last row that a sheet can have.
  const filled = passing(range.getUsedRangeOrNullObject()).load({ rowIndex: true });
  const rows = filled.getRowProperties({ rowHidden: true });
  return () => {
    const area = areaOf(range);
    const read = (autoFilter.criteria as Excel.FilterCriteria[] | null) ?? [];
    const criteria = read.map(toPutBack).map((found, offset) => ({ offset, criteria: found }));
    const said = criteria.filter((column): column is ColumnCriteria => typeof column.criteria === 'object');
    if (said.length === 0 || criteria.some((column) => column.criteria === 'unknown')) return null;
    const hidden = positions(rows.value.map(({ rowHidden }) => rowHidden === true));
    return { table, area, criteria: said, hiddenRows: hidden.map((row) => row + filled.rowIndex) };
  };
}

/** A filter of a sheet, and the range that it filters. */
export function filterOf(sheet: Excel.Worksheet, table: string | null) {
  if (table === null) return { autoFilter: sheet.autoFilter, range: passing(sheet.autoFilter.getRange()) };
  const owner = sheet.tables.getItem(table);
  return { autoFilter: owner.autoFilter, range: passing(owner.getRange()) };
}
