import { rule } from '../../../src/rules/budget/budget-lignes-croisees';
import { testRule } from '../../support/rule-tester';
import { euro, workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'the funding of one action typed on the next row',
      workbook: workbook({
        annexe1: { 3: { funding: 'CD 30 000 €' }, 4: { funding: 'GVM 6 000 € + CAF 20 000 € + CAF 6 000 €' } },
      }),
      findings: [
        {
          cell: 'L6',
          cells: ['L6', 'L5'],
          action: null,
          severity: 'bloquant',
          message: [
            'L’action 4 « Observatoire du sans-abrisme » a 20 000 € de ressources en trop',
            'l’action 3 « Équipe d’accompagnement… » exactement 20 000 € en moins',
          ],
          evidence: [
            'AMI 12 000 € + financements 32 000 € − coût 24 000 € = +20 000 €',
            'AMI 70 000 € + financements 30 000 € − coût 120 000 € = −20 000 €',
            'En L6, 20 000 € (« CAF ») = 20 000 € : déplacés, les deux lignes seraient équilibrées.',
          ],
        },
      ],
    },
    {
      name: 'two gaps so small that neither row would be blocked by its own',
      workbook: workbook({
        annexe1: { 3: { funding: 'CD 49 500 €' }, 4: { funding: 'GVM 12 500 €' } },
      }),
      findings: [
        {
          cell: 'L6',
          cells: ['L6', 'L5'],
          action: null,
          severity: 'avertissement',
          message: '500 €',
          evidence: '= +500 €',
        },
      ],
    },
    {
      name: 'two rows further down, by other amounts than those of a funder',
      workbook: workbook({ annexe1: { 6: { requested: euro(13_000) }, 8: { requested: euro(12_000) } } }),
      findings: [
        {
          cell: 'L8',
          cells: ['L8', 'L10'],
          action: null,
          message: 'a 3 000 € de ressources en trop',
          evidence: '= −3 000 €',
        },
      ],
    },
    {
      name: 'the nearer of two rows that would do',
      workbook: workbook({
        annexe1: {
          2: { funding: 'GVM 15 000 €' },
          3: { funding: 'CD 35 000 € + CAF 20 000 €' },
          5: { funding: 'BOP 177 175 000 € + Région 120 000 €' },
        },
      }),
      findings: [{ cell: 'L5', cells: ['L5', 'L4'], action: null, message: 'l’action 2', evidence: '+5 000 €' }],
    },
  ],
  silent: [
    { name: 'one row with too much money', workbook: workbook({ annexe1: { 4: { funding: 'GVM 32 000 €' } } }) },
  ],
  nearMisses: [
    {
      name: 'gaps that differ',
      workbook: workbook({ annexe1: { 3: { funding: 'CD 30 000 €' }, 4: { funding: 'GVM 31 000 €' } } }),
    },
    {
      name: 'rows too far apart',
      workbook: workbook({ annexe1: { 2: { funding: 'GVM 15 000 €' }, 7: { funding: 'GVM 9 000 €' } } }),
    },
    {
      name: 'both short of money',
      workbook: workbook({ annexe1: { 3: { requested: euro(69_000) }, 4: { requested: euro(11_000) } } }),
    },
    {
      name: 'a row whose amounts slipped, as the totals show',
      workbook: workbook({
        annexe1: { 2: { cost: euro(20_000), requested: null, funding: 'GVM 5 000 €' }, 3: { requested: euro(85_000) } },
        total1: { cost: euro(562_000), requested: euro(176_000) },
      }),
    },
  ],
});
