import type { IAutoFilter, IFilterColumn } from '@univerjs/sheets-filter';
import { addressOf, rangeOf } from './areas';
import {
  attribute,
  booleanAttribute,
  childNamed,
  childrenNamed,
  elementsOf,
  escapeXml,
  numberAttribute,
  type Element,
} from './xml';

/** A sheet's filter; `isWhole` is false when some of its criteria are of a kind that Univer does not know. */
export interface ReadFilter {
  filter: IAutoFilter;
  isWhole: boolean;
}

/**
 * The filter of a sheet.
 * @param hiddenRows 0-based; those inside the filtered area are hidden by the filter
 */
export function readFilter(frame: Element, hiddenRows: readonly number[]): ReadFilter | null {
  const element = childNamed(frame, 'autoFilter');
  const ref = rangeOf(attribute(element, 'ref') ?? '');
  if (!ref) return null;
  const columns = childrenNamed(element, 'filterColumn');
  const criteria = columns.map((column) => readColumn(column, ref.startColumn));
  const isWhole = criteria.every((column) => column !== null);
  const filteredOut = hiddenRows.filter((row) => row > ref.startRow && row <= ref.endRow);
  // Half of the criteria would show rows that were hidden: with one unknown, the rows simply stay hidden.
  if (!isWhole || criteria.length === 0) return { filter: { ref }, isWhole };
  return {
    filter: { ref, filterColumns: criteria.filter((column) => column !== null), cachedFilteredOut: filteredOut },
    isWhole,
  };
}

function readColumn(element: Element, firstColumn: number): IFilterColumn | null {
  const colId = (numberAttribute(element, 'colId') ?? 0) + firstColumn;
  const values = valuesOf(element);
  const custom = childNamed(element, 'customFilters');
  if (values) return { colId, filters: { ...(values.blank && { blank: true as const }), filters: values.texts } };
  if (custom) {
    const [first, second] = childrenNamed(custom, 'customFilter').map((filter) => {
      const operator = attribute(filter, 'operator') as NonNullable<CustomFilter['operator']> | undefined;
      return { val: attribute(filter, 'val') ?? '', ...(operator !== undefined && { operator }) };
    });
    if (!first) return null;
    const and = booleanAttribute(custom, 'and') ?? false;
    return {
      colId,
      customFilters: { ...(and && { and: 1 as const }), customFilters: second ? [first, second] : [first] },
    };
  }
  return elementsOf(element).length === 0 ? { colId } : null;
}

/** The values that a column of a filter shows. */
export interface ShownValues {
  texts: string[];
  /** Empty cells show too. */
  blank: boolean;
}

/** The values that a `filterColumn` element shows; null when it hides rows by something else, or by groups of dates. */
export function valuesOf(element: Element): ShownValues | null {
  const values = childNamed(element, 'filters');
  if (!values || childrenNamed(values, 'dateGroupItem').length > 0) return null;
  const texts = childrenNamed(values, 'filter').map((filter) => attribute(filter, 'val') ?? '');
  return { texts, blank: booleanAttribute(values, 'blank') ?? false };
}

/** The same as a `filters` element. */
export function valuesXml({ texts, blank }: ShownValues): string {
  const values = texts.map((value) => `<filter val="${escapeXml(value)}"/>`);
  return `<filters${blank ? ' blank="1"' : ''}>${values.join('')}</filters>`;
}

type CustomFilter = NonNullable<IFilterColumn['customFilters']>['customFilters'][0];

/** The `autoFilter` element of a sheet. */
export function filterXml({ ref, filterColumns = [] }: IAutoFilter): string {
  const columns = filterColumns.map((column) => {
    const criteria = criteriaXml(column);
    return criteria && `<filterColumn colId="${column.colId - ref.startColumn}">${criteria}</filterColumn>`;
  });
  return `<autoFilter ref="${addressOf(ref)}">${columns.join('')}</autoFilter>`;
}

function criteriaXml({ filters, customFilters }: IFilterColumn): string {
  if (filters) return valuesXml({ texts: filters.filters ?? [], blank: filters.blank ?? false });
  if (customFilters) {
    const conditions = customFilters.customFilters.map(
      ({ val, operator }) =>
        `<customFilter${operator ? ` operator="${operator}"` : ''} val="${escapeXml(String(val))}"/>`,
    );
    return `<customFilters${customFilters.and ? ' and="1"' : ''}>${conditions.join('')}</customFilters>`;
  }
  return '';
}
