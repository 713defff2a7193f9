import type { Annexe1Key, Annexe2Key } from '../../../src/convention';
import { annexe1Columns, annexe2Columns } from '../../../src/convention';
import type { Random } from './random';
import type { Share } from './plan';

/** How one territory lays its annexes out. */
export interface Layout {
  sheetNames: [budget: string, objectives: string];
  /** Where the title, or the headings, begin; 1-based. */
  firstRow: number;
  firstColumn: number;
  hasTitle: boolean;
  order1: Annexe1Key[];
  order2: Annexe2Key[];
  headings1: Partial<Record<Annexe1Key, string>>;
  headings2: Partial<Record<Annexe2Key, string>>;
  /** A column of remarks that the model has not. */
  hasRemarks: boolean;
  sections: 'none' | 'titled' | 'subtotals';
  /** Typed totals stand only under the columns whose amounts are text, which no formula can add up. */
  total: 'sum' | 'subtotal' | 'none';
  totalLabel: string;
  hasBlankAboveTotal: boolean;
  note: string | null;
  euroFormat: string;
  writeNumber(number: number): string | number;
  writeShares(shares: readonly Share[]): string;
  /** What is approved is a plain number, without its beneficiary. */
  isApprovedPlain: boolean;
}

const MONEY: ReadonlySet<string> = new Set([
  'cost',
  'requested',
  'funding',
  'nextYearCost',
  'nextYearFunding',
  'approved',
]);

/** Draws a layout for an agreement of two years from `firstYear` on. */
export function drawLayout(random: Random, firstYear: number): Layout {
  const isModel = random.chance(0.3);
  const total = random.pick(['sum', 'sum', 'subtotal', 'none'] as const);
  const number = random.pick([(n: number) => n, (n: number) => n, (n: number) => `n°${n}`, (n: number) => `${n}.`]);
  return {
    sheetNames: random.pick([
      ['Annexe 1', 'Annexe 2'],
      ['Budget', 'Objectifs'],
      ['Annexe financière', 'Annexe technique'],
      ['Feuil1', 'Feuil2'],
    ]),
    firstRow: random.pick([1, 1, 3, 6]),
    firstColumn: random.pick([1, 1, 1, 2, 4]),
    hasTitle: random.chance(0.85),
    order1: order(
      annexe1Columns.map(({ key }) => key),
      isModel,
      random,
    ),
    order2: order(
      annexe2Columns.map(({ key }) => key),
      isModel,
      random,
    ),
    headings1: isModel ? {} : headings(annexe1Columns, firstYear, random),
    headings2: isModel ? {} : headings(annexe2Columns, firstYear, random),
    hasRemarks: random.chance(0.3),
    sections: random.pick(['none', 'none', 'titled', 'subtotals']),
    total,
    totalLabel: random.pick(['TOTAL', 'Total', 'Total général', 'TOTAL GÉNÉRAL']),
    hasBlankAboveTotal: random.chance(0.2),
    note: random.pick([
      null,
      null,
      'Source : services de la collectivité',
      'Montants TTC, arrêtés au comité de pilotage',
    ]),
    euroFormat: random.pick(['#,##0 "€"', '#,##0', '#,##0.00 "€"', 'General', '_-* #,##0 "€"_-', '#,##0 [$€-40C]']),
    writeNumber: number,
    writeShares: shareWriter(random),
    isApprovedPlain: random.chance(0.2),
  };
}

/** The model's order, or another that keeps the money together and in its order, as budgets do. */
function order<Key extends string>(keys: readonly Key[], isModel: boolean, random: Random): Key[] {
  if (isModel || random.chance(0.4)) return [...keys];
  const words = random.shuffled(keys.filter((key) => !MONEY.has(key) && key !== 'number'));
  return [...keys.filter((key) => key === 'number'), ...words, ...keys.filter((key) => MONEY.has(key))];
}

/** Another heading for some columns, as the territories name them. */
function headings<Key extends string>(
  columns: readonly { key: Key; aliases: readonly string[] }[],
  firstYear: number,
  random: Random,
): Partial<Record<Key, string>> {
  const other: Partial<Record<Key, string>> = {};
  for (const { key, aliases } of columns) {
    // A heading of money bears its year, or two of its columns would bear the same name.
    const usable = MONEY.has(key) ? aliases.filter((alias) => alias.includes('{N') || key === 'requested') : aliases;
    if (usable.length > 0 && random.chance(0.4)) other[key] = dated(random.pick(usable), firstYear);
  }
  return other;
}

/** A heading of the model with its years. */
export function dated(heading: string, firstYear: number): string {
  const text = heading.replaceAll('{N}', String(firstYear)).replaceAll('{N+1}', String(firstYear + 1));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function grouped(euros: number, space: string): string {
  const [whole = '', cents] = String(Math.round(euros * 100) / 100).split('.');
  const text = whole.replace(/\B(?=(\d{3})+$)/g, space);
  return cents === undefined ? text : `${text},${cents.padEnd(2, '0')}`;
}

/** One way of writing amounts with their sources, the same all over a workbook, as one person types it. */
function shareWriter(random: Random): (shares: readonly Share[]) => string {
  const space = random.pick([' ', '\u00a0', '\u202f', '', '']);
  const unit = random.pick([' €', '\u00a0€', '€', ' euros', '']);
  const separator = random.pick([' + ', ' + ', ' ; ', '\n', ' et ', ' / ']);
  const amount = (euros: number) => `${grouped(euros, space)}${unit}`;
  const write = random.pick([
    // A number at the end of a name would run into the amount: « CAF 31 500 € ».
    ({ euros, who }: Share) => `${who}${unit === '' || /\d$/.test(who) ? ' : ' : ' '}${amount(euros)}`,
    ({ euros, who }: Share) => `${who} : ${amount(euros)}`,
    ({ euros, who }: Share) => `${amount(euros)} ${who}`,
    ({ euros, who }: Share) => `${amount(euros)} (${who})`,
  ]);
  return (shares) => shares.map(write).join(separator);
}
