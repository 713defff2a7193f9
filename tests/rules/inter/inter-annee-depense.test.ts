import { rule } from '../../../src/rules/inter/inter-annee-depense';
import { testRule } from '../../support/rule-tester';
import { type Cell, type Cells1, euro, workbook } from '../../support/workbooks';

const started = (start: Cell, cells: Cells1 = {}) => workbook({ annexe1: { 4: cells }, annexe2: { 4: { start } } });

testRule(rule, {
  flagged: [
    {
      name: 'two actions that start too late for their money, in one finding',
      workbook: workbook({ annexe2: { 4: { start: '2024' }, 6: { start: 'mars 2024' } } }),
      findings: [
        {
          cell: 'Annexe 2!F6',
          cells: ['Annexe 2!F6', 'J6', 'Annexe 2!F8', 'J8'],
          action: null,
          message: '2 actions (4 et 6) démarrent en 2024, et dépensent dès 2023.',
          evidence: ['F6', 'F8'],
        },
      ],
    },
    {
      name: 'two actions that start before their money, in one finding',
      workbook: workbook({
        annexe1: {
          4: { cost: euro(0), requested: euro(0), funding: null },
          6: { cost: euro(0), requested: euro(0), funding: null, nextYearCost: euro(20_000) },
        },
        annexe2: { 4: { start: 'mars-23' }, 6: { start: 'avril 2023' } },
      }),
      findings: [
        {
          cell: 'Annexe 2!F6',
          cells: ['Annexe 2!F6', 'J6', 'O6', 'Annexe 2!F8', 'J8', 'O8'],
          action: null,
          message: '2 actions (4 et 6) démarrent en 2023 sans dépense cette année-là, et dépensent en 2024.',
          evidence: ['O6', 'O8'],
        },
      ],
    },
    {
      name: 'money for the first year, and a start in the second',
      workbook: started('2024'),
      findings: [
        {
          cell: 'Annexe 2!F6',
          cells: ['Annexe 2!F6', 'J6'],
          action: 4,
          message: 'démarre en 2024, et dépense 24 000 € dès 2023.',
          evidence: ['Démarrage (Annexe 2, F6) : « 2024 ».', 'Dépenses 2023 (Annexe 1, J6) : 24 000 €.'],
        },
      ],
    },
    {
      name: 'a start in the first year, and money for the second alone',
      workbook: started('mars-23', { cost: euro(0), requested: euro(0), funding: null }),
      findings: [
        {
          cell: 'Annexe 2!F6',
          cells: ['Annexe 2!F6', 'J6', 'O6'],
          action: 4,
          message: 'démarre en mars 2023 sans dépense cette année-là, et dépense 24 000 € en 2024.',
          evidence: ['Dépenses 2023 (Annexe 1, J6) : 0 €.', 'Dépenses 2024 (Annexe 1, O6) : 24 000 €.'],
        },
      ],
    },
  ],
  silent: [
    { name: 'a start in the second year, without money for the first', workbook: started('2024', { cost: euro(0) }) },
    { name: 'no date', workbook: started('à planifier') },
  ],
  nearMisses: [
    { name: 'a start over both years', workbook: started('2023-2024') },
    { name: 'an action that goes on', workbook: started('en continu') },
    {
      name: 'a start in December, paid the year after',
      workbook: started('déc-23', { cost: euro(0), requested: euro(0) }),
    },
    { name: 'an amount still unknown', workbook: started('2024', { cost: '?' }) },
  ],
});
