/** The turns of phrase that the sentences of several rules share. */
import type { AnnexeRole } from '../annexes';
import type { CellRef } from '../workbook';
import { cellAddress } from '../workbook';
import { enumeration, plural } from '../convention';
import type { EvidenceLine } from './finding';

const NO_BREAK_SPACE = '\u00a0';

/** Blanks other than one ordinary space; those are let be, most of what stands between words. */
const RUN_OF_BLANKS = /[^\S ]\s*| \s+/gu;

/** What a sentence quotes of a cell: « 22500 DRD au SIAO », on one line, cut after about `longest` characters. */
export function quote(text: string, longest = 60): string {
  return `«${NO_BREAK_SPACE}${shorten(text.replace(RUN_OF_BLANKS, ' ').trim(), longest)}${NO_BREAK_SPACE}»`;
}

/** The text itself where it is short enough, else its first whole words and « … ». */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > longest / 2 ? lastSpace : longest).replace(/[\s,;:.(]+$/u, '')}…`;
}

/** A row of either annexe, as far as its name goes. */
interface NamedRow {
  row: number;
  number: { value: number | null };
  action: { text: string };
}

/**
 * How a sentence names an action: « action 6 « Augmenter les offres de logements… » », « action sans numéro « … » »
 * or, where the row has neither, « action de la ligne 12 ».
 */
export function actionName({ row, number, action }: NamedRow): string {
  const title = action.text === '' ? '' : ` ${quote(action.text, 40)}`;
  if (number.value !== null) return `action ${number.value}${title}`;
  return title === '' ? `action de la ligne ${row}` : `action sans numéro${title}`;
}

/** Addresses of cells within their sheet: « J8, K8 et J9 ». */
export function addresses(cells: readonly CellRef[]): string {
  return enumeration(cells.map(cellAddress));
}

/** First letter in capitals, for the head of a sentence: « l’action 6 » → « L’action 6 ». */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr-FR') + text.slice(1);
}

/** « Annexe 1 », « Annexe 2 »: what users call the table, whatever its sheet is called. */
export function annexeName(role: AnnexeRole): string {
  return role === 'annexe1' ? 'Annexe 1' : 'Annexe 2';
}

/** Numbers of actions, runs of whole ones gathered: [1, 2, 3, 5] → « 1 à 3 et 5 »; [1.1, 1.2] → « 1.1 et 1.2 ». */
export function numberRuns(values: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const value of [...new Set(values)].sort((one, other) => one - other)) {
    const run = runs[runs.length - 1];
    if (run?.[1] === value - 1 && Number.isInteger(value)) run[1] = value;
    else runs.push([value, value]);
  }
  const said = runs.flatMap(([first, last]) =>
    last - first > 1 ? [`${first} à ${last}`] : first === last ? [String(first)] : [String(first), String(last)],
  );
  return enumeration(said);
}

/** The first items of a list, and how many others there are: « J3, J4, J5 et 12 autres ». */
export function shortList(items: readonly string[], most = 8): string {
  const others = items.length - most;
  return enumeration(others > 0 ? [...items.slice(0, most), plural(others, 'autre')] : items);
}

/** Cells with their contents: « J10 (« ? ») et J25 (« AMP 112500 ») ». */
export function cellsWithText(fields: readonly { cell: CellRef; text: string }[]): string {
  return shortList(fields.map(({ cell, text }) => `${cellAddress(cell)} (${quote(text, 30)})`));
}

/** One line of a calculation, and the cells (or what stands in them) that it speaks of. */
export function line(text: string, ...spokenOf: readonly (CellRef | { cell: CellRef })[]): EvidenceLine {
  return { text, cells: spokenOf.map((one) => ('cell' in one ? one.cell : one)) };
}
