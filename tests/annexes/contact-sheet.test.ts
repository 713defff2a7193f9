import { readAnnexes } from '../../src/annexes';
import { cellAddress, sheetSnapshot } from '../../src/workbook';
import { contactSheet } from '../support/contact-sheet';
import { agreementSettings, workbook } from '../support/workbooks';

const read = (...others: NonNullable<Parameters<typeof workbook>[0]>['others'] & object) =>
  readAnnexes(workbook({ others }), agreementSettings).contactSheet;

test('labels in one column and values in the next', () => {
  const found = read(contactSheet());
  expect(found?.sheet).toBe('Annexe 3');
  expect(found?.fields.siret).toMatchObject({ text: '13001303000106', cell: { row: 3, column: 2 } });
  expect(found?.fields.email?.text).toBe('contact@valmont.example.fr');
  expect(found?.fields.iban?.text).toBe('FR09 3000 1005 12C1 3000 0000 002');
});

test('labels and values within one cell, as in the agreement’s own text', () => {
  const values = [
    ['Annexe 3 – Fiche contact'],
    ['N° SIRET : 13001303000106'],
    ['Adresse : 57 Boulevard Charles LIVON.'],
    ['Code postal : 13007            Commune : MARSEILLE'],
    ['Téléphone : 0491997980            Adresse électronique :\npresidence@ampmetropole.fr'],
    ['Fait à :                            Marseille                            le :'],
  ];
  const fields = read(sheetSnapshot({ name: 'Feuil3', values }))?.fields ?? {};
  expect(Object.entries(fields).map(([key, { text, cell }]) => [key, text, cellAddress(cell)])).toEqual([
    ['siret', '13001303000106', 'A2'],
    ['street', '57 Boulevard Charles LIVON.', 'A3'],
    ['postalCode', '13007', 'A4'],
    ['city', 'MARSEILLE', 'A4'],
    ['phone', '0491997980', 'A5'],
    ['email', 'presidence@ampmetropole.fr', 'A5'],
    ['place', 'Marseille', 'A6'],
    ['date', '', 'A6'],
  ]);
});

test('a place that was left empty is known by its label', () => {
  const { siret } = read(contactSheet({ 'N° SIRET': null }))?.fields ?? {};
  expect(siret).toMatchObject({ text: '', cell: { row: 3, column: 1 } });
});

test('a sheet with one of these words is no contact sheet, nor are the annexes', () => {
  expect(read()).toBeNull();
  expect(
    read(sheetSnapshot({ name: 'Notes', values: [['Commune : Valmont'], ['Téléphone : 0123456789']] })),
  ).toBeNull();
});
