import { rule } from '../../../src/rules/identification/identification-numero-continu';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'a number that neither annexe has',
      workbook: workbook({ sheet1: { without: [4] }, sheet2: { without: [4] } }),
      findings: [
        {
          cell: 'A6',
          action: null,
          message: '4 manque entre 1 et 8',
          evidence: 'Numéros de l’Annexe 1 : 1 à 3 et 5 à 8.',
        },
      ],
    },
    {
      name: 'two numbers in the other order',
      workbook: workbook({ annexe1: { 3: { number: 4 }, 4: { number: 3 } } }),
      findings: [{ cell: 'A6', action: 3, message: '3 vient après 4', evidence: ['A5 : 4.', 'A6 : 3.'] }],
    },
    {
      name: 'a gap at the beginning, in Annexe 2 alone',
      workbook: workbook({ missing: ['annexe1'], sheet2: { without: [1] } }),
      findings: [{ cell: 'Annexe 2!A3', action: null, message: '1 manque entre 1 et 8', evidence: '2 à 8' }],
    },
  ],
  silent: [{ name: 'a number less', workbook: workbook({ sheet1: { without: [8] }, sheet2: { without: [8] } }) }],
  nearMisses: [
    {
      name: 'a table sorted by something else',
      workbook: workbook({
        annexe1: Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((number) => [number, { number: 9 - number }])),
      }),
    },
    { name: 'a number that the other annexe has', workbook: workbook({ sheet1: { without: [4] } }) },
    {
      name: 'a number twice, which is told of already',
      workbook: workbook({ annexe1: { 9: { number: 8, action: 'Autre' } } }),
    },
    {
      name: 'an action without number',
      workbook: workbook({ annexe1: { 8: { number: null } }, annexe2: { 8: { number: null } } }),
    },
  ],
});
