import { rule } from '../../../src/rules/budget/budget-variation-aberrante';
import { testRule } from '../../support/rule-tester';
import { euro, workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'thousands among euros',
      workbook: workbook({ annexe1: { 4: { nextYearCost: euro(24) } }, total1: null }),
      findings: [
        {
          cell: 'O6',
          action: 4,
          message: ['(24 €) sont exactement le millième', 'saisies en milliers d’euros'],
          evidence: 'J6 : 24 000 € ; O6 : 24 €',
        },
      ],
    },
    {
      name: 'a zero missing',
      workbook: workbook({ annexe1: { 3: { nextYearCost: euro(12_000) } } }),
      findings: [
        {
          cell: 'O5',
          action: 3,
          message: [
            'Les dépenses 2024 de l’action 3',
            '(12 000 €) sont exactement le dixième',
            '(120 000 €) : il manque sans doute un zéro',
          ],
          evidence: ['J5 : 120 000 € ; O5 : 12 000 € ; rapport 0,1.', '(P5, 50 000 €) dépassent déjà 12 000 €'],
        },
      ],
    },
    {
      name: 'a zero too many',
      workbook: workbook({ annexe1: { 3: { nextYearCost: euro(1_200_000) } } }),
      findings: [{ cell: 'O5', action: 3, message: 'exactement dix fois', evidence: 'rapport 10' }],
    },
    {
      name: 'twice the cost',
      workbook: workbook({ annexe1: { 3: { nextYearCost: euro(240_000) } } }),
      findings: [
        {
          cell: 'O5',
          action: 3,
          message: 'passe de 120 000 € à 240 000 € en 2024 (+100 %) sans explication',
          evidence: 'rapport 2',
        },
      ],
    },
    {
      name: 'a third of the cost, with targets that do not follow',
      workbook: workbook({
        annexe1: {
          3: {
            nextYearCost: euro(40_000),
            nextYearFunding: 'CD 20 000 €',
            objective: '30 ménages relogés en 2023, 28 en 2024',
          },
        },
      }),
      findings: [
        {
          cell: 'O5',
          action: 3,
          message: '(−66,7 %) sans explication',
          evidence: 'Les cibles ne changent pas dans la même proportion : « 30 ménages relogés en 2023, 28 en 2024 ».',
        },
      ],
    },
  ],
  silent: [
    { name: 'an action that ends', workbook: workbook({ annexe1: { 3: { nextYearCost: 0 } } }) },
    { name: 'an action that begins', workbook: workbook({ annexe1: { 3: { cost: 0, requested: 0, funding: null } } }) },
    { name: 'a second year not known', workbook: workbook({ annexe1: { 3: { nextYearCost: '?' } } }) },
  ],
  nearMisses: [
    {
      name: 'a zero missing in the first year, said of the balance',
      workbook: workbook({ annexe1: { 3: { cost: euro(12_000) } } }),
    },
    {
      name: 'a cost that changed places with the request, as the totals show',
      workbook: workbook({
        annexe1: { 3: { cost: euro(70_000), requested: euro(120_000) } },
        total1: { cost: euro(602_000), requested: euro(161_000) },
      }),
    },
    { name: 'half as much again', workbook: workbook({ annexe1: { 3: { nextYearCost: euro(180_000) } } }) },
    { name: 'half', workbook: workbook({ annexe1: { 3: { nextYearCost: euro(60_000) } } }) },
    {
      name: 'targets that grow with the cost',
      workbook: workbook({
        annexe1: { 3: { nextYearCost: euro(240_000), objective: '20 ménages relogés en 2023, 40 en 2024' } },
      }),
    },
  ],
});
