/** What placeholders give, written into a text as French readers expect it. */
import { dayOfSerial } from '../../annexes';
import { euros, percent } from '../../convention';
import type { CellValue } from '../../workbook';
import type { PlaceholderKind } from './placeholders';

const longDay = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const longMonth = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The format of a cell that has none of its own. */
export const cellFormats: Readonly<Record<PlaceholderKind, string>> = {
  text: 'General',
  money: '#,##0 "€"',
  percent: '0.0%',
  date: 'dd/mm/yyyy',
  month: 'mmm yyyy',
  number: '0',
};

/** 847500 → « 847 500 € », 44684 → « 3 mai 2022 »; "" for nothing. */
export function shownIn(kind: PlaceholderKind, value: CellValue): string {
  if (value === null) return '';
  if (typeof value !== 'number') return String(value);
  switch (kind) {
    case 'money':
      return euros(value);
    case 'percent':
      return percent(value);
    case 'date':
      return dated(value, longDay);
    case 'month':
      return dated(value, longMonth);
    default:
      return String(value);
  }
}

function dated(serial: number, format: Intl.DateTimeFormat): string {
  const day = dayOfSerial(serial);
  return day ? format.format(new Date(Date.UTC(day.year, day.month - 1, day.day))) : String(serial);
}
