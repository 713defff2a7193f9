import { rule } from '../../../src/rules/structure/structure-ligne-vide-fusion';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';
import { annexe1Columns } from '../../../src/convention';

const nothing = Object.fromEntries(annexe1Columns.map(({ key }) => [key, null]));

testRule(rule, {
  flagged: [
    {
      name: 'blank rows between the actions',
      workbook: workbook({ sheet1: { before: { 3: {}, 6: {} } } }),
      findings: [
        {
          cell: 'A5',
          cells: ['A5', 'A9'],
          action: null,
          message: '2 lignes de l’Annexe 1 sont vides au milieu des actions : 5 et 9.',
          evidence: ['de la ligne 3 à la ligne 12', 'Ligne 9'],
        },
      ],
    },
    {
      name: 'a row hidden by hand in Annexe 2',
      workbook: workbook({ sheet2: { parts: { hiddenRows: [5] } } }),
      findings: [
        {
          cell: 'Annexe 2!A5',
          action: 3,
          message: 'La ligne 5 de l’Annexe 2, une action, est masquée.',
          evidence: 'Numéros des actions cachées : 3',
        },
      ],
    },
    {
      name: 'rows hidden by a filter',
      workbook: workbook({ sheet1: { parts: { hiddenRows: [4, 5, 6], isFiltered: true } } }),
      findings: [
        {
          cell: 'A4',
          cells: ['A4', 'A5', 'A6'],
          action: null,
          message: '3 lignes d’actions de l’Annexe 1 sont cachées par un filtre : 4 à 6.',
          evidence: '2 à 4',
        },
      ],
    },
    {
      name: 'a territory merged over three actions',
      workbook: workbook({ sheet1: { parts: { merges: [{ top: 3, left: 2, bottom: 5, right: 2 }] } } }),
      findings: [
        {
          cell: 'B3',
          cells: ['B3', 'B4', 'B5'],
          action: null,
          message: 'Les cellules B3:B5 de l’Annexe 1 sont fusionnées',
          evidence: 'seule B3 garde une valeur',
        },
      ],
    },
    {
      name: 'several merged blocks, reported once',
      workbook: workbook({
        sheet1: {
          parts: {
            merges: [
              { top: 3, left: 2, bottom: 4, right: 2 },
              { top: 6, left: 7, bottom: 6, right: 8 },
            ],
          },
        },
      }),
      findings: [
        {
          cell: 'B3',
          cells: ['B3', 'B4', 'G6', 'H6'],
          action: null,
          message: '2 blocs de cellules de l’Annexe 1',
          evidence: ['B3:B4', 'G6:H6'],
        },
      ],
    },
  ],
  silent: [
    { name: 'no row of actions', workbook: workbook({ sheet1: { without: [1, 2, 3, 4, 5, 6, 7, 8] }, total1: null }) },
    { name: 'a filter that hides nothing', workbook: workbook({ sheet1: { parts: { isFiltered: true } } }) },
  ],
  nearMisses: [
    {
      name: 'a merged title and merged headings',
      workbook: workbook({ sheet1: { parts: { merges: [{ top: 1, left: 1, bottom: 1, right: 17 }] } } }),
    },
    {
      name: 'a blank row before the title of a section',
      workbook: workbook({
        sheet1: { before: { 4: {} } },
        annexe1: { 4: { ...nothing, action: 'Axe 2 – Accompagner' } },
      }),
    },
    {
      name: 'a hidden row under the table',
      workbook: workbook({ sheet1: { below: [{}, { number: 'Source : SIAO' }], parts: { hiddenRows: [13] } } }),
    },
    {
      name: 'cells merged on the TOTAL row',
      workbook: workbook({ sheet1: { parts: { merges: [{ top: 11, left: 3, bottom: 11, right: 9 }] } } }),
    },
  ],
});
