import { linkedText } from '../../src/taskpane/list/linked-text';
import { cell } from './support/outcomes';

const texts = (text: string, ...addresses: string[]) => {
  const { stretches, unnamed } = linkedText(
    text,
    addresses.map((address) => cell(address)),
  );
  return { parts: stretches.map((part) => (part.cell ? `[${part.text}]` : part.text)), unnamed: unnamed.length };
};

describe('a line of the calculation', () => {
  it('has the cells that it names as links, where they stand', () => {
    expect(texts('Affiché en J28 : 3 €, lu en K28.', 'J28', 'K28')).toEqual({
      parts: ['Affiché en ', '[J28]', ' : 3 €, lu en ', '[K28]', '.'],
      unnamed: 0,
    });
  });

  it('does not take an address for another that begins like it, nor a word for an address', () => {
    expect(texts('J28 et CT2 : BOP177', 'J2', 'B1')).toEqual({ parts: ['J28 et CT2 : BOP177'], unnamed: 2 });
  });

  it('links only the cells that it is given', () => {
    expect(texts('J5 et K5', 'K5')).toEqual({ parts: ['J5 et ', '[K5]'], unnamed: 0 });
  });

  it('gives the cells that it does not name apart, unless they lie in an area that it names', () => {
    expect(texts('SOMME(J3:J27)', 'J3', 'J4', 'J27')).toEqual({
      parts: ['SOMME(', '[J3]', ':', '[J27]', ')'],
      unnamed: 0,
    });
    expect(texts('Les trois lignes', 'J3', 'J4').unnamed).toBe(2);
  });
});
