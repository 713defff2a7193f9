import type { Amount, Annexe1, Annexe1Row, Field } from '../../annexes';
import { eurosOf } from '../../annexes';
import type { Annexe1Key } from '../../convention';

/** The columns of Annexe 1 that hold money. */
export const moneyKeys = [
  'cost',
  'requested',
  'funding',
  'nextYearCost',
  'nextYearFunding',
  'approved',
] as const satisfies readonly Annexe1Key[];

export type MoneyKey = (typeof moneyKeys)[number];

/** Two ways to add up a column: what Excel's SUM counts (numbers only), and every amount that can be read. */
export type Basis = 'counted' | 'read';

/** What one action has in a column of money; null under a basis that finds no amount there. */
export interface MoneyEntry extends Record<Basis, number | null> {
  row: Annexe1Row;
  field: Field<Amount>;
}

/** A column of money with its sums, in euros. */
export interface MoneyColumn {
  key: MoneyKey;
  /** 1-based. */
  column: number;
  entries: MoneyEntry[];
  sum: Record<Basis, number>;
  /** Sum of the amounts that nothing casts doubt on. */
  firm: number;
  /** The total that the sheet states under the column, where one can be read. */
  stated: { field: Field<Amount>; euros: number } | null;
}

/** The columns of money that the annexe has, in the order of the sheet. */
export function moneyColumns(annexe: Annexe1): MoneyColumn[] {
  return moneyKeys
    .flatMap((key) => {
      const found = annexe.columns[key];
      return found ? [moneyColumn(annexe, key, found.column)] : [];
    })
    .sort((one, other) => one.column - other.column);
}

function moneyColumn(annexe: Annexe1, key: MoneyKey, column: number): MoneyColumn {
  const entries = annexe.rows.map((row): MoneyEntry => {
    const field = row[key];
    // SUM counts any number, one shown as a date too.
    const counted = typeof field.raw === 'number' ? eurosOf(field.raw, field.value.scale) : null;
    return { row, field, counted, read: field.value.total };
  });
  const stated = annexe.total?.amounts[key];
  return {
    key,
    column,
    entries,
    sum: { counted: sumOf(entries, ({ counted }) => counted), read: sumOf(entries, ({ read }) => read) },
    firm: sumOf(entries, ({ field }) => field.value.firm),
    stated: stated && stated.value.total !== null ? { field: stated, euros: stated.value.total } : null,
  };
}

/** Both bases where their sums differ, the one of Excel's SUM first. */
export function basesOf({ sum }: MoneyColumn, tolerance: number): Basis[] {
  return isSame(sum.counted, sum.read, tolerance) ? ['counted'] : ['counted', 'read'];
}

/** Sum of what is there, in euros; nothing counts for zero. Rounded to the cent, so that no binary dust remains. */
export function sumOf<T>(items: readonly T[], euros: (item: T) => number | null): number {
  return toCents(items.reduce((sum, item) => sum + (euros(item) ?? 0), 0));
}

/** An amount of euros without the binary dust of a sum. */
export function toCents(euros: number): number {
  return Math.round(euros * 100) / 100;
}

/** Whether two amounts of euros are the same, give or take the tolerance. */
export function isSame(one: number, other: number, tolerance: number): boolean {
  return Math.abs(toCents(one - other)) <= tolerance;
}
