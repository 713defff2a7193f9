import type { Annexes } from '../../annexes';
import { cellAtRank, rankOf, textAt } from './annexe-lookups';

/** The title of the action whose number stands in a cell, from either annexe; `otherwise` (an expression) where neither has it. */
export function titleOfAction({ annexe1, annexe2 }: Annexes, numberCell: string, otherwise = '""'): string {
  return [annexe2, annexe1].reduce((rest, annexe) => {
    const rank = rankOf(annexe, numberCell);
    const cell = annexe && rank && cellAtRank(annexe, 'action', rank);
    return cell && rank ? textAt(cell, rank, rest) : rest;
  }, otherwise);
}
