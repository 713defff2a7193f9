import { rule } from '../../../src/rules/cofinancement/cofinancement-taux-ami';
import { testRule } from '../../support/rule-tester';
import { agreementSettings, euro, workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'two actions, in one finding',
      workbook: workbook({
        annexe1: {
          2: { requested: euro(30_000), funding: 'GVM 10 000 €', approved: '30 000 € GVM' },
          4: { requested: euro(18_000), funding: 'GVM 6 000 €', approved: '18 000 € GVM' },
        },
      }),
      findings: [
        {
          cell: 'Q4',
          cells: ['Q4', 'Q6'],
          action: null,
          message: 'L’AMI paie plus de 70 % du coût de 2 actions (2 et 4).',
          evidence: ['(Q4) 30 000 €', '(Q6) 18 000 €'],
        },
      ],
    },
    {
      name: 'three quarters',
      workbook: workbook({
        annexe1: { 2: { requested: euro(30_000), funding: 'GVM 10 000 €', approved: '30 000 € GVM' } },
      }),
      findings: [
        {
          cell: 'Q4',
          action: 2,
          message: 'L’AMI paie 75 % de l’action 2 « Étude des parcours résidentiels », au-delà du seuil de 70 %.',
          evidence: 'Validé (Q4) 30 000 € ÷ coût (J4) 40 000 € = 75 %.',
        },
      ],
    },
    {
      name: 'a lower threshold in the settings',
      workbook: workbook(),
      settings: { ...agreementSettings, amiShareThreshold: 0.55 },
      findings: [{ cell: 'Q5', action: 3, message: '58,3 %', evidence: '÷ coût (J5) 120 000 € = 58,3 %' }],
    },
  ],
  silent: [
    {
      name: 'nothing approved',
      workbook: workbook({ annexe1: { 2: { requested: euro(30_000), funding: 'GVM 10 000 €', approved: null } } }),
    },
    { name: 'a cost not known', workbook: workbook({ annexe1: { 2: { cost: '?' } } }) },
  ],
  nearMisses: [
    { name: 'a zero missing in the cost', workbook: workbook({ annexe1: { 3: { cost: euro(12_000) } } }) },
    {
      name: 'exactly the threshold',
      workbook: workbook({ annexe1: { 2: { requested: euro(28_000), approved: '28 000 € GVM' } } }),
    },
    {
      name: 'no co-funding at all, reported as such',
      workbook: workbook({ annexe1: { 2: { requested: euro(40_000), funding: null, approved: '40 000 € GVM' } } }),
    },
    {
      name: 'a cost that is not one, as the totals show',
      workbook: workbook({
        annexe1: { 2: { cost: euro(20_000), requested: null } },
        total1: { cost: euro(562_000), requested: euro(161_000) },
      }),
    },
  ],
});
