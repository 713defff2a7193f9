import { rule } from '../../../src/rules/indicateur/indicateur-sans-cible';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

const words = { objective: 'Améliorer les réponses', indicators: 'Renforcement de l’offre' };
const without = (...actions: number[]) => {
  const cells = Object.fromEntries(actions.map((action) => [action, words]));
  return workbook({ annexe1: cells, annexe2: cells });
};

testRule(rule, {
  flagged: [
    {
      name: 'an action that asks for little',
      workbook: without(4),
      findings: [{ cell: 'H6', action: 4, message: 'n’a pas de cible chiffrée', evidence: 'Indicateurs (H6)' }],
    },
    {
      name: 'an action that asks for much',
      workbook: without(3),
      findings: [
        {
          cell: 'H5',
          action: 3,
          severity: 'avertissement',
          message: 'pas de cible',
          evidence: 'AMI demandé (K5) : 70 000 €.',
        },
      ],
    },
    {
      name: 'several actions: one finding for those that ask for much, one for the others',
      workbook: without(1, 3, 4, 6),
      findings: [
        {
          cell: 'H3',
          cells: ['H3', 'H5'],
          action: null,
          severity: 'avertissement',
          message: '2 actions (1 et 3) demandent 30 000 € ou plus à l’AMI',
          evidence: 'K3',
        },
        { cell: 'H6', cells: ['H6', 'H8'], action: null, message: '2 actions (4 et 6)', evidence: 'H8' },
      ],
    },
  ],
  silent: [{ name: 'no such column', workbook: workbook({ sheet1: { headings: { indicators: null } } }) }],
  nearMisses: [
    {
      name: 'a target in the objective alone',
      workbook: workbook({ annexe1: { 3: { indicators: 'Nombre de ménages relogés' } } }),
    },
    { name: 'a target in Annexe 2 alone', workbook: workbook({ annexe1: { 3: words } }) },
    {
      name: 'a number of something that no list knows',
      workbook: workbook({ annexe1: { 3: { ...words, indicators: '4 territoires couverts' } }, annexe2: { 3: words } }),
    },
  ],
});
