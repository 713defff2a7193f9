import { areaAddress, areasOf, cellKey } from '../../workbook';
import type { Area, CellContent, CellRef } from '../../workbook';
import { cellFormula, cellValue } from '../read/values';
import { requestsOf } from '../requests';
import { passing } from '../runtime';

/** Something about a cell: an edit, a witness. */
interface AboutCell {
  cell: CellRef;
}

/** What is known or wanted of the cells of one rectangle, row by row; together they fill it. */
export interface Block<T extends AboutCell> {
  sheet: string;
  area: Area;
  address: string;
  rows: T[][];
}

/**
 * Gathers what touches into rectangles, so that cells are read and written together. Each cell comes once.
 * @param apart keys (`cellKey`) of cells that each make a block of their own
 */
export function blocksOf<T extends AboutCell>(items: readonly T[], apart: ReadonlySet<string> = new Set()): Block<T>[] {
  const isApart = ({ cell }: AboutCell) => apart.has(cellKey(cell));
  return [
    ...together(items.filter((item) => !isApart(item))),
    ...items.filter(isApart).flatMap((item) => together([item])),
  ];
}

/** Characters of a request that ask about one block, and about what one cell of it holds. */
const BLOCK_WEIGHT = 1_200;
const CELL_WEIGHT = 100;

/**
 * Parts blocks into requests: one, but for hundreds of cells here and there or very long texts.
 * @param contentsOf what is written into a cell, or awaited of it
 */
export function blockRequests<T extends AboutCell>(
  blocks: readonly Block<T>[],
  contentsOf: (item: T) => readonly CellContent[],
): Block<T>[][] {
  return requestsOf(blocks, ({ rows }) =>
    rows
      .flat()
      .flatMap(contentsOf)
      .reduce((sum, content) => sum + CELL_WEIGHT + lengthOf(content), BLOCK_WEIGHT),
  );
}

/** Excel tells of a text twice: as the cell's value and as its formula. */
function lengthOf({ value, formula }: CellContent): number {
  return 2 * String(value ?? '').length + (formula ?? '').length;
}

function together<T extends AboutCell>(items: readonly T[]): Block<T>[] {
  const byKey = new Map(items.map((item) => [cellKey(item.cell), item]));
  const sheets = [...new Set(items.map(({ cell }) => cell.sheet))];
  return sheets.flatMap((sheet) => {
    const cells = [...byKey.values()].map(({ cell }) => cell).filter((cell) => cell.sheet === sheet);
    return areasOf(cells).map((area) => {
      const rows = indices(area.top, area.bottom).map((row) =>
        indices(area.left, area.right).flatMap((column) => byKey.get(cellKey({ sheet, row, column })) ?? []),
      );
      return { sheet, area, address: areaAddress(area), rows };
    });
  });
}

function indices(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

/** Each cell of some blocks with what it holds now. */
export type Present<T> = { item: T; now: CellContent }[];

/** Queues the reading of what the cells of a block hold. */
export function queueContent<T extends AboutCell>(range: Excel.Range, { rows }: Block<T>): () => Present<T> {
  range.load({ values: true, formulas: true, numberFormat: true });
  return () =>
    rows.flatMap((items, row) =>
      items.map((item, column) => {
        const value: unknown = range.values[row]?.[column];
        const now = {
          value: cellValue(value),
          formula: cellFormula(range.formulas[row]?.[column], value),
          numberFormat: String(range.numberFormat[row]?.[column]),
        };
        return { item, now };
      }),
    );
}

/** The range of a block. */
export function rangeOf({ worksheets }: Excel.Workbook, { sheet, address }: Block<AboutCell>): Excel.Range {
  return passing(worksheets.getItem(sheet).getRange(address));
}
