import { rule } from '../../../src/rules/convention/convention-beneficiaire-non-signataire';
import { testRule } from '../../support/rule-tester';
import { agreementSettings, workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'a beneficiary that did not sign',
      workbook: workbook({ annexe1: { 6: { approved: '10 000 € CAF' } } }),
      findings: [
        {
          cell: 'Q8',
          action: 6,
          message: ['« CAF » reçoit 10 000 €', 'signataires : Etat, GVM et VDV'],
          evidence: 'Financement validé (Q8)',
        },
      ],
    },
    {
      name: 'the same for several actions, in one finding',
      workbook: workbook(),
      settings: { ...agreementSettings, signatories: ['GVM', 'VDV'] },
      findings: [
        {
          cell: 'Q5',
          cells: ['Q5', 'Q10'],
          action: null,
          message: '« Etat » reçoit des financements validés pour 2 actions (3 et 8)',
          evidence: 'Q10',
        },
      ],
    },
  ],
  silent: [
    {
      name: 'signatories that are not known',
      workbook: workbook({ annexe1: { 6: { approved: '10 000 € CAF' } } }),
      settings: { ...agreementSettings, signatories: [] },
    },
    {
      name: 'another territory',
      workbook: workbook({ sheet1: { title: 'PAYS DE BRAY' }, sheet2: { title: 'PAYS DE BRAY' } }),
      settings: { ...agreementSettings, signatories: ['CD'] },
    },
  ],
  nearMisses: [
    { name: 'a service of the State', workbook: workbook({ annexe1: { 8: { approved: '15 000 € DDETS' } } }) },
    { name: 'an amount without a name', workbook: workbook({ annexe1: { 8: { approved: '15 000 €' } } }) },
    { name: 'a service of a signatory', workbook: workbook({ annexe1: { 6: { approved: '10 000 € VDV (CCAS)' } } }) },
  ],
});
