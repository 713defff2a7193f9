import { rule } from '../../../src/rules/calendrier/calendrier-avant-signature';
import { testRule } from '../../support/rule-tester';
import { agreementSettings, month, workbook } from '../../support/workbooks';

const signed = (signatureDate: string) => ({ ...agreementSettings, signatureDate });

testRule(rule, {
  flagged: [
    {
      name: 'an action that begins a month before the signature, in both annexes',
      workbook: workbook(),
      settings: signed('2023-03-15'),
      findings: [
        {
          cell: 'Annexe 2!F9',
          cells: ['Annexe 2!F9', 'M9'],
          action: 7,
          message: 'démarre avant la signature de la convention : en février 2023, pour une signature le 15 mars 2023.',
          evidence: ['Démarrage (F9)', 'Démarrage (M9)'],
        },
      ],
    },
    {
      name: 'several actions, in one finding',
      workbook: workbook(),
      settings: signed('2023-05-01'),
      findings: [
        {
          cell: 'Annexe 2!F3',
          cells: ['Annexe 2!F3', 'M3', 'Annexe 2!F8', 'M8', 'Annexe 2!F9', 'M9'],
          action: null,
          message: '3 actions (1, 6 et 7) démarrent avant la signature',
          evidence: 'Démarrage (F3)',
        },
      ],
    },
  ],
  silent: [
    { name: 'no date of signature', workbook: workbook() },
    {
      name: 'another territory',
      workbook: workbook({ sheet1: { title: 'PAYS DE BRAY' }, sheet2: { title: 'PAYS DE BRAY' } }),
      settings: signed('2023-05-01'),
    },
  ],
  nearMisses: [
    {
      name: 'the month of the signature',
      workbook: workbook({ annexe1: { 7: { calendar: month(2023, 3) } }, annexe2: { 7: { start: month(2023, 3) } } }),
      settings: signed('2023-03-15'),
    },
    {
      name: 'only the year of the signature',
      workbook: workbook({ annexe1: { 7: { calendar: '2023' } }, annexe2: { 7: { start: '2023' } } }),
      settings: signed('2023-03-15'),
    },
  ],
});
