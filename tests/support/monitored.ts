/** Workbooks with monitoring sheets, made of the annexes of a test and of what a test types on them. */
import { readAnnexes } from '../../src/annexes';
import type { Settings } from '../../src/convention';
import { type IndicatorKey, readMonitoring } from '../../src/monitoring';
import { missingSheets } from '../../src/reports/monitoring';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';
import { numberFormatAt } from '../../src/workbook';
import { blueprintSnapshot } from './blueprint-snapshot';
import { type WorkbookChanges, agreementSettings, workbook } from './workbooks';

/** The workbook with the monitoring sheets of a year, not yet calculated. */
export function withMonitoring(workbook: WorkbookSnapshot, settings: Settings, year?: number): WorkbookSnapshot {
  const annexes = readAnnexes(workbook, settings);
  const context = { annexes, monitoring: readMonitoring(workbook), settings };
  const sheets = missingSheets(context, year ?? annexes.years.first).map(blueprintSnapshot);
  return { ...workbook, sheets: [...workbook.sheets, ...sheets] };
}

/** The sheet with other values in some cells, by row and column (1-based). */
export function typedOn(sheet: SheetSnapshot, cells: readonly { row: number; column: number; value: CellValue }[]) {
  const values = sheet.values.map((row) => [...row]);
  const formulas = sheet.formulas.map((row) => [...row]);
  for (const { row, column, value } of cells) {
    (values[row - 1] as CellValue[])[column - 1] = value;
    (formulas[row - 1] as (string | null)[])[column - 1] = null;
  }
  return {
    ...sheet,
    values,
    formulas,
    numberFormats: values.map((row, at) => row.map((_, i) => numberFormatAt(sheet, at + 1, i + 1))),
  };
}

/** The workbook with values typed on the row of an action, by the keys of the columns of « Suivi d’exécution ». */
export function withTyped(
  workbook: WorkbookSnapshot,
  year: number,
  typed: Readonly<Record<number, Readonly<Record<string, CellValue>>>>,
): WorkbookSnapshot {
  const execution = readMonitoring(workbook).execution.find((one) => one.year === year);
  if (!execution) throw new Error(`No monitoring sheet of ${year}`);
  const columns: Record<string, number | undefined> = {
    ...execution.columns,
    ...Object.fromEntries(execution.funders.map(({ funder, column }) => [`funding:${funder}`, column])),
  };
  const cells = Object.entries(typed).flatMap(([number, values]) => {
    const row = execution.rows.find((one) => one.number.value === Number(number))?.row;
    if (row === undefined) throw new Error(`No action ${number}`);
    return Object.entries(values).map(([key, value]) => {
      const column = columns[key];
      if (column === undefined) throw new Error(`No column « ${key} »`);
      return { row, column, value };
    });
  });
  const sheets = workbook.sheets.map((sheet) => (sheet.name === execution.sheet.name ? typedOn(sheet, cells) : sheet));
  return { ...workbook, sheets };
}

/** The workbook with values typed on the first indicator of an action, by the keys of « Suivi des indicateurs ». */
export function withMeasured(
  workbook: WorkbookSnapshot,
  typed: Readonly<Record<number, Readonly<Partial<Record<IndicatorKey, CellValue>>>>>,
): WorkbookSnapshot {
  const { indicators } = readMonitoring(workbook);
  if (!indicators) throw new Error('No monitoring sheet of indicators');
  const cells = Object.entries(typed).flatMap(([number, values]) => {
    const row = indicators.rows.find((one) => one.number.value === Number(number))?.row;
    if (row === undefined) throw new Error(`No indicator of action ${number}`);
    return Object.entries(values).map(([key, value]) => {
      const column = indicators.columns[key as IndicatorKey];
      if (column === undefined) throw new Error(`No column « ${key} »`);
      return { row, column, value };
    });
  });
  const sheets = workbook.sheets.map((sheet) => (sheet.name === indicators.sheet.name ? typedOn(sheet, cells) : sheet));
  return { ...workbook, sheets };
}

/** The clean invented agreement with its monitoring sheet of 2023, and what is typed on the rows of some actions. */
export function monitored(
  typed: Readonly<Record<number, Readonly<Record<string, CellValue>>>>,
  changes: WorkbookChanges = {},
): WorkbookSnapshot {
  return withTyped(withMonitoring(workbook(changes), agreementSettings), 2023, typed);
}

/** Excel's number of a day. */
export const daySerial = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;
