import { rule } from '../../../src/rules/budget/budget-ecarts-opposes-colonnes';
import { testRule } from '../../support/rule-tester';
import { euro, workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'requests of two actions that stand in the column of the cost',
      workbook: workbook({
        annexe1: { 2: { cost: euro(20_000), requested: null }, 4: { cost: euro(12_000), requested: '6000 DRD' } },
        total1: { cost: euro(538_000), requested: euro(161_000) },
      }),
      findings: [
        {
          cell: 'J11',
          cells: ['J11', 'K11'],
          action: null,
          message: [
            '« coût total » et « financement AMI demandé » ont des écarts exactement opposés (−32 000 € et +32 000 €)',
            'les montants des actions 2 et 4, saisis dans le coût total au lieu du financement AMI demandé, expliquent les deux à la fois',
          ],
          evidence: [
            'Total de la colonne « coût total » en J11 : 538 000 € ; somme de ses nombres : 570 000 € ; écart −32 000 €.',
            'Seule combinaison qui tombe juste : 20 000 € de J4 à K4 (action 2) + 12 000 € de J6 à K6 (action 4) = 32 000 €.',
            'Les autres montants des actions 2 et 4 le confirment',
          ],
        },
      ],
    },
    {
      name: 'a funding that stands in the column of the request',
      workbook: workbook({
        annexe1: { 8: { cost: euro(15_000), requested: 'GVM 15 000 €', funding: null } },
      }),
      findings: [
        {
          cell: 'K11',
          cells: ['K11', 'L11'],
          action: null,
          message:
            'le montant de l’action 8, saisi dans le financement AMI demandé au lieu des financements, explique les deux à la fois',
          evidence: ['somme des montants lus', '15 000 € de K10 à L10 (action 8)'],
        },
      ],
    },
    {
      name: 'two columns that changed places on a row',
      workbook: workbook({
        annexe1: { 3: { cost: euro(70_000), requested: euro(120_000) } },
        total1: { cost: euro(602_000), requested: euro(161_000) },
      }),
      findings: [
        {
          cell: 'K11',
          cells: ['J11', 'K11'],
          action: null,
          message: 'l’action 3, saisi dans le financement AMI demandé au lieu du coût total',
          evidence: '50 000 € de K5 à J5 (action 3)',
        },
      ],
    },
    {
      name: 'a slipped request, beside a total that was made while another cost was text',
      workbook: workbook({
        annexe1: { 2: { cost: euro(20_000), requested: null } },
        // 582 000 € stand in the column: 20 000 € of them are a request, 8 000 € were text when the total was made.
        total1: { cost: euro(554_000), requested: euro(161_000) },
      }),
      findings: [
        {
          cell: 'J11',
          cells: ['J11', 'K11'],
          action: null,
          message: [
            'des écarts exactement opposés (−20 000 € et +20 000 €), une fois mis à part les 8 000 € de J9 (action 7)',
            'le montant de l’action 2, saisi dans le coût total au lieu du financement AMI demandé, explique les deux à la fois.',
          ],
          evidence: ['écart −28 000 €', 'Le total de sa colonne ne compte pas J9 (8 000 €)'],
        },
      ],
    },
    {
      name: 'several combinations, of which none can be preferred',
      workbook: workbook({
        annexe1: {
          2: { requested: null, approved: null },
          6: { cost: euro(40_000), requested: null, approved: null, funding: 'VDV 40 000 €' },
        },
        total1: { cost: euro(582_000), requested: euro(171_000), funding: euro(471_000), approved: euro(131_000) },
      }),
      findings: [
        {
          cell: 'J11',
          cells: ['J11', 'K11'],
          action: null,
          message: 'plusieurs combinaisons d’actions l’expliquent aussi bien',
          evidence: [
            'Combinaison possible : 40 000 € de J4 à K4 (action 2).',
            'Combinaison possible : 40 000 € de J8 à K8 (action 6).',
          ],
        },
      ],
    },
    {
      name: 'no combination at all',
      workbook: workbook({ total1: { cost: euro(590_877), requested: euro(172_123) } }),
      findings: [
        {
          cell: 'J11',
          cells: ['J11', 'K11'],
          action: null,
          message: 'aucune combinaison d’au plus trois actions ne l’explique',
          evidence: ['écart −11 123 €', 'écart +11 123 €'],
        },
      ],
    },
  ],
  silent: [
    { name: 'one total wrong', workbook: workbook({ total1: { cost: euro(590_000) } }) },
    { name: 'no TOTAL row', workbook: workbook({ total1: null }) },
  ],
  nearMisses: [
    { name: 'two gaps that differ', workbook: workbook({ total1: { cost: euro(590_000), requested: euro(172_000) } }) },
    {
      name: 'two gaps on the same side',
      workbook: workbook({ total1: { cost: euro(590_000), requested: euro(149_000) } }),
    },
    {
      name: 'a formula that leaves a row out, beside a total too high by as much',
      workbook: workbook({ total1: { cost: '=SUM(J3:J9)', requested: euro(191_000) } }),
    },
  ],
});
