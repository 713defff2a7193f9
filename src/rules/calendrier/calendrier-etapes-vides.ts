import type { Annexe2Row } from '../../annexes';
import { fold } from '../../annexes';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import type { Report } from '../finding';
import { gathered } from '../gather';
import type { Rule } from '../rule';
import { actionName, line, quote } from '../wording';
import { NOTHING_YET } from './nothing-yet';

const messages = {
  empty: (action: string) => `Les étapes de l’${action} ne sont pas renseignées : la cellule est vide.`,
  nothing: (action: string, text: string) => `Les étapes de l’${action} ne sont pas renseignées : ${quote(text)}.`,
  several: (actions: string) => `Les étapes ne sont pas renseignées pour ${actions}.`,
  contents: (cell: CellRef, text: string) =>
    `Étapes et échéances (${cellAddress(cell)}) : ${text === '' ? 'rien n’est écrit' : quote(text)}.`,
};

export const rule: Rule = {
  meta: {
    id: 'calendrier-etapes-vides',
    title: 'Les étapes et échéances de chaque action sont renseignées.',
    severity: 'avertissement',
    source: 'Annexe 2, colonne « étapes, échéances »',
    why: 'Sans étape, le comité de suivi ne peut pas dire où en est l’action.',
    howToFix: 'Écrivez la prochaine étape et son échéance.',
    examples: { bad: '« ??? ».', good: '« Appel à projets en mars 2022, choix du lauréat en juin ».' },
    needs: { annexe2: ['milestones'] },
    supersedes: ['texte-note-travail'],
  },
  messages,
  check({ annexe2 }) {
    return (annexe2?.rows ?? []).flatMap((row) => reportOf(row));
  },
  merge: (reports) => gathered(reports, messages.several),
};

function reportOf(row: Annexe2Row): Report[] {
  const { cell, text } = row.milestones;
  const folded = fold(text);
  if (folded !== '' && !NOTHING_YET.test(folded)) return [];
  const message = text === '' ? messages.empty(actionName(row)) : messages.nothing(actionName(row), text);
  const evidence = [line(messages.contents(cell, text), cell)];
  return [{ message, cell, action: row.number.value, evidence, cause: 'empty' }];
}
