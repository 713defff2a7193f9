import { TableColumnDataTypeEnum, type ITableColumnJson, type ITableJson } from '@univerjs/sheets-table';
import type { Cell, TableDefinition } from 'hucre/xlsx';
import type { NamedTable } from '../../src/cli/xlsx/structured-reference';
import type { TableSideData } from '../host/side-store';
import { addressOf, rangeOf } from './areas';
import { readTableFilters } from './table-filters';
import {
  attribute,
  booleanAttribute,
  childNamed,
  childrenNamed,
  escapeXml,
  numberAttribute,
  rootOf,
  type Element,
} from './xml';

/** A table as Univer keeps it, and what it has no place for. */
export interface ReadTable {
  table: ITableJson;
  side: TableSideData;
  /** Something hides rows that Univer does not know: they stay hidden, without the filter. */
  isFilterLost: boolean;
}

/** What a column of the file says beyond its heading; kept as it stands, and given back when the copy is saved. */
interface ColumnMeta {
  totalsRowFunction?: string;
  totalsRowLabel?: string;
  totalsRowFormula?: string;
  calculatedColumnFormula?: string;
}

/** Reads `xl/tables/tableN.xml`; null for a table without a place. */
export function readTable(xml: string, id: string): ReadTable | null {
  const root = rootOf(xml);
  const range = rangeOf(attribute(root, 'ref') ?? '');
  if (!range) return null;
  const showHeaders = (numberAttribute(root, 'headerRowCount') ?? 1) > 0;
  const showTotals = (numberAttribute(root, 'totalsRowCount') ?? 0) > 0;
  const style = childNamed(root, 'tableStyleInfo');
  const filter = childNamed(root, 'autoFilter');
  const name = attribute(style, 'name');
  const filters = readTableFilters(filter);
  return {
    table: {
      id,
      name: attribute(root, 'displayName') ?? attribute(root, 'name') ?? id,
      range,
      options: { showHeader: showHeaders, showFooter: showTotals },
      filters: { tableColumnFilterList: filters ?? [] },
      columns: childrenNamed(childNamed(root, 'tableColumns'), 'tableColumn').map((column, index) =>
        readColumn(column, `${id}-${index + 1}`),
      ),
      meta: {
        showFilterButton: filter !== undefined,
        showBandedRows: booleanAttribute(style, 'showRowStripes') ?? true,
      },
    },
    side: { showHeaders, showTotals, ...(name !== undefined && { style: name }) },
    isFilterLost: filters === null,
  };
}

/** The table as formulas call it. */
export function namedTable({ table, side }: ReadTable, sheet: string): NamedTable {
  const { startRow, startColumn, endRow, endColumn } = table.range;
  return {
    name: table.name,
    sheet,
    area: { top: startRow + 1, left: startColumn + 1, bottom: endRow + 1, right: endColumn + 1 },
    headings: table.columns.map(({ displayName }) => displayName),
    hasHeaders: side.showHeaders,
    hasTotals: side.showTotals,
  };
}

function readColumn(element: Element, id: string): ITableColumnJson {
  const formula = (name: string) => childNamed(element, name)?.textContent ?? undefined;
  const meta: Record<keyof ColumnMeta, string | undefined> = {
    totalsRowFunction: attribute(element, 'totalsRowFunction'),
    totalsRowLabel: attribute(element, 'totalsRowLabel'),
    totalsRowFormula: formula('totalsRowFormula'),
    calculatedColumnFormula: formula('calculatedColumnFormula'),
  };
  return {
    id,
    displayName: decodeEscapes(attribute(element, 'name') ?? ''),
    dataType: TableColumnDataTypeEnum.None,
    formula: '',
    meta: Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== undefined)),
    style: {},
  };
}

/** "_x000a_" stands for a line break where XML would lose it. */
function decodeEscapes(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function encodeEscapes(text: string): string {
  return text.replace(/[\n\r\t]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`);
}

/**
 * A table as hucre's writer takes it. Its headings are the texts of the cells: Excel refuses a file in which a heading
 * and its column differ, in which a heading is not a text, or in which two are the same.
 */
export function writtenTable(
  { name, range, meta }: ITableJson,
  side: TableSideData | undefined,
  cellAt: (row: number, column: number) => Partial<Cell>,
): TableDefinition {
  const headings: string[] = [];
  for (let column = range.startColumn; column <= range.endColumn; column++) {
    const heading = cellAt(range.startRow, column);
    const number = headings.length + 1;
    const text =
      side?.showHeaders === false || heading.value === null || heading.value === undefined ? '' : String(heading.value);
    const wanted = text || `Colonne${number}`;
    headings.push(headings.includes(wanted) ? `${wanted}${number}` : wanted);
    if (side?.showHeaders !== false) heading.value = headings.at(-1) ?? null;
  }
  const { showFilterButton = true, showBandedRows = true } = (meta ?? {}) as {
    showFilterButton?: boolean;
    showBandedRows?: boolean;
  };
  return {
    name,
    range: addressOf(range),
    columns: headings.map((heading) => ({ name: heading })),
    style: side?.style ?? 'TableStyleMedium2',
    showRowStripes: showBandedRows,
    showAutoFilter: showFilterButton && side?.showHeaders !== false,
    showTotalRow: side?.showTotals ?? false,
  };
}

/**
 * What hucre's writer does not say of the columns of a table: totals and calculated columns, headings with line breaks.
 * @param headings the texts of the heading cells, to which Excel wants the columns' names to be equal
 */
export function columnsXml(columns: readonly ITableColumnJson[], headings: readonly string[]): string {
  const written = headings.map((heading, index) => {
    const meta: ColumnMeta = columns[index]?.meta ?? {};
    const attributes = [
      `id="${index + 1}"`,
      `name="${escapeXml(encodeEscapes(heading))}"`,
      ...(meta.totalsRowFunction ? [`totalsRowFunction="${escapeXml(meta.totalsRowFunction)}"`] : []),
      ...(meta.totalsRowLabel ? [`totalsRowLabel="${escapeXml(meta.totalsRowLabel)}"`] : []),
    ];
    const formulas = (['calculatedColumnFormula', 'totalsRowFormula'] as const).map((name) =>
      meta[name] ? `<${name}>${escapeXml(meta[name])}</${name}>` : '',
    );
    return `<tableColumn ${attributes.join(' ')}>${formulas.join('')}</tableColumn>`;
  });
  return `<tableColumns count="${written.length}">${written.join('')}</tableColumns>`;
}
