import { rule } from '../../../src/rules/suivi/suivi-saisie-illisible';
import { testRule } from '../../support/rule-tester';
import { monitored } from '../../support/monitored';
import { workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'an amount and a date typed as texts',
      workbook: monitored({ 2: { spent: '12 KE', actualStart: 'mi-juin' } }),
      findings: [
        {
          cell: 'Suivi d’exécution 2023!Q7',
          action: 2,
          message: ['« 12 KE » n’est pas un montant en euros'],
          evidence: 'Dépense mandatée 2023 (Q7)',
        },
        {
          cell: 'Suivi d’exécution 2023!I7',
          action: 2,
          message: '« mi-juin » n’est pas une date',
          evidence: 'Démarrage réel (I7)',
        },
      ],
    },
  ],
  silent: [
    { name: 'no monitoring sheet', workbook: workbook() },
    { name: 'nothing typed', workbook: monitored({}) },
  ],
  nearMisses: [
    { name: 'a date typed as text that is one', workbook: monitored({ 2: { actualStart: '15/06/2023' } }) },
    { name: 'texts where texts are wanted', workbook: monitored({ 2: { contract: '12 KE', explanation: 'mi-juin' } }) },
  ],
});
