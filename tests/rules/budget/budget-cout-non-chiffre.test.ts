import { rule } from '../../../src/rules/budget/budget-cout-non-chiffre';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'the second year of two actions, in one finding',
      workbook: workbook({ annexe1: { 4: { nextYearCost: '?' }, 6: { nextYearCost: 'à chiffrer' } } }),
      findings: [
        {
          cell: 'O6',
          cells: ['O6', 'O8'],
          action: null,
          severity: 'avertissement',
          message: 'Les dépenses 2024 de 2 actions (4 et 6) ne sont pas chiffrées.',
          evidence: ['O6 contient « ? »', 'O8 contient « à chiffrer »'],
        },
      ],
    },
    {
      name: 'a question mark for a cost',
      workbook: workbook({ annexe1: { 5: { cost: '?' } } }),
      findings: [
        {
          cell: 'J7',
          action: 5,
          message: 'Le coût total de l’action 5 « Ouverture d’une pension de famille » n’est pas chiffré : « ? ».',
          evidence: 'J7 contient « ? »',
        },
      ],
    },
    {
      name: 'words for a cost',
      workbook: workbook({ annexe1: { 5: { cost: 'Investissement en année 1' } } }),
      findings: [
        { cell: 'J7', action: 5, message: '« Investissement en année 1 »', evidence: 'aucun montant ne peut être lu' },
      ],
    },
    {
      name: 'a second year still to be costed',
      workbook: workbook({ annexe1: { 6: { nextYearCost: 'à chiffrer' } } }),
      findings: [
        {
          cell: 'O8',
          severity: 'avertissement',
          action: 6,
          message:
            'Les dépenses 2024 de l’action 6 « Formation des intervenants sociaux » ne sont pas chiffrées : « à chiffrer ».',
          evidence: 'O8 contient « à chiffrer »',
        },
      ],
    },
    {
      name: 'no cost at all beside resources',
      workbook: workbook({ annexe1: { 6: { cost: null } } }),
      findings: [
        {
          cell: 'J8',
          action: 6,
          message: 'est vide alors que 20 000 € de ressources sont prévus',
          evidence: [
            'J8 est vide.',
            'Le financement AMI demandé (K8) : « 10 000 € ».',
            'Les financements (L8) : « VDV 10 000 € ».',
          ],
        },
      ],
    },
  ],
  silent: [
    { name: 'zero', workbook: workbook({ annexe1: { 6: { cost: 0, requested: 0, funding: null } } }) },
    { name: 'a second year left empty', workbook: workbook({ annexe1: { 6: { nextYearCost: null } } }) },
  ],
  nearMisses: [
    { name: 'an amount within text', workbook: workbook({ annexe1: { 6: { cost: 'VDV 20000' } } }) },
    { name: 'an amount with a doubt', workbook: workbook({ annexe1: { 6: { cost: '20 000 € ?' } } }) },
    {
      name: 'neither cost nor resources',
      workbook: workbook({ annexe1: { 6: { cost: null, requested: null, funding: null } } }),
    },
    {
      name: '« sans objet » in the second year',
      workbook: workbook({ annexe1: { 6: { nextYearCost: 'sans objet' } } }),
    },
    { name: 'an error, reported as such elsewhere', workbook: workbook({ annexe1: { 6: { cost: '#REF!' } } }) },
  ],
});
