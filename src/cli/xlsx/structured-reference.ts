import type { Area, CellRef } from '../../workbook';
import { areaAddress, contains } from '../../workbook';
import { formulaPieces } from './formula';

/** A table as formulas know it: where it stands, and the headings by which its columns are called. */
export interface NamedTable {
  name: string;
  sheet: string;
  area: Area;
  headings: string[];
  hasHeaders: boolean;
  hasTotals: boolean;
}

/**
 * The formula with « Budget[Coût total] », « Budget[[#This Row],[Coût]] » and the like written as the cells that they
 * mean, for a calculation engine that knows tables less well than Excel. What means nothing here is left as it is.
 */
export function withoutStructuredReferences(formula: string, cell: CellRef, tables: readonly NamedTable[]): string {
  const pieces = formulaPieces(formula);
  return pieces
    .map((piece, index) => {
      const previous = pieces[index - 1];
      const following = pieces[index + 1];
      const named = (name: string) => tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
      // Formulas inside a table may leave out its name: « [@Coût] ».
      const around = tables.find((table) => table.sheet === cell.sheet && contains(table.area, cell));
      if (piece.kind === 'brackets') {
        const table = previous?.kind === 'name' ? named(previous.text) : around;
        return (table && tableCells(table, piece.text, cell)) ?? piece.text;
      }
      if (piece.kind !== 'name') return piece.text;
      const table = named(piece.text);
      if (!table) return piece.text;
      if (following?.kind !== 'brackets') return cellsOf(table, dataArea(table));
      return tableCells(table, following.text, cell) === null ? piece.text : '';
    })
    .join('');
}

/** The cells that the bracketed part of a structured reference means, null when it cannot be told. */
function tableCells(table: NamedTable, brackets: string, cell: CellRef): string | null {
  let inner = brackets.slice(1, -1).trim();
  const parts = new Set<string>();
  if (inner.startsWith('@')) {
    parts.add('#this row');
    inner = inner.slice(1);
  }
  const items = inner.startsWith('[')
    ? [...inner.matchAll(/\[((?:'.|[^\]'])*)\]/g)].map(([, item = '']) => item)
    : [inner].filter((item) => item !== '');
  items.filter((item) => item.startsWith('#')).forEach((item) => parts.add(item.toLowerCase()));
  const columns = items.filter((item) => !item.startsWith('#')).map((item) => columnIndex(table, item));
  if (columns.includes(-1)) return null;
  const rows = rowsOf(table, parts, cell);
  if (!rows) return null;
  const { left, right } = table.area;
  const first = columns.length > 0 ? left + Math.min(...columns) : left;
  const last = columns.length > 0 ? left + Math.max(...columns) : right;
  return cellsOf(table, { top: rows[0], left: first, bottom: rows[1], right: last });
}

/** 0-based place of the column that a heading calls; -1 when there is none. */
function columnIndex(table: NamedTable, written: string): number {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  const wanted = plain(written.replace(/'(.)/g, '$1'));
  return table.headings.findIndex((heading) => plain(heading) === wanted);
}

function rowsOf(table: NamedTable, parts: ReadonlySet<string>, cell: CellRef): [number, number] | null {
  const data = dataArea(table);
  if (parts.has('#this row')) return cell.row >= data.top && cell.row <= data.bottom ? [cell.row, cell.row] : null;
  if (parts.has('#all')) return [table.area.top, table.area.bottom];
  const wanted = [
    ...(parts.has('#headers') && table.hasHeaders ? [table.area.top] : []),
    ...(parts.has('#totals') && table.hasTotals ? [table.area.bottom] : []),
    ...(parts.has('#data') || parts.size === 0 ? [data.top, data.bottom] : []),
  ];
  return wanted.length > 0 ? [Math.min(...wanted), Math.max(...wanted)] : null;
}

function dataArea({ area, hasHeaders, hasTotals }: NamedTable): Area {
  return { ...area, top: area.top + (hasHeaders ? 1 : 0), bottom: area.bottom - (hasTotals ? 1 : 0) };
}

function cellsOf({ sheet }: NamedTable, area: Area): string {
  const absolute = areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `'${sheet.replaceAll("'", "''")}'!${absolute}`;
}
