import { rule } from '../../../src/rules/suivi/suivi-depense-ordre';
import { testRule } from '../../support/rule-tester';
import { monitored } from '../../support/monitored';
import { workbook } from '../../support/workbooks';

const row = (typed: Record<string, number | string | null>) =>
  monitored({ 2: { action: 'Étude', cost: 40_000, ...typed } });

testRule(rule, {
  flagged: [
    {
      name: 'more paid than committed',
      workbook: row({ committed: 20_000, spent: 25_000 }),
      findings: [
        {
          cell: 'Suivi d’exécution 2023!Q7',
          cells: ['Suivi d’exécution 2023!P7', 'Suivi d’exécution 2023!Q7'],
          action: 2,
          message: ['dépense mandatée de 25 000 €, supérieure de 5 000 € à sa dépense engagée'],
          evidence: ['Dépense mandatée (Q7) : 25 000 €', 'Dépense engagée (P7) : 20 000 €'],
        },
      ],
    },
    {
      name: 'more committed than planned, and nothing said of it',
      workbook: row({ committed: 41_000 }),
      findings: [
        {
          cell: 'Suivi d’exécution 2023!P7',
          cells: ['Suivi d’exécution 2023!L7', 'Suivi d’exécution 2023!P7'],
          action: 2,
          message: 'supérieure de 1 000 € à son coût prévu',
          evidence: 'Coût prévu (L7) : 40 000 €',
        },
      ],
    },
  ],
  silent: [
    { name: 'no monitoring sheet', workbook: workbook() },
    { name: 'nothing typed', workbook: row({}) },
  ],
  nearMisses: [
    { name: 'all in order', workbook: row({ committed: 40_000, spent: 40_000, amiSpent: 20_000 }) },
    {
      name: 'a cost exceeded that is explained',
      workbook: row({ committed: 41_000, explanation: 'Révision de prix' }),
    },
    { name: 'paid, and the commitment not typed', workbook: row({ spent: 30_000 }) },
  ],
});
