import { euros } from '../../convention';
import type { Rule } from '../rule';
import { actionName, capitalised } from '../wording';
import { amountLine, excess, ofRows } from './rows';

const messages = {
  overApproved: (action: string, spent: number, approved: number, gap: number) =>
    `${capitalised(`l’${action}`)} a dépensé ${euros(spent)} d’AMI pour ${euros(approved)} validés : ${euros(gap)} de trop.`,
};

/** The State pays no more than it approved; what goes beyond is the collectivity's, or an amendment is lacking. */
export const rule: Rule = {
  meta: {
    id: 'suivi-depense-ami',
    title: 'La dépense imputée sur l’AMI ne dépasse pas le financement validé.',
    severity: 'bloquant',
    source: 'article 2.2.1, article 5',
    why: 'L’État ne finance pas au-delà de ce qu’il a validé : le rapport serait refusé ou les crédits réclamés.',
    howToFix: 'Ramenez la part AMI au montant validé, et portez le reste sur les autres financements.',
    examples: { bad: 'AMI validé 75 000 €, dépense AMI 80 000 €.', good: 'AMI validé 75 000 €, dépense AMI 75 000 €.' },
    needs: {},
    isAboutMoney: true,
  },
  messages,
  check(_, { monitoring }) {
    return ofRows(monitoring, (row) => {
      const { amiSpent, approved, number } = row;
      const gap = excess(amiSpent, approved);
      if (gap === null) return [];
      return [
        {
          message: messages.overApproved(actionName(row), amiSpent.value ?? 0, approved.value ?? 0, gap),
          cell: amiSpent.cell,
          cells: [amiSpent.cell, approved.cell],
          action: number.value,
          evidence: [amountLine('Dépense AMI', amiSpent), amountLine('AMI validé', approved)],
        },
      ];
    });
  },
};
