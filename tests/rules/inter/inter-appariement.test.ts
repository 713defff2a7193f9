import { rule } from '../../../src/rules/inter/inter-appariement';
import { testRule } from '../../support/rule-tester';
import { agreementBudget, workbook, type Cells2 } from '../../support/workbooks';

/** What Annexe 2 says of one action, under the number of another. */
const of = (number: number): Cells2 => {
  const { action, description, objective, indicators } = agreementBudget[number] ?? {};
  return { action, description, objective, indicators } as Cells2;
};

testRule(rule, {
  flagged: [
    {
      name: 'an action that Annexe 2 lacks',
      workbook: workbook({ sheet2: { without: [5] } }),
      findings: [
        {
          cell: 'A7',
          action: 5,
          message: 'L’action 5 « Ouverture d’une pension de famille » de l’Annexe 1 ne figure pas dans l’Annexe 2.',
          evidence: ['Annexe 1, A7 : action 5', 'Numéros de l’Annexe 2 : 1 à 4 et 6 à 8'],
        },
      ],
    },
    {
      name: 'an action that Annexe 1 lacks',
      workbook: workbook({
        annexe2: { 9: { action: 'Bail glissant', description: 'Accompagner le glissement des baux', pilots: 'GVM' } },
      }),
      findings: [
        {
          cell: 'Annexe 2!A11',
          action: 9,
          message: 'de l’Annexe 2 ne figure pas dans l’Annexe 1',
          evidence: 'Numéros de l’Annexe 1 : 1 à 8',
        },
      ],
    },
    {
      name: 'many actions missing, reported once',
      workbook: workbook({ sheet2: { without: [4, 5, 6, 8] } }),
      findings: [
        {
          cell: 'A6',
          cells: ['A6', 'A7', 'A8', 'A10'],
          action: null,
          message: '4 actions de l’Annexe 1 ne figurent pas dans l’Annexe 2 : 4 à 6 et 8.',
          evidence: ['A6 : action 4', 'A10 : action 8'],
        },
      ],
    },
    {
      name: 'the same action under another number',
      workbook: workbook({ annexe2: { 5: { number: 15 } } }),
      findings: [
        {
          cell: 'Annexe 2!A7',
          cells: ['A7', 'Annexe 2!A7'],
          action: 5,
          message: 'porte le numéro 5 dans l’Annexe 1 et le numéro 15 dans l’Annexe 2',
          evidence: ['Annexe 1, A7', 'Annexe 2, A7'],
        },
      ],
    },
    {
      name: 'an action left out and those after it numbered anew',
      workbook: workbook({ annexe2: { 5: of(6), 6: of(7), 7: of(8) }, sheet2: { without: [8] } }),
      findings: [
        {
          cell: 'A10',
          action: 8,
          message: 'ne figure pas dans l’Annexe 2',
          evidence: 'Le même intitulé y porte le numéro 7 (Annexe 2, A9)',
        },
        {
          cell: 'Annexe 2!B7',
          cells: ['Annexe 2!B7', 'Annexe 2!B8', 'Annexe 2!B9', 'C7', 'C8', 'C9'],
          action: null,
          message: 'des actions 5 à 7 sont décalés',
          evidence: 'celui de l’action 8',
        },
      ],
    },
    {
      name: 'rows shifted by one',
      workbook: workbook({ annexe2: { 4: of(5), 5: of(6), 6: of(7) } }),
      findings: [
        {
          cell: 'Annexe 2!B6',
          cells: ['Annexe 2!B6', 'Annexe 2!B7', 'Annexe 2!B8', 'C6', 'C7', 'C8'],
          action: null,
          message:
            'Les intitulés des actions 4 à 6 sont décalés d’une annexe à l’autre : l’Annexe 2 y porte ceux des actions 5 à 7 de l’Annexe 1.',
          evidence: 'cet intitulé est celui de l’action 5 (C7)',
        },
      ],
    },
    {
      name: 'another action under the same number',
      workbook: workbook({
        annexe2: { 4: { action: 'Bail glissant', description: 'Accompagner le passage du bail aux ménages' } },
      }),
      findings: [
        {
          cell: 'Annexe 2!B6',
          cells: ['C6', 'Annexe 2!B6'],
          action: 4,
          message:
            'L’action 4 n’est pas la même dans les deux annexes : « Observatoire du sans-abrisme » dans l’Annexe 1, « Bail glissant » dans l’Annexe 2.',
          evidence: 'Annexe 2, B6 : action 4, « Bail glissant »',
        },
      ],
    },
    {
      name: 'another title for what seems the same action',
      workbook: workbook({ annexe2: { 4: { action: 'Connaissance des publics' } } }),
      findings: [
        {
          cell: 'Annexe 2!B6',
          cells: ['C6', 'Annexe 2!B6'],
          severity: 'avertissement',
          action: 4,
          message: 'n’a pas le même intitulé',
          evidence: 'Les descriptions, elles, se ressemblent',
        },
      ],
    },
    {
      name: 'the title of another action, much like its own',
      workbook: workbook({
        annexe1: { 4: { action: 'Étude des parcours de logement' } },
        annexe2: { 2: { action: 'Étude des parcours de logement' }, 4: { action: 'Étude des parcours résidentiels' } },
      }),
      findings: [
        {
          cell: 'Annexe 2!B4',
          cells: ['Annexe 2!B4', 'C4'],
          action: 2,
          message: 'pas la même',
          evidence: 'celui de l’action 4 (C6)',
        },
        {
          cell: 'Annexe 2!B6',
          cells: ['Annexe 2!B6', 'C6'],
          action: 4,
          message: 'pas la même',
          evidence: 'celui de l’action 2 (C4)',
        },
      ],
    },
  ],
  silent: [
    { name: 'only one annexe', workbook: workbook({ missing: ['annexe2'] }) },
    { name: 'an annexe without column of numbers', workbook: workbook({ sheet2: { headings: { number: null } } }) },
    {
      name: 'rows of Annexe 2 in another order',
      workbook: workbook({ annexe2: { 4: { ...of(5), number: 5 }, 5: { ...of(4), number: 4 } } }),
    },
  ],
  nearMisses: [
    {
      name: 'titles with slips, other words and other plurals',
      workbook: workbook({
        annexe2: {
          1: { action: 'Recruttement coordinateur' },
          2: { action: 'ÉTUDE DU PARCOURS RÉSIDENTIEL' },
          7: { action: 'Mobiliser les propriétaires et bailleurs privés' },
        },
      }),
    },
    {
      name: 'an action without number, which another rule reports',
      workbook: workbook({ annexe2: { 4: { number: null } } }),
    },
    {
      name: 'a number borne twice, which another rule reports',
      workbook: workbook({ annexe2: { 5: { number: 4 } } }),
    },
    { name: 'a title left empty', workbook: workbook({ annexe2: { 4: { action: null } } }) },
  ],
});
