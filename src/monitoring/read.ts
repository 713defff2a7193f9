/** From a plain snapshot of the workbook to the typed rows of its monitoring sheets. */
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook';
import { lastRow } from '../workbook';
import {
  type MonitoringColumn,
  agreementLabels,
  executionColumns,
  executionColumnsAfter,
  indicatorColumns,
  parameterInputs,
  voucherColumns,
} from './columns';
import { monitoringField } from './fields';
import { type FoundHeadings, findHeadings } from './headings';
import type {
  ExecutionRow,
  ExecutionSheet,
  IndicatorRow,
  IndicatorSheet,
  Monitoring,
  MonitoringField,
  MonitoringTable,
  ParameterSheet,
  VoucherRow,
  VoucherSheet,
  YearParameters,
} from './model';
import { type MonitoringKindOfSheet, monitoringSheet } from './signature';
import { fold } from '../annexes';

const allExecutionColumns = [...executionColumns, ...executionColumnsAfter];

/**
 * Reads the monitoring sheets of a workbook: found by their signatures whatever they are called, their columns by their
 * headings wherever they stand. Where a sheet was copied, the first visible one of its year is read.
 */
export function readMonitoring(snapshot: WorkbookSnapshot): Monitoring {
  const sheets = candidates(snapshot);
  const ofKind = (kind: MonitoringKindOfSheet) => sheets.filter((one) => one.kind === kind);
  const first = <T>(kind: MonitoringKindOfSheet, reading: (sheet: SheetSnapshot, year: number) => T | null) =>
    ofKind(kind)
      .map(({ sheet, year }) => reading(sheet, year))
      .find((read) => read !== null) ?? null;
  const execution = new Map<number, ExecutionSheet>();
  for (const { sheet, year } of ofKind('execution')) {
    const read = readExecution(sheet, year);
    if (read && !execution.has(year)) execution.set(year, read);
  }
  return {
    execution: [...execution.values()].sort((one, other) => one.year - other.year),
    indicators: first('indicators', readIndicators),
    vouchers: first('vouchers', readVouchers),
    parameters: first('parameters', readParameters),
  };
}

interface Candidate {
  sheet: SheetSnapshot;
  kind: MonitoringKindOfSheet;
  year: number;
}

/** Visible sheets first, each otherwise in its order. */
function candidates({ sheets }: WorkbookSnapshot): Candidate[] {
  return [...sheets.filter(({ visible }) => visible), ...sheets.filter(({ visible }) => !visible)].flatMap((sheet) => {
    const found = monitoringSheet(sheet);
    return found ? [{ sheet, ...found }] : [];
  });
}

/** The rows of a table, as fields by key. */
function readTable<Key extends string, Row>(
  sheet: SheetSnapshot,
  year: number,
  columns: readonly MonitoringColumn[],
  headings: FoundHeadings,
  isRow: (fields: Record<string, MonitoringField<number | string>>) => boolean,
): MonitoringTable<Key, Row> {
  const { row: headerRow, columns: places } = headings;
  const fallback = Math.min(...places.values());
  const firstRow = headerRow + 1;
  const rows: Record<string, unknown>[] = [];
  for (let row = firstRow; row <= lastRow(sheet); row++) {
    const fields = Object.fromEntries(
      columns.map(({ key, kind }) => [key, monitoringField(sheet, { row, column: places.get(key), fallback }, kind)]),
    );
    if (isRow(fields)) rows.push({ row, ...fields });
  }
  return {
    sheet,
    year,
    headerRow,
    firstRow,
    lastRow: (rows.at(-1)?.row as number | undefined) ?? firstRow - 1,
    columns: Object.fromEntries(places) as Partial<Record<Key, number>>,
    missingColumns: columns.filter(({ key }) => !places.has(key)).map(({ key }) => key as Key),
    rows: rows as Row[],
  };
}

function readExecution(sheet: SheetSnapshot, year: number): ExecutionSheet | null {
  const headings = findHeadings(sheet, allExecutionColumns, year);
  if (!headings) return null;
  const table = readTable<ExecutionSheet['missingColumns'][number], ExecutionRow>(
    sheet,
    year,
    allExecutionColumns,
    headings,
    ({ number }) => number?.value !== null,
  );
  const { funders } = headings;
  for (const row of table.rows) {
    row.funding = funders.map(({ funder, column }) => ({
      funder,
      field: monitoringField(sheet, { row: row.row, column }, 'euros') as MonitoringField<number>,
    }));
  }
  return { ...table, funders };
}

function readIndicators(sheet: SheetSnapshot, year: number): IndicatorSheet | null {
  const headings = findHeadings(sheet, indicatorColumns, year);
  return (
    headings &&
    readTable<IndicatorSheet['missingColumns'][number], IndicatorRow>(
      sheet,
      year,
      indicatorColumns,
      headings,
      ({ number, indicator }) => number?.value !== null || indicator?.value !== null,
    )
  );
}

function readVouchers(sheet: SheetSnapshot, year: number): VoucherSheet | null {
  const headings = findHeadings(sheet, voucherColumns, year);
  const inputs = voucherColumns.filter(({ role }) => role === 'input');
  return (
    headings &&
    readTable<VoucherSheet['missingColumns'][number], VoucherRow>(sheet, year, voucherColumns, headings, (fields) =>
      inputs.some(({ key }) => fields[key]?.text !== ''),
    )
  );
}

/** Labels down a column, the years beside them. */
function readParameters(sheet: SheetSnapshot, year: number): ParameterSheet | null {
  const labels = new Map<string, string>([
    ...parameterInputs.map(({ key, label }) => [fold(label), key] as const),
    ...Object.entries(agreementLabels).map(([key, label]) => [fold(label), key] as const),
  ]);
  const rows = new Map<string, { row: number; column: number }>();
  let years: { year: number; column: number }[] = [];
  sheet.values.forEach((cells, index) => {
    const row = sheet.firstRow + index;
    const here = cells.flatMap((value, at) =>
      typeof value === 'number' && value >= 1990 && value <= 2100
        ? [{ year: value, column: sheet.firstColumn + at }]
        : [],
    );
    if (years.length === 0 && here.some((one) => one.year === year)) years = here;
    cells.forEach((value, at) => {
      const key = typeof value === 'string' ? labels.get(fold(value)) : undefined;
      if (key && !rows.has(key)) rows.set(key, { row, column: sheet.firstColumn + at });
    });
  });
  if (years.length === 0 || rows.size === 0) return null;
  const agreement = Object.keys(agreementLabels).flatMap((key) => {
    const place = rows.get(key);
    return place ? [[key, { sheet: sheet.name, row: place.row, column: place.column + 1 }] as const] : [];
  });
  return {
    sheet,
    year,
    agreement: Object.fromEntries(agreement),
    years: years.map(
      ({ year: one, column }) =>
        ({
          year: one,
          ...Object.fromEntries(
            parameterInputs.map(({ key, kind }) => {
              const place = rows.get(key);
              return [key, monitoringField(sheet, { row: place?.row ?? 1, column: place && column }, kind)];
            }),
          ),
        }) as YearParameters,
    ),
  };
}
