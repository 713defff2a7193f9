import { rule } from '../../../src/rules/convention/convention-reversement-20';
import { testRule } from '../../support/rule-tester';
import { agreementSettings, workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'an approved action that begins in the second year',
      workbook: workbook({ annexe2: { 3: { start: 'T2 2024' } } }),
      findings: [
        {
          cell: 'Q5',
          action: 3,
          message: [
            '1 action validée pour 70 000 € (3) n’est pas engagée en 2023',
            '20 % des crédits versés, soit 17 200 €.',
          ],
          evidence: [
            'Crédits de la première année : 86 000 €.',
            'Action 3 (Q5) : 70 000 € validés, démarrage « T2 2024 ».',
          ],
        },
      ],
    },
    {
      name: 'an action that stands still besides, in another agreement',
      workbook: workbook({
        sheet1: { title: 'PAYS DE BRAY' },
        sheet2: { title: 'PAYS DE BRAY' },
        annexe2: { 3: { start: 'T2 2024' }, 8: { milestones: 'Attente convention' } },
      }),
      findings: [
        {
          cell: 'Q5',
          cells: ['Q5', 'Q10'],
          action: null,
          message: ['2 actions validées pour 85 000 € (3 et 8)', 'soit 32 200 €'],
          evidence: ['Crédits de la première année : 161 000 €.', 'étapes « Attente convention »'],
        },
      ],
    },
  ],
  silent: [
    {
      name: 'long after the agreement',
      workbook: workbook({ annexe2: { 3: { start: '2024' } } }),
      today: '2026-01-01',
    },
    {
      name: 'nothing that may be claimed back',
      workbook: workbook({ annexe2: { 3: { start: '2024' } } }),
      settings: { ...agreementSettings, clawbackShare: 0 },
    },
  ],
  nearMisses: [
    { name: 'a later action without approved money', workbook: workbook({ annexe2: { 5: { start: '2024' } } }) },
    { name: 'a start over both years', workbook: workbook({ annexe2: { 3: { start: '2023-2024' } } }) },
  ],
});
