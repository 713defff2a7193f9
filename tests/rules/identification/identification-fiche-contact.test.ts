import { rule } from '../../../src/rules/identification/identification-fiche-contact';
import { contactSheet } from '../../support/contact-sheet';
import { testRule } from '../../support/rule-tester';
import { agreementSettings, workbook } from '../../support/workbooks';

const contact = (changes: Record<string, string | number | null>) => workbook({ others: [contactSheet(changes)] });
const seat = { street: '1 place de la République', postalCode: '99000', city: 'Valmont' };

testRule(rule, {
  flagged: [
    {
      name: 'places left empty, in one finding',
      workbook: contact({ le: null, Téléphone: null }),
      findings: [
        {
          cell: 'Annexe 3!A7',
          cells: ['Annexe 3!A7', 'Annexe 3!A10'],
          action: null,
          message: 'il manque le téléphone et la date.',
          evidence: 'rien n’est écrit après le libellé',
        },
      ],
    },
    {
      name: 'nobody who presides',
      workbook: contact({ 'Nom du président de l’EPCI': null }),
      findings: [
        { cell: 'Annexe 3!A17', action: null, message: 'il manque le nom de qui la préside.', evidence: 'A17' },
      ],
    },
    {
      name: 'details of another form',
      workbook: contact({
        'Code postal': '9900',
        Téléphone: '01 23 45 67',
        'Adresse électronique': 'contact.valmont.fr',
      }),
      findings: [
        { cell: 'Annexe 3!B5', action: null, message: 'n’a pas 5 chiffres : « 9900 »', evidence: 'B5' },
        { cell: 'Annexe 3!B7', action: null, message: 'n’a pas 10 chiffres', evidence: 'B7' },
        { cell: 'Annexe 3!B8', action: null, message: '« contact.valmont.fr »', evidence: 'B8' },
      ],
    },
    {
      name: 'another seat',
      workbook: contact({ 'Code postal': '99100' }),
      settings: { ...agreementSettings, seat },
      findings: [
        {
          cell: 'Annexe 3!B5',
          cells: ['Annexe 3!B5', 'Annexe 3!B6'],
          action: null,
          message: '« 99100 VALMONT », au lieu de « 99000 Valmont »',
          evidence: 'B6',
        },
      ],
    },
  ],
  silent: [
    { name: 'a whole sheet', workbook: contact({}), settings: { ...agreementSettings, seat } },
    { name: 'no contact sheet', workbook: workbook() },
  ],
  nearMisses: [
    { name: 'numbers', workbook: contact({ 'Code postal': 99000, Téléphone: 123456789 }) },
    { name: 'a telephone with its country', workbook: contact({ Téléphone: '+33 1 23 45 67 89' }) },
    {
      name: 'a city with its post office',
      workbook: contact({ Commune: 'VALMONT CEDEX 01' }),
      settings: { ...agreementSettings, seat },
    },
  ],
});
