/** The filter of a table, of which Univer and files know the same: columns that show some values. */
import { TABLE_FILTER_EMPTY_VALUE, TableColumnFilterTypeEnum, type ITableFilterItem } from '@univerjs/sheets-table';
import { valuesOf, valuesXml } from './filters';
import { childrenNamed, numberAttribute, type Element } from './xml';

type ColumnFilters = (ITableFilterItem | undefined)[];

/** What hides rows of a table, by column; null when something else than values does. */
export function readTableFilters(autoFilter: Element | undefined): ColumnFilters | null {
  const filters: ColumnFilters = [];
  for (const column of childrenNamed(autoFilter, 'filterColumn')) {
    const values = valuesOf(column);
    if (!values) return null;
    const { texts, blank } = values;
    filters[numberAttribute(column, 'colId') ?? 0] = {
      filterType: TableColumnFilterTypeEnum.manual,
      values: blank ? [...texts, TABLE_FILTER_EMPTY_VALUE] : texts,
    };
  }
  return filters;
}

/** The same as `filterColumn` elements; conditions of Univer's own have none. */
export function tableFiltersXml(filters: ColumnFilters): string {
  const columns = filters.map((filter, column) => {
    if (filter?.filterType !== TableColumnFilterTypeEnum.manual) return '';
    const texts = filter.values.filter((value) => value !== TABLE_FILTER_EMPTY_VALUE);
    const blank = texts.length < filter.values.length;
    return `<filterColumn colId="${column}">${valuesXml({ texts, blank })}</filterColumn>`;
  });
  return columns.join('');
}
