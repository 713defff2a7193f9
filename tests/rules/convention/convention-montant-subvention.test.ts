import { rule } from '../../../src/rules/convention/convention-montant-subvention';
import { testRule } from '../../support/rule-tester';
import { agreementSettings, euro, workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'too little for the grantee, and an amount for another that would do',
      workbook: workbook({ annexe1: { 7: { approved: '4 000 € Etat' } } }),
      findings: [
        {
          cell: 'Q11',
          action: null,
          message:
            'Les financements validés pour GVM font 82 000 €, et la subvention de la convention 86 000 € : écart −4 000 €.',
          evidence: [
            '30 000 € (Q3) + 20 000 € (Q4) + 20 000 € (Q5) + 12 000 € (Q6) = 82 000 €',
            'Subvention maximale de l’article 2.2.1 : 86 000 €.',
            'Ferait l’écart, et pourrait revenir au même bénéficiaire : Q9 « 4 000 € Etat » de l’action 7.',
          ],
        },
      ],
    },
    {
      name: 'too much for the grantee',
      workbook: workbook({ annexe1: { 8: { approved: '15 000 € GVM' } } }),
      findings: [
        {
          cell: 'Q11',
          action: null,
          message: 'écart +15 000 €',
          evidence: 'Fait l’écart, et serait de trop : Q10 « 15 000 € GVM » de l’action 8.',
        },
      ],
    },
    {
      name: 'no TOTAL row, and nothing that explains it',
      workbook: workbook({ total1: null }),
      settings: { ...agreementSettings, grant: 91_234 },
      findings: [{ cell: 'Q2', action: null, message: 'écart −5 234 €', evidence: '91 234 €' }],
    },
  ],
  silent: [
    {
      name: 'another territory',
      workbook: workbook({
        sheet1: { title: 'PAYS DE BRAY' },
        sheet2: { title: 'PAYS DE BRAY' },
        annexe1: { 7: { approved: null } },
      }),
    },
    {
      name: 'other years',
      workbook: workbook({ annexe1: { 7: { approved: null } } }),
      settings: { ...agreementSettings, firstYear: 2025, lastYear: 2026 },
    },
  ],
  nearMisses: [
    {
      name: 'bare amounts, that name no beneficiary',
      workbook: workbook({
        annexe1: Object.fromEntries(
          [30, 20, 70, 12, 0, 10, 4, 15].map((amount, index) => [index + 1, { approved: euro(amount * 1000) }]),
        ),
      }),
    },
    {
      name: 'nothing approved yet',
      workbook: workbook({
        annexe1: Object.fromEntries([1, 2, 3, 4, 6, 7, 8].map((action) => [action, { approved: null }])),
      }),
    },
    {
      name: 'an approval for the grantee that stands beside its column',
      workbook: workbook({ annexe1: { 2: { nextYearFunding: '20 000 € GVM', approved: null } } }),
    },
  ],
});
