import { placesOf } from '../../../src/reports/own-templates/blocks';
import { grownFormula } from '../../../src/reports/own-templates/grown-formula';

/** Row 5 alone, then rows 8 and 9 together; three actions. */
const blocks = [
  { first: 5, last: 5 },
  { first: 8, last: 9 },
];
const places = placesOf(blocks, 3);
const grown = (formula: string) => grownFormula(formula, blocks, places);

test.each([
  ['=SUM(D5:D5)', '=SUM(D5:D7)'],
  ['=SUM(D5)', '=SUM(D5:D7)'],
  ['=AVERAGE($D$5)/2', '=AVERAGE($D$5:$D$7)/2'],
  ['=SUM($D4:D$5)+E6', '=SUM($D4:D$7)+E8'],
  ['=SUM(D8:D9)', '=SUM(D10:D15)'],
  ['=SUM(D5:D9)', '=SUM(D5:D15)'],
  ['=IF(A1="D5:D5",SUM(D5:D5),Feuil2!D5)', '=IF(A1="D5:D5",SUM(D5:D7),Feuil2!D5)'],
])('%s becomes %s', (formula, wanted) => {
  expect(grown(formula)).toBe(wanted);
});

test.each(['=D5*2', '=SUM(D4:D6)', '=SUM(D8)', '=SUM(D9:D9)', "='Annexe 1'!D5", '=SUM(D1:D3)', '=NOMBRE5(1)'])(
  '%s is left to Excel',
  (formula) => {
    expect(grown(formula)).toBeNull();
  },
);

test('nothing grows for a single action', () => {
  expect(grownFormula('=SUM(D5:D5)', blocks, placesOf(blocks, 1))).toBeNull();
});

test('every row finds its copies', () => {
  expect(places.copies(4)).toEqual([{ row: 4, rank: null }]);
  expect(places.copies(5)).toEqual([0, 1, 2].map((rank) => ({ row: 5 + rank, rank })));
  expect(places.copies(9)).toEqual([0, 1, 2].map((rank) => ({ row: 11 + 2 * rank, rank })));
  expect(places.first(10)).toBe(16);
});
