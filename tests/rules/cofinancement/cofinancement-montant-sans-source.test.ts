import { rule } from '../../../src/rules/cofinancement/cofinancement-montant-sans-source';
import { testRule } from '../../support/rule-tester';
import { euro, workbook } from '../../support/workbooks';

/** All the fundings of the clean agreement, without their sources. */
const bare = Object.fromEntries(
  [30, 20, 50, 12, 300, 10, 4, 15].map((amount, index) => [index + 1, { funding: euro(amount * 1000) }]),
);

testRule(rule, {
  flagged: [
    {
      name: 'a number where others name their funders',
      workbook: workbook({ annexe1: { 5: { funding: euro(300_000) } } }),
      findings: [
        {
          cell: 'L7',
          action: 5,
          message: 'donne 300 000 € sans dire qui les apporte',
          evidence: 'L7 contient « 300 000 € ».',
        },
      ],
    },
    {
      name: 'one amount of two, the second year',
      workbook: workbook({ annexe1: { 3: { nextYearFunding: 'CD 30 000 € + 20 000 €' } } }),
      findings: [{ cell: 'P5', action: 3, message: ['des cofinancements 2024', '20 000 €'], evidence: 'P5' }],
    },
    {
      name: 'a whole column without sources, that its heading asks for: said once',
      workbook: workbook({ annexe1: bare }),
      findings: [
        {
          cell: 'L3',
          cells: ['L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9', 'L10'],
          action: null,
          message: 'La colonne des financements ne nomme aucun financeur : 8 montants y figurent sans source.',
          evidence: ['L’en-tête demande les sources : « Financements 2023 (montants et sources) ».', 'L3, L4'],
        },
      ],
    },
  ],
  silent: [
    { name: 'zero', workbook: workbook({ annexe1: { 5: { funding: 0 } } }) },
    { name: 'nothing', workbook: workbook({ annexe1: { 5: { funding: null } } }) },
  ],
  nearMisses: [
    {
      name: 'a whole column without sources, that its heading does not ask for',
      workbook: workbook({ annexe1: bare, sheet1: { headings: { funding: 'Autres financements' } } }),
    },
    {
      name: 'an amount told in full in parentheses',
      workbook: workbook({ annexe1: { 3: { funding: '50 000 € (CD 30 000 + CAF 20 000)' } } }),
    },
    { name: 'a funder that nobody knows', workbook: workbook({ annexe1: { 3: { funding: 'Zorglub 50 000 €' } } }) },
    {
      name: 'an approval that stands in the column of the second year',
      workbook: workbook({ annexe1: { 2: { nextYearFunding: euro(20_000), approved: null } } }),
    },
  ],
});
