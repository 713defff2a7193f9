import type { Sheet } from '../book/book';
import {
  clearFilterCriteria,
  filterArea,
  type FilterCriteria,
  filterCriteria,
  isFiltered,
  reapplyFilter,
  removeFilter,
  setFilterArea,
  setFilterCriteria,
} from '../book/filters';
import { demandUnprotected } from '../book/protection';
import { hideRows } from '../book/visibility';
import { ApiError } from '../errors';
import { areaOf } from './cells-object';
import { demandNoNulls, withNulls } from './filter-criteria';
import { type HostContext, HostObject } from './host-object';

/** Excel's `AutoFilter` of a sheet. */
export class AutoFilterObject extends HostObject {
  readonly officeType = 'AutoFilter';

  constructor(
    context: HostContext,
    private readonly sheet: Sheet,
  ) {
    super(context);
  }

  get criteria(): object[] {
    return filterCriteria(this.sheet).map(withNulls);
  }

  get enabled(): boolean {
    return filterArea(this.sheet) !== null;
  }

  get isDataFiltered(): boolean {
    return isFiltered(this.sheet);
  }

  apply(range: unknown, column?: number | null, criteria?: FilterCriteria | null): void {
    demandUnprotected(this.sheet, 'allowAutoFilter');
    setFilterArea(this.sheet, areaOf(this.sheet, range).area);
    if (column === undefined || column === null || !criteria) return;
    demandNoNulls(criteria);
    setFilterCriteria(this.sheet, column, criteria);
  }

  clearColumnCriteria(column: number): void {
    demandUnprotected(this.sheet, 'allowAutoFilter');
    clearFilterCriteria(this.sheet, column);
  }

  clearCriteria(): void {
    demandUnprotected(this.sheet, 'allowAutoFilter');
    clearFilterCriteria(this.sheet);
    const area = filterArea(this.sheet);
    if (area && this.context.quirks.clearedFilterShowsAll) hideRows(this.sheet, area, false);
  }

  /** @throws ApiError ItemNotFound on a sheet without filter */
  getRange(): HostObject {
    const area = filterArea(this.sheet);
    if (!area) throw new ApiError('ItemNotFound');
    return this.make.range(this.sheet, area);
  }

  reapply(): void {
    demandUnprotected(this.sheet, 'allowAutoFilter');
    reapplyFilter(this.sheet);
  }

  remove(): void {
    demandUnprotected(this.sheet, 'allowAutoFilter');
    removeFilter(this.sheet);
  }
}
