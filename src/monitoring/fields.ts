/** What stands in a cell of a monitoring sheet, understood as its column wants it. */
import { dayOfSerial, isoDate, parsePeriod, shownText } from '../annexes';
import type { IsoDate } from '../convention';
import type { CellRef, CellValue, SheetSnapshot } from '../workbook';
import { formulaAt, isErrorValue, numberFormatAt, valueAt } from '../workbook';
import type { MonitoringKind } from './columns';
import type { MonitoringField } from './model';

/** Serial numbers that a date of an agreement may have: 1954 to 2119. */
const FIRST_DAY = 20_000;
const LAST_DAY = 80_000;

/** The field of a cell; an empty one where the sheet lacks the column. */
export function monitoringField(
  sheet: SheetSnapshot,
  { row, column, fallback = 1 }: { row: number; column: number | undefined; fallback?: number },
  kind: MonitoringKind,
): MonitoringField<number | string> {
  const cell: CellRef = { sheet: sheet.name, row, column: column ?? fallback };
  if (column === undefined) {
    return { cell, raw: null, text: '', value: null, formula: null, isMissing: true, isUnreadable: false };
  }
  const raw = valueAt(sheet, row, column);
  const numberFormat = numberFormatAt(sheet, row, column);
  const text = shownText(raw, numberFormat);
  const value = read(raw, text, numberFormat, kind);
  return {
    cell,
    raw,
    text,
    value,
    formula: formulaAt(sheet, row, column),
    isMissing: false,
    isUnreadable: value === null && text !== '',
  };
}

function read(raw: CellValue, text: string, numberFormat: string, kind: MonitoringKind): number | string | null {
  if (text === '' || isErrorValue(raw)) return null;
  if (kind === 'date') return readDate(raw, numberFormat);
  if (kind === 'text' || kind === 'longText' || kind === 'link') return text;
  if (typeof raw === 'number') return raw;
  // A number chosen in a list may come as a text.
  return kind === 'number' && /^\d+$/.test(text) ? Number(text) : null;
}

function readDate(raw: CellValue, numberFormat: string): IsoDate | null {
  if (typeof raw === 'number') {
    const day = raw >= FIRST_DAY && raw <= LAST_DAY ? dayOfSerial(raw) : null;
    return day && isoDate(day.year, day.month, day.day);
  }
  const { start, precision } = parsePeriod(raw, numberFormat);
  return precision === 'day' ? start : null;
}
