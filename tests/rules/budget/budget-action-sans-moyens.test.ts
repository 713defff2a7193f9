import { rule } from '../../../src/rules/budget/budget-action-sans-moyens';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

const nothing = { cost: 0, requested: 0, funding: null, approved: null, nextYearCost: 0, nextYearFunding: null };

testRule(rule, {
  flagged: [
    {
      name: 'two actions, in one finding',
      workbook: workbook({ annexe1: { 4: nothing, 7: nothing } }),
      findings: [
        {
          cell: 'J6',
          cells: ['J6', 'J9'],
          action: null,
          message: '2 actions (4 et 7) sont à 0 € alors qu’elles ont un objectif et un pilote',
          evidence: ['J6', 'J9'],
        },
      ],
    },
    {
      name: 'an action at 0 €',
      workbook: workbook({ annexe1: { 7: nothing } }),
      findings: [
        {
          cell: 'J9',
          action: 7,
          message: 'est à 0 € alors qu’elle a un objectif et un pilote, « GVM »',
          evidence: [
            'Coût (J9) 0, AMI demandé (K9) 0 et financements (L9) vide.',
            'Objectif : « 15 logements captés par an ».',
          ],
        },
      ],
    },
    {
      name: 'an action without any amount, and a funder without one',
      workbook: workbook({ annexe1: { 7: { ...nothing, cost: null, requested: null, funding: 'VDV' } } }),
      findings: [{ cell: 'J9', action: 7, message: 'est à 0 €', evidence: 'financements (L9) VDV' }],
    },
    {
      name: 'no Annexe 2 to name a pilot',
      workbook: workbook({ annexe1: { 7: nothing }, missing: ['annexe2'] }),
      findings: [{ cell: 'J9', action: 7, message: 'alors qu’elle a un objectif : les moyens', evidence: 'Objectif' }],
    },
  ],
  silent: [
    {
      name: 'an action that others pay',
      workbook: workbook({ annexe1: { 7: { requested: 0, funding: 'GVM 8 000 €' } } }),
    },
  ],
  nearMisses: [
    { name: 'a cost that nobody knows yet', workbook: workbook({ annexe1: { 7: { ...nothing, cost: '?' } } }) },
    { name: 'no cost, but resources', workbook: workbook({ annexe1: { 7: { cost: null } } }) },
    { name: 'neither objective nor means', workbook: workbook({ annexe1: { 7: { ...nothing, objective: null } } }) },
    { name: 'no pilot either', workbook: workbook({ annexe1: { 7: nothing }, annexe2: { 7: { pilots: null } } }) },
  ],
});
