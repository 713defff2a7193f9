import { shapeOf, wordsOf } from '../../src/spelling/words';

/** One word as « elision|form:shape », ^ where it opens a sentence, ~ where a full stop shortens it. */
const brief = (text: string) =>
  wordsOf(text)
    .map(
      ({ elision, form, shape, isOpening, isShortened }) =>
        `${elision === '' ? '' : `${elision}|`}${form}:${shape}${isOpening ? '^' : ''}${isShortened ? '~' : ''}`,
    )
    .join(' ');

test.each([
  ['Accès à l’hôtel', "Accès:capitalised^ à:small l'|hôtel:small"],
  ["aujourd'hui, c'est-à-dire demain", "aujourd'hui:small^ c'est-à-dire:small demain:small"],
  ['soit env. 30 mois', 'soit:small^ env:small~ 30:number mois:small'],
  ['SI-SIAO et PF/RA', 'SI:capitals^ SIAO:capitals et:small PF:capitals RA:capitals^'],
  ['les coordinateur·rices', 'les:small^ coordinateur:small'],
  ['les référent·e·s et acteur(s)', 'les:small^ référent:small et:small acteur:small'],
  ['écrire à contact@exemple.fr', 'écrire:small^ à:small'],
  ['1. Faire 2 bilans', '1:number^ Faire:capitalised^ 2:number bilans:small'],
  ['AIDE AUX MÉNAGES', 'AIDE:shouted^ AUX:shouted MÉNAGES:shouted'],
  ['VdM et CT5', 'VdM:mixed^ et:small CT5:code'],
  ['sous-préfecture', 'sous-préfecture:small^'],
])('parts « %s » into its words', (text, expected) => {
  expect(brief(text)).toBe(expected);
});

test('knows where each word stands, accents apart or not', () => {
  const text = 'L’acce\u0301s — à l’hôtel (l’E\u0301tat)';
  for (const { text: written, start, end } of wordsOf(text)) expect(text.slice(start, end)).toBe(written);
  expect(wordsOf(text).map(({ form }) => form)).toEqual(['accés', 'à', 'hôtel', 'État']);
});

test('tells how a form is written', () => {
  const shapes = ['logement', 'Aix-en-Provence', 'DDETS', '1er', '2021', 'É', 'PFs'].map(shapeOf);
  expect(shapes).toEqual(['small', 'capitalised', 'capitals', 'number', 'number', 'capitalised', 'mixed']);
});
