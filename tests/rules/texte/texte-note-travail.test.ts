import { rule } from '../../../src/rules/texte/texte-note-travail';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

const withMilestones = (milestones: string) => workbook({ annexe2: { 4: { milestones } } });

testRule(rule, {
  flagged: [
    {
      name: 'two questions, in one finding',
      workbook: workbook({ annexe2: { 4: { milestones: 'Réunion EPF ?' }, 6: { milestones: 'Copil en mai ?' } } }),
      findings: [
        {
          cell: 'Annexe 2!G6',
          cells: ['Annexe 2!G6', 'Annexe 2!G8'],
          action: null,
          message: '2 cellules gardent une note de travail (une question y est restée ouverte).',
          evidence: ['Réunion EPF ?', 'Copil en mai ?'],
        },
      ],
    },
    {
      name: 'question marks alone',
      workbook: withMilestones('???'),
      findings: [{ cell: 'Annexe 2!G6', action: 4, message: 'n’est pas encore connu', evidence: '« ??? »' }],
    },
    {
      name: 'a question',
      workbook: withMilestones('Réunion EPF ?'),
      findings: [
        { cell: 'Annexe 2!G6', action: 4, message: 'une question y est restée ouverte', evidence: 'Réunion EPF ?' },
      ],
    },
    {
      name: 'something left to do',
      workbook: withMilestones('Réunion en octobre (à confirmer)'),
      findings: [{ cell: 'Annexe 2!G6', action: 4, message: 'quelque chose reste à faire', evidence: '(à confirmer)' }],
    },
    {
      name: 'a reminder',
      workbook: withMilestones('Voir avec le service juridique'),
      findings: [{ cell: 'Annexe 2!G6', action: 4, message: 'c’est un pense-bête', evidence: 'Voir avec' }],
    },
    {
      name: 'the text of a model',
      workbook: workbook({ annexe1: { 2: { deliverables: 'Rapport de [nom du prestataire]' } } }),
      findings: [{ cell: 'N4', action: 2, message: 'texte de modèle', evidence: '[nom du prestataire]' }],
    },
  ],
  silent: [{ name: 'a workbook without Annexe 2', workbook: workbook({ missing: ['annexe2'] }) }],
  nearMisses: [
    { name: 'a reference to another document', workbook: withMilestones('Voir annexe 3 de la convention') },
    {
      name: 'a step to be taken with somebody',
      workbook: withMilestones('Critères à définir avec les partenaires en mars 2024'),
    },
    {
      name: 'a calendar in doubt, which has its own rule',
      workbook: workbook({ annexe2: { 4: { start: 'à définir' } } }),
    },
  ],
});
