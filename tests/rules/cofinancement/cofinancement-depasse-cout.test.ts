import { rule } from '../../../src/rules/cofinancement/cofinancement-depasse-cout';
import { testRule } from '../../support/rule-tester';
import { euro, workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'more co-funding than cost',
      workbook: workbook({ annexe1: { 5: { cost: euro(250_000) } } }),
      findings: [
        {
          cell: 'L7',
          cells: ['J7', 'L7'],
          action: 5,
          message:
            'En 2023, les cofinancements de l’action 5 « Ouverture d’une pension de famille » (300 000 €) dépassent son coût (250 000 €) de 50 000 €.',
          evidence: [
            'Coût (J7) : 250 000 €.',
            'Cofinancements (L7) : « BOP 177 180 000 € + Région 120 000 € » = 300 000 €.',
          ],
        },
      ],
    },
    {
      name: 'a request on top of it',
      workbook: workbook({ annexe1: { 8: { funding: 'GVM 35 000 €' } } }),
      findings: [
        {
          cell: 'L10',
          cells: ['J10', 'L10'],
          action: 8,
          message: 'de 5 000 €',
          evidence: 'Avec l’AMI demandé (K10, 15 000 €), les ressources sont de 50 000 €.',
        },
      ],
    },
    {
      name: 'the second year',
      workbook: workbook({ annexe1: { 8: { nextYearFunding: 'GVM 45 000 €' } } }),
      findings: [{ cell: 'P10', cells: ['O10', 'P10'], action: 8, message: 'En 2024', evidence: '= 45 000 €' }],
    },
    {
      name: 'co-funding of an action that ends',
      workbook: workbook({ annexe1: { 8: { nextYearCost: 0 } } }),
      findings: [
        {
          cell: 'P10',
          cells: ['O10', 'P10'],
          action: 8,
          message: 'dépassent son coût (0 €)',
          evidence: 'Coût (O10) : 0 €.',
        },
      ],
    },
  ],
  silent: [
    {
      name: 'all the cost, and no more',
      workbook: workbook({ annexe1: { 8: { requested: 0, funding: 'GVM 30 000 €' } } }),
    },
    {
      name: 'an empty second year',
      workbook: workbook({ annexe1: { 8: { nextYearCost: null, nextYearFunding: null } } }),
    },
  ],
  nearMisses: [
    {
      name: 'a zero missing in the cost, said of the balance',
      workbook: workbook({ annexe1: { 3: { cost: euro(12_000) } } }),
    },
    { name: 'one euro more', workbook: workbook({ annexe1: { 5: { cost: euro(299_999) } } }) },
    {
      name: 'too much only with the request, which is a matter of balance',
      workbook: workbook({ annexe1: { 8: { funding: 'GVM 20 000 €' } } }),
    },
    { name: 'a cost not known', workbook: workbook({ annexe1: { 5: { cost: '?' } } }) },
    {
      name: 'a zero missing in the second year',
      workbook: workbook({ annexe1: { 8: { nextYearCost: euro(3_000) } } }),
    },
    {
      name: 'the funding of the next row, typed here',
      workbook: workbook({ annexe1: { 7: { funding: 'GVM 19 000 €' }, 8: { funding: null } } }),
    },
    {
      name: 'an approval that stands in the column of the second year',
      workbook: workbook({ annexe1: { 2: { nextYearFunding: '20 000 € GVM', approved: null } } }),
    },
  ],
});
