import { rule } from '../../../src/rules/suivi/suivi-dates-ordre';
import { testRule } from '../../support/rule-tester';
import { daySerial, monitored } from '../../support/monitored';
import { workbook } from '../../support/workbooks';

const row = (dates: Record<string, string>) =>
  monitored({
    2: { action: 'Étude', ...Object.fromEntries(Object.entries(dates).map(([key, day]) => [key, daySerial(day)])) },
  });

testRule(rule, {
  flagged: [
    {
      name: 'an end before the start',
      workbook: row({ actualStart: '2023-06-15', actualEnd: '2022-12-20' }),
      findings: [
        {
          cell: 'Suivi d’exécution 2023!K7',
          cells: ['Suivi d’exécution 2023!I7', 'Suivi d’exécution 2023!K7'],
          action: 2,
          message: 'fin réelle le 20 décembre 2022, avant son démarrage le 15 juin 2023',
          evidence: ['Démarrage réel (I7)', 'Fin réelle (K7)'],
        },
      ],
    },
  ],
  silent: [
    { name: 'no monitoring sheet', workbook: workbook() },
    { name: 'no start', workbook: row({ actualEnd: '2022-12-20' }) },
  ],
  nearMisses: [{ name: 'the same day', workbook: row({ actualStart: '2023-06-15', revisedEnd: '2023-06-15' }) }],
});
