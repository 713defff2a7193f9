import { rule } from '../../../src/rules/inter/inter-texte-divergent';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'another letter, which names a category',
      workbook: workbook({
        annexe1: { 1: { description: 'Recruter un agent de catégorie A pour animer la démarche' } },
        annexe2: { 1: { description: 'Recruter un agent de catégorie B pour animer la démarche' } },
      }),
      findings: [
        {
          cell: 'E3',
          cells: ['E3', 'Annexe 2!C3'],
          action: 1,
          message: '« A »',
          evidence: ['catégorie A', 'catégorie B'],
        },
      ],
    },
    {
      name: 'a word that no dictionary has, on one side',
      workbook: workbook({
        annexe1: { 4: { description: 'Réunir les donées du SIAO, de la demande sociale et des bailleurs' } },
      }),
      findings: [
        {
          cell: 'E6',
          action: 4,
          message: '« donées » (Annexe 1, E6) au lieu de « données » (Annexe 2, C6)',
          evidence: ['Description', 'les donées du SIAO', 'C’est sans doute l’Annexe 1 qu’il faut corriger'],
        },
      ],
    },
    {
      name: 'two words that can both stand',
      workbook: workbook({
        annexe2: { 7: { description: 'Faire connaître l’intermédiation locative aux propriétaires prisés' } },
      }),
      findings: [
        {
          cell: 'E9',
          cells: ['E9', 'Annexe 2!C9'],
          action: 7,
          message: '« privés » (Annexe 1, E9) et « prisés » (Annexe 2, C9)',
          evidence: 'retenez celle qui est juste',
        },
      ],
    },
    {
      name: 'an accent that makes another small word',
      workbook: workbook({
        annexe2: { 6: { description: 'Former les travailleurs sociaux de la ville a la prévention des expulsions' } },
      }),
      findings: [
        {
          cell: 'E8',
          cells: ['E8', 'Annexe 2!C8'],
          action: 6,
          message: '« à » (Annexe 1, E8) et « a » (Annexe 2, C8)',
          evidence: 'de la ville a la prévention',
        },
      ],
    },
    {
      name: 'a figure that differs',
      workbook: workbook({ annexe2: { 6: { objective: '60 personnes formées par an' } } }),
      findings: [
        {
          cell: 'F8',
          cells: ['F8', 'Annexe 2!D8'],
          action: 6,
          message: '« 80 »',
          evidence: '« 60 personnes formées par…',
        },
      ],
    },
    {
      name: 'a compound that nobody knows in the place of two words',
      workbook: workbook({
        annexe1: { 4: { description: 'Réunir les données du SIAO, de la contre-demande et des bailleurs' } },
      }),
      findings: [
        {
          cell: 'E6',
          cells: ['E6', 'Annexe 2!C6'],
          action: 4,
          message: '« contre-demande » (Annexe 1, E6) et « demande sociale » (Annexe 2, C6)',
          evidence: 'retenez celle qui est juste',
        },
      ],
    },
    {
      name: 'a set phrase of the glossary on one side',
      workbook: workbook({ annexe1: { 5: { action: 'Ouverture d’une passion de famille' } } }),
      findings: [
        {
          cell: 'C7',
          action: 5,
          message: '« passion » (Annexe 1, C7) au lieu de « pension » (Annexe 2, B7)',
          evidence: '« pension de famille » est une expression du glossaire',
        },
      ],
    },
    {
      name: 'several differences of one action, as one finding',
      workbook: workbook({
        annexe2: { 2: { action: 'Étude des parcours résidentielss', indicators: '60 parcours étudés en 2023' } },
      }),
      findings: [
        {
          cell: 'Annexe 2!B4',
          cells: ['Annexe 2!B4', 'Annexe 2!E4'],
          action: 2,
          message: ['« résidentielss »', '« étudés »'],
          evidence: ['Intitulé', 'Indicateurs'],
        },
      ],
    },
    {
      name: 'capitals alone, all together and as information',
      workbook: workbook({
        annexe1: {
          1: { description: 'Recruter le Chef de projet de la démarche, placé auprès de la direction de l’habitat' },
          8: { description: 'Évaluer les résultats des Actions avec l’appui d’un cabinet' },
        },
      }),
      findings: [
        {
          cell: 'E3',
          cells: ['E3', 'E10', 'Annexe 2!C3', 'Annexe 2!C10'],
          severity: 'information',
          action: null,
          message: 'Les actions 1 et 8',
          evidence: '« Recruter le Chef de projet',
        },
      ],
    },
  ],
  silent: [
    { name: 'a workbook without Annexe 2', workbook: workbook({ missing: ['annexe2'] }) },
    {
      name: 'actions in another order of words altogether',
      workbook: workbook({ annexe2: { 3: { description: 'Une équipe suit à domicile ceux que la rue a usés' } } }),
    },
    {
      name: 'an acronym misspelt: that is for another rule',
      workbook: workbook({
        annexe1: { 4: { description: 'Réunir les données du SAIO, de la demande sociale et des bailleurs' } },
      }),
    },
  ],
  nearMisses: [
    {
      name: 'an abbreviation of the glossary',
      workbook: workbook({
        annexe1: { 7: { indicators: 'Nombre de logements captés' } },
        annexe2: { 7: { indicators: 'Nbre de logements captés' } },
      }),
    },
    {
      name: 'a compound of the dictionary for two words: a rewording',
      workbook: workbook({
        annexe1: { 4: { description: 'Réunir les données du SIAO, du porte-parole et des bailleurs' } },
      }),
    },
    { name: 'an acronym and its meaning', workbook: workbook({ annexe1: { 5: { action: 'Ouverture d’une PF' } } }) },
    {
      name: 'a noun for a verb',
      workbook: workbook({
        annexe2: {
          6: { description: 'Formation des travailleurs sociaux de la ville à la prévention des expulsions' },
        },
      }),
    },
    {
      name: 'words added',
      workbook: workbook({
        annexe2: { 4: { description: 'Réunir les données du SIAO, de la demande sociale, des CCAS et des bailleurs' } },
      }),
    },
    {
      name: 'a capital without its accent, another apostrophe and a full stop',
      workbook: workbook({
        annexe2: { 8: { description: "Evaluer les résultats des actions avec l'appui d'un cabinet." } },
      }),
    },
  ],
});
