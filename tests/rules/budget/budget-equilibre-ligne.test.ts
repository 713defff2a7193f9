import { rule } from '../../../src/rules/budget/budget-equilibre-ligne';
import { testRule } from '../../support/rule-tester';
import { euro, workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'too little money',
      workbook: workbook({ annexe1: { 3: { funding: 'CD 30 000 € + CAF 10 000 €' } } }),
      findings: [
        {
          cell: 'J5',
          cells: ['J5', 'K5', 'L5'],
          action: 3,
          message: '110 000 € de ressources pour un coût de 120 000 €, il manque 10 000 €',
          evidence: [
            'Coût total (J5) : 120 000 €.',
            'AMI demandé (K5) 70 000 € + financements (L5) 40 000 € = 110 000 €.',
            'L5 se lit : « CD 30 000 € + CAF 10 000 € ».',
          ],
        },
      ],
    },
    {
      name: 'too much money',
      workbook: workbook({ annexe1: { 3: { requested: euro(75_000) } } }),
      findings: [
        { cell: 'J5', cells: ['J5', 'K5', 'L5'], action: 3, message: 'soit 5 000 € de trop', evidence: '= 125 000 €' },
      ],
    },
    {
      name: 'a small gap',
      workbook: workbook({ annexe1: { 3: { cost: euro(120_500) } } }),
      findings: [
        {
          cell: 'J5',
          cells: ['J5', 'K5', 'L5'],
          severity: 'avertissement',
          action: 3,
          message: 'il manque 500 €',
          evidence: 'Coût total (J5) : 120 500 €.',
        },
      ],
    },
    {
      name: 'a zero missing in the cost of a row that asks for nothing',
      workbook: workbook({ annexe1: { 3: { cost: euro(1_200_000) } } }),
      findings: [
        {
          cell: 'J5',
          cells: ['J5', 'K5', 'L5'],
          action: 3,
          message: 'il manque 1 080 000 €',
          evidence: 'Coût 1 200 000 €, ressources 120 000 € : le coût a sans doute un zéro de trop.',
        },
      ],
    },
    {
      name: 'a zero missing in the cost, though the co-funding alone exceeds it',
      workbook: workbook({ annexe1: { 3: { cost: euro(12_000) } } }),
      findings: [
        {
          cell: 'J5',
          cells: ['J5', 'K5', 'L5'],
          action: 3,
          message: 'soit 108 000 € de trop',
          evidence: 'Coût 12 000 €, ressources 120 000 € : il manque sans doute un zéro au coût.',
        },
      ],
    },
    {
      name: 'a part in parentheses that makes up the gap',
      workbook: workbook({ annexe1: { 3: { requested: '60000 (10 000 € VDV)' } } }),
      findings: [
        {
          cell: 'J5',
          cells: ['J5', 'K5', 'L5'],
          action: 3,
          message: 'il manque 10 000 €',
          evidence: 'La mention entre parenthèses en K5 (10 000 €) fait exactement l’écart',
        },
      ],
    },
    {
      name: 'nothing beside the request',
      workbook: workbook({ annexe1: { 8: { funding: null } } }),
      findings: [
        {
          cell: 'J10',
          cells: ['J10', 'K10', 'L10'],
          action: 8,
          message: 'il manque 15 000 €',
          evidence: 'financements (L10) 0 €',
        },
      ],
    },
    {
      name: 'a cost with a minus sign',
      workbook: workbook({ annexe1: { 3: { cost: euro(-120_000) } } }),
      findings: [
        {
          cell: 'J5',
          cells: ['J5', 'K5', 'L5'],
          action: 3,
          severity: 'bloquant',
          message: 'soit 240 000 € de trop',
          evidence:
            'est au-dessous de zéro, ce qu’un montant ne peut pas être : sans le signe, la ligne est équilibrée.',
        },
      ],
    },
  ],
  silent: [
    {
      name: 'cost, AMI and funding equal to the cent',
      workbook: workbook({ annexe1: { 3: { cost: 120_000.35, requested: 70_000.1, funding: 'CD 50 000,25 €' } } }),
    },
    { name: 'an action of ordinary law, without AMI', workbook: workbook({ annexe1: { 5: { requested: null } } }) },
    { name: 'AMI alone', workbook: workbook({ annexe1: { 2: { requested: euro(40_000), funding: null } } }) },
    {
      name: 'no money at all',
      workbook: workbook({ annexe1: { 2: { cost: 0, requested: 0, funding: 'sans objet' } } }),
    },
  ],
  nearMisses: [
    { name: 'one euro apart', workbook: workbook({ annexe1: { 3: { cost: euro(120_001) } } }) },
    { name: 'a cost that nobody knows', workbook: workbook({ annexe1: { 3: { cost: '?' } } }) },
    { name: 'a funding without amount', workbook: workbook({ annexe1: { 3: { funding: 'CD + CAF' } } }) },
    {
      name: 'a funder without amount beside another with one',
      workbook: workbook({ annexe1: { 3: { funding: 'CD 30 000 € + CAF' } } }),
    },
    {
      name: 'a cost that names its funder',
      workbook: workbook({ annexe1: { 4: { cost: 'GVM 24000', requested: 0, funding: null } } }),
    },
    {
      name: 'a co-funding with its source in the column of the request',
      workbook: workbook({ annexe1: { 8: { requested: '10 000 € CAF', funding: null } } }),
    },
    {
      name: 'the funding of one row typed on the next, which another rule reports',
      workbook: workbook({ annexe1: { 3: { funding: 'CD 30 000 €' }, 4: { funding: 'GVM 6 000 € + CAF 26 000 €' } } }),
    },
    {
      name: 'more co-funding than cost, which another rule reports',
      workbook: workbook({ annexe1: { 5: { cost: euro(250_000) } } }),
    },
    {
      name: 'a row whose amounts slipped, as the totals show',
      workbook: workbook({
        annexe1: { 2: { cost: euro(20_000), requested: null, funding: 'GVM 5 000 €' } },
        total1: { cost: euro(562_000), requested: euro(161_000) },
      }),
    },
  ],
});
