import { afterEach, describe, expect, test } from '@jest/globals';
import { closeHosts, openHost, type Rows } from '../../support/excel-host';

afterEach(closeHosts);

const ROWS = 6;
const rows = Array.from({ length: ROWS }, (_, index) => index + 1);

/** Column A: 1, 2, 3…; B: 10, 20, 30…; then the formulas, each written for its row. */
function sheetWith(...formulas: ((row: number) => string)[]): Rows {
  return rows.map((row) => [row, row * 10, ...formulas.map((formula) => formula(row))]);
}

async function columnOf(address: string): Promise<{ values: unknown[]; formulas: unknown[] }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('S').getRange(address).load('values,formulas');
    await context.sync();
    return {
      values: range.values.map(([value]) => value as unknown),
      formulas: range.formulas.map(([f]) => f as unknown),
    };
  });
}

/** Formulas that run down a column, and what they amount to on a row. */
const running: readonly [name: string, formula: (row: number) => string, value: (row: number) => unknown][] = [
  ['its own row', (row) => `=A${row}+B${row}`, (row) => row * 11],
  ['a fixed cell', (row) => `=A${row}/$B$6`, (row) => row / 60],
  ['a fixed column', (row) => `=$A${row}*2`, (row) => row * 2],
  ['a fixed row', (row) => `=A${row}+A$2`, (row) => row + 2],
  ['the row above and the one below', (row) => `=N(A${row + 1})-A${row}`, (row) => (row === ROWS ? -row : 1)],
  ['an area that moves', (row) => `=SUM(A${row}:B${row})`, (row) => row * 11],
  ['an area that grows', (row) => `=SUM(A$1:A${row})`, (row) => (row * (row + 1)) / 2],
  ['an area that stays', (row) => `=A${row}/SUM($A$1:$A$6)`, (row) => row / 21],
  ['a whole column', (row) => `=A${row}+MAX(B:B)`, (row) => row + 60],
  ['a function with a number in its name', (row) => `=LOG10(B${row})`, (row) => Math.log10(row * 10)],
  ['a reference within a text', (row) => `="A${row}"&A$1`, (row) => `A${row}1`],
  [
    'a text that reads as a number',
    (row) => `=IF(A${row}>3,"2","")&"|"&("3"+A${row})`,
    (row) => `${row > 3 ? '2' : ''}|${row + 3}`,
  ],
  [
    'a text that reads as a date',
    (row) => `=VALUE("2021-02-01")+A${row}&"2021-02-01"`,
    (row) => `${44228 + row}2021-02-01`,
  ],
  ['a number that looks like a reference', (row) => `=A${row}*1E${row}`, (row) => row * 10 ** row],
  ['where it stands', () => '=ROW()*10+COLUMN(A1)', (row) => row * 10 + 1],
  ['a place that is worked out', (row) => `=INDEX($B$1:$B$6,A${row})`, (row) => row * 10],
  ['an offset', (row) => `=OFFSET(A${row},0,1)`, (row) => row * 10],
  [
    'an area that is made as large as another',
    (row) => `=SUMIF($A$1:$A$6,"<=2",B${row})`,
    (row) => row * 10 + (row === ROWS ? 0 : (row + 1) * 10),
  ],
  ['a value beside another', (row) => `=LOOKUP(A${row},$A$1:$A$6,B$1:B$6)`, (row) => row * 10],
  ['another sheet', (row) => `='L’autre A1'!A${row}*3`, (row) => row * 15],
];

describe('a formula that runs down a column', () => {
  test.each(running)('with %s', async (_, formula, value) => {
    await openHost({ S: sheetWith(formula), 'L’autre A1': rows.map((row) => [row * 5]) });
    const { values, formulas } = await columnOf('C1:C6');
    expect(formulas).toEqual(rows.map(formula));
    values.forEach((got, index) => {
      const wanted = value(index + 1);
      if (typeof wanted === 'number') expect(got).toBeCloseTo(wanted, 6);
      else expect(got).toBe(wanted);
    });
  });

  test('refers to others that run down theirs', async () => {
    await openHost({
      S: sheetWith(
        (row) => `=D${row}*2`,
        (row) => `=A${row}+1`,
      ),
    });
    expect((await columnOf('C1:C6')).values).toEqual([4, 6, 8, 10, 12, 14]);
  });

  test('and a row whose formula is another', async () => {
    await openHost({ S: sheetWith((row) => (row === 3 ? '=A3*100' : `=A${row}*2`)) });
    expect((await columnOf('C1:C6')).values).toEqual([2, 4, 300, 8, 10, 12]);
  });

  test('follows what is typed in any row of it', async () => {
    await openHost({
      S: sheetWith(
        (row) => `=A${row}*2`,
        (row) => `=C${row}+$C$1`,
      ),
    });
    await columnOf('D1:D6');
    await edit((sheet) => (sheet.getRange('A4').values = [[40]]));
    expect((await columnOf('D1:D6')).values).toEqual([4, 6, 8, 82, 12, 14]);
    await edit((sheet) => (sheet.getRange('A1').values = [[100]]));
    expect((await columnOf('D1:D6')).values).toEqual([400, 204, 206, 280, 210, 212]);
  });

  test('is looked through, as it was and as it becomes', async () => {
    await openHost({
      S: sheetWith(
        (row) => `=A${row}*2`,
        // Univer keeps the values of what it calculates with or compares, to find them again.
        (row) => `=IF(C${row}>4,C${row}-2,0)`,
        (row) => `=MATCH(A${row}*2,C$1:C$6,0)&"|"&COUNTIF(C$1:C$6,A${row}*2)&"|"&SUM(IF(D$1:D$6=4,1,0))`,
      ),
    });
    expect((await columnOf('E1:E6')).values).toEqual(rows.map((row) => `${row}|1|1`));
    await edit((sheet) => (sheet.getRange('A4:A5').values = [[3], [1]]));
    expect((await columnOf('E1:E6')).values).toEqual(['1|2|2', '2|1|2', '3|2|2', '3|2|2', '1|2|2', '6|1|2']);
  });

  test('goes on when its first cell is overwritten, emptied or deleted', async () => {
    await openHost({ S: sheetWith((row) => `=A${row}*2`) });
    await columnOf('C1:C6');
    await edit((sheet) => (sheet.getRange('C1').formulas = [['=A1*7']]));
    expect((await columnOf('C1:C6')).values).toEqual([7, 4, 6, 8, 10, 12]);
    await edit((sheet) => sheet.getRange('C2').clear('Contents'));
    await edit((sheet) => (sheet.getRange('A1:A6').values = rows.map((row) => [row + 1])));
    expect((await columnOf('C1:C6')).values).toEqual([14, '', 8, 10, 12, 14]);
    await edit((sheet) => sheet.getRange('1:2').delete('Up'));
    const { values, formulas } = await columnOf('C1:C4');
    expect(values).toEqual([8, 10, 12, 14]);
    expect(formulas).toEqual(['=A1*2', '=A2*2', '=A3*2', '=A4*2']);
  });

  test('goes on around a row that is inserted in the middle', async () => {
    await openHost({ S: sheetWith((row) => `=A${row}*2+$A$1`) });
    await columnOf('C1:C6');
    await edit((sheet) => sheet.getRange('3:3').insert('Down'));
    await edit((sheet) => (sheet.getRange('A6').values = [[50]]));
    const { values, formulas } = await columnOf('C1:C7');
    expect(values).toEqual([3, 5, '', 7, 9, 101, 13]);
    expect(formulas).toEqual(['=A1*2+$A$1', '=A2*2+$A$1', '', '=A4*2+$A$1', '=A5*2+$A$1', '=A6*2+$A$1', '=A7*2+$A$1']);
  });
});

function edit(change: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  return Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem('S'));
    await context.sync();
  });
}
