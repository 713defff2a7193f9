import { rule } from '../../../src/rules/budget/budget-valide-conditionnel';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'an amount to be confirmed',
      workbook: workbook({ annexe1: { 6: { approved: '10 000€ VDV à confirmer' } } }),
      findings: [
        {
          cell: 'Q8',
          action: 6,
          message: 'n’est pas ferme : 10 000 € à ne pas compter comme acquis, « 10 000€ VDV à confirmer »',
          evidence: 'Ferme : 0 € sur 10 000 €.',
        },
      ],
    },
    {
      name: 'one amount of two',
      workbook: workbook({ annexe1: { 3: { approved: '50 000 € Etat + 20 000 € GVM (à confirmer)' } } }),
      findings: [
        { cell: 'Q5', action: 3, message: '20 000 € à ne pas compter', evidence: 'Ferme : 50 000 € sur 70 000 €.' },
      ],
    },
    {
      name: 'no amount yet',
      workbook: workbook({ annexe1: { 3: { approved: '?' } } }),
      findings: [{ cell: 'Q5', action: 3, message: 'n’est pas arrêté : « ? »', evidence: 'Q5 contient « ? ».' }],
    },
  ],
  silent: [
    { name: 'nothing approved', workbook: workbook({ annexe1: { 3: { approved: null } } }) },
    { name: 'plain numbers', workbook: workbook({ annexe1: { 3: { approved: 70_000 } } }) },
  ],
  nearMisses: [
    {
      name: 'a doubt in another column',
      workbook: workbook({ annexe1: { 3: { funding: 'CD 50 000 € à confirmer' } } }),
    },
    { name: 'a confirmed amount', workbook: workbook({ annexe1: { 3: { approved: '70 000 € Etat (confirmé)' } } }) },
  ],
});
