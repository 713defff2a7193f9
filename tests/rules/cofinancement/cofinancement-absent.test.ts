import { rule } from '../../../src/rules/cofinancement/cofinancement-absent';
import { testRule } from '../../support/rule-tester';
import { euro, workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'two actions, in one finding',
      workbook: workbook({
        annexe1: { 2: { requested: euro(40_000), funding: null }, 4: { requested: euro(24_000), funding: null } },
      }),
      findings: [
        {
          cell: 'L4',
          cells: ['L4', 'L6'],
          action: null,
          message: '2 actions (2 et 4) demandent un financement à l’AMI et n’ont aucun cofinancement.',
          evidence: ['K4', 'K6'],
        },
      ],
    },
    {
      name: 'an action that the AMI pays alone',
      workbook: workbook({ annexe1: { 2: { requested: euro(40_000), funding: null } } }),
      findings: [
        {
          cell: 'L4',
          action: 2,
          message: 'demande 40 000 € à l’AMI et n’a aucun cofinancement',
          evidence: [
            'AMI demandé (K4) : 40 000 €.',
            'Financements (L4) : cellule vide.',
            'Coût total (J4) : 40 000 €.',
          ],
        },
      ],
    },
    {
      name: 'a co-funding of zero',
      workbook: workbook({ annexe1: { 2: { requested: euro(40_000), funding: 0 } } }),
      findings: [{ cell: 'L4', action: 2, message: 'aucun cofinancement', evidence: 'Financements (L4) : 0.' }],
    },
    {
      name: 'nothing, said in words',
      workbook: workbook({ annexe1: { 2: { requested: euro(40_000), funding: 'néant' } } }),
      findings: [{ cell: 'L4', action: 2, message: 'aucun cofinancement', evidence: 'Financements (L4) : néant.' }],
    },
  ],
  silent: [
    { name: 'an action without AMI', workbook: workbook({ annexe1: { 2: { requested: 0, funding: null } } }) },
    { name: 'a request not known', workbook: workbook({ annexe1: { 2: { requested: '?', funding: null } } }) },
  ],
  nearMisses: [
    { name: 'a funder without amount', workbook: workbook({ annexe1: { 2: { funding: 'GVM' } } }) },
    {
      name: 'a funding in the column of the request',
      workbook: workbook({ annexe1: { 2: { requested: '15000 GVM', funding: null } } }),
    },
    {
      name: 'a funding typed on the next row',
      workbook: workbook({ annexe1: { 7: { funding: null }, 8: { funding: 'GVM 15 000 € + GVM 4 000 €' } } }),
    },
  ],
});
