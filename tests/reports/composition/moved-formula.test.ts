import { movedFormula } from '../../../src/reports/composition/moved-formula';

/** Rows 10 and below went three rows down, row 5 has gone; column C became E. */
const rowAfter = (row: number) => (row === 5 ? null : row >= 10 ? row + 3 : row);
const columnAfter = (column: number) => (column === 3 ? 5 : column);

test.each([
  ['=B12*2', '=B15*2'],
  ['=$C$12+C4', '=$E$15+E4'],
  ['=SUM(B10:B20)', '=SUM(B13:B23)'],
  ['=B12&" voir B12"', '=B15&" voir B12"'],
  ["=B12+'Annexe 1'!B12+'L''eau B12'!C3", "=B15+'Annexe 1'!B12+'L''eau B12'!C3"],
  ['=Suivi!B12+LOG10(B12)', '=Suivi!B12+LOG10(B15)'],
  ['=TODAY()', '=TODAY()'],
])('%s becomes %s', (before, after) => {
  expect(movedFormula(before, rowAfter, columnAfter)).toBe(after);
});

test('a formula that names a cell that has gone is given up', () => {
  expect(movedFormula('=B5+B12', rowAfter, columnAfter)).toBeNull();
});
