import { rule } from '../../../src/rules/budget/budget-valide-beneficiaire';
import { testRule } from '../../support/rule-tester';
import { euro, workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'an amount without beneficiary among others that have one',
      workbook: workbook({ annexe1: { 6: { approved: euro(10_000) } } }),
      findings: [
        {
          cell: 'Q8',
          action: 6,
          message: '(10 000 €) ne dit pas qui le reçoit',
          evidence: ['Q8 contient « 10 000 € ».', 'le bénéficiaire est nommé (6 cellules)'],
        },
      ],
    },
    {
      name: 'a beneficiary that nobody knows',
      workbook: workbook({ annexe1: { 6: { approved: '10 000 € Zorglub' } } }),
      findings: [
        {
          cell: 'Q8',
          action: 6,
          message: 'nomme un bénéficiaire inconnu : « Zorglub »',
          evidence: 'Bénéficiaires de la convention : Etat, GVM et VDV',
        },
      ],
    },
  ],
  silent: [
    {
      name: 'a column of bare amounts',
      workbook: workbook({
        annexe1: Object.fromEntries(
          [30, 20, 70, 12, 0, 10, 4, 15].map((amount, index) => [index + 1, { approved: euro(amount * 1000) }]),
        ),
      }),
    },
    { name: 'nothing approved', workbook: workbook({ annexe1: { 6: { approved: null } } }) },
  ],
  nearMisses: [
    {
      name: 'one name in a column of bare amounts',
      workbook: workbook({
        annexe1: Object.fromEntries([1, 2, 3, 4, 6, 7].map((number) => [number, { approved: 4_000 }])),
      }),
    },

    { name: 'an organisation of the glossary', workbook: workbook({ annexe1: { 6: { approved: '10 000 € CCAS' } } }) },
    {
      name: 'a partner of the annexes',
      workbook: workbook({
        annexe1: { 6: { approved: '10 000 € Toit pour tous' } },
        annexe2: { 6: { partners: 'ADIL + Toit pour tous' } },
      }),
    },
    {
      name: 'a territory of the annexes',
      workbook: workbook({ annexe1: { 6: { approved: '10 000 € Ville de Valmont' } } }),
    },
    { name: 'two beneficiaries at once', workbook: workbook({ annexe1: { 6: { approved: '10 000 € GVM et VDV' } } }) },
    {
      name: 'other capitals and accents',
      workbook: workbook({ annexe1: { 6: { approved: '10 000 € gvm' }, 8: { approved: '15 000 € État' } } }),
    },
    { name: 'a zero without beneficiary', workbook: workbook({ annexe1: { 5: { approved: 0 } } }) },
  ],
});
