import { rule } from '../../../src/rules/suivi/suivi-livrable-absent';
import { testRule } from '../../support/rule-tester';
import { monitored } from '../../support/monitored';
import { workbook } from '../../support/workbooks';

const row = (typed: Record<string, string | null>) =>
  monitored({ 2: { action: 'Étude', status: 'Terminée', ...typed } });

testRule(rule, {
  flagged: [
    {
      name: 'a finished action whose deliverable was not given',
      workbook: row({ deliverable: 'Non remis' }),
      findings: [
        {
          cell: 'Suivi d’exécution 2023!AB7',
          cells: ['Suivi d’exécution 2023!AB7', 'Suivi d’exécution 2023!G7'],
          action: 2,
          message: ['est terminée', '« Non remis »'],
          evidence: ['Livrable prévu (N4) : « Rapport d’étude »', 'Statut (G7)'],
        },
      ],
    },
    {
      name: 'a finished action of whose deliverable nothing is said',
      workbook: row({}),
      findings: [
        {
          cell: 'Suivi d’exécution 2023!AB7',
          cells: ['Suivi d’exécution 2023!AB7', 'Suivi d’exécution 2023!G7'],
          action: 2,
          message: 'n’est pas renseigné',
          evidence: 'rien n’est saisi',
        },
      ],
    },
  ],
  silent: [
    { name: 'no monitoring sheet', workbook: workbook() },
    { name: 'an action without status', workbook: row({ status: null }) },
  ],
  nearMisses: [
    { name: 'an action that runs', workbook: row({ status: 'En cours', deliverable: 'Non remis' }) },
    { name: 'a deliverable that was given', workbook: row({ deliverable: 'Remis' }) },
    {
      name: 'no deliverable planned',
      workbook: monitored({ 2: { status: 'Terminée' } }, { annexe1: { 2: { deliverables: null } } }),
    },
  ],
});
