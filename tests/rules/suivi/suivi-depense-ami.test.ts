import { rule } from '../../../src/rules/suivi/suivi-depense-ami';
import { testRule } from '../../support/rule-tester';
import { monitored } from '../../support/monitored';
import { workbook } from '../../support/workbooks';

const ami = (amiSpent: number | string | null, approved: number | null = 70_000) =>
  monitored({ 3: { amiSpent, approved, action: 'Équipe' } });

testRule(rule, {
  flagged: [
    {
      name: 'more of the AMI than was approved',
      workbook: ami(80_000),
      findings: [
        {
          cell: 'Suivi d’exécution 2023!R8',
          cells: ['Suivi d’exécution 2023!R8', 'Suivi d’exécution 2023!M8'],
          action: 3,
          message: ['80 000 € d’AMI pour 70 000 € validés', '10 000 € de trop'],
          evidence: ['Dépense AMI (R8) : 80 000 €', 'AMI validé (M8) : 70 000 €'],
        },
      ],
    },
  ],
  silent: [
    { name: 'no monitoring sheet', workbook: workbook() },
    { name: 'nothing typed', workbook: ami(null) },
    { name: 'an action whose approved amount is not known', workbook: ami(80_000, null) },
  ],
  nearMisses: [
    { name: 'all of it', workbook: ami(70_000) },
    { name: 'a text', workbook: ami('80 KE') },
  ],
});
