import { rule } from '../../../src/rules/cofinancement/cofinancement-annee-suivante';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'an expense without co-funding',
      workbook: workbook({ annexe1: { 3: { nextYearFunding: null } } }),
      findings: [
        {
          cell: 'P5',
          action: 3,
          message: 'prévoit 120 000 € de dépenses en 2024 et aucun cofinancement cette année-là',
          evidence: ['Dépenses 2024 (O5) : 120 000 €.', 'Cofinancements 2024 (P5) : cellule vide.'],
        },
      ],
    },
    {
      name: 'a co-funding of zero',
      workbook: workbook({ annexe1: { 3: { nextYearFunding: 0 } } }),
      findings: [{ cell: 'P5', action: 3, message: 'aucun cofinancement', evidence: 'Cofinancements 2024 (P5) : 0.' }],
    },
  ],
  silent: [
    { name: 'no expense', workbook: workbook({ annexe1: { 3: { nextYearCost: 0, nextYearFunding: null } } }) },
    {
      name: 'an empty second year',
      workbook: workbook({ annexe1: { 3: { nextYearCost: null, nextYearFunding: null } } }),
    },
  ],
  nearMisses: [
    {
      name: 'a funder without amount, reported elsewhere',
      workbook: workbook({ annexe1: { 3: { nextYearFunding: 'CD + CAF' } } }),
    },
    { name: 'a reference, reported elsewhere', workbook: workbook({ annexe1: { 3: { nextYearFunding: 'idem' } } }) },
    {
      name: 'an expense not known',
      workbook: workbook({ annexe1: { 3: { nextYearCost: '?', nextYearFunding: null } } }),
    },
  ],
});
