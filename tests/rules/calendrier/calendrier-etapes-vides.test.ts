import { rule } from '../../../src/rules/calendrier/calendrier-etapes-vides';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

const steps = (milestones: string | null) => workbook({ annexe2: { 4: { milestones } } });

testRule(rule, {
  flagged: [
    {
      name: 'an empty cell',
      workbook: steps(null),
      findings: [{ cell: 'Annexe 2!G6', action: 4, message: 'la cellule est vide', evidence: 'rien n’est écrit' }],
    },
    {
      name: 'question marks',
      workbook: steps('???'),
      findings: [{ cell: 'Annexe 2!G6', action: 4, message: '« ??? »', evidence: 'G6' }],
    },
    {
      name: 'several of them, in one finding',
      workbook: workbook({
        annexe2: { 2: { milestones: null }, 4: { milestones: 'à définir' }, 6: { milestones: '-' } },
      }),
      findings: [
        {
          cell: 'Annexe 2!G4',
          cells: ['Annexe 2!G4', 'Annexe 2!G6', 'Annexe 2!G8'],
          action: null,
          message: 'pour 3 actions (2, 4 et 6)',
          evidence: ['G4', 'à définir'],
        },
      ],
    },
  ],
  silent: [{ name: 'no such column', workbook: workbook({ sheet2: { headings: { milestones: null } } }) }],
  nearMisses: [
    { name: 'a step in doubt', workbook: steps('Réunion avec l’EPF ?') },
    { name: 'an action in progress', workbook: steps('Marché en cours de passation') },
  ],
});
