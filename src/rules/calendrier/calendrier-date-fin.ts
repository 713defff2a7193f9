import type { Annexe1, Annexe2 } from '../../annexes';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import type { Report } from '../finding';
import { gathered } from '../gather';
import { emptyExtraCells } from '../extra-columns';
import type { Rule } from '../rule';
import { actionName, capitalised, line, quote } from '../wording';

const END_COLUMN =
  /(?:^| )(?:date|echeance|annee|mois) (?:de |d )?(?:fin|finale|cloture|achevement)(?: |$)|^fin (?:de l action|prevue|previsionnelle)/;

const messages = {
  missing: (action: string) =>
    `${capitalised(`l’${action}`)} n’a pas de date de fin : une date ou « pérenne » est attendu.`,
  several: (actions: string) => `${actions} n’ont pas de date de fin : une date ou « pérenne » est attendu.`,
  column: (cell: CellRef, heading: string) => `Colonne ${quote(heading)} (${cellAddress(cell)}) : rien n’est écrit.`,
};

/**
 * The State's model of the annexes has no column for an end, and asks for none: the rule speaks only where a team added
 * one of its own, and left it empty here and there. A column that is still wholly empty is one finding.
 */
export const rule: Rule = {
  meta: {
    id: 'calendrier-date-fin',
    title: 'Chaque action a une date de fin, ou la mention « pérenne », quand le tableau a une colonne pour cela.',
    severity: 'avertissement',
    source: 'pratique',
    why: 'Sans date de fin, on ne sait pas si l’action doit encore être financée l’année suivante.',
    howToFix: 'Écrivez la date de fin, ou « pérenne » si l’action se poursuit après la convention.',
    examples: { bad: 'Colonne « Date de fin » vide.', good: '« déc-22 », « pérenne ».' },
    needs: {},
  },
  messages,
  check: ({ annexe1, annexe2 }) => [...withoutEnd(annexe1), ...withoutEnd(annexe2)],
  merge: (reports) => gathered(reports, messages.several),
};

function withoutEnd(annexe: Annexe1 | Annexe2 | null): Report[] {
  return emptyExtraCells(annexe, END_COLUMN).map(({ row, cell, heading, role }) => ({
    message: messages.missing(actionName(row)),
    cell,
    action: row.number.value,
    evidence: [line(messages.column(cell, heading), cell)],
    cause: role,
  }));
}
