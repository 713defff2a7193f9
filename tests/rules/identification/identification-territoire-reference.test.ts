import { rule } from '../../../src/rules/identification/identification-territoire-reference';
import { testRule } from '../../support/rule-tester';
import { agreementSettings, workbook } from '../../support/workbooks';

const territory = (text: string) => workbook({ annexe1: { 4: { territory: text } } });

testRule(rule, {
  flagged: [
    {
      name: 'a territory that is not listed',
      workbook: territory('Rive gauche'),
      findings: [
        {
          cell: 'B6',
          action: 4,
          message: 'n’est pas dans la liste de la convention : « Rive gauche ».',
          evidence: ['Territoire (B6)', 'GVM et Valmont'],
        },
      ],
    },
    {
      name: 'a slip of the pen',
      workbook: territory('Vallmont'),
      findings: [{ cell: 'B6', action: 4, message: 'sans doute pour « Valmont »', evidence: 'B6' }],
    },
    {
      name: 'the same for two actions, in one finding',
      workbook: workbook({ annexe1: { 4: { territory: 'Nord' }, 7: { territory: 'Nord' } } }),
      findings: [
        { cell: 'B6', cells: ['B6', 'B9'], action: null, message: '« Nord » de 2 actions (4 et 7)', evidence: 'B9' },
      ],
    },
  ],
  silent: [
    {
      name: 'another territory',
      workbook: workbook({
        sheet1: { title: 'PAYS DE BRAY' },
        sheet2: { title: 'PAYS DE BRAY' },
        annexe1: { 4: { territory: 'Nord' } },
      }),
    },
    { name: 'no list', workbook: territory('Nord'), settings: { ...agreementSettings, territories: [] } },
  ],
  nearMisses: [
    { name: 'other capitals', workbook: territory('VALMONT') },
    { name: 'two territories', workbook: territory('GVM + Valmont') },
    { name: 'an empty cell, which is told of elsewhere', workbook: workbook({ annexe1: { 4: { territory: null } } }) },
  ],
});
