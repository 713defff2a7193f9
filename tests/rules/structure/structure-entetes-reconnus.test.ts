import { rule } from '../../../src/rules/structure/structure-entetes-reconnus';
import { sheetSnapshot } from '../../../src/workbook';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

const clean = workbook();
const [budget, objectives] = clean.sheets;
if (!budget || !objectives) throw new Error('The clean agreement has two sheets.');

/** The clean agreement with one more column to the right of Annexe 1. */
function withColumn(heading: string) {
  const values = budget?.values.map((row, index) => [...row, index === 1 ? heading : index === 2 ? 'x' : null]) ?? [];
  return { ...clean, sheets: [sheetSnapshot({ name: 'Annexe 1', values }), objectives as typeof budget & object] };
}

testRule(rule, {
  flagged: [
    {
      name: 'a column that is missing, and a heading that may be its own',
      workbook: workbook({ sheet1: { headings: { deliverables: 'Colonne libre' } } }),
      findings: [
        {
          cell: 'M2',
          severity: 'avertissement',
          action: null,
          message: 'L’Annexe 1 n’a pas de colonne pour les livrables.',
          evidence: [
            'En-tête attendu : « Objectifs et livrables prévus », après « Calendrier prévisionnel',
            '« Colonne libre » (N2)',
          ],
        },
      ],
    },
    {
      name: 'a column of money that is missing',
      workbook: workbook({ sheet1: { headings: { approved: null } } }),
      findings: [
        { cell: 'P2', action: null, message: 'pas de colonne pour le financement validé', evidence: 'En-tête attendu' },
      ],
    },
    {
      name: 'two columns missing in Annexe 2',
      workbook: workbook({ sheet2: { headings: { indicators: null, partners: null } } }),
      findings: [
        {
          cell: 'Annexe 2!D2',
          action: null,
          message: 'Il manque 2 colonnes à l’Annexe 2 : les indicateurs de résultat et les partenaires.',
          evidence: ['Indicateurs de résultat', 'Partenaires centraux'],
        },
      ],
    },
    {
      name: 'headings misspelt, reported once',
      workbook: workbook({
        sheet1: { headings: { objective: 'Objetif de l’action', description: 'Descrition de l’action' } },
      }),
      findings: [
        {
          cell: 'E2',
          cells: ['E2', 'F2'],
          severity: 'information',
          action: null,
          message: '2 en-têtes de l’Annexe 1 ont des coquilles : E2 et F2.',
          evidence: ['« Descrition » pour « Description »', '« Objetif » pour « Objectif »'],
        },
      ],
    },
    {
      name: 'a single heading misspelt',
      workbook: workbook({ sheet2: { headings: { partners: 'Partenaires cetraux' } } }),
      findings: [
        {
          cell: 'Annexe 2!I2',
          severity: 'information',
          action: null,
          message: 'en I2 : « cetraux » pour « centraux ».',
          evidence: '« cetraux » pour « centraux »',
        },
      ],
    },
    {
      name: 'the same column twice',
      workbook: withColumn('Objectifs et livrables prévus'),
      findings: [
        {
          cell: 'R2',
          cells: ['N2', 'R2'],
          severity: 'avertissement',
          action: null,
          message: 'seule celle de N2 est lue',
          evidence: 'R2 : « Objectifs et livrables prévus »',
        },
      ],
    },
  ],
  silent: [
    {
      name: 'columns in another order',
      workbook: workbook({
        sheet2: {
          order: [
            'number',
            'pilots',
            'partners',
            'action',
            'description',
            'objective',
            'indicators',
            'start',
            'milestones',
          ],
        },
      }),
    },
    { name: 'one column more', workbook: withColumn('Observations') },
  ],
  nearMisses: [
    {
      name: 'another wording',
      workbook: workbook({
        sheet1: {
          headings: { cost: 'Coût total de l’action', approved: 'Montant accordé', indicators: 'Indicateurs de suivi' },
        },
      }),
    },
    {
      name: 'capitals, line breaks and plurals',
      workbook: workbook({
        sheet1: { headings: { objective: 'OBJECTIFS\nDE L’ACTION', deliverables: 'Objectif et livrable prévus' } },
      }),
    },
    {
      name: 'words left out or added',
      workbook: workbook({
        sheet1: {
          headings: { approved: 'Financement validé sur l’enveloppe AMI à l’issue du dialogue de gestion (mars 2023)' },
        },
      }),
    },
  ],
});
