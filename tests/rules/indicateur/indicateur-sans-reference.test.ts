import { rule } from '../../../src/rules/indicateur/indicateur-sans-reference';
import { withColumn } from '../../support/extra-column';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

const references = (cells: Record<number, number | string | null>, heading = 'Valeur initiale (2022)') =>
  withColumn(workbook(), 'Annexe 2', heading, {
    ...Object.fromEntries([3, 4, 5, 6, 7, 8, 9, 10].map((row) => [row, 12])),
    ...cells,
  });

testRule(rule, {
  flagged: [
    {
      name: 'a column for it, and an empty cell',
      workbook: references({ 5: null }),
      findings: [
        { cell: 'Annexe 2!J5', action: 3, message: 'La valeur initiale', evidence: '« Valeur initiale (2022) » (J5)' },
      ],
    },
    {
      name: 'several empty cells, in one finding',
      workbook: references({ 5: null, 6: '?' }),
      findings: [
        {
          cell: 'Annexe 2!J5',
          cells: ['Annexe 2!J5', 'Annexe 2!J6'],
          action: null,
          message: 'pour 2 actions (3 et 4)',
          evidence: 'J6',
        },
      ],
    },
  ],
  silent: [{ name: 'the model’s own columns', workbook: workbook() }],
  nearMisses: [
    { name: 'a baseline of zero', workbook: references({ 5: 0 }) },
    { name: 'a baseline that is yet to be measured', workbook: references({ 5: 'à mesurer en 2023' }) },
    { name: 'a column about something else', workbook: references({ 5: null }, 'Budget initial') },
  ],
});
