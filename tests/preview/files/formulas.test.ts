import { comparisonFormula } from '../../../preview/files/conditional-formats/formulas';
import { fileFormula, univerFormula } from '../../../preview/files/functions';
import { columnCharacters, columnPixels, rowPixels, rowPoints } from '../../../preview/files/measures';

test.each([
  ['_xlfn.IFS(A1>0,1)', '=IFS(A1>0,1)', '_xlfn.IFS(A1>0,1)'],
  ['_xlfn._xlws.SORT(A1:A3)', '=SORT(A1:A3)', '_xlfn._xlws.SORT(A1:A3)'],
  ['SUM(A1:A3)', '=SUM(A1:A3)', 'SUM(A1:A3)'],
  ['"_xlfn.IFS("&A1', '="_xlfn.IFS("&A1', '"_xlfn.IFS("&A1'],
  ["'CONCAT(x'!A1+_xlfn.CONCAT(A1)", "='CONCAT(x'!A1+CONCAT(A1)", "'CONCAT(x'!A1+_xlfn.CONCAT(A1)"],
])('%s ⇄ %s', (file, univer, back) => {
  expect(univerFormula(file)).toBe(univer);
  expect(fileFormula(univer)).toBe(back);
});

test('comparisons with a cell are written for the first cell of their area', () => {
  expect(comparisonFormula('greaterThan', '$B$1', '', 'J3:J9 L3')).toBe('J3>($B$1)');
  expect(comparisonFormula('notBetween', 'A1', 'A2', '$C$2:$C$9')).toBe('OR(C2<MIN(A1,A2),C2>MAX(A1,A2))');
});

test('widths and heights survive a copy to the pixel', () => {
  expect(columnPixels(8.7109375)).toBe(61);
  for (let pixels = 1; pixels <= 600; pixels++) {
    expect(columnPixels(columnCharacters(pixels))).toBe(pixels);
    expect(rowPixels(rowPoints(pixels))).toBe(pixels);
  }
});
