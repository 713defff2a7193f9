import fc from 'fast-check';
import { parsePeriod } from '../../src/annexes';

test.each<[string, string | null, string | null, string]>([
  // Months.
  ['mai-21', '2021-05-01', null, 'month'],
  ['sept-21', '2021-09-01', null, 'month'],
  ['janv.-21', '2021-01-01', null, 'month'],
  ['févr-21', '2021-02-01', null, 'month'],
  ['août 2022', '2022-08-01', null, 'month'],
  ['juil 21', '2021-07-01', null, 'month'],
  ['06/2021', '2021-06-01', null, 'month'],
  ['à partir de juin 2021', '2021-06-01', null, 'month'],
  ['juin de l’année 2021', '2021-06-01', null, 'month'],
  ['rentrée 2023', '2023-09-01', null, 'month'],
  ['mi-2022', '2022-06-01', null, 'month'],
  ['juin21', '2021-06-01', null, 'month'],
  ['2021-06', '2021-06-01', null, 'month'],
  ['Rentrée scolaire 2022', '2022-09-01', null, 'month'],
  // Days.
  ['01/06/2021', '2021-06-01', null, 'day'],
  ['le 15/03/21', '2021-03-15', null, 'day'],
  ['15 mars 2021', '2021-03-15', null, 'day'],
  ['1er juin 2021', '2021-06-01', null, 'day'],
  ['2021-06-15', '2021-06-15', null, 'day'],
  ['20-janv-22', '2022-01-20', null, 'day'],
  // Quarters, halves, seasons.
  ['T1 2022', '2022-01-01', null, 'quarter'],
  ['T3-2023', '2023-07-01', null, 'quarter'],
  ['3T21', '2021-07-01', null, 'quarter'],
  ['1T 2022', '2022-01-01', null, 'quarter'],
  ['Hiver 2021-2022', '2021-12-01', null, 'quarter'],
  ['2023 T2', '2023-04-01', null, 'quarter'],
  ['4ème trimestre 2023', '2023-10-01', null, 'quarter'],
  ['dernier trimestre 2022', '2022-10-01', null, 'quarter'],
  ['1er semestre 2022', '2022-01-01', null, 'semester'],
  ['S2 2022', '2022-07-01', null, 'semester'],
  ['été 2022', '2022-07-01', null, 'quarter'],
  ['début 2022', '2022-01-01', null, 'quarter'],
  // Years.
  ['2021', '2021-01-01', null, 'year'],
  ['PPGDID : 2022', '2022-01-01', null, 'year'],
  ['Essaimage dès 2021', '2021-01-01', null, 'year'],
  ['2021 1er contact avec opérateurs potentiels', '2021-01-01', null, 'year'],
  ['Courant 2022', '2022-01-01', null, 'year'],
  ['dès 2021', '2021-01-01', null, 'year'],
  ['Pas avant 2023', '2023-01-01', null, 'year'],
  ['Mars à passer en 2021', '2021-01-01', null, 'year'],
  // Ends.
  ['Fin 2021', '2021-10-01', '2021-12-31', 'quarter'],
  ['fin d’année 2021', '2021-10-01', '2021-12-31', 'quarter'],
  ['fin juin 2021', '2021-06-01', '2021-06-30', 'month'],
  ['jusqu’à fin 2022', null, '2022-12-31', 'quarter'],
  ['avant juin 2022', null, '2022-06-30', 'month'],
  ['d’ici fin 2022', null, '2022-12-31', 'quarter'],
  ['avant l’été 2022', null, '2022-09-30', 'quarter'],
  ['fin du 1er semestre 2022', '2022-04-01', '2022-06-30', 'quarter'],
  // From one date to another.
  ['Lancement marché avril 2021 - restitution étude fin 2021', '2021-04-01', '2021-12-31', 'month'],
  ['Lancement marché avril 2021 + précises de mise en œuvre et calendrier', '2021-04-01', null, 'month'],
  ['juin 2021 - décembre 2022', '2021-06-01', '2022-12-31', 'month'],
  ['janvier 2022 → juin 2022', '2022-01-01', '2022-06-30', 'month'],
  ['sept. 2021 à mars 2022', '2021-09-01', '2022-03-31', 'month'],
  ['du 1er juin au 31 décembre 2021', '2021-06-01', '2021-12-31', 'day'],
  ['de juin à décembre 2021', '2021-06-01', '2021-12-31', 'month'],
  ['nov/déc 2023', '2023-11-01', '2023-12-31', 'month'],
  ['oct 21 à mars 22', '2021-10-01', '2022-03-31', 'month'],
  ['été-automne 2021', '2021-07-01', '2021-12-31', 'quarter'],
  ['2021-2022', '2021-01-01', '2022-12-31', 'year'],
  ['2021/2022', '2021-01-01', '2022-12-31', 'year'],
  ['2021 et 2022', '2021-01-01', '2022-12-31', 'year'],
  ['1er trimestre 2022 - fin 2022', '2022-01-01', '2022-12-31', 'quarter'],
])('%j: from %s to %s, by %s', (text, start, end, precision) => {
  expect(parsePeriod(text)).toMatchObject({
    start,
    end,
    precision,
    misspelt: null,
    isOngoing: false,
    isDateCell: false,
  });
});

test.each([
  'A planifier avec l’ADIL',
  'juin',
  'juin 20 logements',
  'Juin : lancement procédure',
  '24 mois',
  '???',
  'dès signature',
  'Report Loi 4D',
  '31/06/2021',
  '12 réunions',
])('%j gives no date', (text) => {
  expect(parsePeriod(text)).toMatchObject({ start: null, end: null, precision: 'undated', isEmpty: false });
});

test.each([
  'en continue',
  'en continu',
  'pérenne',
  'toute l’année',
  'action permanente',
  'Mensuel',
  'tous les trimestres',
])('%j has no end', (text) => {
  expect(parsePeriod(text)).toMatchObject({ isOngoing: true, start: null, precision: 'undated' });
});

test('an ongoing action may have a start', () => {
  expect(parsePeriod('en continu à partir de mars 2021')).toMatchObject({ isOngoing: true, start: '2021-03-01' });
});

describe('a word that stands where a month should', () => {
  test('is read as the month it resembles, and said to be misspelt', () => {
    expect(parsePeriod('dic-21')).toMatchObject({ start: '2021-12-01', precision: 'month', misspelt: 'dic' });
    expect(parsePeriod('Decmbre 2021')).toMatchObject({ start: '2021-12-01', misspelt: 'Decmbre' });
  });

  test('gives only its year where it resembles two of them', () => {
    expect(parsePeriod('jui-21')).toMatchObject({ start: '2021-01-01', precision: 'year', misspelt: 'jui' });
  });

  test('is no month where it resembles none', () => {
    expect(parsePeriod('bilan 2021')).toMatchObject({ start: '2021-01-01', precision: 'year', misspelt: null });
  });
});

describe('numbers', () => {
  test.each([
    [44_348, 'mmm-yy', '2021-06-01', 'month'],
    [44_362, 'mmm-yy', '2021-06-01', 'month'],
    [44_362, 'dd/mm/yyyy', '2021-06-15', 'day'],
    [44_362.75, '[$-40C]d mmmm yyyy;@', '2021-06-15', 'day'],
    [44_362, 'yyyy', '2021-01-01', 'year'],
    [1, 'd/m/yy', '1900-01-01', 'day'],
    [59, 'd/m/yy', '1900-02-28', 'day'],
    [61, 'd/m/yy', '1900-03-01', 'day'],
  ])('%d shown as %s is the date %s', (raw, format, start, precision) => {
    expect(parsePeriod(raw, format)).toMatchObject({ start, precision, isDateCell: true });
  });

  test('a bare year is a year', () => {
    expect(parsePeriod(2021)).toMatchObject({ start: '2021-01-01', precision: 'year', isDateCell: false });
  });

  test.each([44_348, 12, -1, 2021.5])('%d that is not shown as a date is none', (raw) => {
    expect(parsePeriod(raw)).toMatchObject({ start: null, precision: 'undated', isEmpty: false });
  });
});

test.each([null, '', ' ', '-', '/'])('%j is empty', (raw) => {
  expect(parsePeriod(raw)).toMatchObject({ isEmpty: true, start: null });
});

test('every year that the cell names is given, ascending, once', () => {
  expect(parsePeriod('fin 2022, puis 2021, puis déc. 2022').years).toEqual([2021, 2022]);
});

test('never throws; dates exist, and an end does not come before its start', () => {
  const alphabet = [...'0123456789/-. àdu', 'juin', 'fin ', '2021', 'T1', 'sept', ' au ', 'trimestre '];
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 40 }), fc.double(), fc.string()),
      fc.constantFrom('General', 'mmm-yy'),
      (raw, format) => {
        const { start, end, precision } = parsePeriod(raw, format);
        for (const date of [start, end]) {
          if (date !== null) expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
        }
        expect(start === null && end === null).toBe(precision === 'undated');
      },
    ),
    { numRuns: 3_000 },
  );
});
