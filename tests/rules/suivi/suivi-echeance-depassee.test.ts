import { rule } from '../../../src/rules/suivi/suivi-echeance-depassee';
import { testRule } from '../../support/rule-tester';
import { daySerial, monitored } from '../../support/monitored';
import { workbook } from '../../support/workbooks';

const row = (status: string | null, end: string, typed: Record<string, number> = {}) =>
  monitored({ 2: { action: 'Étude', status, revisedEnd: daySerial(end), ...typed } });

testRule(rule, {
  flagged: [
    {
      name: 'an end that is past and an action under way',
      workbook: row('En cours', '2023-06-01'),
      findings: [
        {
          cell: 'Suivi d’exécution 2023!G7',
          cells: ['Suivi d’exécution 2023!G7', 'Suivi d’exécution 2023!J7'],
          action: 2,
          message: ['devait s’achever le 1er juin 2023', '« En cours »'],
          evidence: ['Fin prévue révisée (J7)', 'Statut (G7)', 'Date du contrôle : 15 juin 2023.'],
        },
      ],
    },
  ],
  silent: [
    { name: 'no monitoring sheet', workbook: workbook() },
    { name: 'no status', workbook: row(null, '2023-06-01') },
  ],
  nearMisses: [
    { name: 'an end to come', workbook: row('En cours', '2023-06-16') },
    { name: 'a finished action', workbook: row('Terminée', '2023-06-01') },
    { name: 'an action that is said to be late', workbook: row('En retard', '2023-06-01') },
    { name: 'an action that ended', workbook: row('En cours', '2023-06-01', { actualEnd: daySerial('2023-05-30') }) },
  ],
});
