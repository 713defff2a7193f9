import { rule } from '../../../src/rules/calendrier/calendrier-prorata-exercice';
import { testRule } from '../../support/rule-tester';
import { euro, month, workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'the coordinator’s post, filled in September, at the same cost both years',
      workbook: workbook({ annexe2: { 1: { start: month(2023, 9) } } }),
      findings: [
        {
          cell: 'J3',
          cells: ['J3', 'Annexe 2!F3'],
          action: 1,
          message: ['le coût d’une année entière (60 000 €)', 'en septembre 2023 : 4 mois en coûteraient 20 000 €'],
          evidence: ['Le même coût est inscrit les deux années', '60 000 € × 4 ÷ 12 = 20 000 €'],
        },
      ],
    },
  ],
  silent: [
    { name: 'a workbook without Annexe 2', workbook: workbook({ missing: ['annexe2'] }) },
    { name: 'a start by the year alone', workbook: workbook({ annexe2: { 1: { start: '2023' } } }) },
    { name: 'a start in the second year', workbook: workbook({ annexe2: { 1: { start: month(2024, 9) } } }) },
  ],
  nearMisses: [
    {
      name: 'any other action that begins in autumn',
      workbook: workbook({ annexe2: { 3: { start: month(2023, 10) } } }),
    },
    { name: 'a post filled in March', workbook: workbook({ annexe2: { 1: { start: month(2023, 3) } } }) },
    {
      name: 'a first year reckoned by its months',
      workbook: workbook({ annexe1: { 1: { cost: euro(20_000) } }, annexe2: { 1: { start: month(2023, 9) } } }),
    },
    {
      name: 'a heading that says nothing of twelve months',
      workbook: workbook({
        sheet1: { headings: { cost: 'Coût total 2023' } },
        annexe2: { 1: { start: month(2023, 9) } },
      }),
    },
  ],
});
