import fc from 'fast-check';
import { formulaPieces } from '../../../src/cli/xlsx/formula';
import { movedFormula } from '../../../src/cli/xlsx/shared-formula';

describe('the pieces of a formula', () => {
  test('put end to end make the formula again', () => {
    const scraps = [
      'A1',
      '$B$2',
      '"a ""b"" A1"',
      "'Annexe 1'!",
      '[',
      ']',
      '[[#This Row],[Coût]]',
      'SUM(',
      '1E5',
      ' ',
      "'",
      '!',
      'é',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...scraps), fc.string())), (parts) => {
        const formula = parts.join('');
        expect(
          formulaPieces(formula)
            .map(({ text }) => text)
            .join(''),
        ).toBe(formula);
      }),
    );
  });

  test.each([
    ['SUM(J3:J27)', ['J3', 'J27']],
    ['$J$3+J$4+$J5', ['$J$3', 'J$4', '$J5']],
    ['SUM(J:J,3:5,$A:$B,$3:$5)', ['J:J', '3:5', '$A:$B', '$3:$5']],
    [`'Annexe 1'!K8+Feuil2!K9`, ['K8', 'K9']],
    ['LOG10(A1)+TAUX_A1+A1.B', ['A1']],
    ['"A1"&A2&"B2 ""C3"""', ['A2']],
    ['1E5+A1*2.5E3', ['A1']],
    ['Budget[[#This Row],[A1]]+Budget[B2]', []],
    ['IF(A1="",#REF!,#N/A)', ['A1']],
  ])('%s refers to %j', (formula, references) => {
    expect(
      formulaPieces(formula)
        .filter(({ kind }) => kind === 'reference')
        .map(({ text }) => text),
    ).toEqual(references);
  });
});

describe('a formula filled down and across', () => {
  test.each([
    ['J3+K3', 1, 0, 'J4+K4'],
    ['J3+$K$3', 2, 3, 'M5+$K$3'],
    ['$J3*J$3', 1, 1, '$J4*K$3'],
    ['SUM(J3:K3,$L$1:L1)', 1, 0, 'SUM(J4:K4,$L$1:L2)'],
    [`'A1'!B2&"A1"`, 1, 1, `'A1'!C3&"A1"`],
    ['SUM(Z:Z,5:5)', 1, 1, 'SUM(AA:AA,6:6)'],
    ['A1', -1, 0, '#REF!'],
    ['XFD1', 0, 1, '#REF!'],
  ])('%s, %i rows down and %i columns right, reads %s', (formula, rows, columns, moved) => {
    expect(movedFormula(formula, rows, columns)).toBe(moved);
  });
});
