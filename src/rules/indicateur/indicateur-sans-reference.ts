import type { Annexe1, Annexe2 } from '../../annexes';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { emptyExtraCells } from '../extra-columns';
import type { Report } from '../finding';
import { gathered } from '../gather';
import type { Rule } from '../rule';
import { actionName, line, quote } from '../wording';

const REFERENCE_COLUMN =
  /(?:valeur|situation|etat|donnee|niveau) (?:initiale?|de reference|de depart|de base)|^(?:reference|point de depart|t0)(?: |$)/;

const messages = {
  missing: (action: string) => `La valeur initiale de l’indicateur de l’${action} n’est pas renseignée.`,
  several: (actions: string) => `La valeur initiale de l’indicateur n’est pas renseignée pour ${actions}.`,
  column: (cell: CellRef, heading: string) => `Colonne ${quote(heading)} (${cellAddress(cell)}) : rien n’est écrit.`,
};

/**
 * The State's model of the annexes has no column for a baseline: the rule speaks only where a team added one of its own
 * (« Valeur initiale », « État initial »), and left cells of it empty.
 */
export const rule: Rule = {
  meta: {
    id: 'indicateur-sans-reference',
    title: 'La valeur initiale de chaque indicateur est dite, quand le tableau a une colonne pour cela.',
    severity: 'avertissement',
    source: 'article 2.1.1 (état initial)',
    why: 'Sans point de départ, un résultat ne dit pas s’il y a eu progrès.',
    howToFix: 'Écrivez la valeur mesurée avant l’action, et sa date.',
    examples: { bad: 'Colonne « Valeur initiale » vide.', good: '« 12 relogements en 2020 ».' },
    needs: {},
  },
  messages,
  check: ({ annexe1, annexe2 }) => [...ofAnnexe(annexe1), ...ofAnnexe(annexe2)],
  merge: (reports) => gathered(reports, messages.several),
};

function ofAnnexe(annexe: Annexe1 | Annexe2 | null): Report[] {
  return emptyExtraCells(annexe, REFERENCE_COLUMN).map(({ row, cell, heading, role }) => ({
    message: messages.missing(actionName(row)),
    cell,
    action: row.number.value,
    evidence: [line(messages.column(cell, heading), cell)],
    cause: role,
  }));
}
