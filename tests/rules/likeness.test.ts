import { isNearlyWord, likeness, tellingWords } from '../../src/rules/likeness';

test.each([
  ['logement', 'logements'],
  ['coordinateur', 'cordinateur'],
  ['mobiliser', 'mobilise'],
  ['bureau', 'bureaux'],
])('%s and %s are one word', (one, other) => {
  expect(isNearlyWord(one, other)).toBe(true);
  expect(isNearlyWord(other, one)).toBe(true);
});

test.each([
  ['bail', 'mail'],
  ['logement', 'logeur'],
  ['2021', '2022'],
])('%s and %s are two', (one, other) => {
  expect(isNearlyWord(one, other)).toBe(false);
});

test('articles and prepositions tell nothing', () => {
  expect(tellingWords('Mobiliser l’offre de logements de la Ville')).toEqual([
    'mobiliser',
    'offre',
    'logements',
    'ville',
  ]);
});

test('titles are as like as the words they share', () => {
  expect(likeness('Mieux mobiliser les contingents', 'MIEUX MOBILISER LE CONTINGENT')).toBe(1);
  expect(likeness('Formation des intervenants', 'Formation et transformation des pratiques')).toBe(0.5);
  expect(likeness('Bail glissant', 'Observatoire du sans-abrisme')).toBe(0);
  expect(likeness('', 'Bail glissant')).toBe(0);
});
