import type { CellRef } from '../../../src/workbook';
import type { Key, Place, RowName, Sheet } from '../invent/book';
import type { Book } from '../invent/book';
import { ownSettings } from '../invent/book';
import type { Action, Share } from '../invent/plan';
import type { Random } from '../invent/random';

/** A mistake as people make them, planted in a clean agreement. */
export interface Fault {
  name: string;
  /** Rules any of which tells the reader what is wrong. */
  rules: readonly string[];
  /** Spoils the book and says where; null where this book has no place for it, and is left as it was. */
  plant(book: Book, random: Random): (Place | CellRef)[] | null;
}

export const in1 = (row: RowName, key: Key): Place => ({ role: 'annexe1', row, key });
export const in2 = (row: RowName, key: Key): Place => ({ role: 'annexe2', row, key });

/** An action that will do, other than the coordinator's post unless asked for; null where there is none. */
export function anyAction(
  { plan }: Pick<Book, 'plan'>,
  random: Random,
  willDo: (action: Action) => boolean = () => true,
): Action | null {
  const fit = plan.actions.slice(1).filter(willDo);
  return fit.length > 0 ? random.pick(fit) : null;
}

export const isFunded = ({ requested }: Action) => requested > 0;
export const isGranted = ({ approved }: Action) => approved.length > 0;
export const goesOn = ({ nextYear }: Action) => (nextYear?.cost ?? 0) > 0;

export const sumOf = (shares: readonly Share[]) =>
  Math.round(shares.reduce((sum, { euros }) => sum + euros, 0) * 100) / 100;

/** Sum of the numbers that a column has on the rows of its actions. */
export function columnSum(sheet: Sheet, key: Key, rows: readonly RowName[] = sheet.actions): number {
  const sum = rows.reduce<number>((total, row) => {
    const value = sheet.value(row, key);
    return total + (typeof value === 'number' ? value : 0);
  }, 0);
  return Math.round(sum * 100) / 100;
}

/** Amount as people type it in a text cell: « 45 000 € ». */
export const spelt = (euros: number): string => `${String(euros).replace(/\B(?=(\d{3})+$)/g, ' ')} €`;

/** The book has a row of totals. */
export const hasTotal = ({ annexe1 }: Book) => annexe1.has('total', 'cost');

/** Gives the book the settings of its own agreement, where its title and its beneficiaries let them be known as such. */
export function knowsItsAgreement(book: Book): boolean {
  if (!book.layout.hasTitle || book.layout.isApprovedPlain) return false;
  book.settings = ownSettings(book.plan);
  return true;
}

/** Makes a column of another matter out of the remarks, every action with its own; null where the sheet has none. */
export function withColumn({ annexe1 }: Book, heading: string, value: (number: number) => string | number): Key | null {
  if (!annexe1.keys.includes('remarks')) return null;
  annexe1.set('heading', 'remarks', heading);
  for (const number of annexe1.actions) annexe1.set(number, 'remarks', value(number));
  return 'remarks';
}

type CellFault = (
  name: string,
  rules: readonly string[],
  key: Key,
  spoil: (action: Action, random: Random, book: Book) => string | number | null,
  willDo?: (action: Action, book: Book) => boolean,
) => Fault;

/** A fault in one cell of a column of an annexe: what to put there instead of what the action has. */
function cellFaultIn(role: 'annexe1' | 'annexe2'): CellFault {
  return (name, rules, key, spoil, willDo = () => true) => ({
    name,
    rules,
    plant(book, random) {
      const action = anyAction(book, random, (one) => willDo(one, book));
      if (!action || !book[role].has(action.number, key)) return null;
      book[role].set(action.number, key, spoil(action, random, book));
      return [{ role, row: action.number, key }];
    },
  });
}

export const cellFault = cellFaultIn('annexe1');
export const cellFault2 = cellFaultIn('annexe2');
