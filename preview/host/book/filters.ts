import { CustomFilterOperator, type IFilterColumn, SheetsFilterService } from '@univerjs/sheets-filter';
import {
  ClearSheetsFilterCriteriaCommand,
  ReCalcSheetsFilterCommand,
  RemoveSheetFilterCommand,
  SetSheetFilterRangeCommand,
  SetSheetsFilterCriteriaCommand,
} from '@univerjs/sheets-filter';
import { ApiError, gap } from '../errors';
import { columnCount, type Rectangle, sameArea } from './areas';
import type { Sheet } from './book';

/** What hides rows, by the words of `Excel.FilterCriteria`. */
export interface FilterCriteria {
  filterOn: string;
  color?: string;
  dynamicCriteria?: string;
  values?: string[];
  criterion1?: string;
  criterion2?: string;
  operator?: string;
}

const operators: readonly [string, CustomFilterOperator][] = [
  ['<>', CustomFilterOperator.NOT_EQUALS],
  ['>=', CustomFilterOperator.GREATER_THAN_OR_EQUAL],
  ['<=', CustomFilterOperator.LESS_THAN_OR_EQUAL],
  ['>', CustomFilterOperator.GREATER_THAN],
  ['<', CustomFilterOperator.LESS_THAN],
];

/** The area with filter buttons in its first row; null on a sheet that has none. */
export function filterArea(sheet: Sheet): Rectangle | null {
  return filterModel(sheet)?.getRange() ?? null;
}

/** Whether some column hides rows. */
export function isFiltered(sheet: Sheet): boolean {
  return (filterModel(sheet)?.getAllFilterColumns().length ?? 0) > 0;
}

/** What each column of the filter hides rows by; null where it hides none. */
export function filterCriteria(sheet: Sheet): (FilterCriteria | null)[] {
  const area = filterArea(sheet);
  if (!area) return [];
  return Array.from({ length: columnCount(area) }, (_, offset) => {
    const column = filterModel(sheet)?.getFilterColumn(area.startColumn + offset);
    return column ? readCriteria(column.getColumnData()) : null;
  });
}

export function setFilterArea(sheet: Sheet, area: Rectangle): void {
  const current = filterArea(sheet);
  if (current && sameArea(current, area)) return;
  removeFilter(sheet);
  sheet.run(SetSheetFilterRangeCommand.id, { range: sheet.toUniver(area) });
}

/** @param column counted from the filter's first one */
export function setFilterCriteria(sheet: Sheet, column: number, criteria: FilterCriteria): void {
  const area = filterArea(sheet);
  if (!area || column < 0 || column >= columnCount(area)) throw new ApiError('InvalidArgument');
  const col = area.startColumn + column;
  sheet.run(SetSheetsFilterCriteriaCommand.id, { col, criteria: { colId: col, ...writeCriteria(criteria) } });
}

/** Shows every row again; the buttons stay. */
export function clearFilterCriteria(sheet: Sheet, column?: number): void {
  const area = filterArea(sheet);
  if (!area || !isFiltered(sheet)) return;
  if (column === undefined) sheet.run(ClearSheetsFilterCriteriaCommand.id, {});
  else sheet.run(SetSheetsFilterCriteriaCommand.id, { col: area.startColumn + column, criteria: null });
}

export function removeFilter(sheet: Sheet): void {
  if (filterModel(sheet)) sheet.run(RemoveSheetFilterCommand.id, {});
}

export function reapplyFilter(sheet: Sheet): void {
  if (filterModel(sheet)) sheet.run(ReCalcSheetsFilterCommand.id, {});
}

function filterModel(sheet: Sheet) {
  return sheet.book.injector.get(SheetsFilterService).getFilterModel(sheet.book.unitId, sheet.id);
}

function readCriteria({ filters, colorFilters, customFilters }: Readonly<IFilterColumn>): FilterCriteria {
  if (colorFilters) {
    const { cellFillColors, cellTextColors = [] } = colorFilters;
    const [color] = cellFillColors ?? cellTextColors;
    return { filterOn: cellFillColors ? 'CellColor' : 'FontColor', ...(color && { color }) };
  }
  if (filters) return { filterOn: 'Values', values: [...(filters.filters ?? []), ...(filters.blank ? [''] : [])] };
  const written = (customFilters?.customFilters ?? []).map(({ operator, val }) => {
    const sign = operators.find(([, known]) => known === operator)?.[0] ?? '=';
    return `${sign}${val}`;
  });
  const [criterion1, criterion2] = written;
  return {
    filterOn: 'Custom',
    ...(criterion1 !== undefined && { criterion1 }),
    ...(criterion2 !== undefined && { criterion2, operator: customFilters?.and ? 'And' : 'Or' }),
  };
}

function writeCriteria({ filterOn, values, criterion1, criterion2, operator }: FilterCriteria): Partial<IFilterColumn> {
  if (filterOn === 'Values') {
    const filled = (values ?? []).filter((value) => value !== '');
    return { filters: { filters: filled, ...(filled.length < (values ?? []).length && { blank: true as const }) } };
  }
  if (filterOn !== 'Custom' || !criterion1) throw gap(`AutoFilter.apply on ${filterOn}`);
  const first = customFilter(criterion1);
  if (!criterion2) return { customFilters: { customFilters: [first] } };
  return {
    customFilters: { ...(operator !== 'Or' && { and: 1 as const }), customFilters: [first, customFilter(criterion2)] },
  };
}

/** ">=12", "<>abc", "=abc". */
function customFilter(criterion: string): { val: string | number; operator?: CustomFilterOperator } {
  const [sign, operator] = operators.find(([known]) => criterion.startsWith(known)) ?? ['', undefined];
  const text = criterion.slice(sign.length).replace(/^=/, '');
  const val = text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  return operator ? { val, operator } : { val };
}
