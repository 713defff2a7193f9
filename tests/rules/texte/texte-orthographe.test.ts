import { rule } from '../../../src/rules/texte/texte-orthographe';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

const withEffect = (expectedEffect: string) => workbook({ annexe1: { 4: { expectedEffect } } });

testRule(rule, {
  flagged: [
    {
      name: 'two words without the space between, at the head of a sentence',
      workbook: withEffect('Cotisationsdes communes'),
      findings: [{ cell: 'G6', action: 4, message: '« Cotisations des »', evidence: 'Cotisationsdes communes' }],
    },
    {
      name: 'the longer of two small words stuck to the next one',
      workbook: withEffect('Lescrédits de l’Etat'),
      findings: [{ cell: 'G6', action: 4, message: '« Les crédits »', evidence: 'Lescrédits' }],
    },
    {
      name: 'two long words stuck together',
      workbook: withEffect('Coordinatricebilingue à mi-temps'),
      findings: [{ cell: 'G6', action: 4, message: '« Coordinatrice bilingue »', evidence: 'Coordinatricebilingue' }],
    },
    {
      name: 'a figure for a letter',
      workbook: withEffect('Offre de 1ogements durables'),
      findings: [{ cell: 'G6', action: 4, message: '« logements »', evidence: '1ogements' }],
    },
    {
      name: 'a word of a list of partners',
      workbook: workbook({ annexe2: { 3: { partners: 'DDETS + bailleeurs sociaux' } } }),
      findings: [{ cell: 'Annexe 2!I5', action: 3, message: '« bailleurs »', evidence: 'bailleeurs' }],
    },
    {
      name: 'a rare word for a usual one',
      workbook: withEffect('La communication éployée'),
      findings: [
        {
          cell: 'G6',
          action: 4,
          message: '« éployée » (Annexe 1, G6) est un mot rare : « déployée »',
          evidence: 'éployée',
        },
      ],
    },
    {
      name: 'a tense that such texts are not written in',
      workbook: withEffect('Un jeu de donnas'),
      findings: [{ cell: 'G6', action: 4, message: '« donnas » (Annexe 1, G6)', evidence: 'de donnas' }],
    },
    {
      name: 'a letter missing',
      workbook: withEffect('Le dévelopement de l’offre'),
      findings: [
        {
          cell: 'G6',
          action: 4,
          message:
            '« dévelopement » (Annexe 1, G6) n’est ni dans le dictionnaire ni dans le glossaire : « développement »',
          evidence: 'Le dévelopement de',
        },
      ],
    },
    {
      name: 'an accent missing at the head of a sentence',
      workbook: withEffect('Reorganisation du service'),
      findings: [{ cell: 'G6', action: 4, message: '« Réorganisation »', evidence: 'Reorganisation du' }],
    },
    {
      name: 'the same slip in both annexes, as one finding',
      workbook: workbook({
        annexe1: { 3: { deliverables: 'Essaiage des pratiques' } },
        annexe2: { 3: { milestones: 'Essaiage en 2024' } },
      }),
      findings: [
        {
          cell: 'N5',
          cells: ['N5', 'Annexe 2!G5'],
          action: 3,
          message: '(Annexe 1, N5 ; Annexe 2, G5)',
          evidence: ['N5', 'G5'],
        },
      ],
    },
    {
      name: 'two words written as one',
      workbook: withEffect('Offre delogement durable'),
      findings: [{ cell: 'G6', action: 4, message: '« de logement »', evidence: 'Offre delogement' }],
    },
    {
      name: 'a term of the glossary misspelt',
      workbook: withEffect('Réunion du Coteh'),
      findings: [{ cell: 'G6', action: 4, message: '« Cotech »', evidence: 'Coteh' }],
    },
    {
      name: 'a plural without its s',
      workbook: withEffect('Proposer des logement durables'),
      findings: [
        {
          cell: 'G6',
          action: 4,
          message: '« des logement » (Annexe 1, G6) : « des logements » ?',
          evidence: 'Proposer des logement',
        },
      ],
    },
    {
      name: 'a noun where a verb is due',
      workbook: withEffect('Expérimentation le partenariat'),
      findings: [{ cell: 'G6', action: 4, message: '« Expérimenter le »', evidence: 'Expérimentation le' }],
    },
  ],
  silent: [
    { name: 'a slip, without a dictionary', workbook: withEffect('Le dévelopement de l’offre'), dictionary: null },
    {
      name: 'words of the trade',
      workbook: withEffect('Priorisation, captation, étayage, co-construction et relogement'),
    },
  ],
  nearMisses: [
    { name: 'a name that no dictionary has', workbook: withEffect('Ouverture de la résidence Kerbrouztac') },
    { name: 'a name at the head of a sentence', workbook: withEffect('Kerbrouztac : ouverture de la résidence') },
    { name: 'a term of the user’s', workbook: withEffect('Le quittancio des loyers'), ownTerms: ['quittancio'] },
    { name: 'the spelling of 1990', workbook: withEffect('Maitriser les couts') },
  ],
});
