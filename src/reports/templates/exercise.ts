import type { Annexes } from '../../annexes';
import type { IsoDate } from '../../convention';

/**
 * The year that a report made today is about: the year before, within the agreement (its report is due on 31 March of the
 * year after: article 2.3).
 */
export function exerciseOf({ years }: Pick<Annexes, 'years'>, today: IsoDate): number {
  const before = Number(today.slice(0, 4)) - 1;
  return Math.min(Math.max(before, years.first), years.second);
}
