/** A monitoring sheet as a table: title, notes, bands, totals, headings and rows. */
import type { Area, BlueprintCell, BlueprintHighlight, BlueprintRow, SheetBlueprint } from '../../workbook';
import { columnLetters } from '../../workbook';
import type { MonitoringColumn } from '../../monitoring';
import { sumOfNumbers } from './expressions';
import {
  BAND_ROW,
  FIRST_ROW,
  HEADER_ROW,
  LEGEND_ROW,
  SPARE_ROWS,
  TITLE_ROW,
  TOTAL_LABEL,
  TOTAL_ROW,
} from '../../monitoring';
import { lists } from '../../monitoring';
import { lookOf, looks } from './looks';
import { tabColors } from '../theme';
import { type CrossCheck, validationOf } from './validations';

/** Characters that the note and the legend take. */
const NOTE_WIDTH = 110;
const LEGEND_WIDTH = 34;

/** A row: its cells by the keys of their columns. A formula has no equals sign. */
export type RowCells = Readonly<Record<string, { value: string | number } | { formula: string } | undefined>>;

/** A column as it is written: its heading and band said in full. */
export type SheetColumn = MonitoringColumn;

export interface TableSheet {
  signature: string;
  name: string;
  title: string;
  /** What the sheet is for and how it is filled in. */
  note: string;
  columns: readonly SheetColumn[];
  rows: readonly RowCells[];
  /** The sums of the columns of money stand above their headings. */
  hasTotals: boolean;
  rowHeight: number;
  frozenColumns: number;
  /** Choices that are this agreement's own, in the place of the usual ones. */
  choices?: Readonly<Record<string, readonly string[]>>;
  checks?: Readonly<Record<string, CrossCheck>>;
  highlights?: readonly BlueprintHighlight[];
  /** The key of the last column that is printed. */
  printedTo: string;
  footer: string;
}

/** Letters of a column by its key; for the formulas of the rows. */
export function lettersOf(columns: readonly SheetColumn[]): (key: string) => string {
  const letters = new Map(columns.map(({ key }, index) => [key, columnLetters(index + 1)]));
  return (key) => {
    const found = letters.get(key);
    if (found === undefined) throw new Error(`No column « ${key} » on the sheet`);
    return found;
  };
}

/** The rows of a column, for a validation or a highlight. */
export function columnArea(columns: readonly SheetColumn[], key: string, rowCount: number): Area {
  const column = columns.findIndex((one) => one.key === key) + 1;
  return { top: FIRST_ROW, left: column, bottom: FIRST_ROW + Math.max(1, rowCount) - 1, right: column };
}

/** The blueprint of a table. */
export function tableBlueprint(table: TableSheet): SheetBlueprint {
  const { columns, rows, frozenColumns } = table;
  // A sheet without any action has one blank row, which those that come later resemble.
  const drawn: readonly RowCells[] = rows.length > 0 ? rows : [{}];
  const printed = columns.findIndex(({ key }) => key === table.printedTo) + 1;
  const lastRow = FIRST_ROW + Math.max(1, rows.length) - 1;
  return {
    signature: table.signature,
    name: table.name,
    tabColor: tabColors.monitoring,
    columns: columns.map(({ width, isHidden }) => ({ width, ...(isHidden && { isHidden }) })),
    looks,
    rows: [
      ...frameRows(table),
      ...drawn.map((cells) => ({ height: table.rowHeight, cells: rowCells(columns, cells) })),
    ],
    merges: frameMerges(table),
    validations: columns.flatMap((column) => {
      if (column.role !== 'input') return [];
      const choices = table.choices?.[column.key] ?? (column.list ? lists[column.list] : null);
      const check = table.checks?.[column.key];
      return [validationOf(column, columnArea(columns, column.key, rows.length), { choices, check })];
    }),
    highlights: table.highlights ?? [],
    freeze: { rows: HEADER_ROW, columns: frozenColumns },
    print: {
      orientation: 'landscape',
      area: { top: 1, left: 1, bottom: Math.max(lastRow, HEADER_ROW), right: printed },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      footer: { left: table.footer },
    },
    isProtected: true,
    firstInput: { row: FIRST_ROW, column: columns.findIndex(({ role }) => role === 'input') + 1 },
  };
}

function rowCells(columns: readonly SheetColumn[], cells: RowCells): BlueprintCell[] {
  return columns.map((column) => {
    const look = lookOf(column);
    const cell = cells[column.key];
    if (!cell || ('value' in cell && cell.value === '')) return { look };
    return 'formula' in cell ? { formula: `=${cell.formula}`, look } : { value: cell.value, look };
  });
}

function frameRows(table: TableSheet): BlueprintRow[] {
  const { columns, hasTotals, rows } = table;
  const bands = columns.map(({ band }, index): BlueprintCell => {
    return { ...(columns[index - 1]?.band !== band && { value: band }), look: 'band' };
  });
  const last = FIRST_ROW + Math.max(1, rows.length) - 1 + SPARE_ROWS;
  const totals = columns.map(({ kind }, index): BlueprintCell => {
    if (index === 0) return { value: TOTAL_LABEL, look: 'totalLabel' };
    const letters = columnLetters(index + 1);
    if (kind !== 'euros' || isPerUnit(columns[index])) return { look: 'totalLabel' };
    return { formula: `=${sumOfNumbers(`${letters}${FIRST_ROW}:${letters}${last}`)}`, look: 'total' };
  });
  const framed: Record<number, BlueprintRow> = {
    [TITLE_ROW]: { height: 36, cells: titleCells(table) },
    [LEGEND_ROW]: { height: 20, cells: legendCells(table) },
    [BAND_ROW]: { height: 20, cells: bands },
    [TOTAL_ROW]: { height: hasTotals ? 20 : 6, cells: hasTotals ? totals : [] },
    [HEADER_ROW]: { height: 48, cells: columns.map(({ heading }) => ({ value: heading, look: 'heading' })) },
  };
  return Array.from({ length: HEADER_ROW }, (_, index) => framed[index + 1] ?? { cells: [] });
}

/** The sum of what one unit costs says nothing. */
function isPerUnit(column: SheetColumn | undefined): boolean {
  return column?.key.endsWith('UnitCost') === true;
}

/** The title over the columns in view, the note beside it. */
function titleCells({ columns, title, note, frozenColumns }: TableSheet): BlueprintCell[] {
  return columns.map((_, index): BlueprintCell => {
    if (index === 0) return { value: title, look: 'title' };
    return { ...(index === frozenColumns && { value: note }), look: 'subtitle' };
  });
}

function legendCells({ frozenColumns }: TableSheet): BlueprintCell[] {
  const cells: BlueprintCell[] = Array.from({ length: frozenColumns }, () => ({ look: 'inputSample' }));
  cells[0] = { value: 'Cases jaunes : à remplir', look: 'inputSample' };
  cells[frozenColumns] = { value: 'Cases grises : calculées, protégées', look: 'computedSample' };
  return cells;
}

/** The column to which something of so many characters reaches, from the first that is not frozen. */
function reach({ columns, frozenColumns }: TableSheet, characters: number): number {
  let column = frozenColumns + 1;
  for (let width = 0; column < columns.length; column++) {
    width += columns[column - 1]?.width ?? 0;
    if (width >= characters) break;
  }
  return column;
}

/** Title, note and legend over their columns; bands over theirs, never across the frozen edge. */
function frameMerges(table: TableSheet): Area[] {
  const { columns, frozenColumns } = table;
  const across = (row: number, left: number, right: number): Area => ({ top: row, left, bottom: row, right });
  const merges = [
    across(TITLE_ROW, 1, frozenColumns),
    across(TITLE_ROW, frozenColumns + 1, reach(table, NOTE_WIDTH)),
    across(LEGEND_ROW, 1, frozenColumns),
    across(LEGEND_ROW, frozenColumns + 1, reach(table, LEGEND_WIDTH)),
  ];
  let left = 1;
  for (let column = 1; column <= columns.length; column++) {
    const isEdge = column === frozenColumns;
    if (!isEdge && columns[column]?.band === columns[column - 1]?.band) continue;
    merges.push(across(BAND_ROW, left, column));
    left = column + 1;
  }
  return merges.filter(({ left: from, right }) => right > from);
}
