/** How the monitoring sheets are told from each other and from all other sheets, whatever they are called. */
import type { SheetSnapshot } from '../workbook';

export type MonitoringKindOfSheet = 'execution' | 'indicators' | 'vouchers' | 'parameters';

const words: Record<MonitoringKindOfSheet, string> = {
  execution: 'suivi',
  indicators: 'suivi-indicateurs',
  vouchers: 'pieces',
  parameters: 'parametres',
};

/** What is written on a sheet: "suivi 2021"; the year is the sheet's, or the agreement's first. */
export function monitoringSignature(kind: MonitoringKindOfSheet, year: number): string {
  return `${words[kind]} ${year}`;
}

/** Which monitoring sheet this is, and of which year; null for any other sheet. */
export function monitoringSheet(
  sheet: Pick<SheetSnapshot, 'signature'>,
): { kind: MonitoringKindOfSheet; year: number } | null {
  const [, word, year] = /^([a-z-]+) (\d{4})$/.exec(sheet.signature ?? '') ?? [];
  const kind = (Object.keys(words) as MonitoringKindOfSheet[]).find((one) => words[one] === word);
  return kind ? { kind, year: Number(year) } : null;
}

/** Whether a sheet, of which only the top was read, is worth reading to its end. */
export function isMonitoringSheet(sheet: Pick<SheetSnapshot, 'signature'>): boolean {
  return monitoringSheet(sheet) !== null;
}
