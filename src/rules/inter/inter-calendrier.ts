import type { Period } from '../../annexes';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { latestStart, startInWords } from '../dates';
import type { Report } from '../finding';
import { gathered } from '../gather';
import type { Rule } from '../rule';
import { misplacedAmounts } from '../structure/misplaced-amounts';
import { actionName, capitalised, line, quote } from '../wording';
import { type Pair, pairing } from './pairing';

const messages = {
  empty: (action: string) =>
    `Le calendrier de l’${action} est vide dans l’Annexe 1, alors que l’Annexe 2 donne son démarrage.`,
  empties: (actions: string) =>
    `Le calendrier de l’Annexe 1 est vide pour ${actions}, dont l’Annexe 2 donne le démarrage.`,
  different: (action: string, first: string, second: string) =>
    `${capitalised(`l’${action}`)} commence ${first} selon l’Annexe 1, et ${second} selon l’Annexe 2.`,
  budget: (cell: CellRef, text: string) => `Annexe 1 (${cellAddress(cell)}) : ${text === '' ? 'vide' : quote(text)}.`,
  objectives: (cell: CellRef, text: string) => `Annexe 2 (${cellAddress(cell)}) : ${quote(text)}.`,
};

export const rule: Rule = {
  meta: {
    id: 'inter-calendrier',
    title: 'Le calendrier de l’Annexe 1 est rempli, et compatible avec le démarrage de l’Annexe 2.',
    severity: 'avertissement',
    source: 'Annexes 1 et 2, colonnes de calendrier',
    why: 'Deux calendriers pour une action : on ne sait plus lequel le rapport d’exécution devra justifier.',
    howToFix: 'Reportez dans l’Annexe 1 le démarrage de l’Annexe 2, ou corrigez celui des deux qui est faux.',
    examples: { bad: '« juin-21 » dans l’Annexe 1, « mai-21 » dans l’Annexe 2.', good: '« mai-21 » dans les deux.' },
    needs: { annexe1: ['calendar'], annexe2: ['start'] },
  },
  messages,
  check(annexes, { settings }) {
    const { annexe1 } = annexes;
    if (!annexe1) return [];
    // A row whose cells slipped sideways has its calendar in another column, and is told of already.
    const misplaced = misplacedAmounts(annexe1, settings);
    return (pairing(annexes)?.pairs ?? []).filter(({ budget }) => !misplaced.has(budget)).flatMap(reportOf);
  },
  merge: (reports) => gathered(reports, messages.empties),
};

function reportOf({ number, budget, objectives }: Pair): Report[] {
  const [calendar, start] = [budget.calendar, objectives.start];
  if (start.value.isEmpty || start.text === '') return [];
  const evidence = [
    line(messages.budget(calendar.cell, calendar.text), calendar),
    line(messages.objectives(start.cell, start.text), start),
  ];
  const report = { cell: calendar.cell, action: number, evidence };
  if (calendar.value.isEmpty) return [{ ...report, message: messages.empty(actionName(budget)), cause: 'empty' }];
  if (areCompatible(calendar.value, start.value)) return [];
  const [first, second] = [startInWords(calendar.value), startInWords(start.value)];
  const cells = [calendar.cell, start.cell];
  return [{ ...report, cells, message: messages.different(actionName(budget), first, second) }];
}

/**
 * The start may fall within what the calendar covers: « 2021 » suits « octobre 2021 », « fin 2021 » (when it must be
 * over) suits « mai 2021 ». What has no date contradicts nothing.
 */
function areCompatible(calendar: Period, start: Period): boolean {
  const [last, lastStart] = [calendar.end ?? latestStart(calendar), latestStart(start)];
  if (calendar.start === null || last === null || start.start === null || lastStart === null) return true;
  const beginsTooEarly = calendar.end === null && lastStart < calendar.start;
  return !beginsTooEarly && start.start <= last;
}
