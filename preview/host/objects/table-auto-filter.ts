import {
  type ITableFilterItem,
  SetSheetTableFilterCommand,
  TABLE_FILTER_EMPTY_VALUE,
  TableColumnFilterTypeEnum,
} from '@univerjs/sheets-table';
import type { Sheet } from '../book/book';
import type { FilterCriteria } from '../book/filters';
import { demandUnprotected } from '../book/protection';
import { findTable, type SheetTable } from '../book/tables';
import { ApiError, gap } from '../errors';
import { demandNoNulls, withNulls } from './filter-criteria';
import { type HostContext, HostObject } from './host-object';

/** Excel's `AutoFilter` of a table: its own, beside that of the sheet. */
export class TableAutoFilterObject extends HostObject {
  readonly officeType = 'AutoFilter';

  constructor(
    context: HostContext,
    private readonly sheet: Sheet,
    private readonly tableId: string,
    readonly enabled: boolean,
  ) {
    super(context);
  }

  get criteria(): object[] {
    const filters = this.table.getTableFilters();
    return Array.from({ length: this.table.getColumnsCount() }, (_, column) => {
      const filter = filters.getColumnFilter(column);
      return withNulls(filter ? readCriteria(filter) : null);
    });
  }

  /** Whether some column hides rows. */
  get isDataFiltered(): boolean {
    return this.filteredColumns().length > 0;
  }

  /**
   * Hides the rows of the table that do not hold one of some values.
   * @param column counted from the table's first one
   */
  apply(_range: unknown, column?: number | null, criteria?: FilterCriteria | null): void {
    demandUnprotected(this.sheet, 'allowAutoFilter');
    if (column === undefined || column === null || !criteria) return;
    if (column < 0 || column >= this.table.getColumnsCount()) throw new ApiError('InvalidArgument');
    demandNoNulls(criteria);
    if (criteria.filterOn !== 'Values') throw gap(`Table.autoFilter.apply on ${criteria.filterOn}`);
    const values = (criteria.values ?? []).map((value) => value || TABLE_FILTER_EMPTY_VALUE);
    this.setFilter(column, { filterType: TableColumnFilterTypeEnum.manual, values });
  }

  clearColumnCriteria(column: number): void {
    demandUnprotected(this.sheet, 'allowAutoFilter');
    this.setFilter(column, undefined);
  }

  clearCriteria(): void {
    demandUnprotected(this.sheet, 'allowAutoFilter');
    for (const column of this.filteredColumns()) this.setFilter(column, undefined);
  }

  private get table(): SheetTable {
    return findTable(this.sheet, this.tableId);
  }

  private filteredColumns(): number[] {
    const { table } = this;
    const columns = Array.from({ length: table.getColumnsCount() }, (_, column) => column);
    return columns.filter((column) => table.getTableFilters().getColumnFilter(column) !== undefined);
  }

  private setFilter(column: number, tableFilter: object | undefined): void {
    this.sheet.run(SetSheetTableFilterCommand.id, { tableId: this.tableId, column, tableFilter });
  }
}

/** A condition of the grid's own menu has no words in the API. */
function readCriteria(filter: ITableFilterItem): FilterCriteria {
  if (filter.filterType !== TableColumnFilterTypeEnum.manual) {
    return { filterOn: 'Dynamic', dynamicCriteria: 'Unknown' };
  }
  const values = filter.values.map((value) => (value === TABLE_FILTER_EMPTY_VALUE ? '' : value));
  return { filterOn: 'Values', values };
}
