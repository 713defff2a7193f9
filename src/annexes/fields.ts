/** Reads a cell of a table into a field that knows its cell. */
import { type Area, type CellRef, formulaAt, numberFormatAt } from '../workbook';
import { shownText } from './formats';
import type { Grid } from './grid';
import type { Amount, Field } from './model';
import { clean } from './text';

/** How a cell's content is understood: its value, its number format, and what the reader sees. */
export type Parse<T> = (raw: Field<T>['raw'], numberFormat: string, text: string) => T;

/** Where a field is read. */
export interface Place {
  row: number;
  /** Null where the sheet lacks the column. */
  column: number | null;
  /** Column that stands for a missing one: the action's number, or the table's first. */
  fallback: number;
  /** A text merged over several rows holds for each of them; an amount counts once, on the first. */
  isShared: boolean;
}

function cellOf(grid: Grid, row: number, column: number, isShared: boolean): CellRef {
  const merge: Area | null = isShared ? grid.mergeAt(row, column) : null;
  return { sheet: grid.sheet.name, row: merge?.top ?? row, column: merge?.left ?? column };
}

/** The field of a cell; of the missing column, an empty one. */
export function readField<T>(grid: Grid, { row, column, fallback, isShared }: Place, parse: Parse<T>): Field<T> {
  if (column === null) {
    const cell = { sheet: grid.sheet.name, row, column: fallback };
    return {
      cell,
      raw: null,
      text: '',
      formula: null,
      numberFormat: 'General',
      value: parse(null, 'General', ''),
      isMissing: true,
    };
  }
  const cell = cellOf(grid, row, column, isShared);
  const raw = grid.value(cell.row, cell.column);
  const numberFormat = numberFormatAt(grid.sheet, cell.row, cell.column);
  const text = clean(shownText(raw, numberFormat));
  return {
    cell,
    raw,
    text,
    formula: formulaAt(grid.sheet, cell.row, cell.column),
    numberFormat,
    value: parse(raw, numberFormat, text),
    isMissing: false,
  };
}

function isAmount(value: unknown): value is Amount {
  return typeof value === 'object' && value !== null && 'isCountedBySum' in value;
}

/** Several amounts as one of all their parts: those of an action that takes several rows, or of several funders. */
export function joinAmounts(amounts: readonly Amount[]): Amount {
  const [first, ...others] = amounts.filter(({ isEmpty }) => !isEmpty);
  if (!first) return amounts[0] as Amount;
  const sum = (a: number | null, b: number | null) =>
    a === null ? b : b === null ? a : Math.round((a + b) * 100) / 100;
  return others.reduce(
    (all, amount) => ({
      ...all,
      parts: [...all.parts, ...amount.parts],
      ofWhich: [...all.ofWhich, ...amount.ofWhich],
      sourcesWithoutAmount: [...all.sourcesWithoutAmount, ...amount.sourcesWithoutAmount],
      total: sum(all.total, amount.total),
      firm: sum(all.firm, amount.firm),
      isDoubtful: all.isDoubtful || amount.isDoubtful,
      isReference: all.isReference || amount.isReference,
      isNone: all.isNone && amount.isNone,
      unit: all.unit === 'euro' ? amount.unit : all.unit,
      rest: [all.rest, amount.rest].filter((text) => text !== '').join(' '),
      isCountedBySum: all.isCountedBySum && amount.isCountedBySum,
      isError: all.isError || amount.isError,
    }),
    first,
  );
}

/** The field of an action that takes several rows: the first cell, and what the cells under it add. */
export function joinFields(
  first: Field<unknown>,
  more: readonly Field<unknown>[],
  parse: Parse<unknown>,
): Field<unknown> {
  if (more.length === 0) return first;
  const own = (field: Field<unknown>) => field.cell.row !== first.cell.row && field.raw !== null;
  const fields = [first, ...more.filter(own)].filter(({ raw }) => raw !== null);
  const [start] = fields;
  if (!start || fields.length < 2) return start ?? first;
  const text = fields.map((field) => field.text).join('\n');
  const values = fields.map(({ value }) => value);
  return {
    ...start,
    text,
    raw: text,
    value: values.every(isAmount) ? joinAmounts(values) : parse(text, 'General', text),
  };
}
