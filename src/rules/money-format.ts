import type { Amount, Field } from '../annexes';

/** The number format that most of the amounts have, among those that are numbers; « Standard » where none is one. */
export function usualFormat(fields: readonly Field<Amount>[]): string {
  const counts = new Map<string, number>();
  for (const { raw, numberFormat } of fields) {
    if (typeof raw === 'number') counts.set(numberFormat, (counts.get(numberFormat) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([, one], [, other]) => other - one);
  return usual && usual[0] !== '@' ? usual[0] : 'General';
}
