/** Days as Excel counts them. */
import type { Period } from '../../annexes';
import type { IsoDate } from '../../convention';

const DAY = 86_400_000;
/** Excel's serial number of 1 January 1970. */
const UNIX_EPOCH = 25_569;

/** Excel's serial number of a day: "2021-12-31" → 44561. */
export function serialOf(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY + UNIX_EPOCH;
}

/** "2021-12-31" → « 31/12/2021 ». */
export function shortDate(date: IsoDate): string {
  return date.split('-').reverse().join('/');
}

/** The last day on which something planned for a period is still in time; null where the period names no date. */
export function lastDayOf({ start, end, precision }: Period): IsoDate | null {
  if (end !== null) return end;
  if (start === null) return null;
  const [year = 0, month = 1] = start.split('-').map(Number);
  if (precision === 'day') return start;
  if (precision === 'year') return `${year}-12-31`;
  const months = precision === 'quarter' ? 3 : precision === 'semester' ? 6 : 1;
  return new Date(Date.UTC(year, month - 1 + months, 0)).toISOString().slice(0, 10);
}
