import { rule } from '../../../src/rules/convention/convention-financement-long-terme';
import { testRule } from '../../support/rule-tester';
import { type Cells1, euro, workbook } from '../../support/workbooks';

const without = (...actions: number[]) =>
  workbook({ annexe1: Object.fromEntries(actions.map((action) => [action, { longTermFunding: null } as Cells1])) });

testRule(rule, {
  flagged: [
    {
      name: 'a measure of social work',
      workbook: without(3),
      findings: [
        {
          cell: 'I5',
          action: 3,
          message: 'alors qu’il s’agit d’une mesure d’intervention sociale',
          evidence: ['rien n’est écrit', 'Catégorie (D5)'],
        },
      ],
    },
    {
      name: 'the coordinator’s post and a measure, in one finding',
      workbook: without(1, 3),
      findings: [{ cell: 'I3', cells: ['I3', 'I5'], action: null, message: 'pour 2 actions (1 et 3)', evidence: 'I5' }],
    },
  ],
  silent: [{ name: 'no such column', workbook: workbook({ sheet1: { headings: { longTermFunding: null } } }) }],
  nearMisses: [
    { name: 'a study', workbook: without(2) },
    {
      name: 'a measure that costs nothing',
      workbook: workbook({ annexe1: { 3: { longTermFunding: null, cost: euro(0), requested: euro(0) } } }),
    },
    { name: 'a few words', workbook: workbook({ annexe1: { 3: { longTermFunding: 'à consolider' } } }) },
  ],
});
