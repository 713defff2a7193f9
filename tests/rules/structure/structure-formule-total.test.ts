import { rule } from '../../../src/rules/structure/structure-formule-total';
import { testRule } from '../../support/rule-tester';
import { euro, workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'typed totals, reported once for the row',
      workbook: workbook({ total1: { cost: euro(602_000), requested: euro(161_000), nextYearCost: euro(562_000) } }),
      findings: [
        {
          cell: 'J11',
          cells: ['J11', 'K11', 'O11'],
          action: null,
          message: 'Les totaux en J11, K11 et O11 sont des nombres saisis',
          evidence: ['J11 (colonne « coût total ») contient le nombre 602 000 €', '=SOMME(J3:J10)', '=SOMME(O3:O10)'],
        },
      ],
    },
    {
      name: 'a typed total that is not the sum of its rows: they come first',
      workbook: workbook({ total1: { cost: euro(592_000), requested: euro(161_000) } }),
      findings: [
        {
          cell: 'J11',
          action: null,
          message: 'Le total en J11 est un nombre saisi',
          evidence: 'écart avec cette somme (−10 000 €) est à régler d’abord',
        },
        { cell: 'K11', action: null, message: 'Le total en K11 est un nombre saisi', evidence: '=SOMME(K3:K10)' },
      ],
    },
    {
      name: 'a single typed total',
      workbook: workbook({ total1: { cost: euro(602_000) } }),
      findings: [
        { cell: 'J11', action: null, message: 'Le total en J11 est un nombre saisi', evidence: 'sans formule' },
      ],
    },
    {
      name: 'a range that stops before the last action',
      workbook: workbook({ total1: { cost: '=SUM(J3:J9)' } }),
      findings: [
        {
          cell: 'J11',
          severity: 'bloquant',
          action: null,
          message: ['laisse de côté 1 ligne (10)', '572 000 € au lieu de 602 000 €'],
          evidence: [
            'J11 : =SOMME(J3:J9) donne 572 000 €',
            'ligne 10, action 8 « Suivi et évaluation de la démarche », 30 000 € (J10)',
            'écart de −30 000 €',
          ],
        },
      ],
    },
    {
      name: 'a range that leaves out a row without amount, and gives the right figure',
      workbook: workbook({ annexe1: { 8: { requested: null } }, total1: { requested: '=SUM(K3:K9)' } }),
      findings: [
        { cell: 'K11', action: null, message: 'ne couvre pas toutes les actions', evidence: 'sans montant (K10)' },
      ],
    },
  ],
  silent: [
    { name: 'no TOTAL row', workbook: workbook({ total1: null }) },
    { name: 'an empty total', workbook: workbook({ total1: { nextYearCost: null } }) },
    { name: 'cells added up in several ranges', workbook: workbook({ total1: { cost: '=SUM(J3:J5,J6:J10)' } }) },
  ],
  nearMisses: [
    {
      name: 'a typed total of amounts that stand beside their sources, which SUM cannot add up',
      workbook: workbook({ total1: { approved: euro(161_000), funding: euro(441_000) } }),
    },
    { name: 'a range that begins at the headings', workbook: workbook({ total1: { cost: '=SUM(J2:J10)' } }) },
    {
      name: 'a sum of subtotals, one of them typed',
      workbook: workbook({
        sheet1: {
          before: {
            5: {
              action: 'Sous-total axe 1',
              cost: '=SUM(J3:J6)',
              requested: euro(132_000),
              nextYearCost: '=SUM(O3:O6)',
            },
          },
        },
        total1: { cost: '=SUM(J7,J8:J11)', requested: '=SUM(K7,K8:K11)', nextYearCost: '=SUM(O7,O8:O11)' },
      }),
    },
    {
      name: 'a typed zero under a column of zeros',
      workbook: workbook({
        annexe1: Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((number) => [number, { requested: euro(0) }])),
        total1: { requested: euro(0) },
      }),
    },
  ],
});
