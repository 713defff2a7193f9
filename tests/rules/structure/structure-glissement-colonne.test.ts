import { type Annexe1Key, annexe1Columns } from '../../../src/convention';
import { rule } from '../../../src/rules/structure/structure-glissement-colonne';
import { testRule } from '../../support/rule-tester';
import { euro, month, workbook } from '../../support/workbooks';

/** The deliverables beside the number, the columns of money at the other end. */
const keys = annexe1Columns.map(({ key }) => key).filter((key) => key !== 'deliverables');
const farFromMoney: Annexe1Key[] = [...keys.slice(0, 2), 'deliverables', ...keys.slice(2)];

testRule(rule, {
  flagged: [
    {
      name: 'three rows that slipped the same way, as one finding',
      workbook: workbook({
        annexe1: {
          4: { deliverables: euro(24_000), nextYearCost: null },
          6: { deliverables: euro(20_000), nextYearCost: null },
          7: { deliverables: euro(8_000), nextYearCost: null },
        },
      }),
      findings: [
        {
          cell: 'N6',
          cells: ['N6', 'O6', 'N8', 'O8', 'N9', 'O9'],
          action: null,
          message: ['3 actions (4, 6 et 7)', '« livrables » au lieu de « dépenses 2024 »'],
          evidence: ['N6', 'N8', 'N9'],
        },
      ],
    },
    {
      name: 'a number among the deliverables, the next year’s expenses left empty',
      workbook: workbook({ annexe1: { 4: { deliverables: euro(24_000), nextYearCost: null } } }),
      findings: [
        {
          cell: 'N6',
          cells: ['N6', 'O6'],
          action: 4,
          message: [
            'action 4 « Observatoire du sans-abrisme »',
            '24 000 € en N6 (les livrables) au lieu de O6 (les dépenses 2024)',
          ],
          evidence: ['N6 (colonne « livrables ») contient « 24 000 € »', 'O6 (colonne « dépenses 2024 ») est vide'],
        },
      ],
    },
    {
      name: 'an amount typed as text in the calendar, the funding left empty',
      workbook: workbook({ annexe1: { 7: { calendar: '4 000 €', funding: null } } }),
      findings: [
        {
          cell: 'M9',
          cells: ['M9', 'L9'],
          action: 7,
          message: 'au lieu de L9 (les financements)',
          evidence: 'attend des mots',
        },
      ],
    },
    {
      name: 'a number among the deliverables, with nowhere beside it to go',
      workbook: workbook({ annexe1: { 4: { deliverables: 12_500 } } }),
      findings: [{ cell: 'N6', action: 4, message: '12 500 € en N6 (les livrables).', evidence: 'attend des mots' }],
    },
    {
      name: 'the only request without an approval, in the next year’s co-funding beside its cost',
      workbook: workbook({
        annexe1: { 2: { nextYearCost: euro(50_000), nextYearFunding: '20 000 € GVM', approved: null } },
      }),
      findings: [
        {
          cell: 'P4',
          cells: ['P4', 'Q4'],
          action: 2,
          message: '20 000 € en P4 (les cofinancements 2024) au lieu de Q4 (le financement validé)',
          evidence: 'toute autre demande a un montant validé',
        },
      ],
    },
    {
      name: 'an approved amount in the next year’s co-funding',
      workbook: workbook({ annexe1: { 2: { nextYearFunding: '20 000 € GVM', approved: null } } }),
      findings: [
        {
          cell: 'P4',
          cells: ['P4', 'Q4'],
          action: 2,
          message: '20 000 € en P4 (les cofinancements 2024) au lieu de Q4 (le financement validé)',
          evidence: ['Le même montant est en K4', 'Q4 (colonne « financement validé ») est vide'],
        },
      ],
    },
    {
      name: 'a request typed in the column of the cost, given away by the two totals',
      workbook: workbook({
        annexe1: { 2: { cost: euro(20_000), requested: null } },
        total1: { cost: euro(562_000), requested: euro(161_000) },
      }),
      findings: [
        {
          cell: 'J4',
          cells: ['J4', 'K4'],
          action: 2,
          message: '20 000 € en J4 (le coût total) au lieu de K4 (le financement AMI demandé)',
          evidence: [
            'les totaux du coût total et du financement AMI demandé sont justes',
            'Le montant validé est le même : « 20 000 € GVM » (Q4)',
          ],
        },
      ],
    },
    {
      name: 'a request replaced by a co-funding with its source, the cost being what was approved',
      workbook: workbook({
        annexe1: { 2: { cost: euro(20_000), requested: 'CAF 15 000 €', funding: null } },
        total1: null,
      }),
      findings: [
        { cell: 'J4', cells: ['J4', 'K4'], action: 2, message: 'au lieu de K4', evidence: 'K4 nomme un financeur' },
      ],
    },
    {
      name: 'three amounts of one row, reported together',
      workbook: workbook({
        annexe1: {
          2: {
            cost: euro(20_000),
            requested: null,
            funding: null,
            deliverables: euro(30_000),
            nextYearCost: null,
            nextYearFunding: '20 000 € GVM',
            approved: null,
          },
        },
        total1: {
          cost: euro(562_000),
          requested: euro(161_000),
          funding: euro(421_000),
          nextYearFunding: euro(441_000),
          approved: euro(141_000),
        },
      }),
      findings: [
        {
          cell: 'N4',
          cells: ['J4', 'K4', 'N4', 'O4', 'P4', 'Q4'],
          action: 2,
          message: ['3 montants', 'N4 (les livrables)', 'P4 (les cofinancements 2024)', 'J4 (le coût total)'],
          evidence: 'Le même montant est en J4',
        },
      ],
    },
    {
      name: 'cost, request and funding one column too far to the right',
      workbook: workbook({
        annexe1: { 2: { cost: null, requested: euro(40_000), funding: euro(20_000), calendar: 'GVM 20 000 €' } },
        total1: null,
      }),
      findings: [
        {
          cell: 'K4',
          cells: ['J4', 'K4', 'L4', 'M4'],
          action: 2,
          message: [
            '40 000 € en K4',
            'au lieu de J4',
            '20 000 € en M4 (le calendrier) au lieu de L4 (les financements)',
          ],
          evidence: 'la ligne est équilibrée',
        },
      ],
    },
    {
      name: 'cost, request and funding one column too far to the left',
      workbook: workbook({
        annexe1: { 2: { longTermFunding: euro(40_000), cost: euro(20_000), requested: 'GVM 20 000 €', funding: null } },
        total1: null,
      }),
      findings: [
        {
          cell: 'I4',
          cells: ['I4', 'J4', 'K4', 'L4'],
          action: 2,
          message: '40 000 € en I4',
          evidence: ['L4 (colonne « financements ») est vide', 'la ligne est équilibrée'],
        },
      ],
    },
    {
      name: 'the funders of the whole cost in the column of the request',
      workbook: workbook({
        annexe1: { 5: { requested: 'BOP 177 180 000 € + Région 120 000 €', funding: null } },
        total1: null,
      }),
      findings: [
        { cell: 'K7', cells: ['K7', 'L7'], action: 5, message: '300 000 € en K7', evidence: 'la ligne est équilibrée' },
      ],
    },
    {
      name: 'cost and request in each other’s place',
      workbook: workbook({
        annexe1: { 2: { cost: euro(15_000), requested: euro(40_000), funding: 'GVM 25 000 €' } },
        total1: null,
      }),
      findings: [
        { cell: 'K4', cells: ['J4', 'K4'], action: 2, message: '40 000 € en K4', evidence: 'la ligne est équilibrée' },
      ],
    },
    {
      name: 'a funding typed as the request, given away by the total of the funding and the next year',
      workbook: workbook({ annexe1: { 5: { requested: euro(300_000), funding: null } } }),
      findings: [
        {
          cell: 'K7',
          cells: ['K7', 'L7'],
          action: 5,
          message: '300 000 € en K7',
          evidence: 'le total des financements est celui de ses lignes',
        },
      ],
    },
    {
      name: 'request and funding in each other’s place',
      workbook: workbook({
        annexe1: { 4: { requested: 'GVM 6 000 € + CAF 6 000 €', funding: euro(12_000) } },
        total1: null,
      }),
      findings: [
        {
          cell: 'K6',
          cells: ['K6', 'L6'],
          action: 4,
          message: ['12 000 € en K6', '12 000 € en L6'],
          evidence: 'c’est ici l’inverse',
        },
      ],
    },
    {
      name: 'funders in the calendar, and the calendar in their place',
      workbook: workbook({
        annexe1: { 3: { funding: 'juin 2023', calendar: 'GVM 20 000 € + CAF 5 000 €' } },
        total1: null,
      }),
      findings: [
        {
          cell: 'M5',
          cells: ['M5', 'L5'],
          action: 3,
          message: '25 000 € en M5 (le calendrier) au lieu de L5 (les financements)',
          evidence: 'L5 contient une date (« juin 2023 »), et M5 des montants avec leurs sources',
        },
      ],
    },
    {
      name: 'the end of a row one column too far to the right',
      workbook: workbook({
        annexe1: { 4: { deliverables: null, nextYearCost: 'Rapport', nextYearFunding: euro(24_000) } },
        total1: null,
      }),
      findings: [
        {
          cell: 'P6',
          cells: ['P6', 'O6'],
          action: 4,
          message: '24 000 € en P6 (les cofinancements 2024) au lieu de O6 (les dépenses 2024)',
          evidence: 'N6 est vide et O6, où un montant est attendu, contient « Rapport »',
        },
      ],
    },
    {
      name: 'an amount with its unit among the deliverables, away from the money',
      workbook: workbook({
        sheet1: { order: farFromMoney },
        annexe1: { 4: { deliverables: '24 000 €', nextYearCost: null } },
      }),
      findings: [
        {
          cell: 'C6',
          cells: ['C6', 'O6'],
          action: 4,
          message: '24 000 € en C6 (les livrables) au lieu de O6 (les dépenses 2024)',
          evidence: 'La colonne « livrables » attend des mots, pas un montant.',
        },
      ],
    },
    {
      name: 'a co-funding in the place of a request that slipped',
      workbook: workbook({
        annexe1: {
          2: { cost: euro(20_000), requested: '20000 CAF', funding: null },
          8: { cost: euro(15_000), requested: null, funding: null },
        },
        total1: { cost: euro(532_000), requested: euro(161_000) },
      }),
      findings: [
        {
          cell: 'J4',
          cells: ['J4', 'K4', 'L4'],
          action: 2,
          message: '20 000 € en K4 (le financement AMI demandé) au lieu de L4 (les financements)',
          evidence: 'K4 nomme un financeur (« 20000 CAF »)',
        },
        { cell: 'J10', cells: ['J10', 'K10'], action: 8, message: '15 000 € en J10', evidence: 'J10' },
      ],
    },
  ],
  silent: [
    {
      name: 'no calendar nor deliverables at all',
      workbook: workbook({ sheet1: { headings: { calendar: null, deliverables: null } } }),
    },
    {
      name: 'deliverables in words',
      workbook: workbook({ annexe1: { 4: { deliverables: '3 rapports et 2 réunions' } } }),
    },
    { name: 'a workbook without Annexe 1', workbook: workbook({ missing: ['annexe1'] }) },
  ],
  nearMisses: [
    { name: 'a year in the calendar', workbook: workbook({ annexe1: { 4: { calendar: 2023 } } }) },
    { name: 'a number of reports', workbook: workbook({ annexe1: { 4: { deliverables: 12 } } }) },
    {
      name: 'a price within a sentence',
      workbook: workbook({ annexe1: { 4: { deliverables: '2 études à 5 000 € chacune' } } }),
    },
    {
      name: 'a funder in the long-term funding',
      workbook: workbook({ annexe1: { 4: { longTermFunding: 'GVM 12 000 € par an' } } }),
    },
    {
      name: 'a co-funding as large as the request, of expenses that exist',
      workbook: workbook({
        annexe1: { 2: { nextYearCost: euro(40_000), nextYearFunding: 'GVM 20 000 €', approved: null } },
        total1: { nextYearFunding: euro(441_000), approved: euro(141_000) },
      }),
    },
    {
      name: 'a request for all of the cost',
      workbook: workbook({ annexe1: { 2: { cost: euro(20_000), funding: null } } }),
    },
    {
      name: 'a request for all of the cost, with the name of whom it was granted to',
      workbook: workbook({
        annexe1: { 2: { cost: euro(20_000), requested: 'GVM 20 000 €', funding: null, approved: '20 000 € GVM' } },
        total1: null,
      }),
    },
    {
      name: 'a request from the AMI that says so, beside a funding without its source',
      workbook: workbook({ annexe1: { 2: { requested: '20 000 € AMI', funding: euro(20_000) } }, total1: null }),
    },
    {
      name: 'a request granted as it stands, beside a funding that cannot be read',
      workbook: workbook({ annexe1: { 4: { funding: month(2023, 5), calendar: null } } }),
    },
    {
      name: 'a request with the name of whom it is for, beside its funding',
      workbook: workbook({ annexe1: { 2: { requested: 'GVM 20 000 €' } }, total1: null }),
    },
  ],
});
