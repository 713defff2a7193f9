import { rule } from '../../../src/rules/pilotage/pilotage-pilote-unique';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

const pilots = (...texts: string[]) =>
  workbook({ annexe2: Object.fromEntries(texts.map((text, index) => [index + 3, { pilots: text }])) });

testRule(rule, {
  flagged: [
    {
      name: 'two pilots',
      workbook: pilots('DDETS + ARS'),
      findings: [{ cell: 'Annexe 2!H5', action: 3, message: '« DDETS + ARS »', evidence: 'Pilote (H5)' }],
    },
    {
      name: 'two actions, in one finding',
      workbook: pilots('DDETS + ARS', 'GVM et CAF'),
      findings: [
        {
          cell: 'Annexe 2!H5',
          cells: ['Annexe 2!H5', 'Annexe 2!H6'],
          action: null,
          message: '2 actions (3 et 4) ont plusieurs pilotes',
          evidence: 'H6',
        },
      ],
    },
  ],
  silent: [{ name: 'nobody', workbook: workbook({ annexe2: { 3: { pilots: null } } }) }],
  nearMisses: [
    { name: 'a pilot and a service of it', workbook: pilots('GVM (habitat)') },
    { name: 'a pilot and copilots', workbook: pilots('DDETS, copilote ARS') },
    { name: 'a list that is not finished, which is told of already', workbook: pilots('DDETS + ?') },
  ],
});
