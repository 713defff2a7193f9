import type { ComputedBlock, ComputedColumn, ComputedRole, SheetSnapshot } from '../../workbook';
import { SEPARATOR, areaAddress, computedName, printedName, valueAt } from '../../workbook';
import { passing, supports } from '../runtime';
import type { RowFilter } from '../filters/filter';
import { movedFilters, withoutColumns } from '../filters/filter';
import type { Examined } from './examine';
import { wholeColumns } from './write';

/** The name that Excel keeps for what a sheet prints. */
const PRINT_AREA = 'Print_Area';

/** What takes columns away: whole where they are the add-in's alone, else only their cells. */
export interface Departure {
  role: ComputedRole;
  /** Where they stand now. */
  columns: readonly ComputedColumn[];
  /** The sheet as it was read, for what the user put in these columns beside the block. */
  sheet: SheetSnapshot;
}

/** Filters as they are once some columns are gone: the criteria of a column go with it. */
export function filtersWithout({ columns, sheet }: Departure, filters: readonly RowFilter[]): RowFilter[] {
  const deleted = columns.filter(({ column }) => !holdsMore(sheet, column)).map(({ column }) => column);
  return movedFilters(filters, withoutColumns(deleted));
}

/** Queues the departure of some columns: those that the user has used beside the block are emptied, the others deleted. */
export function queueDeparture(
  sheet: Excel.Worksheet,
  { role, columns, sheet: read }: Departure,
  { names }: Pick<Examined, 'names'>,
): void {
  const known = new Set(names.map(({ name }) => name));
  const isShared = ({ column }: ComputedColumn) => holdsMore(read, column);
  // Before the others are deleted, which moves them.
  for (const column of columns.filter(isShared)) queueEmptying(sheet, column);
  for (const run of runsFromRight(columns.filter((column) => !isShared(column)))) {
    const [left, right] = [run[0]?.column ?? 1, run.at(-1)?.column ?? 1];
    passing(sheet.getRange(wholeColumns(left, right))).delete('Left');
  }
  for (const { id } of columns) {
    const name = computedName(role, id);
    if (known.has(name)) sheet.names.getItem(name).delete();
  }
}

/** Whether something of the user's stands in a column beside the block, whose cells were set apart. */
function holdsMore(sheet: SheetSnapshot, column: number): boolean {
  const isCovered = ({ left, right }: { left: number; right: number }) => column >= left && column <= right;
  return (
    sheet.values.some((_, index) => valueAt(sheet, sheet.firstRow + index, column) !== null) ||
    sheet.merges.some(isCovered) ||
    sheet.tables.some(({ area }) => isCovered(area))
  );
}

function queueEmptying(sheet: Excel.Worksheet, { id, column, top, bottom }: ComputedColumn): void {
  const cells = passing(sheet.getRange(areaAddress({ top, left: column, bottom, right: column })));
  cells.clear('All');
  cells.dataValidation.clear();
  if (id !== SEPARATOR && supports('1.10')) passing(sheet.getRange(wholeColumns(column, column))).ungroup('ByColumns');
}

function runsFromRight(columns: readonly ComputedColumn[]): ComputedColumn[][] {
  const runs: ComputedColumn[][] = [];
  for (const column of [...columns].sort((one, other) => other.column - one.column)) {
    const last = runs.at(-1);
    if (last?.[0]?.column === column.column + 1) last.unshift(column);
    else runs.push([column]);
  }
  return runs;
}

/** Queues that the sheet prints as before: as a whole, unless the user has chosen otherwise since. */
export function queuePrintedAsBefore(
  sheet: Excel.Worksheet,
  { role, printArea: ours }: Pick<ComputedBlock, 'role' | 'printArea'>,
  { names, printArea }: Pick<Examined, 'names' | 'printArea'>,
): void {
  if (ours === null) return;
  if (names.some(({ name }) => name === printedName(role))) sheet.names.getItem(printedName(role)).delete();
  const isOurs = printArea !== null && areaAddress(printArea) === areaAddress(ours);
  if (isOurs && names.some(({ name }) => name === PRINT_AREA)) sheet.names.getItem(PRINT_AREA).delete();
}
