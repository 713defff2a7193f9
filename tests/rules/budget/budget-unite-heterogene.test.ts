import { rule } from '../../../src/rules/budget/budget-unite-heterogene';
import { testRule } from '../../support/rule-tester';
import { EURO_FORMAT, euro, workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'thousands among euros',
      workbook: workbook({ annexe1: { 3: { approved: '50 KE Etat et 20 KE GVM' }, 8: { approved: '15 K€ Etat' } } }),
      findings: [
        {
          cell: 'Q5',
          cells: ['Q5', 'Q10'],
          action: null,
          message:
            'Dans la colonne « financement validé », Q5 et Q10 sont en milliers d’euros, et les autres montants en euros.',
          evidence: ['Q5 contient « 50 KE Etat et 20 KE GVM ».', 'Q10 contient'],
        },
      ],
    },
    {
      name: 'another number format',
      workbook: workbook({ annexe1: { 6: { cost: 20_000 } } }),
      findings: [
        {
          cell: 'J8',
          action: null,
          message: 'Dans la colonne « coût total », J8 s’affiche sans « € », et les autres montants avec « € ».',
          evidence: 'Format d’affichage de J8 : « General ».',
        },
      ],
    },
    {
      name: 'a format that shows thousands',
      workbook: workbook({ annexe1: { 6: { nextYearCost: { value: 20_000, format: '#,##0,' } } } }),
      findings: [{ cell: 'O8', action: null, message: 'O8 s’affiche en milliers', evidence: '« #,##0, »' }],
    },
  ],
  silent: [
    {
      name: 'no format at all in a whole column',
      workbook: workbook({
        annexe1: Object.fromEntries(
          [60, 40, 120, 24, 300, 20, 8, 30].map((cost, index) => [index + 1, { cost: cost * 1000 }]),
        ),
      }),
    },
  ],
  nearMisses: [
    { name: 'a zero without format', workbook: workbook({ annexe1: { 2: { nextYearCost: 0 } } }) },
    {
      name: 'cents in the format',
      workbook: workbook({ annexe1: { 2: { cost: { value: 40_000, format: '#,##0.00 "€"' } } } }),
    },
    {
      name: 'amounts with « € » and without, in a column of sources',
      workbook: workbook({ annexe1: { 2: { funding: 'GVM 20000' }, 3: { approved: euro(70_000) } } }),
    },
    {
      name: 'accounting format',
      workbook: workbook({ annexe1: { 2: { cost: { value: 40_000, format: `_-* ${EURO_FORMAT}_-` } } } }),
    },
  ],
});
