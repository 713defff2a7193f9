/** The monitoring sheets as typed rows in which every value knows its cell. */
import type { CellRef, CellValue, SheetSnapshot } from '../workbook';
import type {
  MonitoringColumn,
  agreementLabels,
  ValueOfKind,
  executionColumns,
  executionColumnsAfter,
  indicatorColumns,
  parameterInputs,
  voucherColumns,
} from './columns';

/** One cell of a monitoring sheet, with what was understood of it. */
export interface MonitoringField<T> {
  /** The cell itself; where the sheet lacks the column, the first cell of the row (see `isMissing`). */
  cell: CellRef;
  raw: CellValue;
  /** What the reader sees; "" for an empty cell. */
  text: string;
  /** Euros, shares of 1, numbers, ISO dates or text. Null where nothing was typed (never zero) or it cannot be read. */
  value: T | null;
  formula: string | null;
  /** The sheet has no such column. */
  isMissing: boolean;
  /** Something stands there that is not what the column wants: a text for an amount, an error value. */
  isUnreadable: boolean;
}

/** A row: its place (1-based), and a field for each column of its sheet. */
export type RowOf<Columns extends readonly MonitoringColumn[]> = { row: number } & {
  [Column in Columns[number] as Column['key']]: MonitoringField<ValueOfKind<Column['kind']>>;
};

/** What one co-funder paid for an action; the sheet may have any number of such columns. */
export interface FunderField {
  funder: string;
  field: MonitoringField<number>;
}

export type ExecutionKey = (typeof executionColumns)[number]['key'] | (typeof executionColumnsAfter)[number]['key'];
export type ExecutionRow = RowOf<typeof executionColumns> &
  RowOf<typeof executionColumnsAfter> & { funding: FunderField[] };

export type IndicatorKey = (typeof indicatorColumns)[number]['key'];
export type IndicatorRow = RowOf<typeof indicatorColumns>;

export type VoucherKey = (typeof voucherColumns)[number]['key'];
export type VoucherRow = RowOf<typeof voucherColumns>;

/** What the three tables have in common. */
export interface MonitoringTable<Key extends string, Row> {
  sheet: SheetSnapshot;
  /** The year of the sheet; the first year of the agreement for sheets of both. */
  year: number;
  /** 1-based row of the headings. */
  headerRow: number;
  /** First row (1-based) under the headings, and the last that holds a row; less than it where none does. */
  firstRow: number;
  lastRow: number;
  /** 1-based column of each heading that was found. */
  columns: Partial<Record<Key, number>>;
  missingColumns: Key[];
  rows: Row[];
}

export interface ExecutionSheet extends MonitoringTable<ExecutionKey, ExecutionRow> {
  /** Columns of co-funding obtained, from the left. */
  funders: { funder: string; column: number }[];
}
export type IndicatorSheet = MonitoringTable<IndicatorKey, IndicatorRow>;
export type VoucherSheet = MonitoringTable<VoucherKey, VoucherRow>;

export type AgreementKey = keyof typeof agreementLabels;

export type ParameterKey = (typeof parameterInputs)[number]['key'];

/** What « Paramètres » says of one year. */
export type YearParameters = {
  [Input in (typeof parameterInputs)[number] as Input['key']]: MonitoringField<ValueOfKind<Input['kind']>>;
} & { year: number };

export interface ParameterSheet {
  sheet: SheetSnapshot;
  /** The first year of the agreement. */
  year: number;
  years: YearParameters[];
  /** The cell of each figure of the agreement, as the settings gave it. */
  agreement: Partial<Record<AgreementKey, CellRef>>;
}

/** What was understood of the monitoring sheets; a sheet that the workbook lacks is null. */
export interface Monitoring {
  /** One sheet a year, ascending. */
  execution: ExecutionSheet[];
  indicators: IndicatorSheet | null;
  vouchers: VoucherSheet | null;
  parameters: ParameterSheet | null;
}

/** The sheet of a year; null where the workbook has none. */
export function executionOf({ execution }: Monitoring, year: number): ExecutionSheet | null {
  return execution.find((sheet) => sheet.year === year) ?? null;
}

/** What « Paramètres » says of a year; null where there is no such sheet or no column for the year. */
export function parametersOf({ parameters }: Monitoring, year: number): YearParameters | null {
  return parameters?.years.find((one) => one.year === year) ?? null;
}
