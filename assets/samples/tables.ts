import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A cell of the sample as a team would have typed it into Excel, with the number format that Excel gives it. */
export interface SampleCell {
  value: string | number | null;
  /** In English, as in a file: « General », `#,##0 "€"` for an amount, `mmm-yy` for a month. */
  numberFormat: string;
}

export const amountFormat = '#,##0 "€"';
export const monthFormat = 'mmm-yy';

const AMOUNT = /^\d{1,3}( \d{3})*( €)?$|^\d+( €)?$/;
const YEAR = /^(19|20)\d\d$/;
const MONTH = /^(\p{L}+)-(\d\d)$/u;
const months = ['janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'];

/** One of the agreement's two tables: its rows, title and headings first, each as wide as the widest. */
export function sampleTable(annexe: 1 | 2): SampleCell[][] {
  const text = readFileSync(join(__dirname, `annexe-${annexe}.tsv`), 'utf8');
  const rows = text.replace(/\r?\n$/, '').split(/\r?\n/);
  return rows.map((row) => row.split('\t').map(sampleCell));
}

/**
 * What Excel holds once the text is typed in: a number where the cell is purely an amount or an action's number, the
 * first of the month where it is a well-formed month (« juin-21 »), else the text letter by letter: « 2021 » stays the
 * text that it is in the agreement, « dic-21 » is no month.
 */
function sampleCell(text: string, column: number): SampleCell {
  if (text === '') return { value: null, numberFormat: 'General' };
  if (column === 0 && /^\d+$/.test(text)) return { value: Number(text), numberFormat: 'General' };
  if (AMOUNT.test(text) && !YEAR.test(text)) {
    return { value: Number(text.replace(/[ €]/g, '')), numberFormat: amountFormat };
  }
  const [, name = '', year = ''] = MONTH.exec(text) ?? [];
  const month = months.indexOf(name);
  if (month >= 0) return { value: firstOfMonth(2000 + Number(year), month), numberFormat: monthFormat };
  return { value: text, numberFormat: 'General' };
}

/** Excel's serial number of the first day of a month; January is 0. Exact from March 1900 on. */
function firstOfMonth(year: number, month: number): number {
  return (Date.UTC(year, month, 1) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
