import { dateFormat, dayOfSerial, isPercentFormat, shownText } from '../../src/annexes/formats';

test.each([
  ['mmm-yy', { hasDay: false, hasMonth: true }],
  ['dd/mm/yyyy', { hasDay: true, hasMonth: true }],
  ['[$-40C]d mmmm yyyy;@', { hasDay: true, hasMonth: true }],
  ['yyyy', { hasDay: false, hasMonth: false }],
])('%s shows a date', (format, shown) => {
  expect(dateFormat(format)).toEqual(shown);
});

test.each(['General', '#,##0 "€"', '0%', '0.00', '#,##0 "dont"', '@'])('%s shows none', (format) => {
  expect(dateFormat(format)).toBeNull();
});

test('a percent sign counts outside quotes only', () => {
  expect(isPercentFormat('0.0%')).toBe(true);
  expect(isPercentFormat('0 "%"')).toBe(false);
});

test.each([
  [1, { year: 1900, month: 1, day: 1 }],
  [59, { year: 1900, month: 2, day: 28 }],
  [61, { year: 1900, month: 3, day: 1 }],
  [44_348.75, { year: 2021, month: 6, day: 1 }],
  [2_958_465, { year: 9999, month: 12, day: 31 }],
  [0, null],
  [2_958_466, null],
  [NaN, null],
])('the serial number %d is the day %j', (serial, day) => {
  expect(dayOfSerial(serial)).toEqual(day);
});

test.each([
  [null, 'General', ''],
  [true, 'General', 'VRAI'],
  [44_348, 'mmm-yy', 'juin-21'],
  [44_348, 'dd/mm/yyyy', '01/06/2021'],
  [70_000, 'General', '70000'],
  [0.1 + 0.2, 'General', '0,3'],
  [' AMP ', 'General', 'AMP'],
])('%j in the format %s reads %j', (value, format, text) => {
  expect(shownText(value, format)).toBe(text);
});

test('amounts are grouped by thousands, with their sign of money', () => {
  expect(shownText(70_000, '#,##0 "€"').replace(/\s/g, ' ')).toBe('70 000 €');
  expect(shownText(0.5, '0%').replace(/\s/g, ' ')).toBe('50 %');
});
