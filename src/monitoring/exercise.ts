import type { IsoDate } from '../convention';
import type { Monitoring } from './model';

/**
 * The year that « Rapport » and « Modèles » propose: the year before this one, within the agreement (its report is due on
 * 31 March of the year after: article 2.3). Where it is not followed but others are, the last of these: the workbook says
 * what was done in them alone.
 * @param years of the agreement
 * @param today on the user's clock
 */
export function exerciseOf(
  { first, second }: { first: number; second: number },
  { execution }: Pick<Monitoring, 'execution'>,
  today: IsoDate,
): number {
  const due = Math.min(Math.max(Number(today.slice(0, 4)) - 1, first), second);
  const followed = execution.map(({ year }) => year).filter((year) => year === first || year === second);
  return followed.length === 0 || followed.includes(due) ? due : Math.max(...followed);
}
