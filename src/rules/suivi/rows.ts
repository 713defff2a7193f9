/** What the rules over the monitoring sheets share. */
import { euros } from '../../convention';
import {
  type ExecutionRow,
  type ExecutionSheet,
  type Monitoring,
  type MonitoringField,
  endedStatuses,
} from '../../monitoring';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import type { Report } from '../finding';
import { line } from '../wording';

/** What a rule says of each row of « Suivi d’exécution », year after year. */
export function ofRows(
  { execution }: Monitoring,
  reportsOf: (row: ExecutionRow, sheet: ExecutionSheet) => readonly Report[],
): Report[] {
  return execution.flatMap((sheet) => sheet.rows.flatMap((row) => reportsOf(row, sheet)));
}

/** Cents are no gap. */
const CENT = 0.01;

/** How far one amount goes beyond another, in euros; null where one of them is empty or it does not. */
export function excess(one: MonitoringField<number>, limit: MonitoringField<number>): number | null {
  if (one.value === null || limit.value === null) return null;
  const gap = one.value - limit.value;
  return gap > CENT ? gap : null;
}

/** « Dépense engagée (P8) : 40 000 €. » */
export function amountLine(name: string, field: MonitoringField<number>) {
  return textLine(name, field, field.value === null ? 'rien n’est saisi' : euros(field.value));
}

/** « Statut (G8) : Terminée. » */
export function textLine(name: string, { cell }: { cell: CellRef }, text: string) {
  return line(fieldWords(name, cell, text), cell);
}

/** The sentence of a cell and what stands in it. */
export function fieldWords(name: string, cell: CellRef, text: string): string {
  return `${name} (${cellAddress(cell)}) : ${text}.`;
}

/** Whether the status says that nothing more is to come. */
export function isEnded({ status }: ExecutionRow): boolean {
  return status.value !== null && endedStatuses.includes(status.value);
}

/** Whether someone said why. */
export function isExplained({ explanation, gapCause }: ExecutionRow): boolean {
  return explanation.value !== null || gapCause.value !== null;
}
