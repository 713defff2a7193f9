/** Days of the calendar as ISO dates. */
import type { IsoDate } from '../../convention';

/** ISO date of a day; null where the calendar has no such day (31 June). */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** First day of a month. */
export function firstDay(year: number, month: number): IsoDate {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
}

/** Last day of a month. */
export function lastDay(year: number, month: number): IsoDate {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
