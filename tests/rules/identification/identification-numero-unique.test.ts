import { rule } from '../../../src/rules/identification/identification-numero-unique';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'an action without number',
      workbook: workbook({ annexe1: { 4: { number: null } } }),
      findings: [
        {
          cell: 'A6',
          action: null,
          message:
            'L’action sans numéro « Observatoire du sans-abrisme » de l’Annexe 1 n’a pas de numéro : A6 est vide.',
          evidence: 'A6 est vide',
        },
      ],
    },
    {
      name: 'several actions without number, reported once',
      workbook: workbook({ annexe2: { 4: { number: null }, 5: { number: null } } }),
      findings: [
        {
          cell: 'Annexe 2!A6',
          cells: ['Annexe 2!A6', 'Annexe 2!A7'],
          action: null,
          message: '2 actions de l’Annexe 2 n’ont pas de numéro : lignes 6 et 7.',
          evidence: ['A6 est vide', 'A7 est vide'],
        },
      ],
    },
    {
      name: 'a number that is not whole',
      workbook: workbook({ annexe1: { 3: { number: '3 bis' } } }),
      findings: [
        {
          cell: 'A5',
          action: null,
          message: 'Le numéro « 3 bis » (A5) de l’Annexe 1 n’est pas un nombre entier.',
          evidence: 'A5 contient « 3 bis »',
        },
      ],
    },
    {
      name: 'the same number three times',
      workbook: workbook({ annexe1: { 5: { number: 4 }, 7: { number: 4 } } }),
      findings: [
        {
          cell: 'A7',
          cells: ['A6', 'A7', 'A9'],
          action: 4,
          message: 'Le numéro 4 est porté par 3 actions de l’Annexe 1 (A6, A7 et A9).',
          evidence: [
            'A6 : action 4 « Observatoire du sans-abrisme »',
            'A9 : action 4 « Mobilisation des propriétaires bailleurs »',
          ],
        },
      ],
    },
    {
      name: 'a number on the TOTAL row',
      workbook: workbook({ total1: { number: 8 } }),
      findings: [
        {
          cell: 'A11',
          severity: 'avertissement',
          action: null,
          message: 'La ligne TOTAL porte le numéro 8 en A11, qui est celui d’une action',
          evidence: 'C11 est le libellé de la ligne TOTAL',
        },
      ],
    },
  ],
  silent: [
    {
      name: 'numbers that do not follow each other',
      workbook: workbook({ annexe1: { 8: { number: 12 } }, annexe2: { 8: { number: 12 } } }),
    },
    { name: 'an annexe without column of numbers', workbook: workbook({ sheet2: { headings: { number: null } } }) },
  ],
  nearMisses: [
    { name: 'the same number in both annexes', workbook: workbook() },
    { name: 'numbers typed as text', workbook: workbook({ annexe1: { 3: { number: '3' }, 4: { number: 'n° 4' } } }) },
    {
      name: 'TOTAL written in the column of the numbers',
      workbook: workbook({ total1: { number: 'TOTAL', action: null } }),
    },
    {
      name: 'a blank row and a section between the actions',
      workbook: workbook({ sheet1: { before: { 3: {}, 5: { action: 'Axe 2 – Accompagner' } } } }),
    },
  ],
});
