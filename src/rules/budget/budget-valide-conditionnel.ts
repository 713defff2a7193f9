import type { AmountPart } from '../../annexes';
import { euros } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { sumOf } from '../analysis';
import type { Rule } from '../rule';
import { actionName, line, quote } from '../wording';

const messages = {
  doubtful: (action: string, doubtful: number, text: string) =>
    `Le financement validé de l’${action} n’est pas ferme : ${euros(doubtful)} à ne pas compter comme acquis, ${quote(text)}.`,
  undecided: (action: string, text: string) =>
    `Le financement validé de l’${action} n’est pas arrêté : ${quote(text)}.`,
  contents: (cell: CellRef, text: string) => `${cellAddress(cell)} contient ${quote(text)}.`,
  firm: (firm: number, total: number) => `Ferme : ${euros(firm)} sur ${euros(total)}.`,
};

export const rule: Rule = {
  meta: {
    id: 'budget-valide-conditionnel',
    title: 'Un montant « à confirmer » n’est pas compté comme validé.',
    severity: 'avertissement',
    source: 'colonne « Financement validé »',
    why: 'Un engagement conditionnel compté comme ferme gonfle l’enveloppe de la convention et peut devoir être reversé.',
    howToFix: 'Faites confirmer le montant et retirez la mention, ou videz la cellule jusqu’à la décision.',
    examples: { bad: '« 30 000€ VDM à confirmer ».', good: '« 30 000 € VDM ».' },
    needs: { annexe1: ['approved'] },
  },
  messages,
  check({ annexe1 }) {
    return (annexe1?.rows ?? [])
      .filter(({ approved }) => approved.value.isDoubtful)
      .map((row) => {
        const { cell, text, value } = row.approved;
        const doubtful = value.parts.filter(({ isDoubtful }: AmountPart) => isDoubtful);
        const { total, firm } = value;
        return {
          message:
            total === null
              ? messages.undecided(actionName(row), text)
              : messages.doubtful(
                  actionName(row),
                  sumOf(doubtful, ({ euros: amount }) => amount),
                  text,
                ),
          cell,
          action: row.number.value,
          evidence: [
            line(messages.contents(cell, text), cell),
            ...(total !== null && firm !== null ? [line(messages.firm(firm, total), cell)] : []),
          ],
        };
      });
  },
};
