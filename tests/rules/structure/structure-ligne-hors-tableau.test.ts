import { rule } from '../../../src/rules/structure/structure-ligne-hors-tableau';
import { testRule } from '../../support/rule-tester';
import { euro, workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'an addition noted under the table, and what it makes',
      workbook: workbook({ sheet1: { below: [{ cost: 'Plus Nuit de la solidarité 20KE', funding: euro(181_000) }] } }),
      findings: [
        {
          cell: 'J12',
          cells: ['J12', 'L12'],
          action: null,
          message: ['La ligne 12, sous le tableau', '« Plus Nuit de la solidarité 20KE » (J12) et 181 000 € (L12)'],
          evidence: [
            'J12 contient',
            '161 000 € (total « financement AMI demandé », K11) + 20 000 € (J12) = 181 000 € (L12)',
          ],
        },
      ],
    },
    {
      name: 'a lone amount under the table',
      workbook: workbook({ sheet1: { below: [{}, { requested: euro(15_000) }] } }),
      findings: [
        {
          cell: 'K13',
          action: null,
          message: 'un montant qui n’est à aucune action : 15 000 € (K13)',
          evidence: 'K13 contient « 15 000 € »',
        },
      ],
    },
    {
      name: 'an addition noted in the first columns',
      workbook: workbook({ sheet1: { below: [{ territory: '+ FNAVDL 12 000 €' }] } }),
      findings: [{ cell: 'B12', action: null, message: '« + FNAVDL 12 000 € » (B12)', evidence: 'aucun contrôle' }],
    },
    {
      name: 'an amount between two actions',
      workbook: workbook({ sheet1: { before: { 4: { funding: euro(8_000) } } } }),
      findings: [
        { cell: 'L6', action: null, message: 'La ligne 6, entre les actions', evidence: 'L6 contient « 8 000 € »' },
      ],
    },
  ],
  silent: [
    { name: 'nothing under the table', workbook: workbook({ total1: null }) },
    {
      name: 'notes without amounts',
      workbook: workbook({
        sheet1: { below: [{ number: 'Source : DDETS, mars 2023' }, { number: '(1) Montants hors taxes' }] },
      }),
    },
  ],
  nearMisses: [
    {
      name: 'a sentence that speaks of the grant',
      workbook: workbook({
        sheet1: {
          below: [
            { number: 'La subvention de 86 000 € est versée en une fois à la signature de la convention (article 4)' },
          ],
        },
      }),
    },
    {
      name: 'a row that says a share of the total',
      workbook: workbook({ sheet1: { below: [{ action: 'Dont part de la métropole', requested: euro(86_000) }] } }),
    },
    {
      name: 'a control worked out by a formula',
      workbook: workbook({
        sheet1: { below: [{ action: 'Vérification', cost: '=SUM(J3:J10)' }, { cost: '=SUM(J3:J10)' }] },
      }),
    },
    {
      name: 'a date under the table',
      workbook: workbook({ sheet1: { below: [{ cost: { value: 45_000, format: 'dd/mm/yyyy' } }] } }),
    },
  ],
});
