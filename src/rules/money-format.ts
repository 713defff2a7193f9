import type { Amount, Annexe1, Field } from '../annexes';
import type { MoneyKey } from './analysis';

/** The number format that most of the amounts have, among those that are numbers; « Standard » where none is one. */
export function usualFormat(fields: readonly Field<Amount>[]): string {
  const counts = new Map<string, number>();
  for (const { raw, numberFormat } of fields) {
    if (typeof raw === 'number') counts.set(numberFormat, (counts.get(numberFormat) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([, one], [, other]) => other - one);
  return usual && usual[0] !== '@' ? usual[0] : 'General';
}

const known = new WeakMap<Annexe1, Map<MoneyKey, string>>();

/** The usual format of a whole column; reckoned once, however many cells of it are put right. */
export function columnFormat(annexe: Annexe1, key: MoneyKey): string {
  const formats = known.get(annexe) ?? new Map<MoneyKey, string>();
  const format = formats.get(key) ?? usualFormat(annexe.rows.map((row) => row[key]));
  known.set(annexe, formats.set(key, format));
  return format;
}
