import { toPutBack } from '../../../src/excel/filters/criteria';

/** As Excel reads criteria: every part is there. */
const read = (said: object): Excel.FilterCriteria => {
  const nothing = {
    color: null,
    criterion1: null,
    criterion2: null,
    dynamicCriteria: null,
    icon: null,
    operator: null,
  };
  return { ...nothing, subField: null, values: null, ...said } as unknown as Excel.FilterCriteria;
};

test.each([
  { filterOn: 'Values', values: ['Marseille', ''] },
  { filterOn: 'Custom', criterion1: '>3', criterion2: '<20', operator: 'And' },
  { filterOn: 'TopItems', criterion1: '5' },
  { filterOn: 'Dynamic', dynamicCriteria: 'AboveAverage' },
])('$filterOn is put back without the nulls that Excel reads', (said) => {
  expect(toPutBack(read(said))).toEqual(said);
});

test('a single value that is read as a condition is put back as one', () => {
  expect(toPutBack(read({ filterOn: 'Values', criterion1: '=Marseille' }))).toEqual({
    filterOn: 'Custom',
    criterion1: '=Marseille',
  });
});

test.each([[null], [undefined], [read({})], [read({ filterOn: 'Custom', operator: 'And', values: [] })]])(
  'a column that hides nothing is told from the others: %j',
  (criteria) => {
    expect(toPutBack(criteria)).toBe('none');
  },
);

test.each([
  { filterOn: 'CellColor', color: '#FFFF00' },
  { filterOn: 'CellColor' },
  { filterOn: 'FontColor', color: '#C00000' },
  { filterOn: 'Icon', icon: { index: 1, set: 'ThreeFlags' } },
  { filterOn: 'Values', values: [{ date: '2021-03-01', specificity: 'Month' }] },
  { filterOn: 'Values', values: ['x'], subField: 'Capitale' },
  { filterOn: 'Dynamic', dynamicCriteria: 'Unknown' },
  { filterOn: 'Custom', criterion2: '<20' },
  { criterion1: '>3' },
])('what cannot be put back exactly is unknown: %j', (said) => {
  expect(toPutBack(read(said))).toBe('unknown');
});
