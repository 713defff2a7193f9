import { rule } from '../../../src/rules/calendrier/calendrier-date-fin';
import { withColumn } from '../../support/extra-column';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

const ends = (cells: Record<number, string | null>) =>
  withColumn(
    workbook(),
    'Annexe 2',
    'Date de fin',
    Object.fromEntries([3, 4, 5, 6, 7, 8, 9, 10].map((row) => [row, row in cells ? (cells[row] ?? null) : 'déc-24'])),
  );

testRule(rule, {
  flagged: [
    {
      name: 'a column for it, and an empty cell',
      workbook: ends({ 5: null }),
      findings: [
        { cell: 'Annexe 2!J5', action: 3, message: 'n’a pas de date de fin', evidence: '« Date de fin » (J5)' },
      ],
    },
    {
      name: 'several empty cells, in one finding',
      workbook: ends({ 5: null, 8: '?' }),
      findings: [
        {
          cell: 'Annexe 2!J5',
          cells: ['Annexe 2!J5', 'Annexe 2!J8'],
          action: null,
          message: '2 actions (3 et 6) n’ont pas de date de fin',
          evidence: 'J8',
        },
      ],
    },
  ],
  silent: [{ name: 'a column for it, filled', workbook: ends({}) }],
  nearMisses: [
    { name: 'an action that goes on', workbook: ends({ 5: 'pérenne' }) },
    { name: 'a column about something else', workbook: withColumn(workbook(), 'Annexe 2', 'Observations de fin', {}) },
  ],
});
