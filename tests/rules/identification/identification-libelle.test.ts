import { rule } from '../../../src/rules/identification/identification-libelle';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

const title = { action: 'Formation et transformation des pratiques' };

testRule(rule, {
  flagged: [
    {
      name: 'one action under two numbers',
      workbook: workbook({
        annexe1: {
          6: { ...title, description: 'Des journées communes' },
          8: { ...title, description: 'Des journées communes' },
        },
      }),
      findings: [
        {
          cell: 'C8',
          cells: ['C8', 'C10'],
          action: null,
          severity: 'avertissement',
          message: 'est écrite 2 fois, sous plusieurs numéros (6 et 8) : intitulé et description sont les mêmes.',
          evidence: ['C8', 'C10'],
        },
      ],
    },
    {
      name: 'three actions of one name',
      workbook: workbook({
        annexe1: { 2: title, 6: { action: 'FORMATION ET TRANSFORMATION DES PRATIQUES' }, 8: title },
      }),
      findings: [
        {
          cell: 'C4',
          cells: ['C4', 'C8', 'C10'],
          action: null,
          message: '3 actions portent le même intitulé « Formation et transformation des pratiques » (2, 6 et 8).',
          evidence: ['C4, action 2', 'C10, action 8'],
        },
      ],
    },
    {
      name: 'in Annexe 2, where there is no other',
      workbook: workbook({ missing: ['annexe1'], annexe2: { 2: title, 6: title } }),
      findings: [
        {
          cell: 'Annexe 2!B4',
          cells: ['Annexe 2!B4', 'Annexe 2!B8'],
          action: null,
          message: '(2 et 6)',
          evidence: 'B8',
        },
      ],
    },
  ],
  silent: [{ name: 'untitled actions', workbook: workbook({ annexe1: { 2: { action: null }, 3: { action: null } } }) }],
  nearMisses: [
    {
      name: 'titles that differ by their place',
      workbook: workbook({ annexe1: { 2: { action: 'Formation – nord' }, 6: { action: 'Formation – sud' } } }),
    },
  ],
});
