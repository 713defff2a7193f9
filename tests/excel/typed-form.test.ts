import { typedForm } from '../../src/excel/edits/typed-form';

const text = (value: string) => typedForm({ value, formula: null, numberFormat: 'General' });

describe('what Excel is given so that a cell holds a content', () => {
  it.each([
    ...[
      '22500',
      '70 000 €',
      '1,5',
      '5%',
      '1/2',
      '12/03/2021',
      'mai-21',
      'juin 2021',
      '3 févr.',
      '10:30',
      '10h30',
      '1E5',
    ],
    ...['=1+1', '+33 4 91', '-', '@amp', ' =A1', "'guillemet", 'TRUE', 'vrai', '#N/A', '#REF!', '-12', '(500)', '€ 5'],
  ])('keeps « %s » a text by an apostrophe', (value) => {
    expect(text(value)).toBe(`'${value}`);
  });

  it.each(['AMP 35000', 'Étude', '22500 DRD au SIAO', '2. Ingénierie de projet', 'n°', '—', '', '?', 'Marseille 13'])(
    'gives « %s » as it stands',
    (value) => {
      expect(text(value)).toBe(value);
    },
  );

  it('gives numbers and booleans as they are, formulas in the place of their value, and empties a cell by an empty text', () => {
    const rest = { formula: null, numberFormat: 'General' };
    expect(typedForm({ ...rest, value: -12.5 })).toBe(-12.5);
    expect(typedForm({ ...rest, value: false })).toBe(false);
    expect(typedForm({ ...rest, value: null })).toBe('');
    expect(typedForm({ ...rest, value: 3, formula: '=SUM(J3:J27)' })).toBe('=SUM(J3:J27)');
  });
});
