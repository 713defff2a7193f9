/** Formulas that follow what the team typed on « Suivi d’exécution », action by action; nothing where it typed nothing. */
import type { ExecutionKey, ExecutionSheet } from '../../monitoring';
import { columnRange } from '../../monitoring';
import { textAt } from '../monitoring/annexe-lookups';

export interface LiveMonitoring {
  /** Where the action stands on the sheet: to be put into the rank cell. */
  rank: string;
  /** Expressions without equals sign. */
  text(key: ExecutionKey): string;
  number(key: ExecutionKey): string;
}

/**
 * @param execution of the year; null where the workbook has none: everything is empty then
 * @param numberCell where the sheet being built has the action's number
 * @param rankCell where it has the rank
 */
export function liveMonitoring(execution: ExecutionSheet | null, numberCell: string, rankCell: string): LiveMonitoring {
  const numbers = execution && columnRange(execution, 'number');
  const cell = (key: ExecutionKey) => {
    const values = numbers && execution && columnRange(execution, key);
    return values === null ? null : `INDEX(${values},${rankCell})`;
  };
  return {
    rank: numbers === null ? '=""' : `=IF(${numberCell}="","",IFERROR(MATCH(${numberCell},${numbers},0),""))`,
    text: (key) => textAt(cell(key), rankCell),
    number: (key) => {
      const value = cell(key);
      return value === null ? '""' : `IF(${rankCell}="","",IFERROR(IF(ISNUMBER(${value}),${value},""),""))`;
    },
  };
}
