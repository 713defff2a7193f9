import { modelSettings } from '../../../src/convention';
import { contextOf, emptyBook, templateOf } from './support';

const template = templateOf('fiche-contact');

/** What stands beside each label. */
function entries(settings = modelSettings): Record<string, unknown> {
  const [sheet] = template.build(contextOf(emptyBook, {}, settings));
  return Object.fromEntries(
    (sheet?.rows ?? []).map(({ cells }) => [String(cells[0]?.value).replace(/\u00a0:$/, ''), cells[1]?.value ?? null]),
  );
}

test('is filled with what the settings know, and keeps the zeros of its codes', () => {
  const seat = { street: '3 rue Malakoff', postalCode: '03000', city: 'Moulins' };
  expect(entries({ ...modelSettings, collectivity: 'Moulins Communauté', seat })).toMatchObject({
    'Nom de la collectivité': 'Moulins Communauté',
    'Adresse postale': '3 rue Malakoff',
    'Code postal': '03000',
    Commune: 'Moulins',
    'N° SIRET': null,
    IBAN: null,
  });
  const [sheet] = template.build(contextOf(emptyBook));
  expect(sheet?.looks.input?.numberFormat).toBe('@');
});

test('is blank where nothing is known, and the user’s own: it is checked once filled in', () => {
  expect(entries()).toMatchObject({ 'Nom de la collectivité': null, Commune: null });
  expect(template.build(contextOf(emptyBook))[0]?.isUsers).toBe(true);
});
