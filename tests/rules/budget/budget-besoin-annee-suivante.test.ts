import { rule } from '../../../src/rules/budget/budget-besoin-annee-suivante';
import { testRule } from '../../support/rule-tester';
import { euro, workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'expenses and co-funding without amount',
      workbook: workbook({ annexe1: { 3: { nextYearFunding: 'idem' }, 6: { nextYearCost: '?' } } }),
      findings: [
        {
          cell: 'O11',
          action: null,
          message: [
            'pour 2024 ne peut pas être arrêté : 2 actions n’ont pas leurs montants (3 et 6)',
            'il est de 61 000 €',
          ],
          evidence: [
            'dépenses 422 000 € − cofinancements 361 000 € = 61 000 €',
            'Action 3 « Équipe d’accompagnement… » : dépenses (O5) « 120 000 € », cofinancements (P5) « idem ».',
          ],
        },
      ],
    },
    {
      name: 'co-funding greater than the expense',
      workbook: workbook({
        annexe1: { 3: { nextYearCost: euro(12_000) }, 8: { nextYearFunding: 'GVM 40 000 €' } },
        total1: null,
      }),
      findings: [{ cell: 'O2', action: null, message: '2 actions n’ont pas leurs montants (3 et 8)', evidence: 'P5' }],
    },
  ],
  silent: [
    {
      name: 'a second year without anything',
      workbook: workbook({ annexe1: { 3: { nextYearCost: 0, nextYearFunding: null } } }),
    },
  ],
  nearMisses: [
    {
      name: 'a single action without its amounts, said there',
      workbook: workbook({ annexe1: { 3: { nextYearFunding: 'idem' } } }),
    },
    {
      name: 'no co-funding in the second year: the need is the whole expense',
      workbook: workbook({ annexe1: { 3: { nextYearFunding: null } } }),
    },
    {
      name: 'expenses paid in full by others',
      workbook: workbook({ annexe1: { 3: { nextYearFunding: 'CD 120 000 €' } } }),
    },
    {
      name: 'an empty expense, reported elsewhere',
      workbook: workbook({ annexe1: { 3: { nextYearCost: null, nextYearFunding: null } } }),
    },
  ],
});
