import { rule } from '../../../src/rules/identification/identification-siret-valide';
import { contactSheet } from '../../support/contact-sheet';
import { testRule } from '../../support/rule-tester';
import { agreementSettings, workbook } from '../../support/workbooks';

const siret = (value: string | number | null) => workbook({ others: [contactSheet({ 'N° SIRET': value })] });

testRule(rule, {
  flagged: [
    {
      name: 'a digit too few',
      workbook: siret('1300130300010'),
      findings: [{ cell: 'Annexe 3!B3', action: null, message: 'en compte 13', evidence: 'SIRET (B3)' }],
    },
    {
      name: 'two digits swapped',
      workbook: siret('13001303000160'),
      findings: [{ cell: 'Annexe 3!B3', action: null, message: 'ne tombe pas juste', evidence: '14 chiffres' }],
    },
    {
      name: 'the SIRET of another body',
      workbook: siret('13001303000106'),
      settings: { ...agreementSettings, siren: '213000013' },
      findings: [{ cell: 'Annexe 3!B3', action: null, message: 'le SIREN 213000013', evidence: 'B3' }],
    },
  ],
  silent: [
    {
      name: 'a right SIRET',
      workbook: siret('130 013 030 00106'),
      settings: { ...agreementSettings, siren: '130013030' },
    },
    { name: 'no contact sheet', workbook: workbook() },
  ],
  nearMisses: [
    { name: 'a number', workbook: siret(13001303000106) },
    { name: 'an empty place, which is told of elsewhere', workbook: siret(null) },
  ],
});
