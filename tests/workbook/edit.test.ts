import fc from 'fast-check';
import type { CellChange, CellEdit } from '../../src/workbook';
import { editCell, holdsSame, inverse, sheetSnapshot, witnessesOf } from '../../src/workbook';
import { applyToSnapshot } from '../support/apply-edits';

const sheet = sheetSnapshot({
  name: 'Annexe 1',
  firstRow: 2,
  firstColumn: 3,
  values: [
    ['n°', 'Action', 'Coût', null],
    [1, 'Étude', '70 000', 'AMP 35000'],
    [null, 'TOTAL', 70000, null],
  ],
  formulas: [
    [null, null, null, null],
    [null, null, null, null],
    [null, null, '=SUM(E3:E3)', null],
  ],
  numberFormats: [
    ['General', 'General', 'General', 'General'],
    ['General', 'General', '@', 'General'],
    ['General', 'General', '#,##0 "€"', 'General'],
  ],
});
const workbook = { sheets: [sheet], isReadOnly: false };

describe('an edit', () => {
  it('says what the cell held and what it gets', () => {
    expect(editCell(sheet, { row: 3, column: 6 }, { value: null })).toEqual({
      cell: { sheet: 'Annexe 1', row: 3, column: 6 },
      before: { value: 'AMP 35000', formula: null, numberFormat: 'General' },
      after: { value: null, formula: null, numberFormat: 'General' },
    });
  });

  it('puts a value in the place of a formula, and the other way round', () => {
    expect(editCell(sheet, { row: 4, column: 5 }, { value: 5 }).after).toEqual({
      value: 5,
      formula: null,
      numberFormat: '#,##0 "€"',
    });
    expect(editCell(sheet, { row: 4, column: 6 }, { formula: '=SUM(F3:F3)', value: 0 }).after).toEqual({
      value: 0,
      formula: '=SUM(F3:F3)',
      numberFormat: 'General',
    });
  });

  it('takes the format « Texte » off a cell that gets a number, and leaves it to one that gets a text', () => {
    const cell = { row: 3, column: 5 };
    expect(editCell(sheet, cell, { value: 70000 }).after.numberFormat).toBe('General');
    expect(editCell(sheet, cell, { value: 70000, numberFormat: '#,##0' }).after.numberFormat).toBe('#,##0');
    expect(editCell(sheet, cell, { value: '70000' }).after.numberFormat).toBe('@');
  });

  it('can change the format alone', () => {
    const { before, after } = editCell(sheet, { row: 4, column: 5 }, { numberFormat: '0' });
    expect(after).toEqual({ ...before, numberFormat: '0' });
  });

  it('is taken back by its inverse, whatever it is', () => {
    const value = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));
    const change = fc.oneof(
      fc.record({ value }),
      fc.record({ value, numberFormat: fc.constantFrom('0', '@', 'mmm-yy') }),
      fc.constantFrom<CellChange>({ formula: '=1+1' }, { formula: '=SUM(E3:E9)', numberFormat: '0' }),
      fc.constant<CellChange>({ numberFormat: '0.00' }),
    );
    const place = fc.record({ row: fc.integer({ min: 2, max: 4 }), column: fc.integer({ min: 3, max: 6 }) });
    const edits = fc
      .uniqueArray(fc.tuple(place, change), { selector: ([{ row, column }]) => `${row} ${column}` })
      .map((all): CellEdit[] => all.map(([at, what]) => editCell(sheet, at, what)));
    fc.assert(
      fc.property(edits, (some) => {
        expect(applyToSnapshot(applyToSnapshot(workbook, some), inverse(some))).toEqual(workbook);
      }),
    );
  });
});

describe('what a cell holds', () => {
  const of = (formula: string | null, value: string | number | null = null) => ({ value, formula, numberFormat: '0' });

  it.each<[string, string, boolean]>([
    ['=SUM(J3:J27)', '=sum(J3:J27)', true],
    ['=SUM(J3:J27)', '= SUM( J3:J27 )', true],
    ['=SUM(J3:J27)', '=SUM(J3:J26)', false],
    ['="a b"', '="ab"', false],
    ["='Mon Suivi'!A1", "='MonSuivi'!A1", false],
    ['="a"', '="A"', false],
  ])('%s and %s: same formula? %s', (one, other, same) => {
    expect(holdsSame(of(one, 1), of(other, 2))).toBe(same);
  });

  it('differs between a formula and its value, a number and its text, nothing and zero', () => {
    expect(holdsSame(of('=1+1', 2), of(null, 2))).toBe(false);
    expect(holdsSame(of(null, 2), of(null, '2'))).toBe(false);
    expect(holdsSame(of(null, null), of(null, 0))).toBe(false);
    expect(holdsSame(of(null, 'a'), { ...of(null, 'a'), numberFormat: '@' })).toBe(true);
  });
});

describe('the witnesses of edits', () => {
  it('are the first plain values of each row that stay', () => {
    const edits = [
      editCell(sheet, { row: 3, column: 3 }, { value: 2 }),
      editCell(sheet, { row: 3, column: 5 }, { value: 70000 }),
      editCell(sheet, { row: 4, column: 5 }, { formula: '=SUM(E3:E3)' }),
    ];
    expect(witnessesOf(workbook, edits).map(({ cell, value }) => [cell.row, cell.column, value])).toEqual([
      [3, 4, 'Étude'],
      [3, 6, 'AMP 35000'],
      [4, 4, 'TOTAL'],
    ]);
  });
});
