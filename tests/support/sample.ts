/** The sample's two tables as the workbook holds them: amounts and months typed, everything else letter by letter. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CellValue, type SheetSnapshot, type WorkbookSnapshot, sheetSnapshot } from '../../src/workbook';
import { EURO_FORMAT, MONTH_FORMAT, monthSerial } from './agreement';

const months = ['janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'];

/** A cell's value and number format, from its text in the table. */
function typed(text: string, isNumberColumn: boolean): { value: CellValue; format: string } {
  if (text === '') return { value: null, format: 'General' };
  const month = /^(\p{L}+)-(\d\d)$/u.exec(text);
  const monthIndex = month ? months.indexOf(month[1] ?? '') : -1;
  if (month && monthIndex >= 0) {
    return { value: monthSerial(2000 + Number(month[2]), monthIndex + 1), format: MONTH_FORMAT };
  }
  if (isNumberColumn && /^\d+$/.test(text)) return { value: Number(text), format: 'General' };
  // Purely an amount: « 70 000 € », « 70 000 », « 100000 », « 0 »; a bare « 2021 » is a year, and stays a text.
  const isAmount = /^\d{1,3}(?: \d{3})*(?: ?€)?$|^(?!20\d\d$)\d+$/.test(text);
  return isAmount
    ? { value: Number(text.replace(/[ €]/g, '')), format: EURO_FORMAT }
    : { value: text, format: 'General' };
}

function sampleSheet(name: string, file: string): SheetSnapshot {
  const lines = readFileSync(join(__dirname, '../../assets/samples', file), 'utf8')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  const cells = lines.map((line) => line.split('\t').map((text, column) => typed(text, column === 0)));
  return sheetSnapshot({
    name,
    values: cells.map((row) => row.map(({ value }) => value)),
    numberFormats: cells.map((row) => row.map(({ format }) => format)),
    merges: [{ top: 1, left: 1, bottom: 1, right: cells[0]?.length ?? 1 }],
  });
}

/** The agreement of Aix-Marseille-Provence, with all its slips. */
export function sampleSnapshot(): WorkbookSnapshot {
  return {
    sheets: [sampleSheet('Annexe 1', 'annexe-1.tsv'), sampleSheet('Annexe 2', 'annexe-2.tsv')],
    isReadOnly: false,
  };
}
