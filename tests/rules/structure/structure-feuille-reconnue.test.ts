import { annexe2Columns, type Annexe1Key } from '../../../src/convention';
import { rule } from '../../../src/rules/structure/structure-feuille-reconnue';
import { sheetSnapshot } from '../../../src/workbook';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

const unnamed = (...keys: Annexe1Key[]) => Object.fromEntries(keys.map((key) => [key, `Colonne ${keys.indexOf(key)}`]));
const gone = (...keys: string[]) => Object.fromEntries(keys.map((key) => [key, null]));

testRule(rule, {
  flagged: [
    {
      name: 'an Annexe 1 most of whose headings were renamed',
      workbook: workbook({
        sheet1: {
          name: 'Budget',
          headings: unnamed(
            'cost',
            'requested',
            'funding',
            'nextYearCost',
            'nextYearFunding',
            'approved',
            'calendar',
            'indicators',
            'expectedEffect',
          ),
        },
      }),
      findings: [
        {
          cell: 'Budget!A2',
          action: null,
          message: ['La feuille « Budget » ressemble à l’Annexe 1', 'elle n’a pas été contrôlée'],
          evidence: 'sur 17',
        },
      ],
    },
    {
      name: 'an Annexe 2 without its pilots, partners and calendar',
      workbook: workbook({ sheet2: { headings: gone('pilots', 'partners', 'start', 'milestones') } }),
      findings: [{ cell: 'Annexe 2!A2', action: null, message: '5 de ses 9 en-têtes seulement', evidence: '5 sur 9' }],
    },
  ],
  silent: [
    { name: 'only one annexe, and nothing like the other', workbook: workbook({ missing: ['annexe2'] }) },
    {
      name: 'a list of addresses instead of the annexes',
      workbook: workbook({
        missing: ['annexe1', 'annexe2'],
        others: [
          sheetSnapshot({
            name: 'Contacts',
            values: [
              ['Nom', 'Adresse', 'Téléphone'],
              ['A', 'B', 'C'],
            ],
          }),
        ],
      }),
    },
  ],
  nearMisses: [
    {
      name: 'a summary with half of the headings of an annexe that was found',
      workbook: workbook({
        others: [
          sheetSnapshot({
            name: 'Synthèse',
            values: [annexe2Columns.slice(0, 5).map(({ heading }) => heading), [1, 'Action', 'x', 'y', 'z']],
          }),
        ],
      }),
    },
    {
      name: 'a sheet that the add-in made',
      workbook: workbook({
        missing: ['annexe2'],
        others: [
          sheetSnapshot({
            name: 'Liste',
            signature: 'liste',
            values: [annexe2Columns.slice(0, 5).map(({ heading }) => heading)],
          }),
        ],
      }),
    },
    {
      name: 'an annexe under another name',
      workbook: workbook({ sheet1: { name: 'Feuil1' }, sheet2: { name: 'Feuil2' } }),
    },
  ],
});
