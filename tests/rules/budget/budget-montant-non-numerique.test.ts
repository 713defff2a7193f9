import { rule } from '../../../src/rules/budget/budget-montant-non-numerique';
import { testRule } from '../../support/rule-tester';
import { euro, workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'a column typed as text, in one finding',
      workbook: workbook({ annexe1: { 2: { cost: '40 000 €' }, 4: { cost: '24 000 €' }, 6: { cost: '20 000 €' } } }),
      findings: [
        {
          cell: 'J4',
          cells: ['J4', 'J6', 'J8'],
          action: null,
          message: 'Le coût total de 3 actions (2, 4 et 6) est du texte : SOMME ignore ces cellules.',
          evidence: ['J4 contient « 40 000 € »', 'J8 contient « 20 000 € »'],
        },
      ],
    },
    {
      name: 'a cost with its funder',
      workbook: workbook({ annexe1: { 4: { cost: 'GVM 24000' } } }),
      findings: [
        {
          cell: 'J6',
          action: 4,
          message:
            'Le coût total de l’action 4 « Observatoire du sans-abrisme » est du texte, « GVM 24000 » : SOMME ignore la cellule et ses 24 000 €.',
          evidence: [
            'Lecture : 24 000 € pour « GVM ».',
            'un financeur se nomme dans une colonne « montants et sources »',
          ],
        },
      ],
    },
    {
      name: 'a request with a part in parentheses',
      workbook: workbook({ annexe1: { 2: { requested: '20000 (10 000€ Fiches VDV)' } } }),
      findings: [
        {
          cell: 'K4',
          action: 2,
          message: 'SOMME ignore la cellule et ses 20 000 €',
          evidence: 'Entre parenthèses, compris dans le montant et non ajouté : 10 000 €.',
        },
      ],
    },
    {
      name: 'an expense of the second year with a word beside it',
      workbook: workbook({ annexe1: { 3: { nextYearCost: '120000 finct' } } }),
      findings: [
        {
          cell: 'O5',
          action: 3,
          message: 'Les dépenses 2024 de l’action 3 « Équipe d’accompagnement… » sont du texte',
          evidence: 'Non compris : « finct ».',
        },
      ],
    },
    {
      name: 'a number typed with its unit, that Excel took for text',
      workbook: workbook({ annexe1: { 7: { cost: '8 000 €' } } }),
      findings: [{ cell: 'J9', action: 7, message: 'est du texte, « 8 000 € »', evidence: 'Lecture : 8 000 €.' }],
    },
    {
      name: 'a request without any amount',
      workbook: workbook({ annexe1: { 7: { requested: 'idem' } } }),
      findings: [
        {
          cell: 'K9',
          action: 7,
          message: 'n’est pas un montant : « idem »',
          evidence: 'K9 contient « idem », que SOMME ne compte pas.',
        },
      ],
    },
    {
      name: 'an error',
      workbook: workbook({ annexe1: { 7: { nextYearCost: '#DIV/0!' } } }),
      findings: [{ cell: 'O9', action: 7, message: 'affichent une erreur : « #DIV/0! »', evidence: 'O9 contient' }],
    },
  ],
  silent: [
    {
      name: 'plain numbers without format',
      workbook: workbook({ annexe1: { 3: { cost: 120_000, requested: 70_000 } } }),
    },
    {
      name: 'amounts with sources where they belong',
      workbook: workbook({ annexe1: { 3: { funding: 'CD 50 000 €', approved: '70 KE Etat' } } }),
    },
  ],
  nearMisses: [
    {
      name: 'a funding in the wrong column, as the totals show: in order once moved',
      workbook: workbook({ annexe1: { 8: { cost: euro(15_000), requested: 'GVM 15 000 €', funding: null } } }),
    },
    { name: 'empty cells and dashes', workbook: workbook({ annexe1: { 2: { requested: null, nextYearCost: '-' } } }) },
    {
      name: '« sans objet » in the second year',
      workbook: workbook({ annexe1: { 2: { nextYearCost: 'Sans objet' } } }),
    },
    {
      name: 'a cost that is not an amount, which another rule reports',
      workbook: workbook({ annexe1: { 2: { cost: '?' } } }),
    },
    { name: 'cents', workbook: workbook({ annexe1: { 2: { cost: euro(40_000.5) } } }) },
  ],
});
