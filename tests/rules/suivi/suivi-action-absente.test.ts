import { rule } from '../../../src/rules/suivi/suivi-action-absente';
import { testRule } from '../../support/rule-tester';
import { monitored } from '../../support/monitored';
import { workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'a row whose action has gone',
      workbook: monitored({ 4: { number: 26 } }),
      findings: [
        {
          cell: 'Suivi d’exécution 2023!A9',
          action: 26,
          message: 'suit une action 26 qui n’est plus dans les annexes',
          evidence: 'Numéro (A9) : 26.',
        },
      ],
    },
  ],
  silent: [
    { name: 'no monitoring sheet', workbook: workbook() },
    { name: 'the same actions', workbook: monitored({}) },
  ],
  nearMisses: [{ name: 'an action of one annexe alone', workbook: monitored({}, { sheet2: { without: [4] } }) }],
});
