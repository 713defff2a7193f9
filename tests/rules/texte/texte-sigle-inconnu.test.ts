import { rule } from '../../../src/rules/texte/texte-sigle-inconnu';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

const withEffect = (expectedEffect: string) => workbook({ annexe1: { 4: { expectedEffect } } });

testRule(rule, {
  flagged: [
    {
      name: 'an acronym that the other annexe has otherwise',
      workbook: workbook({
        annexe1: {
          4: {
            description: 'Réunir les données du SAIO, de la demande sociale et des bailleurs',
            deliverables: 'Note du SAIO',
          },
        },
      }),
      findings: [
        {
          cell: 'E6',
          cells: ['E6', 'N6'],
          action: 4,
          severity: 'avertissement',
          message:
            '« SAIO » (Annexe 1, E6 et N6) n’est pas dans le glossaire ; l’autre annexe a « SIAO » à sa place (Annexe 2, C6)',
          evidence: ['Annexe 1, E6', 'Annexe 2, C6'],
        },
      ],
    },
    {
      name: 'an acronym that resembles one of the glossary',
      workbook: withEffect('Préparer le PPGIDD'),
      findings: [{ cell: 'G6', action: 4, message: 'n’est pas dans le glossaire, qui a « PPGDID »', evidence: 'G6' }],
    },
    {
      name: 'acronyms that nobody defines, as one finding',
      workbook: workbook({
        annexe1: { 4: { expectedEffect: 'Appuyer le CLAL' }, 7: { deliverables: 'Plaquette du RTQW' } },
      }),
      findings: [
        {
          cell: 'G6',
          cells: ['G6', 'N9'],
          action: null,
          message: '2 sigles sont à définir, faute d’être dans le glossaire : « CLAL » et « RTQW »',
          evidence: ['CLAL', 'RTQW'],
        },
      ],
    },
    {
      name: 'an acronym cut by a space',
      workbook: withEffect('Préparer le PPGDI D avec la DDETS'),
      findings: [
        { cell: 'G6', action: 4, message: '« PPGDI D » (Annexe 1, G6) est sans doute « PPGDID »', evidence: 'G6' },
      ],
    },
    {
      name: 'a figure or an article stuck to the acronym after it',
      workbook: workbook({
        annexe1: { 4: { expectedEffect: 'Financer LETP' }, 7: { deliverables: 'Fiche de LADIL' } },
      }),
      findings: [
        { cell: 'G6', action: 4, message: '« LETP » (Annexe 1, G6) est sans doute « 1 ETP »', evidence: 'G6' },
        { cell: 'N9', action: 7, message: '« LADIL » (Annexe 1, N9) est sans doute « l’ADIL »', evidence: 'N9' },
      ],
    },
    {
      name: 'an acronym, without a dictionary',
      workbook: withEffect('Préparer le PPGIDD et le dévelopement'),
      dictionary: null,
      findings: [{ cell: 'G6', action: 4, message: '« PPGIDD »', evidence: 'G6' }],
    },
  ],
  silent: [
    { name: 'a workbook without Annexe 2', workbook: workbook({ missing: ['annexe2'] }) },
    { name: 'acronyms of the glossary', workbook: withEffect('Préparer le PPGDID et la CIA avec la DDETS') },
  ],
  nearMisses: [
    { name: 'the territory’s own acronym', workbook: withEffect('Appuyer GVM et VDV') },
    { name: 'a term of the user’s', workbook: withEffect('Appuyer le CLAL'), ownTerms: ['CLAL'] },
    {
      name: 'an acronym that the text explains',
      workbook: withEffect('Appuyer le comité local d’accès au logement (CLAL)'),
    },
    { name: 'Roman numerals, words in capitals', workbook: withEffect('Axe IV du plan : NE PAS PERDRE LES MÉNAGES') },
  ],
});
