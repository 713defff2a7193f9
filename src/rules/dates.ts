/** How the sentences of the rules say dates, and the dates that bound an agreement. */
import type { Annexes, Period } from '../annexes';
import type { IsoDate, Settings } from '../convention';
import { isAgreementOf } from './agreement';

const dayFormat = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthFormat = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** « 2021-06-30 » → « 30 juin 2021 », « 2021-06-01 » → « 1er juin 2021 ». */
export function dayInWords(date: IsoDate): string {
  return dayFormat.format(new Date(date)).replace(/^1 /u, '1er ');
}

/** « 2021-06-30 » → « juin 2021 ». */
export function monthInWords(date: IsoDate): string {
  return monthFormat.format(new Date(date));
}

/** When a period begins, as precisely as its cell says it: « en 2021 », « en juin 2021 », « au 2e semestre 2021 ». */
export function startInWords({ start, precision }: Period): string {
  if (start === null) return 'sans date';
  if (precision === 'year') return `en ${start.slice(0, 4)}`;
  if (precision === 'day') return `le ${dayInWords(start)}`;
  if (precision === 'month') return `en ${monthInWords(start)}`;
  const [length, name] = precision === 'semester' ? [6, 'semestre'] : [3, 'trimestre'];
  const rank = Math.ceil(Number(start.slice(5, 7)) / length);
  return `au ${rank}${rank === 1 ? 'er' : 'e'} ${name} ${start.slice(0, 4)}`;
}

/** Last day that the beginning of a period may be: « 2021 » may be 31 December; null when undated. */
export function latestStart({ start, precision }: Period): IsoDate | null {
  if (start === null || precision === 'day') return start;
  const months = { month: 1, quarter: 3, semester: 6, year: 12, undated: 1 }[precision];
  const [year = 0, month = 1] = start.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 0)).toISOString().slice(0, 10);
}

/** Last day of the agreement (article 3): that of the settings, or of its second year where they are another agreement's. */
export function endOfAgreement(annexes: Annexes, settings: Settings): IsoDate {
  return isAgreementOf(annexes, settings) ? settings.endDate : `${annexes.years.second}-12-31`;
}

/** By when the execution report of a year is due, the year after (article 2.3). */
export function reportDueDate(year: number, settings: Settings): IsoDate {
  return `${year + 1}-${settings.reportDeadline}`;
}

/** Whole days from one date to another; negative where the second comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
