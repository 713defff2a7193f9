import { rule } from '../../../src/rules/texte/texte-espaces';
import { testRule } from '../../support/rule-tester';
import { workbook } from '../../support/workbooks';

const withDeliverables = (deliverables: string) => workbook({ annexe1: { 4: { deliverables } } });

testRule(rule, {
  flagged: [
    {
      name: 'two spaces',
      workbook: withDeliverables('Note de  conjoncture'),
      findings: [{ cell: 'N6', action: null, message: 'des espaces en double', evidence: 'N6' }],
    },
    {
      name: 'a space at the end',
      workbook: withDeliverables('Note de conjoncture '),
      findings: [{ cell: 'N6', action: null, message: 'une espace au début ou à la fin', evidence: 'N6' }],
    },
    {
      name: 'a no-break space between two words',
      workbook: withDeliverables('Note\u00a0de conjoncture'),
      findings: [{ cell: 'N6', action: null, message: 'une espace insécable', evidence: 'N6' }],
    },
    {
      name: 'signs without their space',
      workbook: withDeliverables('Note,bilan et fiche .'),
      findings: [
        {
          cell: 'N6',
          action: null,
          message: 'une espace avant une virgule ou un point et un signe de ponctuation sans espace',
          evidence: 'N6',
        },
      ],
    },
    {
      name: 'two apostrophes',
      workbook: withDeliverables("Note d'étape de l’observatoire"),
      findings: [{ cell: 'N6', action: null, message: 'apostrophes', evidence: 'N6' }],
    },
    {
      name: 'a comma twice',
      workbook: withDeliverables('Note de conjoncture,, bilan'),
      findings: [{ cell: 'N6', action: null, message: 'un signe de ponctuation en double', evidence: 'N6' }],
    },
    {
      name: 'a full stop twice',
      workbook: withDeliverables('Note de conjoncture.. Bilan'),
      findings: [{ cell: 'N6', action: null, message: 'un signe de ponctuation en double', evidence: 'N6' }],
    },
    {
      name: 'a parenthesis that nothing closes',
      workbook: withDeliverables('Note (4 pages, bilan'),
      findings: [
        { cell: 'N6', action: null, message: 'une parenthèse ou un guillemet sans son pendant', evidence: 'N6' },
      ],
    },
    {
      name: 'a parenthesis that nothing opens',
      workbook: withDeliverables('Note de 4 pages), bilan'),
      findings: [
        { cell: 'N6', action: null, message: 'une parenthèse ou un guillemet sans son pendant', evidence: 'N6' },
      ],
    },
    {
      name: 'a quotation that nothing closes',
      workbook: withDeliverables('Note «\u00a0bilan'),
      findings: [
        { cell: 'N6', action: null, message: 'une parenthèse ou un guillemet sans son pendant', evidence: 'N6' },
      ],
    },
    {
      name: 'several cells, as one finding',
      workbook: workbook({ annexe1: { 2: { territory: 'GVM ' } }, annexe2: { 3: { pilots: ' DDETS' } } }),
      findings: [
        {
          cell: 'B4',
          cells: ['B4', 'Annexe 2!H5'],
          action: null,
          message: '2 cellules ont des espaces',
          evidence: ['B4', 'H5'],
        },
      ],
    },
  ],
  silent: [{ name: 'a workbook without Annexe 2', workbook: workbook({ missing: ['annexe2'] }) }],
  nearMisses: [
    {
      name: 'items, a pause, and parentheses within others',
      workbook: withDeliverables('a) Note (de 4 pages (sans annexe)) ; 2) bilan (partie 2) etc...'),
    },
    {
      name: 'French typography',
      workbook: withDeliverables('Bilan\u00a0: «\u00a0conjoncture\u00a0» à 100\u00a0%, 3\u202f000\u00a0€\u00a0!'),
    },
    {
      name: 'addresses, decimals and hours',
      workbook: withDeliverables('www.exemple.fr, 0,5 ETP, contact@exemple.fr, 3.5 %'),
    },
    { name: 'lines of a list', workbook: withDeliverables('Note\nBilan') },
  ],
});
