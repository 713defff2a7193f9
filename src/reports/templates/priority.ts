/** To which priority of the national plan (article 2.1) an action answers, where somebody has said so. */
import { executionOf } from '../../monitoring';
import { computedBlock } from '../../workbook';
import { columnAtRank } from '../monitoring/annexe-lookups';
import { formula, input, type Piece } from '../sheet/cells';
import type { ActionRow } from './action-rows';
import type { TemplateContext } from './template';

/**
 * The priority as typed on « Suivi d’exécution », else in the computed column of Annexe 1; in any case a cell to fill in.
 * @param rankCell where the row has the action's place in Annexe 1: "$N6"
 */
export function priorityPiece({ done }: ActionRow, context: TemplateContext, rankCell: string): Piece {
  const { annexes, monitoring, year } = context;
  const { annexe1 } = annexes;
  const column = annexe1 && computedBlock(annexe1.sheet, 'annexe1')?.columns.find(({ id }) => id === 'priorite');
  const isMonitored = executionOf(monitoring, year)?.columns.priority !== undefined;
  if (!column && !isMonitored) return input(null, 'input center');
  const cell = annexe1 && column ? columnAtRank(annexe1, column.column, rankCell) : null;
  const computed = cell === null ? '""' : `IF(${rankCell}="","",IFERROR(IF(ISNUMBER(${cell}),${cell},""),""))`;
  const typed = done.number('priority');
  return formula(isMonitored ? `=IF(ISNUMBER(${typed}),${typed},${computed})` : `=${computed}`, 'input center');
}
