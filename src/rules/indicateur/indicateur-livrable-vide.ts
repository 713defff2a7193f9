import { fold } from '../../annexes';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { gathered } from '../gather';
import type { Rule } from '../rule';
import { misplacedAmounts } from '../structure/misplaced-amounts';
import { actionName, line, quote } from '../wording';

const messages = {
  empty: (action: string) => `Aucun livrable n’est prévu pour l’${action}.`,
  several: (actions: string) => `Aucun livrable n’est prévu pour ${actions}.`,
  contents: (cell: CellRef, text: string) =>
    `Livrables (${cellAddress(cell)}) : ${text === '' ? 'rien n’est écrit' : quote(text)}.`,
};

export const rule: Rule = {
  meta: {
    id: 'indicateur-livrable-vide',
    title: 'Un livrable est prévu pour chaque action.',
    severity: 'information',
    source: 'Annexe 1, colonne « Objectifs et livrables prévus »',
    why: 'Le livrable est ce que le rapport d’exécution pourra joindre comme preuve.',
    howToFix: 'Écrivez ce que l’action produira : un rapport, un bilan, une convention.',
    examples: { bad: 'Cellule vide.', good: '« Bilan annuel d’avancement ».' },
    needs: { annexe1: ['deliverables'] },
  },
  messages,
  check({ annexe1 }, { settings }) {
    if (!annexe1) return [];
    // A row whose cells slipped sideways has its deliverables in another column, and is told of already.
    const misplaced = misplacedAmounts(annexe1, settings);
    return annexe1.rows
      .filter((row) => fold(row.deliverables.text) === '' && !misplaced.has(row))
      .map((row) => {
        const { cell, text } = row.deliverables;
        return {
          message: messages.empty(actionName(row)),
          cell,
          action: row.number.value,
          evidence: [line(messages.contents(cell, text), cell)],
          cause: 'empty',
        };
      });
  },
  merge: (reports) => gathered(reports, messages.several),
};
