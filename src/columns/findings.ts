/** What the last check says of a row. */
import type { Annexes } from '../annexes';
import { plural } from '../convention';
import type { CellRef, Severity } from '../workbook';
import type { RowFindings } from './column';

/** Why there is nothing to say. */
export const notChecked = 'Il faut un contrôle : cliquez d’abord sur « Valider ».';

/** A finding, as far as the columns speak of it. */
export interface CountedFinding {
  severity: Severity;
  action: number | null;
  cells: readonly CellRef[];
}

/** How many findings of each severity concern each action: by its number, or by a cell of one of its rows. */
export function findingsByAction(findings: readonly CountedFinding[], annexes: Annexes): Map<number, RowFindings> {
  const rows = new Map<string, number>();
  for (const annexe of [annexes.annexe1, annexes.annexe2]) {
    for (const { row, number } of annexe?.rows ?? []) {
      if (annexe && number.value !== null) rows.set(`${row} ${annexe.sheet.name}`, number.value);
    }
  }
  const byAction = new Map<number, Record<Severity, number>>();
  for (const { severity, action, cells } of findings) {
    const concerned = cells.flatMap(({ row, sheet }) => rows.get(`${row} ${sheet}`) ?? []);
    for (const number of new Set(action === null ? concerned : [action, ...concerned])) {
      const found = byAction.get(number) ?? { bloquant: 0, avertissement: 0, information: 0 };
      found[severity] += 1;
      byAction.set(number, found);
    }
  }
  return byAction;
}

/** « 2 bloquantes, 1 avertissement » ; « aucune ». */
export function inWords(found: RowFindings | undefined): string {
  if (!found) return 'aucune';
  const { bloquant, avertissement, information } = found;
  const parts = [
    bloquant > 0 ? plural(bloquant, 'bloquante') : '',
    avertissement > 0 ? plural(avertissement, 'avertissement') : '',
    information > 0 ? plural(information, 'information') : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
