/** Workbooks as their writers typed them: a line for each row, a bar between the cells. */
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook';
import { bookOf, type GridCell, gridSheet } from '../../support/sheets';
import { evaluate } from '../invent/formulas';
import { day, eur } from '../strangers/cells';

/** A sheet before its rows are read, so that slips can be made in them. */
export interface TypedSheet {
  name: string;
  rows: string;
  parts?: Partial<SheetSnapshot>;
}

export interface TypedBook {
  sheets: readonly TypedSheet[];
  /** When the agreement is checked. */
  today: string;
}

/** Words in the place of others, the first time that they stand in the book. */
export type Slip = readonly [right: string, wrong: string];

/** « e:1200 » is 1 200 € as a number, « d:2023-05-01 » an Excel date, « =… » a formula, « '1.1 » a text, « 12 » a number. */
function cell(typed: string): GridCell {
  const text = typed.trim();
  if (text === '') return null;
  const [, kind, rest = ''] = /^([ed]):(.*)$/.exec(text) ?? [];
  if (kind === 'e') return eur(Number(rest));
  if (kind === 'd') return day(rest);
  if (text.startsWith('=')) return { value: 0, formula: text, format: '#,##0\\ "€"' };
  if (text.startsWith("'")) return text.slice(1);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : typed.replaceAll('\\n', '\n');
}

function sheetOf({ name, rows, parts = {} }: TypedSheet): SheetSnapshot {
  const lines = rows.replace(/^\n|\n$/g, '').split('\n');
  const sheet = gridSheet(
    name,
    lines.map((line) => line.split('|').map(cell)),
    parts,
  );
  const values: CellValue[][] = sheet.values.map((row) => [...row]);
  const formulas = sheet.formulas.map((row) => [...row]);
  return { ...sheet, values: evaluate(values, formulas, { firstRow: sheet.firstRow, firstColumn: sheet.firstColumn }) };
}

/** The workbook, with the slips made in it. Throws where the words of a slip stand nowhere. */
export function workbookOf({ sheets }: TypedBook, slips: readonly Slip[] = []): WorkbookSnapshot {
  const spoilt = sheets.map((sheet) => ({ ...sheet }));
  for (const [right, wrong] of slips) {
    const sheet = spoilt.find(({ rows }) => rows.includes(right));
    if (!sheet) throw new Error(`No « ${right} » to spoil`);
    sheet.rows = sheet.rows.replace(right, () => wrong);
  }
  return bookOf(...spoilt.map(sheetOf));
}
