import { actionName, numberRuns, quote, shorten } from '../../src/rules/wording';
import { plainSpaces } from '../support/typography';

test('a quotation is on one line, between no-break spaces', () => {
  expect(quote('Plus\n  NDLS  20KE ')).toBe('«\u00a0Plus NDLS 20KE\u00a0»');
});

test('a long text is cut after a word', () => {
  expect(shorten('Augmenter les offres de logements mis au SIAO', 30)).toBe('Augmenter les offres de…');
  expect(shorten('Court', 30)).toBe('Court');
  expect(shorten('Anticonstitutionnellement', 10)).toBe('Anticonsti…');
});

test('an action is named by its number and title, or by what it has of them', () => {
  const row = (number: number | null, text: string) => ({ row: 12, number: { value: number }, action: { text } });
  expect(plainSpaces(actionName(row(6, 'Bail glissant')))).toBe('action 6 « Bail glissant »');
  expect(plainSpaces(actionName(row(null, 'Bail glissant')))).toBe('action sans numéro « Bail glissant »');
  expect(actionName(row(6, ''))).toBe('action 6');
  expect(actionName(row(null, ''))).toBe('action de la ligne 12');
});

test('runs of numbers are gathered', () => {
  expect(numberRuns([3, 1, 2, 7, 5, 8, 9])).toBe('1 à 3, 5 et 7 à 9');
  expect(numberRuns([1, 2])).toBe('1 et 2');
  expect(numberRuns([4, 4])).toBe('4');
  expect(numberRuns([])).toBe('');
});
