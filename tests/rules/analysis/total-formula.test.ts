import { addedRows } from '../../../src/rules/analysis/total-formula';

/** The rows among 1 to 40 that a formula in column J adds up. */
function rows(formula: string): number[] | null {
  const isAdded = addedRows(formula, 10);
  return isAdded && Array.from({ length: 40 }, (_, index) => index + 1).filter(isAdded);
}

describe('addedRows', () => {
  it.each([
    ['=SUM(J3:J6)', [3, 4, 5, 6]],
    ['=SUM($J$3:$J$5)', [3, 4, 5]],
    ['=SUM(J3:J4,J8)', [3, 4, 8]],
    ['=J3+J5', [3, 5]],
    ['=+J3', [3]],
    ['=SUM(J3:J4)+SUM(J10:J11)', [3, 4, 10, 11]],
    ['=SUBTOTAL(9,J3:J5)', [3, 4, 5]],
    ['=SUBTOTAL(109, J3:J5)', [3, 4, 5]],
    ['=AGGREGATE(9,6,J3:J5)', [3, 4, 5]],
  ])('%s', (formula, expected) => {
    expect(rows(formula)).toEqual(expected);
  });

  it.each([
    '=SUM(J3:J6)+20000',
    '=SUM(K3:K6)',
    '=SUM(J3:K6)',
    '=SUM(J3:J6)-J4',
    '=SUM(J3:J6)*2',
    '=SUM(Budget[Coût])',
    "=SUM('Annexe 1'!J3:J6)",
    '=SUBTOTAL(1,J3:J5)',
    '=SUM(J:J)',
    '=SUM()',
    '=AVERAGE(J3:J6)',
  ])('knows nothing of %s', (formula) => {
    expect(rows(formula)).toBeNull();
  });
});
