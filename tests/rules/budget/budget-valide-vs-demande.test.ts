import { rule } from '../../../src/rules/budget/budget-valide-vs-demande';
import { testRule } from '../../support/rule-tester';
import { euro, workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'more approved than requested',
      workbook: workbook({ annexe1: { 3: { approved: '50 000 € Etat + 30 000 € GVM' } } }),
      findings: [
        {
          cell: 'Q5',
          action: 3,
          message: 'plus de financement validé (80 000 €) que d’AMI demandé (70 000 €) : 10 000 € de trop',
          evidence: ['Financement validé (Q5) : 80 000 €.', 'Financement AMI demandé (K5) : 70 000 €.'],
        },
      ],
    },
    {
      name: 'approved without request',
      workbook: workbook({ annexe1: { 5: { approved: '10 000 € Etat' } } }),
      findings: [
        { cell: 'Q7', action: 5, message: 'alors qu’aucun financement AMI n’est demandé', evidence: '(K7) : 0 €' },
      ],
    },
    {
      name: 'approved beside an empty request',
      workbook: workbook({ annexe1: { 2: { cost: 20_000, requested: null } } }),
      findings: [{ cell: 'Q4', action: 2, message: '20 000 € de financement validé', evidence: '(K4) : cellule vide' }],
    },
    {
      name: 'a negative amount',
      workbook: workbook({ annexe1: { 2: { approved: -20_000 } } }),
      findings: [{ cell: 'Q4', action: 2, message: 'négatif (−20 000 €)', evidence: 'Q4' }],
    },
  ],
  silent: [
    { name: 'less approved than requested', workbook: workbook({ annexe1: { 3: { approved: '50 000 € Etat' } } }) },
    { name: 'nothing approved', workbook: workbook({ annexe1: { 3: { approved: null } } }) },
    { name: 'a refusal', workbook: workbook({ annexe1: { 3: { approved: 0 } } }) },
  ],
  nearMisses: [
    { name: 'one euro more', workbook: workbook({ annexe1: { 3: { approved: euro(70_001) } } }) },
    { name: 'a request that cannot be read', workbook: workbook({ annexe1: { 3: { requested: '?' } } }) },
    {
      name: 'a request that slipped into the cost, as the totals show',
      workbook: workbook({
        annexe1: { 2: { cost: euro(20_000), requested: '15000 DRD' } },
        total1: { cost: euro(562_000), requested: euro(161_000) },
      }),
    },
  ],
});
