import type { Annexe1, Annexe2 } from '../../annexes';
import { fold } from '../../annexes';
import { planPriorities } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { extraCell, extraColumns } from '../extra-columns';
import type { Report } from '../finding';
import { gathered } from '../gather';
import { likeness } from '../likeness';
import type { Rule } from '../rule';
import { actionName, capitalised, line, quote } from '../wording';

const PRIORITY_COLUMN = /^(?:n )?(?:priorite|axe)s?(?: du| de la| de| nationale?s?| \d|$)/;
const SAME_PRIORITY = 0.5;

const messages = {
  missing: (action: string) => `${capitalised(`l’${action}`)} n’est rattachée à aucune des cinq priorités du plan.`,
  several: (actions: string) => `${actions} ne sont rattachées à aucune des cinq priorités du plan.`,
  unknown: (action: string, text: string) =>
    `La priorité de l’${action} n’est pas l’une des cinq du plan : ${quote(text)}.`,
  column: (cell: CellRef, heading: string, text: string) =>
    `Colonne ${quote(heading)} (${cellAddress(cell)}) : ${text === '' ? 'rien n’est écrit' : quote(text)}.`,
  known: () =>
    `Priorités de l’article 2.1 : ${planPriorities.map((one, index) => `${index + 1}. ${one}`).join(' ; ')}.`,
};

/**
 * The State's model of the annexes has no column for the priority: the rule speaks only where a team added one of its own
 * (« Priorité », « Axe du plan »), and left cells of it empty or filled with something else.
 */
export const rule: Rule = {
  meta: {
    id: 'convention-priorite-plan',
    title: 'Chaque action est rattachée à une des cinq priorités du plan, quand le tableau a une colonne pour cela.',
    severity: 'avertissement',
    source: 'article 2.1',
    why: 'Les objectifs de la convention s’articulent autour des cinq priorités du plan Logement d’abord.',
    howToFix: 'Écrivez le numéro ou l’intitulé de la priorité que l’action sert.',
    examples: { bad: 'Colonne « Priorité » vide, ou « 7 ».', good: '« 2 ».' },
    needs: {},
  },
  messages,
  check: ({ annexe1, annexe2 }) => [...ofAnnexe(annexe1), ...ofAnnexe(annexe2)],
  merge: (reports) => gathered(reports, messages.several),
};

function ofAnnexe(annexe: Annexe1 | Annexe2 | null): Report[] {
  if (!annexe) return [];
  return extraColumns(annexe, PRIORITY_COLUMN).flatMap((column) => {
    const cells = annexe.rows.map((row) => ({ row, ...extraCell(annexe, column, row.row) }));
    if (!isOfPlan(cells.map(({ text }) => text))) return [];
    return cells.flatMap(({ row, cell, text }): Report[] => {
      if (isPriority(text)) return [];
      const report = {
        cell,
        action: row.number.value,
        evidence: [line(messages.column(cell, column.heading, text), cell), line(messages.known())],
      };
      return fold(text) === ''
        ? [{ ...report, message: messages.missing(actionName(row)), cause: annexe.role }]
        : [{ ...report, message: messages.unknown(actionName(row), text) }];
    });
  });
}

/** Most of what is written is one of the five: « Haute », « Basse » or « Gouvernance » are priorities of another kind. */
function isOfPlan(texts: readonly string[]): boolean {
  const written = texts.filter((text) => fold(text) !== '');
  return written.filter(isPriority).length * 2 >= written.length;
}

/** « 2 », « Axe 2 », « 1 et 3 », or the words of a priority. */
function isPriority(text: string): boolean {
  const numbers = text.match(/\d+/gu)?.map(Number) ?? [];
  if (numbers.length > 0) return numbers.every((number) => number >= 1 && number <= planPriorities.length);
  return planPriorities.some((priority) => likeness(text, priority) >= SAME_PRIORITY);
}
