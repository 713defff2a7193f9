import { CellValueType } from '@univerjs/core';
import { typedInFrench } from '../../../../preview/page/grid/typed-in-french';

test.each<[typed: string, value: number, pattern?: string]>([
  ['12,5', 12.5],
  ['-5,25', -5.25],
  ['35 000', 35_000],
  ['1 700 000', 1_700_000],
  ['1\u202f234,56', 1234.56],
  ['35 000 €', 35_000, '#,##0 "€"'],
  ['1\u00a0234,5\u00a0€', 1234.5, '#,##0.00 "€"'],
  ['12€', 12, '#,##0 "€"'],
  ['12,5 %', 0.125, '0.00%'],
  ['5 %', 0.05, '0%'],
  ['juin-21', 44_348, 'mmmm-yy'],
  ['sept-21', 44_440, 'mmm-yy'],
  ['01/02/2021', 44_228, 'dd/mm/yyyy'],
])('« %s » is the number %d', (typed, value, pattern = '') => {
  const read = typedInFrench(typed);
  expect(read).toMatchObject({ v: expect.closeTo(value, 9), t: CellValueType.NUMBER });
  if (pattern) expect(read?.pattern).toBe(pattern);
});

test.each([
  'AMP 112500',
  '22500 DRD au SIAO',
  '35 00',
  '1 2',
  '12 + 13',
  'bonjour',
  '',
  '?',
  "'12,5",
  '=A1*2',
  '2021',
  '12.5',
  '1/2',
])('« %s » is left to Univer', (typed) => {
  expect(typedInFrench(typed)).toBeNull();
});
