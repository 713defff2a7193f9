import { rule } from '../../../src/rules/budget/budget-annee-suivante-vide';
import { testRule } from '../../support/rule-tester';
import { euro, workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'two empty cells, in one finding',
      workbook: workbook({ annexe1: { 3: { nextYearCost: null }, 7: { nextYearCost: '' } } }),
      findings: [
        {
          cell: 'O5',
          cells: ['O5', 'O9'],
          action: null,
          message: 'Les dépenses 2024 ne sont pas renseignées pour 2 actions (3 et 7)',
          evidence: 'Cellules vides : O5 et O9.',
        },
      ],
    },
    {
      name: 'a single one',
      workbook: workbook({ annexe1: { 3: { nextYearCost: null } } }),
      findings: [{ cell: 'O5', action: 3, message: 'pour 1 action (3)', evidence: 'Cellule vide : O5.' }],
    },
  ],
  silent: [
    { name: 'zero', workbook: workbook({ annexe1: { 3: { nextYearCost: 0 } } }) },
    { name: '« sans objet »', workbook: workbook({ annexe1: { 3: { nextYearCost: 'sans objet' } } }) },
  ],
  nearMisses: [
    {
      name: 'an amount that stands in the column beside it',
      workbook: workbook({ annexe1: { 3: { nextYearCost: null, deliverables: 120_000 } } }),
    },
    {
      name: 'an action that costs nothing',
      workbook: workbook({ annexe1: { 3: { cost: 0, requested: 0, funding: null, nextYearCost: null } } }),
    },
    {
      name: 'an action that ends with the first year',
      workbook: workbook({ annexe1: { 3: { calendar: 'fin 2023', nextYearCost: null } } }),
    },
    { name: 'a question mark, reported elsewhere', workbook: workbook({ annexe1: { 3: { nextYearCost: '?' } } }) },
    {
      name: 'a row whose approval stands beside its column',
      workbook: workbook({
        annexe1: {
          2: { nextYearCost: null, nextYearFunding: '20 000 € GVM', approved: null, requested: euro(20_000) },
        },
      }),
    },
  ],
});
