import { rule } from '../../../src/rules/pilotage/pilotage-pilote-partenaire';
import { testRule } from '../../support/rule-tester';
import { type Cells2, workbook } from '../../support/workbooks';

const steering = (cells: Cells2) => workbook({ annexe2: { 3: cells } });

testRule(rule, {
  flagged: [
    {
      name: 'the pilot among the partners',
      workbook: steering({ pilots: 'DDETS', partners: 'GVM + DDETS + CD + CAF' }),
      findings: [
        {
          cell: 'Annexe 2!I5',
          action: 3,
          message: '« DDETS » pilote l’action 3',
          evidence: ['Pilote (H5)', 'Partenaires (I5)'],
        },
      ],
    },
    {
      name: 'an organisation that no glossary knows, in both lists',
      workbook: steering({ pilots: 'Les Amarres', partners: 'GVM + les amarres' }),
      findings: [{ cell: 'Annexe 2!I5', action: 3, message: '« Les Amarres » pilote', evidence: 'I5' }],
    },
    {
      name: 'two actions, in one finding',
      workbook: workbook({ annexe2: { 3: { partners: 'DDETS + CAF' }, 6: { partners: 'VDV + CCAS' } } }),
      findings: [
        {
          cell: 'Annexe 2!I5',
          cells: ['Annexe 2!I5', 'Annexe 2!I8'],
          action: null,
          message: 'Le pilote est répété parmi les partenaires de 2 actions (3 et 6).',
          evidence: 'I8',
        },
      ],
    },
  ],
  silent: [{ name: 'no partners', workbook: steering({ partners: null }) }],
  nearMisses: [
    { name: 'a service of the pilot', workbook: steering({ pilots: 'DDETS', partners: 'DDETS (logement) + CAF' }) },
    {
      name: 'an organisation whose name holds the pilot’s',
      workbook: steering({ pilots: 'VDV', partners: 'CCAS VDV' }),
    },
  ],
});
