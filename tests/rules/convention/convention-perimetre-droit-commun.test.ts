import { rule } from '../../../src/rules/convention/convention-perimetre-droit-commun';
import { testRule } from '../../support/rule-tester';
import { type Cells1, euro, workbook } from '../../support/workbooks';

const action = (cells: Cells1) => workbook({ annexe1: { 5: cells } });

testRule(rule, {
  flagged: [
    {
      name: 'an ordinary scheme by its title',
      workbook: action({ requested: euro(40_000) }),
      findings: [
        {
          cell: 'K7',
          cells: ['K7'],
          action: 5,
          message: 'relève du droit commun (pension de famille), et 40 000 € y sont demandés',
          evidence: ['Action (C7)', 'AMI demandé (K7)'],
        },
      ],
    },
    {
      name: 'an ordinary scheme that the description makes, and an amount approved',
      workbook: action({
        action: 'Développer l’offre',
        description: 'Poursuivre le développement de l’offre de RHJ et de PF',
        approved: '20 000 € GVM',
      }),
      findings: [{ cell: 'K7', cells: ['K7', 'Q7'], action: 5, message: '20 000 €', evidence: 'AMI validé (Q7)' }],
    },
  ],
  silent: [{ name: 'nothing asked of the AMI', workbook: action({ requested: euro(0) }) }],
  nearMisses: [
    {
      name: 'support that completes a scheme',
      workbook: action({
        action: 'Équipe mobile',
        description: 'Accompagner les résidents des pensions de famille',
        requested: euro(40_000),
      }),
    },
    {
      name: 'letters that are no acronym',
      workbook: action({ action: 'Pf et ra', description: null, requested: euro(1) }),
    },
    {
      name: 'telling owners of a scheme',
      workbook: action({
        action: 'Mobilisation des propriétaires',
        description: 'Faire connaître l’intermédiation locative',
        requested: euro(4_000),
      }),
    },
  ],
});
