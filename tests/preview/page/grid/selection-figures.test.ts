import { describeFigures } from '../../../../preview/page/grid/selection-figures';

const values = [
  { func: 'SUM', value: 410_000 },
  { func: 'AVERAGE', value: 37_272.727 },
  { func: 'MAX', value: 100_000 },
  { func: 'COUNT', value: 11 },
  { func: 'COUNTA', value: 12 },
];

test('says in French, in the cells’ own format, what they add up to', () => {
  expect(describeFigures({ values, pattern: '#,##0 "€"' }).replaceAll('\u202f', ' ')).toBe(
    'Moyenne\u00a0: 37 273 €\u2003Nb (non vides)\u00a0: 12\u2003Somme\u00a0: 410 000 €',
  );
  expect(describeFigures({ values, pattern: null }).replaceAll('\u202f', ' ')).toContain('Moyenne\u00a0: 37 272,73');
});

test('counts texts, which have neither sum nor average', () => {
  expect(describeFigures({ values: [{ func: 'COUNTA', value: 3 }], pattern: null })).toBe('Nb (non vides)\u00a0: 3');
});

test('says nothing of one cell', () => {
  expect(
    describeFigures({
      values: [
        { func: 'SUM', value: 5 },
        { func: 'COUNTA', value: 1 },
      ],
      pattern: null,
    }),
  ).toBe('');
});
