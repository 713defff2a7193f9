import { rule } from '../../../src/rules/indicateur/indicateur-livrable-vide';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

testRule(rule, {
  flagged: [
    {
      name: 'an empty cell',
      workbook: workbook({ annexe1: { 4: { deliverables: null } } }),
      findings: [{ cell: 'N6', action: 4, message: 'Aucun livrable n’est prévu pour l’action 4', evidence: 'N6' }],
    },
    {
      name: 'several, in one finding',
      workbook: workbook({ annexe1: { 4: { deliverables: '?' }, 6: { deliverables: ' ' } } }),
      findings: [
        { cell: 'N6', cells: ['N6', 'N8'], action: null, message: 'pour 2 actions (4 et 6)', evidence: '« ? »' },
      ],
    },
  ],
  silent: [{ name: 'no such column', workbook: workbook({ sheet1: { headings: { deliverables: null } } }) }],
  nearMisses: [{ name: 'one word', workbook: workbook({ annexe1: { 4: { deliverables: 'Bilan' } } }) }],
});
