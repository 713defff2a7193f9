/** Number formats, as far as the meaning of a cell depends on them: dates, percentages, and what the reader sees. */
import type { CellValue } from '../workbook';

/** The parts of a date that a number format shows; null where the format is not a date's. */
export interface DateFormat {
  hasDay: boolean;
  hasMonth: boolean;
}

const DAY = 86_400_000;
/** Serial number of 1970-01-01 in Excel's 1900 system. */
const UNIX_EPOCH = 25_569;
/** Last serial number Excel has: 9999-12-31. */
const LAST_SERIAL = 2_958_465;
const MONTHS = ['janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'];

const withoutLiterals = (format: string) => format.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, '');

const knownFormats = new Map<string, DateFormat | null>([['General', null]]);

/** What a number format (in English, « mmm-yy ») shows of a date; null for any other format. */
export function dateFormat(format: string): DateFormat | null {
  let known = knownFormats.get(format);
  if (known === undefined) knownFormats.set(format, (known = readFormat(format)));
  return known;
}

function readFormat(format: string): DateFormat | null {
  const codes = withoutLiterals(format).toLowerCase().split(';')[0] ?? '';
  if (!/[yd]|m{3}/.test(codes) || /general|[#0?@]/.test(codes)) return null;
  return { hasDay: codes.includes('d'), hasMonth: /m/.test(codes) };
}

/** Whether a number format shows a percentage. */
export function isPercentFormat(format: string): boolean {
  return withoutLiterals(format).includes('%');
}

/** The day of a serial number of Excel's 1900 system; null outside the calendar that Excel has. */
export function dayOfSerial(serial: number): { year: number; month: number; day: number } | null {
  if (!(serial >= 1 && serial <= LAST_SERIAL)) return null;
  // Excel counts a 29 February 1900 that never was: before it, serial numbers are one day late.
  const days = Math.floor(serial) + (serial < 60 ? 1 : 0);
  const date = new Date((days - UNIX_EPOCH) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const plain = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 10, useGrouping: false });
const grouped = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 2 });

function shownNumber(value: number, format: string): string {
  const shows = dateFormat(format);
  const date = shows && dayOfSerial(value);
  if (shows && date) {
    if (shows.hasDay)
      return [date.day, date.month].map((part) => String(part).padStart(2, '0')).join('/') + `/${date.year}`;
    if (!shows.hasMonth) return String(date.year);
    return `${MONTHS[date.month - 1] ?? ''}-${String(date.year % 100).padStart(2, '0')}`;
  }
  if (isPercentFormat(format)) return percent.format(value);
  const number = format.includes(',') ? grouped.format(value) : plain.format(value);
  return format.includes('€') ? `${number}\u00a0€` : number;
}

/** What the reader sees in a cell, near enough to quote it: « 70 000 € », « juin-21 », « VRAI »; "" for an empty cell. */
export function shownText(value: CellValue, format: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  return typeof value === 'number' ? shownNumber(value, format) : value.trim();
}
