import { rule } from '../../../src/rules/inter/inter-territoire-pilote';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'the town’s territory without the town',
      workbook: workbook({ annexe2: { 6: { pilots: 'GVM' } } }),
      findings: [
        {
          cell: 'Annexe 2!I8',
          cells: ['Annexe 2!I8', 'B8'],
          action: 6,
          message: '« VDV » ne figure ni parmi les pilotes ni parmi les partenaires de l’action 6',
          evidence: ['Territoire (Annexe 1, B8) : « Valmont ».', 'Pilote (Annexe 2, H8)', 'Partenaires (Annexe 2, I8)'],
        },
      ],
    },
    {
      name: 'several actions without the metropolis, in one finding',
      workbook: workbook({ annexe2: { 3: { partners: 'CD + CAF' }, 5: { partners: 'Région' } } }),
      findings: [
        {
          cell: 'Annexe 2!I5',
          cells: ['Annexe 2!I5', 'B5', 'Annexe 2!I7', 'B7'],
          action: null,
          message: '« GVM » ne figure ni parmi les pilotes ni parmi les partenaires de 2 actions (3 et 5)',
          evidence: 'B7',
        },
      ],
    },
  ],
  silent: [
    {
      name: 'another territory',
      workbook: workbook({
        sheet1: { title: 'PAYS DE BRAY' },
        sheet2: { title: 'PAYS DE BRAY' },
        annexe2: { 6: { pilots: 'GVM' } },
      }),
    },
  ],
  nearMisses: [
    {
      name: 'the town among the partners',
      workbook: workbook({ annexe2: { 6: { pilots: 'GVM', partners: 'ADIL + VDV' } } }),
    },
    {
      name: 'one service of it',
      workbook: workbook({ annexe2: { 6: { pilots: 'CCAS', partners: 'VDV (habitat)' } } }),
    },
    {
      name: 'a territory that nobody is set for',
      workbook: workbook({ annexe1: { 6: { territory: 'Nord' } }, annexe2: { 6: { pilots: 'GVM' } } }),
    },
    { name: 'nobody at all', workbook: workbook({ annexe2: { 6: { pilots: null, partners: null } } }) },
  ],
});
