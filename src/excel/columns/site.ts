/**
 * What tells, if Excel breaks off while columns are being put in, how far it came: hidden names that stand for the columns
 * on both sides of each insertion before it is made, and that go at the very end. Excel widens such a name with what is
 * put in between: it knows the new columns even before they have names of their own.
 */
import type { BlockInsertion, SheetName } from '../../workbook';
import { columnLetters, parseArea } from '../../workbook';
import { passing, roundTrip } from '../runtime';

const PREFIX = '_annexes_lda_chantier_';
/** The name that stands as long as anything is being written; it has no columns in between. */
const OPEN = 0;

const nameOf = (number: number) => `${PREFIX}${number}`;

/** Queues the name that says that columns are being written. */
export function queueOpening(sheet: Excel.Worksheet): void {
  addName(sheet, OPEN, 'A1');
}

/** Queues the name that will tell whether an insertion was made; the insertion comes next. */
export function queueWatch(sheet: Excel.Worksheet, index: number, { column }: BlockInsertion): void {
  addName(sheet, index + 1, `${columnLetters(Math.max(1, column - 1))}1:${columnLetters(column)}1`);
}

/** Queues that all is written. */
export function queueClosing(sheet: Excel.Worksheet, insertions: readonly BlockInsertion[]): void {
  [OPEN, ...insertions.map((_, index) => index + 1)].forEach((number) => {
    sheet.names.getItem(nameOf(number)).delete();
  });
}

function addName(sheet: Excel.Worksheet, number: number, address: string): void {
  sheet.names.add(nameOf(number), passing(sheet.getRange(address))).visible = false;
}

/** Whether columns were being written when Excel broke off. */
export function isUnfinished(names: readonly SheetName[]): boolean {
  return names.some(({ name }) => name.startsWith(PREFIX));
}

/** The names whose scope is a sheet. */
export function sheetNames(sheet: string): Promise<SheetName[]> {
  return roundTrip(({ workbook }) => {
    const list = workbook.worksheets.getItem(sheet).names.load({ name: true, formula: true });
    return () => list.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  });
}

/**
 * Queues that the columns that were put in go again, with all the names that stand for them. What was written in columns
 * that had been there before stays.
 * @returns the names that are left
 */
export function queueTidying(sheet: Excel.Worksheet, names: readonly SheetName[]): SheetName[] {
  const added = addedRuns(names);
  for (const { left, right } of added) {
    passing(sheet.getRange(`${columnLetters(left)}:${columnLetters(right)}`)).delete('Left');
  }
  const isOver = ({ name, formula }: SheetName) => {
    const area = areaOf(formula);
    const isAdded = area !== null && added.some(({ left, right }) => area.left >= left && area.right <= right);
    return name.startsWith(PREFIX) || isAdded;
  };
  for (const { name } of names.filter(isOver)) sheet.names.getItem(name).delete();
  return names.filter((name) => !isOver(name));
}

/** The columns that were put in by a write that broke off, 1-based. */
export function addedColumns(names: readonly SheetName[]): number[] {
  return addedRuns(names).flatMap(({ left, right }) =>
    Array.from({ length: right - left + 1 }, (_, index) => left + index),
  );
}

/** The same, side by side, from the right. */
function addedRuns(names: readonly SheetName[]): { left: number; right: number }[] {
  return names
    .filter(({ name }) => name.startsWith(PREFIX))
    .flatMap(({ formula }) => between(formula))
    .sort((one, other) => other.left - one.left);
}

/** The columns that were put in between the two that a name stood for; none where it still stands for two. */
function between(formula: string): { left: number; right: number }[] {
  const area = areaOf(formula);
  return area && area.right - area.left > 1 ? [{ left: area.left + 1, right: area.right - 1 }] : [];
}

const areaOf = (formula: string) => parseArea(formula.slice(formula.lastIndexOf('!') + 1));
