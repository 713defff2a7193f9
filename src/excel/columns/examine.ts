import type { Area, BlockWriting, ComputedBlock, SheetName, SheetSnapshot } from '../../workbook';
import { areaAddress, boundingArea, holdsSame, valueAt, withComputedApart } from '../../workbook';
import type { RowFilter } from '../filters/filter';
import type { FilterOwners } from '../filters/read';
import { queueFilterOwners, readFilters } from '../filters/read';
import { cellFormula, cellValue } from '../read/values';
import { passing, roundTrip } from '../runtime';
import { ExcelTrouble } from '../trouble';
import { changedSheet, protectedSheet, readOnly } from './sentences';

/** What is known of the sheet just before it is written. */
export interface Examined {
  /** The names whose scope is the sheet. */
  names: SheetName[];
  printArea: Area | null;
  /** Those that hide rows, and must be lifted while the sheet is written. */
  filters: RowFilter[];
}

/**
 * Looks whether the sheet can be written and still is what was read, in one round trip; in two under a filter.
 * @param found the block that was read there, which must still be the same
 * @param source what must still hold what it held; null where nothing was worked out from the annexe
 * @throws ExcelTrouble « read-only », « protected », « blocked » (a filter that could not be put back), « changed » or « sheet-gone »
 */
export async function examine(
  sheet: string,
  found: ComputedBlock | null,
  source: BlockWriting['source'] | null,
): Promise<Examined> {
  const { isReadOnly, isProtected, isSame, owners, names, printArea } = await look(sheet, found, source);
  if (isReadOnly) throw new ExcelTrouble('read-only', readOnly);
  if (isProtected) throw new ExcelTrouble('protected', protectedSheet(sheet));
  if (!isSame) throw new ExcelTrouble('changed', changedSheet(sheet));
  return { names, printArea, filters: await readFilters(sheet, owners) };
}

interface Look extends Omit<Examined, 'filters'> {
  isReadOnly: boolean;
  isProtected: boolean;
  owners: FilterOwners;
  isSame: boolean;
}

function look(name: string, found: ComputedBlock | null, source: BlockWriting['source'] | null): Promise<Look> {
  return roundTrip(({ workbook }) => {
    workbook.load({ readOnly: true });
    const sheet = workbook.worksheets.getItem(name);
    sheet.protection.load({ protected: true });
    const pickOwners = queueFilterOwners(sheet);
    sheet.names.load({ name: true, formula: true });
    const printed = passing(sheet.pageLayout.getPrintAreaOrNullObject()).load({ address: true });
    const isSource = source ? queueComparison(sheet, source) : () => true;
    const isBlock = found ? queueBlockComparison(sheet, found) : () => true;
    return () => {
      const names = sheet.names.items.map((item) => ({ name: item.name, formula: String(item.formula) }));
      return {
        isReadOnly: workbook.readOnly,
        isProtected: sheet.protection.protected,
        owners: pickOwners(),
        names,
        printArea: printed.isNullObject
          ? null
          : boundingArea(printed.address.split(',').map((part) => part.slice(part.lastIndexOf('!') + 1))),
        isSame: isSource() && isBlock() && isWhereItWas(names, found),
      };
    };
  });
}

/** Whether the annexe still shows what it showed. */
function queueComparison(sheet: Excel.Worksheet, { sheet: read, area }: { sheet: SheetSnapshot; area: Area }) {
  const range = passing(sheet.getRange(areaAddress(area))).load({ values: true });
  return () =>
    range.values.every((row, index) =>
      row.every((value, at) => cellValue(value) === valueAt(read, area.top + index, area.left + at)),
    );
}

/** Whether the block still holds what it held: the user types in it too. */
function queueBlockComparison(sheet: Excel.Worksheet, { columns }: ComputedBlock) {
  const picks = columns.map(({ column, top, bottom, cells }) => {
    const range = passing(sheet.getRange(areaAddress({ top, left: column, bottom, right: column })));
    range.load({ values: true, formulas: true });
    return () =>
      cells.every((cell, index) => {
        const value: unknown = range.values[index]?.[0];
        const now = {
          value: cellValue(value),
          formula: cellFormula(range.formulas[index]?.[0], value),
          numberFormat: '',
        };
        return holdsSame(cell, now);
      });
  });
  return () => picks.every((pick) => pick());
}

/** Whether the names of a sheet still stand for the cells of a block. */
export function isWhereItWas(names: readonly SheetName[], found: ComputedBlock | null): boolean {
  const empty = {
    values: [],
    formulas: [],
    numberFormats: [],
    firstRow: 1,
    firstColumn: 1,
  } as unknown as SheetSnapshot;
  const now = withComputedApart(empty, names).computed?.find(({ role }) => role === found?.role);
  if (!found) return true;
  const places = ({ columns }: ComputedBlock) =>
    columns.map(({ id, column, top, bottom }) => `${id} ${column} ${top} ${bottom}`).join();
  return now !== undefined && places(now) === places(found);
}
