import { fold } from '../../src/annexes';
import { dateFormat, dayOfSerial, isPercentFormat, shownText } from '../../src/annexes/formats';
import { clean, shadow } from '../../src/annexes/text';

test.each([
  ['70\u00a0000\u202f€', '70 000 €'],
  [' a \t b ', 'a b'],
  ['deux\r\nlignes', 'deux\nlignes'],
  ['deux _x000D_\nlignes', 'deux\nlignes'],
  ['e\u0301te\u0301', 'été'],
  ['AMI\u200b\ufeff', 'AMI'],
  ['rien à faire', 'rien à faire'],
])('clean(%j) is %j', (text, expected) => {
  expect(clean(text)).toBe(expected);
});

test('fold leaves what compares', () => {
  expect(fold('Coût total\nde l’action (€)')).toBe('cout total de l action');
  expect(fold('N°')).toBe('n');
  expect(fold('Œuvre — « ÉTÉ »')).toBe('oeuvre ete');
});

test('a shadow has a character for each character', () => {
  for (const text of ['Été à l’Œuvre', 'İstanbul', '한국', '𝒜mp é']) expect(shadow(text)).toHaveLength(text.length);
  expect(shadow('ÉTÉ')).toBe('ete');
});

test.each([
  ['mmm-yy', { hasDay: false, hasMonth: true }],
  ['[$-40C]mmm\\-yy;@', { hasDay: false, hasMonth: true }],
  ['dd/mm/yyyy', { hasDay: true, hasMonth: true }],
  ['yyyy', { hasDay: false, hasMonth: false }],
  ['d mmmm', { hasDay: true, hasMonth: true }],
  ['General', null],
  ['#,##0 "€"', null],
  ['0.00', null],
  ['0%', null],
  ['@', null],
  ['[h]:mm', null],
  ['#,##0 "jours dont"', null],
])('the number format %j is that of a date: %j', (format, expected) => {
  expect(dateFormat(format)).toEqual(expected);
});

test('days of serial numbers', () => {
  expect(dayOfSerial(44_348)).toEqual({ year: 2021, month: 6, day: 1 });
  expect(dayOfSerial(1)).toEqual({ year: 1900, month: 1, day: 1 });
  expect(dayOfSerial(-1)).toBeNull();
  expect(dayOfSerial(1e9)).toBeNull();
});

test('what the reader sees', () => {
  const shown = (value: Parameters<typeof shownText>[0], format = 'General') =>
    shownText(value, format).replace(/\s/g, ' ');
  expect(shown(70_000, '#,##0 "€"')).toBe('70 000 €');
  expect(shown(70_000)).toBe('70000');
  expect(shown(0.25, '0%')).toBe('25 %');
  expect(isPercentFormat('0.0%')).toBe(true);
  expect(shown(44_348, 'mmm-yy')).toBe('juin-21');
  expect(shown(44_348, 'dd/mm/yyyy')).toBe('01/06/2021');
  expect(shown(true)).toBe('VRAI');
  expect(shown(null)).toBe('');
  expect(shown(' AMP ')).toBe('AMP');
});
