import { rule } from '../../../src/rules/cofinancement/cofinancement-coordinateur-50';
import { testRule } from '../../support/rule-tester';
import { euro, workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'more than half from the AMI',
      workbook: workbook({ annexe1: { 1: { requested: euro(45_000), funding: 'GVM 15 000 €' } } }),
      findings: [
        {
          cell: 'K3',
          cells: ['K3', 'L3'],
          action: 1,
          message:
            'En 2023, l’action 1 « Recrutement d’un coordinateur » (poste de coordinateur) est financée à 75 % par l’AMI et à 25 % par le territoire, au lieu de 50 % et 50 %.',
          evidence: [
            'Coût (J3) : 60 000 €, dont 50 % = 30 000 €.',
            'AMI demandé (K3) : 45 000 €.',
            'Cofinancements (L3) : 15 000 €.',
          ],
        },
      ],
    },
    {
      name: 'less than half in the second year',
      workbook: workbook({ annexe1: { 1: { nextYearFunding: 'GVM 20 000 €' } } }),
      findings: [
        {
          cell: 'P3',
          action: 1,
          message: 'En 2024, le territoire finance 33,3 % de l’action 1',
          evidence: ['(O3) : 60 000 €, dont 50 % = 30 000 €', '(P3) : 20 000 €'],
        },
      ],
    },
    {
      name: 'a coordinator known by the description, in the category of coordination',
      workbook: workbook({
        annexe1: {
          1: {
            action: 'Animation de la démarche',
            description: 'Financement du poste de la coordinatrice',
            requested: euro(40_000),
            funding: 'GVM 20 000 €',
          },
        },
      }),
      findings: [
        { cell: 'K3', cells: ['K3', 'L3'], action: 1, message: '66,7 %', evidence: 'AMI demandé (K3) : 40 000 €.' },
      ],
    },
    {
      name: 'the post under another name, in the category of coordination',
      workbook: workbook({
        annexe1: {
          1: {
            action: 'Chargée de mission Logement d’abord',
            description: 'Création d’un poste',
            requested: euro(36_000),
            funding: 'GVM 24 000 €',
          },
        },
      }),
      findings: [{ cell: 'K3', cells: ['K3', 'L3'], action: 1, message: 'à 60 % par l’AMI', evidence: 'K3' }],
    },
    {
      name: 'both years',
      workbook: workbook({
        annexe1: { 1: { requested: euro(20_000), funding: 'GVM 40 000 €', nextYearFunding: 'GVM 40 000 €' } },
      }),
      findings: [
        { cell: 'K3', cells: ['K3', 'L3'], action: 1, message: 'à 33,3 % par l’AMI', evidence: 'K3' },
        { cell: 'P3', action: 1, message: '66,7 %', evidence: 'P3' },
      ],
    },
    ...[
      { action: 'Recrutement d’un coordonnateur', description: 'Agent placé auprès de la direction générale' },
      { action: 'Animer la plateforme', description: 'Financement d’un poste de coordination' },
      { action: 'Chargée de mission mutualisée', description: 'Chargée de mission de trois intercommunalités' },
    ].map((names) => ({
      name: `the post under another name: ${names.action}`,
      workbook: workbook({ annexe1: { 1: { ...names, requested: euro(45_000), funding: 'GVM 15 000 €' } } }),
      findings: [
        { cell: 'K3', cells: ['K3', 'L3'], action: 1, message: 'au lieu de 50 % et 50 %', evidence: ['Coût (J3)'] },
      ] as const,
    })),
  ],
  silent: [
    {
      name: 'halves to the cent',
      workbook: workbook({ annexe1: { 1: { cost: 60_001, requested: 30_000.5, funding: 'GVM 30 000,50 €' } } }),
    },
    {
      name: 'a second year without the post',
      workbook: workbook({ annexe1: { 1: { nextYearCost: 0, nextYearFunding: null } } }),
    },
    { name: 'a request not known', workbook: workbook({ annexe1: { 1: { requested: '?' } } }) },
  ],
  nearMisses: [
    {
      name: 'another share for another action',
      workbook: workbook({ annexe1: { 8: { requested: euro(20_000), funding: 'GVM 10 000 €' } } }),
    },
    {
      name: 'an evaluation that helps the coordinator',
      workbook: workbook({
        annexe1: {
          8: {
            description: 'Aide à la prise de poste du coordinateur',
            requested: euro(20_000),
            funding: 'GVM 10 000 €',
          },
        },
      }),
    },
    {
      name: 'the training of coordinators',
      workbook: workbook({
        annexe1: {
          1: {
            action: 'Formation des coordinateurs',
            description: 'Formation en poste',
            requested: euro(20_000),
            funding: 'GVM 40 000 €',
          },
        },
      }),
    },
    {
      name: 'a half from the AMI beside too little from the territory: a row out of balance',
      workbook: workbook({ annexe1: { 1: { funding: 'GVM 20 000 €' } } }),
    },
  ],
});
