import fc from 'fast-check';
import { type Target, actorDirectory, parseTargets } from '../../src/annexes';
import { territories } from '../../src/convention';

const marseille = actorDirectory(territories[0]);

/** « 60-80 places », « 15 logements /an 2021 ». */
function shown({ low, high, unit, year, isYearly }: Target): string {
  return [low === high ? low : `${low}-${high}`, unit, isYearly ? '/an' : '', year ?? '']
    .join(' ')
    .replace(/ +/g, ' ')
    .trim();
}

test.each<[string, string[]]>([
  ['30 désignations par an a minima', ['30 désignations /an']],
  ['15 logements par an en 2021, 20 en 2022', ['15 logements /an 2021', '20 logements /an 2022']],
  ['60 à 80 places', ['60-80 places']],
  ['60-80 places', ['60-80 places']],
  ['entre 60 et 80 places', ['60-80 places']],
  [
    'Création de 2 nouvelles pensions de famille (50 places) et de 200 places de RHJ',
    ['2 pensions de famille', '50 places', '200 places'],
  ],
  ['1100 places supplémentaires en 2022', ['1100 places 2022']],
  ['1 100 places', ['1100 places']],
  ['Remettre 30% des logements accompagnés libérés à la main du SIAO', ['30 %']],
  ['20 à 30 % des attributions', ['20-30 %']],
  ['12,5 % de rotation', ['12.5 %']],
  ['150 PLAI A Métropole + 20 VdM sur projets innovants', ['150 PLAI', '20 PLAI']],
  ['150 logements sur AMP + 20 sur VDM à quittance minorée', ['150 logements', '20 logements']],
  ['en 2021 : 15 logements ; en 2022 : 20', ['15 logements 2021', '20 logements 2022']],
  ['2021 : 15 logements, 2022 : 20 logements', ['15 logements 2021', '20 logements 2022']],
  ['50 logements en 2023 et 60 en 2024', ['50 logements 2023', '60 logements 2024']],
  ['20 logements (2022)', ['20 logements 2022']],
  ['au moins 40 ménages/an', ['40 ménages /an']],
  ['10 journées de formation et 5 ateliers par an', ['10 journées', '5 ateliers /an']],
  ['2 à 3 projets expérimentaux', ['2-3 projets']],
  ['loi 4D : 3 réunions', ['3 réunions']],
  ['1.200 attributions', ['1200 attributions']],
  ['4.5 % de rotation', ['4.5 %']],
  ['Nombre de logements captés : 40 par an', ['40 logements /an']],
  ['Nombre de ménages relogés : 25 (2021) ; 40 (2022)', ['25 ménages 2021', '40 ménages 2022']],
  ['Nb de ménages logés (objectif 100)', ['100 ménages']],
  ['article 2.1 et 25 ménages', ['25 ménages']],
])('%j', (text, expected) => {
  expect(parseTargets(text, marseille).map(shown)).toEqual(expected);
});

test.each([
  '',
  'Nombre de logements captés/attribués',
  'Expérimenter sur 2 territoires des commissions',
  'Echanges avec les 4 autres territoires AMI',
  'article 2.1',
  'cat. A, 1 ETP et 0,5 ETP',
  'réduire de 10 jours la DMS',
  'Déploiement sur tous les arrondissements en 2022',
  'action 3, axe 2',
  'CT5 et CT2',
  'ADIL 13',
  'convention 2021-2022',
])('%j sets no target', (text) => {
  expect(parseTargets(text, marseille)).toEqual([]);
});

test('says the words that it was read from', () => {
  expect(parseTargets('Atteindre 15 logements captés par an en 2021, 20 en 2022').map(({ text }) => text)).toEqual([
    '15 logements captés par an en 2021',
    '20 en 2022',
  ]);
});

test('never throws, and a target written is read back', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(parseTargets(text)).toBeDefined()));
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 1_900 }),
      fc.constantFrom('logements', 'places', 'ménages', 'attributions', 'personnes', 'formations'),
      fc.constantFrom(null, 2021, 2024),
      fc.boolean(),
      (value, unit, year, isYearly) => {
        const text = `Viser ${value} ${unit}${isYearly ? ' par an' : ''}${year === null ? '' : ` en ${year}`} au total`;
        expect(parseTargets(text)).toMatchObject([{ low: value, high: value, unit, year, isYearly }]);
      },
    ),
  );
});
