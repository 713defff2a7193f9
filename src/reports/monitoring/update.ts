/** What brings the monitoring sheets of a workbook up to date: nothing that was typed is touched, no row is removed. */
import type { CellEdit, SheetExtension, SheetSnapshot } from '../../workbook';
import type { AddedCell } from '../../workbook';
import { columnLetters, editCell, formulaAt, valueAt } from '../../workbook';
import { type ExecutionSheet, type IndicatorSheet, agreementLabels } from '../../monitoring';
import type { MonitoredAction, MonitoringContext } from './context';
import { actionsOf } from './context';
import { executionCells } from './execution';
import { indicatorFormulas, indicatorRows } from './indicators';
import { agreementValues } from './parameters';
import { sheetPlaces } from './places';
import type { RowCells } from './table';

/** What an update does, for the words that tell of it. */
export interface MonitoringUpdate {
  extensions: SheetExtension[];
  /** Actions that get a row, by sheet. */
  added: { sheet: string; actions: number[] }[];
}

/** A row whose action the annexes no longer have. */
export interface GoneRow {
  sheet: string;
  row: number;
  column: number;
  number: number;
}

/** The rows of « Suivi d’exécution » and « Suivi des indicateurs » whose action has gone from the annexes. */
export function goneRows({ annexes, monitoring: { execution, indicators } }: MonitoringContext): GoneRow[] {
  if (!annexes.annexe1 && !annexes.annexe2) return [];
  const known = new Set(actionsOf(annexes).map(({ number }) => number));
  return [...execution, ...(indicators ? [indicators] : [])].flatMap(({ sheet, rows }) =>
    rows.flatMap(({ row, number }) => {
      if (number.value === null || known.has(number.value)) return [];
      return [{ sheet: sheet.name, row, column: number.cell.column, number: number.value }];
    }),
  );
}

/** Rows for new actions, formulas that point at what has moved, and the settings as they are now. */
export function monitoringUpdate(context: MonitoringContext): MonitoringUpdate {
  const { execution, indicators, parameters } = context.monitoring;
  const updates = [
    ...execution.map((sheet) => updateOf(context, executionTable(context, sheet))),
    ...(indicators ? [updateOf(context, indicatorTable(context, indicators))] : []),
  ];
  const settings = parameters ? [settingsUpdate(context)] : [];
  return {
    extensions: [...updates.map(({ extension }) => extension), ...settings].filter(
      ({ edits, added }) => edits.length > 0 || added !== null,
    ),
    added: updates.flatMap(({ extension: { read, added }, actions }) =>
      added === null ? [] : [{ sheet: read.name, actions }],
    ),
  };
}

/** What is to be done with a table, whichever it is. */
interface Table {
  sheet: SheetSnapshot;
  columns: ReadonlyMap<string, number>;
  rows: readonly { row: number; number: { value: number | null } }[];
  firstRow: number;
  lastRow: number;
  /** The computed cells of a row that is there, by key. */
  computed(action: MonitoredAction, row: number): RowCells;
  /** All cells of the rows of an action that is new, the first of which will stand on `row`. */
  made(action: MonitoredAction, row: number): RowCells[];
}

function executionTable(context: MonitoringContext, execution: ExecutionSheet): Table {
  const { sheet, year, funders } = execution;
  const columns = new Map(Object.entries(execution.columns));
  const places = sheetPlaces(context);
  const [first, last] = [Math.min, Math.max].map((pick) =>
    funders.length === 0 ? null : columnLetters(pick(...funders.map(({ column }) => column))),
  );
  const cells = (action: MonitoredAction, row: number) =>
    executionCells(context, year, places, action, {
      at: (key) => addressOf(columns, key, row),
      funding: first && last ? `${first}${row}:${last}${row}` : NOWHERE,
      isFirstYear: year <= context.annexes.years.first,
    });
  const typed = new Set(['number', 'payee', 'priority', 'contract']);
  return {
    ...execution,
    sheet,
    columns,
    computed: (action, row) =>
      Object.fromEntries(Object.entries(cells(action, row)).filter(([key]) => !typed.has(key))),
    made: (action, row) => [cells(action, row)],
  };
}

function indicatorTable(context: MonitoringContext, indicators: IndicatorSheet): Table {
  const columns = new Map(Object.entries(indicators.columns));
  const formulas = (row: number) => indicatorFormulas(context, (key) => addressOf(columns, key, row));
  return {
    ...indicators,
    columns,
    computed: (_, row) => formulas(row),
    made: (action, row) =>
      indicatorRows(context, [action]).map((cells, index) => ({ ...cells, ...formulas(row + index) })),
  };
}

/** An address that holds nothing, in the place of a column that someone deleted. */
const NOWHERE = '$XFD$1048576';

function addressOf(columns: ReadonlyMap<string, number>, key: string, row: number): string {
  const column = columns.get(key);
  return column === undefined ? NOWHERE : `$${columnLetters(column)}${row}`;
}

function updateOf(context: MonitoringContext, table: Table): { extension: SheetExtension; actions: number[] } {
  const { sheet, columns, rows, firstRow, lastRow } = table;
  const actions = actionsOf(context.annexes);
  const present = new Set(rows.map(({ number }) => number.value));
  const edits = rows.flatMap(({ row, number }) => {
    const action = actions.find((one) => one.number === number.value);
    return action ? refreshed(sheet, columns, row, table.computed(action, row)) : [];
  });
  const like = Math.max(firstRow, lastRow);
  const missing = actions.filter(({ number }) => !present.has(number));
  const made: AddedCell[][] = [];
  for (const action of missing) {
    for (const cells of table.made(action, like + 1 + made.length)) made.push(addedCells(columns, cells));
  }
  return {
    extension: { read: sheet, edits, added: made.length > 0 ? { like, rows: made } : null },
    actions: missing.map(({ number }) => number),
  };
}

function addedCells(columns: ReadonlyMap<string, number>, cells: RowCells): AddedCell[] {
  return Object.entries(cells).flatMap(([key, cell]): AddedCell[] => {
    const column = columns.get(key);
    if (column === undefined || !cell) return [];
    return [{ column, ...('formula' in cell ? { formula: `=${cell.formula}` } : { value: cell.value }) }];
  });
}

/**
 * Computed cells whose formula is no longer what it should be. A value that stands in the place of a formula was typed by
 * someone who took the protection off for it: it stays.
 */
function refreshed(
  sheet: SheetSnapshot,
  columns: ReadonlyMap<string, number>,
  row: number,
  cells: RowCells,
): CellEdit[] {
  return Object.entries(cells).flatMap(([key, cell]) => {
    const column = columns.get(key);
    if (column === undefined || !cell) return [];
    const place = { row, column };
    if ('value' in cell) {
      const isSame = (valueAt(sheet, row, column) ?? '') === cell.value;
      return isSame ? [] : [editCell(sheet, place, { value: cell.value === '' ? null : cell.value })];
    }
    const present = formulaAt(sheet, row, column);
    const wanted = `=${cell.formula}`;
    const isTyped = present === null && valueAt(sheet, row, column) !== null;
    if (isTyped || (present !== null && isSameFormula(present, wanted))) return [];
    return [editCell(sheet, place, { formula: wanted })];
  });
}

/**
 * Excel writes formulas in its own way: capitals, no needless space, no needless apostrophe around a sheet’s name. Where a
 * column ends is no matter: every range leaves room for hundreds of rows, and Excel widens it with those put in.
 */
function isSameFormula(one: string, other: string): boolean {
  return normalised(one) === normalised(other);
}

const PARTS = /"(?:[^"]|"")*"|'([\p{L}_][\p{L}\p{N}_.]*)'(?=!)|'(?:[^']|'')*'|([^"'\s]+)|\s+/gu;

function normalised(formula: string): string {
  return formula
    .replace(PARTS, (part: string, name?: string, code?: string) =>
      name !== undefined || code !== undefined ? (name ?? code ?? '').toUpperCase() : /^\s/.test(part) ? '' : part,
    )
    .replace(/(\$[A-Z]+\$\d+:\$[A-Z]+\$)\d+/g, '$1');
}

/** The figures of the agreement on « Paramètres », as the settings say them now. */
function settingsUpdate({ monitoring: { parameters }, settings }: MonitoringContext): SheetExtension {
  const sheet = parameters?.sheet;
  const values = agreementValues(settings);
  const keys = Object.keys(agreementLabels) as (keyof typeof agreementLabels)[];
  const edits = keys.flatMap((key) => {
    const cell = parameters?.agreement[key];
    if (!sheet || !cell) return [];
    const { value } = values[key];
    return valueAt(sheet, cell.row, cell.column) === value ? [] : [editCell(sheet, cell, { value })];
  });
  return { read: sheet as SheetSnapshot, edits, added: null };
}
