import type { Answer } from '../../src/excel/read/ask';
import { assemble } from '../../src/excel/read/assemble';
import type { Cells } from '../../src/excel/read/cells';
import type { SurveyedSheet } from '../../src/excel/read/survey';
import type { Window } from '../../src/excel/read/window';
import { formulaAt, lastColumn, lastRow, numberFormatAt, valueAt } from '../../src/workbook';

const sheet: SurveyedSheet = {
  id: '{1}',
  name: 'Annexe 1',
  visible: true,
  isProtected: false,
  isFiltered: false,
  tables: [{ id: '7', name: 'Actions', hasHeaders: true, hasTotals: false }],
};

function cells(firstRow: number, firstColumn: number, values: unknown[][], formulas = values): Cells {
  return { firstRow, firstColumn, values, formulas, numberFormats: values.map((row) => row.map(() => '0')) };
}

function answer(
  window: Window,
  content: Cells | null,
  parts: { lastRow?: number; hiddenRows?: number[] } = {},
): Answer {
  const tables = [{ top: 2, left: 1, bottom: 4, right: 2 }];
  const facts = {
    lastRow: parts.lastRow ?? 0,
    hiddenColumns: [3],
    tables,
    signature: null,
    names: [],
    printArea: null,
    marks: [],
  };
  const withFacts = parts.lastRow !== undefined;
  return {
    request: { sheet, window, withFacts },
    content: { cells: content, hiddenRows: parts.hiddenRows ?? [], merges: [] },
    facts: withFacts ? facts : null,
  };
}

describe('a sheet put together from what was read', () => {
  it('keeps values, tells empty cells and formulas', () => {
    const values = [
      [1, '', '=texte', true],
      [42, '#REF!', 'x', ''],
    ];
    const formulas = [
      [1, '', '=texte', true],
      ['=6*7', '=#REF!', 'x', '=""'],
    ];
    const read = assemble(sheet, [answer({ top: 1, bottom: 1000 }, cells(2, 1, values, formulas), { lastRow: 3 })]);
    expect(read.values).toEqual([
      [1, null, '=texte', true],
      [42, '#REF!', 'x', null],
    ]);
    expect(read.formulas).toEqual([
      [null, null, null, null],
      ['=6*7', '=#REF!', null, '=""'],
    ]);
    expect(read.isComplete).toBe(true);
    expect(read.hiddenColumns).toEqual([3]);
    expect(read.tables).toEqual([
      { name: 'Actions', area: { top: 2, left: 1, bottom: 4, right: 2 }, hasHeaders: true, hasTotals: false },
    ]);
  });

  it('joins windows in whatever order they came, with other first columns and empty rows between', () => {
    const read = assemble(sheet, [
      answer({ top: 21, bottom: 30 }, cells(24, 2, [['bas', 'droite']])),
      answer({ top: 11, bottom: 20 }, null),
      answer({ top: 1, bottom: 10 }, cells(9, 3, [['haut'], ['suite']], [['haut'], ['=A1']]), {
        lastRow: 24,
        hiddenRows: [4],
      }),
    ]);
    expect([read.firstRow, read.firstColumn, lastRow(read), lastColumn(read)]).toEqual([9, 2, 24, 3]);
    expect(valueAt(read, 9, 3)).toBe('haut');
    expect(formulaAt(read, 10, 3)).toBe('=A1');
    expect(valueAt(read, 15, 3)).toBeNull();
    expect(valueAt(read, 24, 2)).toBe('bas');
    expect(numberFormatAt(read, 9, 2)).toBe('General');
    expect(numberFormatAt(read, 24, 3)).toBe('0');
    expect(read.hiddenRows).toEqual([4]);
    expect(read.isComplete).toBe(true);
  });

  it('says when only the top was read', () => {
    const read = assemble(sheet, [answer({ top: 1, bottom: 1000 }, cells(1, 1, [['x']]), { lastRow: 1001 })]);
    expect(read.isComplete).toBe(false);
  });

  it('holds no cell of an empty sheet', () => {
    const read = assemble(sheet, [answer({ top: 1, bottom: 1000 }, null, { lastRow: 0 })]);
    expect(read.values).toEqual([]);
    expect(read.isComplete).toBe(true);
  });
});
