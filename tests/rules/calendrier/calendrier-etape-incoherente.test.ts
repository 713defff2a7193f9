import { rule } from '../../../src/rules/calendrier/calendrier-etape-incoherente';
import { testRule } from '../../support/rule-tester';
import { type Cells2, month, workbook } from '../../support/workbooks';

const study = (cells: Cells2) => workbook({ annexe2: { 2: cells } });

testRule(rule, {
  flagged: [
    {
      name: 'a competition that opens after the market was launched',
      workbook: study({
        start: 'Lancement marché avril 2023 - restitution étude fin 2023',
        milestones: 'Juin : lancement procédure mise en concurrence',
      }),
      findings: [
        {
          cell: 'Annexe 2!G4',
          cells: ['Annexe 2!F4', 'Annexe 2!G4'],
          action: 2,
          message: ['ouvre la mise en concurrence après le lancement du marché', 'en avril 2023'],
          evidence: ['Démarrage (F4)', 'Étapes (G4)'],
        },
      ],
    },
    {
      name: 'a result before the start',
      workbook: study({ start: month(2023, 9), milestones: 'Choix du cabinet ; restitution en mai 2023' }),
      findings: [
        {
          cell: 'Annexe 2!G4',
          cells: ['Annexe 2!F4', 'Annexe 2!G4'],
          action: 2,
          message: '« restitution en mai 2023 », pour un démarrage en septembre 2023',
          evidence: 'Étapes (G4)',
        },
      ],
    },
    {
      name: 'two years of support in nine months',
      workbook: study({
        start: 'Lancement avril 2023 - restitution fin 2023',
        description: 'Mission d’appui à la transformation et accompagnement des équipes sur 2 ans',
      }),
      findings: [
        {
          cell: 'Annexe 2!C4',
          cells: ['Annexe 2!C4', 'Annexe 2!F4'],
          action: 2,
          message: 'est prévue sur 2 ans, et son calendrier n’en couvre que 9 mois',
          evidence: 'Description (C4)',
        },
      ],
    },
    {
      name: 'an end before the beginning',
      workbook: study({ start: 'de juin 2024 à mars 2023' }),
      findings: [{ cell: 'Annexe 2!F4', action: 2, message: 'finit avant de commencer', evidence: 'F4' }],
    },
    {
      name: 'a calendar of Annexe 1 that ends before it begins',
      workbook: workbook({ annexe1: { 2: { calendar: 'De novembre 2023 à mars 2023' } } }),
      findings: [{ cell: 'Annexe 1!M4', action: 2, message: 'finit avant de commencer', evidence: 'Calendrier (M4)' }],
    },
    {
      name: 'two years at work on a calendar of one, in Annexe 1 alone',
      workbook: workbook({ annexe1: { 2: { calendar: 'De janvier 2023 à décembre 2023, durée : 24 mois' } } }),
      findings: [
        {
          cell: 'Annexe 1!M4',
          action: 2,
          message: 'prévue sur 2 ans, et son calendrier n’en couvre que 12 mois',
          evidence: 'M4',
        },
      ],
    },
    {
      name: 'steps that go back in time',
      workbook: study({
        milestones: 'Choix du cabinet en juin 2023 ; enquête en mai 2023 ; restitution en décembre 2023',
      }),
      findings: [
        {
          cell: 'Annexe 2!G4',
          action: 2,
          message: '« Choix du cabinet en juin 2023 » précède « enquête en mai 2023 »',
          evidence: 'Étapes (G4)',
        },
      ],
    },
    {
      name: 'an end before a beginning, in one sentence',
      workbook: study({ milestones: 'Livraison en juin 2023 puis lancement en septembre 2023' }),
      findings: [{ cell: 'Annexe 2!G4', action: 2, message: 'ne sont pas dans l’ordre', evidence: 'G4' }],
    },
  ],
  silent: [
    { name: 'no steps', workbook: study({ milestones: null }) },
    { name: 'steps without dates', workbook: study({ milestones: 'Choix du cabinet, puis restitution' }) },
  ],
  nearMisses: [
    {
      name: 'a competition before the launch',
      workbook: study({ start: 'Lancement marché septembre 2023', milestones: 'Juin : lancement mise en concurrence' }),
    },
    {
      name: 'what prepares the start',
      workbook: study({ start: month(2023, 9), milestones: 'Recrutement en mai 2023' }),
    },
    { name: 'a range of months', workbook: study({ start: 'de mars à juin 2023' }) },
    { name: 'a result in the month of the start', workbook: study({ milestones: 'Restitution en mai 2023' }) },
    {
      name: 'two years that the calendar covers',
      workbook: study({ start: 'Janvier 2023 - fin 2024', description: 'Accompagnement des équipes sur deux ans' }),
    },
    {
      name: 'an account of what is there before the launch',
      workbook: study({ milestones: 'Bilan de l’existant en mai 2023 puis lancement en septembre 2023' }),
    },
    {
      name: 'a report, then what is launched with it',
      workbook: study({ milestones: 'Remise du rapport en mai 2023, lancement du marché en juin 2023' }),
    },
    {
      name: 'steps of which one has no date',
      workbook: study({ milestones: 'Choix du cabinet en juin 2023 ; enquête ; comités en mai 2023' }),
    },
    {
      name: 'steps that last',
      workbook: study({ milestones: 'Enquête de juin à octobre 2023 ; comités en mai 2023 et mai 2024' }),
    },
    {
      name: 'steps by the year or the quarter',
      workbook: study({ milestones: 'Choix du cabinet au T3 2023 ; restitution en 2023' }),
    },
    {
      name: 'two years, less the months before they begin',
      workbook: study({ start: 'd’avril 2023 à décembre 2024', description: 'Étude sur une durée de 24 mois' }),
    },
  ],
});
