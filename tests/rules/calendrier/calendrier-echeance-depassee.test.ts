import { rule } from '../../../src/rules/calendrier/calendrier-echeance-depassee';
import { withColumn } from '../../support/extra-column';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

const steps = (milestones: string) => workbook({ annexe2: { 2: { milestones } } });
const statuses = (status: string) =>
  withColumn(steps('Restitution en mars 2023'), 'Annexe 2', 'Statut', {
    ...Object.fromEntries([3, 5, 6, 7, 8, 9, 10].map((row) => [row, 'terminé'])),
    4: status,
  });

testRule(rule, {
  flagged: [
    {
      name: 'a contract that was interrupted',
      workbook: steps('Report de la loi 4D ; OS d’interruption du marché'),
      findings: [
        {
          cell: 'Annexe 2!G4',
          cells: ['Annexe 2!G4', 'Annexe 2!F4'],
          action: 2,
          message: ['devait démarrer en mai 2023', '« OS d’interruption du marché »'],
          evidence: ['Démarrage (F4)', 'Date du contrôle : 15 juin 2023.'],
        },
      ],
    },
    {
      name: 'an agreement that is waited for',
      workbook: steps('Attente convention'),
      findings: [
        {
          cell: 'Annexe 2!G4',
          cells: ['Annexe 2!G4', 'Annexe 2!F4'],
          action: 2,
          message: '« Attente convention »',
          evidence: 'Étapes (G4)',
        },
      ],
    },
    {
      name: 'a deadline that is past, and a status that is not final',
      workbook: statuses('en cours'),
      findings: [
        {
          cell: 'Annexe 2!J4',
          cells: ['Annexe 2!G4', 'Annexe 2!J4'],
          action: 2,
          message: 'Une échéance de l’action 2',
          evidence: ['Statut (J4) : « en cours »', 'Restitution en mars 2023'],
        },
      ],
    },
    {
      name: 'the same once the agreement is long over',
      workbook: statuses('en cours'),
      today: '2027-01-01',
      findings: [
        {
          cell: 'Annexe 2!J4',
          cells: ['Annexe 2!G4', 'Annexe 2!J4'],
          severity: 'information',
          action: 2,
          message: 'Une échéance',
          evidence: 'Statut',
        },
      ],
    },
  ],
  silent: [
    { name: 'a past deadline, and no column for the status', workbook: steps('Restitution en mars 2023') },
    { name: 'everything, years later', workbook: workbook(), today: '2030-01-01' },
  ],
  nearMisses: [
    { name: 'an action that waits, and has yet to begin', workbook: steps('Attente convention'), today: '2023-05-20' },
    { name: 'a past deadline that was met', workbook: statuses('Terminé') },
    { name: 'the reception of guests', workbook: steps('Réduire la liste d’attente des ménages') },
  ],
});
