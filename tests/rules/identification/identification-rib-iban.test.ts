import { rule } from '../../../src/rules/identification/identification-rib-iban';
import { contactSheet } from '../../support/contact-sheet';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

const bank = (changes: Record<string, string | null>) => workbook({ others: [contactSheet(changes)] });
const noRib = { 'Code établissement': null, 'Code guichet': null, 'Numéro de compte': null, 'Clé RIB': null };

testRule(rule, {
  flagged: [
    {
      name: 'a wrong key',
      workbook: bank({ 'Clé RIB': '12', IBAN: null }),
      findings: [{ cell: 'Annexe 3!B14', action: null, message: '« 12 » au lieu de « 02 »', evidence: 'B12' }],
    },
    {
      name: 'a part that is missing',
      workbook: bank({ 'Code guichet': null, IBAN: null }),
      findings: [
        {
          cell: 'Annexe 3!A12',
          action: null,
          message: 'il manque le code guichet.',
          evidence: 'A12 : rien n’est écrit',
        },
      ],
    },
    {
      name: 'an account that is too short',
      workbook: bank({ 'Numéro de compte': 'C130000000', IBAN: null }),
      findings: [
        {
          cell: 'Annexe 3!B13',
          action: null,
          message: 'numéro de compte du RIB n’a pas 11 caractères',
          evidence: 'B13',
        },
      ],
    },
    {
      name: 'a wrong IBAN and a wrong BIC',
      workbook: bank({ ...noRib, IBAN: 'FR09 3000 1005 12C1 3000 0000 003', BIC: 'BDFEFRPP1' }),
      findings: [
        { cell: 'Annexe 3!B15', action: null, message: 'L’IBAN est faux', evidence: 'B15' },
        { cell: 'Annexe 3!B16', action: null, message: 'Le BIC est faux', evidence: 'BDFEFRPP1' },
      ],
    },
    {
      name: 'the IBAN of another account',
      workbook: bank({ IBAN: 'FR14 2004 1010 0505 0001 3M02 606' }),
      findings: [{ cell: 'Annexe 3!B15', action: null, message: 'n’est pas celui du RIB', evidence: 'C1300000000' }],
    },
  ],
  silent: [
    { name: 'right bank details', workbook: bank({}) },
    { name: 'no contact sheet', workbook: workbook() },
  ],
  nearMisses: [
    { name: 'the IBAN alone', workbook: bank(noRib) },
    { name: 'an IBAN without spaces', workbook: bank({ IBAN: 'fr093000100512c130000000002' }) },
    { name: 'a short BIC', workbook: bank({ BIC: 'BDFEFRPP' }) },
  ],
});
