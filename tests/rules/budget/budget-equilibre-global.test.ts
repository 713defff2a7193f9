import { rule } from '../../../src/rules/budget/budget-equilibre-global';
import { testRule } from '../../support/rule-tester';
import { euro, workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'two actions out of balance',
      workbook: workbook({ annexe1: { 3: { funding: 'CD 30 000 €' }, 8: { requested: euro(10_000) } } }),
      findings: [
        {
          cell: 'J11',
          action: null,
          message:
            'les ressources (577 000 €) sont inférieures aux coûts (602 000 €) de 25 000 € : l’écart vient de 2 actions',
          evidence: [
            'Somme des coûts lus : 602 000 €.',
            'Somme des AMI demandés lus 156 000 € + somme des financements lus 421 000 € = 577 000 €.',
            'Action 3 « Équipe d’accompagnement… » : ressources moins coût = −20 000 €.',
          ],
        },
      ],
    },
    {
      name: 'no TOTAL row, costs that cannot be read, and a row that slipped',
      workbook: workbook({ total1: null, annexe1: { 1: { cost: '?' }, 8: { requested: euro(10_000) } } }),
      findings: [
        {
          cell: 'J2',
          action: null,
          message: 'dépassent les coûts (542 000 €) de 55 000 €',
          evidence:
            'Action 1 « Recrutement d’un coordinateur » : ressources moins coût = +60 000 €, sans montant lisible dans « ? ».',
        },
      ],
    },
    {
      name: 'rows that slipped, called so',
      workbook: workbook({
        annexe1: { 2: { cost: euro(20_000), requested: null, funding: 'GVM 5 000 €' }, 8: { requested: euro(10_000) } },
        total1: { cost: euro(562_000), requested: euro(156_000) },
      }),
      findings: [
        {
          cell: 'J11',
          action: null,
          message: 'l’écart vient de 2 actions',
          evidence: '−15 000 €, un montant ayant glissé',
        },
      ],
    },
  ],
  silent: [
    {
      name: 'every row balanced',
      workbook: workbook({ annexe1: { 3: { cost: euro(130_000), funding: 'CD 60 000 €' } } }),
    },
  ],
  nearMisses: [
    {
      name: 'one action out of balance, reported there',
      workbook: workbook({ annexe1: { 3: { funding: 'CD 30 000 €' } } }),
    },
    {
      name: 'two rows that make up for each other',
      workbook: workbook({ annexe1: { 3: { funding: 'CD 30 000 €' }, 4: { funding: 'GVM 6 000 € + CAF 26 000 €' } } }),
    },
    { name: 'cents', workbook: workbook({ annexe1: { 3: { cost: 120_000.3 }, 8: { cost: 30_000.3 } } }) },
  ],
});
