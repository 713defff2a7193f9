import { rule } from '../../../src/rules/structure/structure-total-manquant';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'one total left empty',
      workbook: workbook({ total1: { nextYearCost: null } }),
      findings: [
        {
          cell: 'O11',
          action: null,
          message:
            'La ligne TOTAL (ligne 11) ne donne pas le total d’une colonne qui porte des montants : les dépenses 2024 (O).',
          evidence: ['Les dépenses 2024 (O) : 7 montants', 'SOMME donnerait 562 000 €', 'O11 est vide'],
        },
      ],
    },
    {
      name: 'totals left empty, those of amounts in text too',
      workbook: workbook({ total1: { requested: null, funding: null, approved: null } }),
      findings: [
        {
          cell: 'K11',
          cells: ['K11', 'L11', 'Q11'],
          action: null,
          message: ['3 colonnes', 'les financements (L) et le financement validé (Q)'],
          evidence: ['montants lus : 441 000 €, SOMME donnerait 0 €'],
        },
      ],
    },
    {
      name: 'no TOTAL row at all',
      workbook: workbook({ total1: null }),
      findings: [
        {
          severity: 'information',
          cell: 'J2',
          cells: ['J2', 'K2', 'L2', 'O2', 'P2', 'Q2'],
          action: null,
          message: 'L’Annexe 1 n’a pas de ligne TOTAL ; 6 colonnes portent pourtant des montants',
          evidence: 'SOMME donnerait 602 000 €',
        },
      ],
    },
  ],
  silent: [
    { name: 'a workbook without Annexe 1', workbook: workbook({ missing: ['annexe1'] }) },
    { name: 'totals given by hand', workbook: workbook({ total1: { cost: 602_000 } }) },
  ],
  nearMisses: [
    {
      name: 'only amounts beside their sources go without a total',
      workbook: workbook({ total1: { funding: null, nextYearFunding: null, approved: null } }),
    },
    {
      name: 'a column without any amount goes without a total',
      workbook: workbook({
        annexe1: Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((number) => [number, { nextYearCost: null }])),
        total1: { nextYearCost: null },
      }),
    },
  ],
});
