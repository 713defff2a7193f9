import { rule } from '../../../src/rules/inter/inter-beneficiaire-pilote';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

const approved = (text: string) => workbook({ annexe1: { 6: { approved: text } } });

testRule(rule, {
  flagged: [
    {
      name: 'somebody that has no part in the action',
      workbook: approved('10 000 € CAF'),
      findings: [
        {
          cell: 'Q8',
          cells: ['Q8', 'Annexe 2!H8'],
          action: 6,
          message: '10 000 € sont validés pour « CAF », qui n’est ni pilote ni partenaire de l’action 6',
          evidence: ['Financement validé (Annexe 1, Q8)', 'Pilote (Annexe 2, H8) : « VDV ».'],
        },
      ],
    },
    {
      name: 'a name that no glossary knows, and another action has among its partners',
      workbook: workbook({ annexe1: { 6: { approved: '10 000 € Amarres' } }, annexe2: { 2: { partners: 'Amarres' } } }),
      findings: [{ cell: 'Q8', cells: ['Q8', 'Annexe 2!H8'], action: 6, message: 'pour « Amarres »', evidence: 'Q8' }],
    },
    {
      name: 'the State, in an action without any of its services',
      workbook: approved('4 000 € VDV + 6 000 € Etat'),
      findings: [
        {
          cell: 'Q8',
          cells: ['Q8', 'Annexe 2!H8'],
          action: 6,
          message: '6 000 € sont validés pour « Etat »',
          evidence: 'Q8',
        },
      ],
    },
  ],
  silent: [
    { name: 'no beneficiary named', workbook: approved('10 000 €') },
    { name: 'nothing approved', workbook: workbook({ annexe1: { 6: { approved: null } } }) },
  ],
  nearMisses: [
    { name: 'a partner', workbook: approved('10 000 € ADIL') },
    {
      name: 'the State, by one of its services',
      workbook: workbook({ annexe1: { 1: { approved: '30 000 € Etat' } } }),
    },
    { name: 'a name that no glossary knows', workbook: approved('10 000 € Les Amarres') },
  ],
});
