import { fold } from '../../annexes';
import { cellAddress } from '../../workbook';
import type { CellRef } from '../../workbook';
import type { Rule } from '../rule';
import { actionName, capitalised, line, quote } from '../wording';

/** What people write where nobody has been chosen yet. */
const NOBODY =
  /^(?:nc|neant|aucun|personne|non (?:designe|defini|connu|determine|renseigne)s?|(?:reste |en attente )?(?:a|de) (?:definir|designer|determiner|preciser|confirmer|completer|venir|trouver)|en (?:cours|attente))(?: de (?:definition|designation|recrutement))?$/;

const messages = {
  empty: (action: string, cell: CellRef) =>
    `${capitalised(`l’${action}`)} n’a pas de pilote : la cellule ${cellAddress(cell)} est vide.`,
  nobody: (action: string, cell: CellRef, text: string) =>
    `${capitalised(`l’${action}`)} n’a pas de pilote : ${cellAddress(cell)} contient ${quote(text)}, qui ne désigne personne.`,
  contents: (cell: CellRef, text: string) =>
    text === ''
      ? `Pilote (${cellAddress(cell)}) : rien n’est écrit.`
      : `Pilote (${cellAddress(cell)}) : ${quote(text)}, aucun organisme reconnu.`,
};

export const rule: Rule = {
  meta: {
    id: 'pilotage-pilote-vide',
    title: 'Un pilote est désigné pour chaque action.',
    severity: 'bloquant',
    source: 'Annexe 2, colonne « Pilote(s) »',
    why: 'Sans pilote, personne ne répond de l’action devant l’État et le comité de suivi.',
    howToFix: 'Inscrivez l’organisme qui conduit l’action dans la colonne « Pilote(s) ».',
    examples: { bad: 'Colonne « Pilote(s) » vide, ou « à définir ».', good: '« DDETS + ARS ».' },
    needs: { annexe2: ['pilots'] },
  },
  messages,
  check({ annexe2 }) {
    return (annexe2?.rows ?? []).flatMap((row) => {
      const { cell, text, value } = row.pilots;
      const isEmpty = value.isEmpty || text === '';
      const namesNobody = value.mentions.every(({ actor }) => actor === null) && isNobody(text);
      if (!isEmpty && !namesNobody) return [];
      const message = isEmpty ? messages.empty(actionName(row), cell) : messages.nobody(actionName(row), cell, text);
      return [{ message, cell, action: row.number.value, evidence: [line(messages.contents(cell, text), cell)] }];
    });
  },
};

/** « ? », « - », « à définir ». */
function isNobody(text: string): boolean {
  const words = fold(text);
  return words === '' || NOBODY.test(words);
}
