import { rule } from '../../../src/rules/convention/convention-enveloppe-totale';
import { testRule } from '../../support/rule-tester';
import { agreementSettings, euro, workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'too little approved',
      workbook: workbook({ annexe1: { 8: { approved: null } } }),
      findings: [
        {
          cell: 'Q11',
          action: null,
          message:
            'La colonne « Financement validé » fait 146 000 €, et l’enveloppe de la convention 161 000 € : écart −15 000 €.',
          evidence: [
            'Somme des 7 montants validés de la colonne : 146 000 €.',
            'Montant de la convention (article 2.2.1) : 161 000 €.',
          ],
        },
      ],
    },
    {
      name: 'an approval that stands beside its column, and makes up the envelope',
      workbook: workbook({ annexe1: { 2: { nextYearFunding: '20 000 € GVM', approved: null } } }),
      findings: [
        {
          cell: 'Q11',
          action: null,
          message:
            'ne fait que 141 000 € : l’enveloppe de 161 000 € est atteinte en y remettant les 20 000 € saisis en P4',
          evidence: '(P4 « 20 000 € GVM ») : 20 000 € de plus, soit 161 000 €.',
        },
      ],
    },
    {
      name: 'an amount noted under the table',
      workbook: workbook({
        annexe1: { 8: { approved: '10 000 € Etat à confirmer', requested: euro(10_000) } },
        total1: { requested: euro(156_000) },
        sheet1: { below: [{ cost: 'Plus étude 5KE' }] },
      }),
      findings: [
        {
          cell: 'Q11',
          action: null,
          message: 'écart −5 000 €',
          evidence: [
            'Compté bien qu’il ne soit pas ferme : Q10',
            'Le total de l’AMI demandé (K11, 156 000 €) plus 5 000 € (J12) fait 161 000 €, l’enveloppe.',
          ],
        },
      ],
    },
  ],
  silent: [
    {
      name: 'another territory',
      workbook: workbook({
        sheet1: { title: 'PAYS DE BRAY' },
        sheet2: { title: null },
        annexe1: { 8: { approved: null } },
      }),
    },
    {
      name: 'other years',
      workbook: workbook({ annexe1: { 8: { approved: null } } }),
      settings: { ...agreementSettings, firstYear: 2021, lastYear: 2022 },
    },
    {
      name: 'bare amounts that make up the envelope',
      workbook: workbook({ annexe1: { 3: { approved: euro(70_000) } } }),
    },
  ],
  nearMisses: [
    {
      name: 'nothing approved yet',
      workbook: workbook({
        annexe1: Object.fromEntries([1, 2, 3, 4, 6, 7, 8].map((action) => [action, { approved: null }])),
      }),
    },
    {
      name: 'an amount to be confirmed, within the envelope',
      workbook: workbook({ annexe1: { 8: { approved: '15 000 € Etat à confirmer' } } }),
    },
    { name: 'one euro', workbook: workbook({ annexe1: { 8: { approved: '15 001 € Etat' } } }) },
  ],
});
