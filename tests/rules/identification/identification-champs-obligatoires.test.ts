import { rule } from '../../../src/rules/identification/identification-champs-obligatoires';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'two cells of one action, one finding',
      workbook: workbook({ annexe1: { 4: { category: null, indicators: '?' } } }),
      findings: [
        {
          cell: 'D6',
          cells: ['D6', 'H6'],
          action: 4,
          message:
            'n’est pas complète dans l’Annexe 1 : il manque la catégorie et les résultats attendus et indicateurs.',
          evidence: 'Cellules vides : D6 et H6.',
        },
      ],
    },
    {
      name: 'a description in Annexe 2',
      workbook: workbook({ annexe2: { 4: { description: '' } } }),
      findings: [
        { cell: 'Annexe 2!C6', action: 4, message: 'dans l’Annexe 2 : il manque la description', evidence: 'C6' },
      ],
    },
    {
      name: 'a whole column, one finding',
      workbook: workbook({
        annexe1: Object.fromEntries([1, 2, 3, 4, 5].map((action) => [action, { territory: null }])),
      }),
      findings: [
        {
          cell: 'B3',
          cells: ['B3', 'B4', 'B5', 'B6', 'B7'],
          action: null,
          message: 'Le territoire manque pour 5 actions sur 8',
          evidence: 'B3, B4, B5, B6 et B7',
        },
      ],
    },
  ],
  silent: [{ name: 'no such column', workbook: workbook({ sheet1: { headings: { category: null } } }) }],
  nearMisses: [
    { name: 'one word', workbook: workbook({ annexe1: { 4: { description: 'Étude' } } }) },
    {
      name: 'other cells that may be empty',
      workbook: workbook({ annexe1: { 4: { expectedEffect: null, longTermFunding: null } } }),
    },
    { name: 'a blank row between the actions', workbook: workbook({ sheet1: { before: { 3: {} } } }) },
  ],
});
