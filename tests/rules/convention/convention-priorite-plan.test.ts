import { rule } from '../../../src/rules/convention/convention-priorite-plan';
import { withColumn } from '../../support/extra-column';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

const priorities = (cells: Record<number, string | number | null>, heading = 'Priorité du plan') =>
  withColumn(workbook(), 'Annexe 2', heading, {
    ...Object.fromEntries([3, 4, 5, 6, 7, 8, 9, 10].map((row) => [row, 2])),
    ...cells,
  });

testRule(rule, {
  flagged: [
    {
      name: 'an action without priority',
      workbook: priorities({ 5: null }),
      findings: [
        {
          cell: 'Annexe 2!J5',
          action: 3,
          message: 'aucune des cinq priorités',
          evidence: ['rien n’est écrit', '5. Mobiliser'],
        },
      ],
    },
    {
      name: 'a priority that the plan does not have',
      workbook: priorities({ 5: 'Axe 7' }),
      findings: [{ cell: 'Annexe 2!J5', action: 3, message: '« Axe 7 »', evidence: 'J5' }],
    },
    {
      name: 'several actions without, in one finding',
      workbook: priorities({ 5: null, 6: '-' }),
      findings: [
        {
          cell: 'Annexe 2!J5',
          cells: ['Annexe 2!J5', 'Annexe 2!J6'],
          action: null,
          message: '2 actions (3 et 4)',
          evidence: 'J6',
        },
      ],
    },
  ],
  silent: [{ name: 'the model’s own columns', workbook: workbook() }],
  nearMisses: [
    { name: 'two priorities', workbook: priorities({ 5: '1 et 3' }) },
    { name: 'a priority in words', workbook: priorities({ 5: 'Mieux accompagner les personnes sans domicile' }) },
    { name: 'a column about something else', workbook: priorities({ 5: 'haute' }, 'Niveau de priorité interne') },
  ],
});
