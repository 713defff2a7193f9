import { rule } from '../../../src/rules/calendrier/calendrier-colonnes-interverties';
import { testRule } from '../../support/rule-tester';
import { month, workbook, type Cells1, type Cells2 } from '../../support/workbooks';

const budget = (cells: Cells1) => workbook({ annexe1: { 2: cells } });
const objectives = (cells: Cells2) => workbook({ annexe2: { 2: cells } });

testRule(rule, {
  flagged: [
    {
      name: 'a deliverable in the calendar, and the calendar among the deliverables',
      workbook: budget({ calendar: 'Rapport d’étude, atlas', deliverables: 'De mai à décembre 2023' }),
      findings: [
        {
          cell: 'M4',
          cells: ['M4', 'N4'],
          action: 2,
          message: 'sont sans doute intervertis : « Rapport d’étude, atlas » et « De mai à décembre 2023 »',
          evidence: ['M4 contient', 'N4 contient'],
        },
      ],
    },
    {
      name: 'the same with a true date',
      workbook: budget({ calendar: 'Bilan annuel', deliverables: month(2023, 5) }),
      findings: [{ cell: 'M4', cells: ['M4', 'N4'], action: 2, message: 'intervertis', evidence: 'N4' }],
    },
    {
      name: 'the steps in the start, and the start among the steps',
      workbook: objectives({
        start: 'Cahier des charges en mai 2023 ; restitution en décembre',
        milestones: 'mai 2023',
      }),
      findings: [
        {
          cell: 'Annexe 2!F4',
          cells: ['Annexe 2!F4', 'Annexe 2!G4'],
          action: 2,
          message: 'Le démarrage et les étapes',
          evidence: 'G4',
        },
      ],
    },
  ],
  silent: [
    { name: 'empty cells', workbook: budget({ calendar: null, deliverables: null }) },
    { name: 'no steps', workbook: objectives({ milestones: null }) },
  ],
  nearMisses: [
    { name: 'no end', workbook: budget({ calendar: 'En continu', deliverables: 'Décembre 2023' }) },
    { name: 'a calendar in words', workbook: budget({ calendar: 'À définir avec les partenaires' }) },
    {
      name: 'a deliverable with its date',
      workbook: budget({ calendar: 'À définir', deliverables: 'Rapport en mai 2023' }),
    },
    {
      name: 'a calendar that says a date',
      workbook: budget({ calendar: 'Étude en mai 2023', deliverables: 'mai 2023' }),
    },
    { name: 'a step that is a date', workbook: objectives({ milestones: 'Fin 2023' }) },
    {
      name: 'a start that tells what starts',
      workbook: objectives({ start: 'Lancement du marché en mai 2023', milestones: 'Décembre 2023' }),
    },
  ],
});
