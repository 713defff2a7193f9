import { afterEach, describe, expect, test } from '@jest/globals';
import { closeHosts, errorCode, openHost, type Rows } from '../../support/excel-host';

afterEach(closeHosts);

/** Types rows into a sheet with `prepare` done before, and gives what the cells then are. */
async function typed(rows: Rows, prepare: (sheet: Excel.Worksheet) => void = () => undefined) {
  await openHost({ S: [] });
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('S');
    prepare(sheet);
    const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1);
    range.values = rows.map((row) => [...row]);
    range.load('values,formulas,valueTypes,numberFormat,text');
    await context.sync();
    return range.toJSON();
  });
}

/** The first row of what cells are. */
async function typedRow(...values: (string | number | boolean | null)[]) {
  const { values: [row = []] = [], ...rest } = await typed([values]);
  return { values: row, formulas: rest.formulas?.[0], types: rest.valueTypes?.[0], formats: rest.numberFormat?.[0] };
}

describe('what is typed into cells', () => {
  test('numbers, texts and booleans stay what they are; an empty cell is an empty text', async () => {
    const row = await typedRow(1.5, 'texte', true, '', null);
    expect(row.values).toEqual([1.5, 'texte', true, '', '']);
    expect(row.types).toEqual(['Double', 'String', 'Boolean', 'Empty', 'Empty']);
    expect(row.formats).toEqual(['General', 'General', 'General', 'General', 'General']);
  });

  test('a text that looks like a number, a percentage or a boolean becomes one, read in English', async () => {
    const row = await typedRow('12', '1,234.5', '5%', 'TRUE', '1e3', ' 7 ', '70 000 €', '1.700.000', '1 700');
    expect(row.values).toEqual([12, 1234.5, 0.05, true, 1000, 7, '70 000 €', '1.700.000', '1 700']);
    expect(row.formats).toEqual([
      'General',
      '#,##0.00',
      '0%',
      'General',
      '0.00E+00',
      'General',
      'General',
      'General',
      'General',
    ]);
  });

  test('a date becomes a serial number, the month first, with the format that Excel gives it', async () => {
    const row = await typedRow('12/03/2021', '2021-03-12', 'May-21', '1:30', 'mai-21', '12 mars 2021');
    expect(row.values).toEqual([44533, 44267, 44317, 0.0625, 'mai-21', '12 mars 2021']);
    expect(row.formats).toEqual(['m/d/yyyy', 'm/d/yyyy', 'mmm-yy', 'h:mm', 'General', 'General']);
    const year = new Date().getFullYear();
    const thisYear = await typedRow('12/03');
    expect(thisYear.values).toEqual([(Date.UTC(year, 11, 3) - Date.UTC(1899, 11, 30)) / 86_400_000]);
    expect(thisYear.formats).toEqual(['d-mmm']);
  });

  test('a number format that is there already stays', async () => {
    const { values, numberFormat } = await typed([['12/03/2021', '5%']], (sheet) => {
      sheet.getRange('A1:B1').numberFormat = [['mmm-yy', '0.00%']];
    });
    expect(values).toEqual([[44533, 0.05]]);
    expect(numberFormat).toEqual([['mmm-yy', '0.00%']]);
  });

  test('in a cell of text everything is text, formulas too', async () => {
    const { values, valueTypes } = await typed([['12', '12/03', '=A1', 'TRUE']], (sheet) => {
      sheet.getRange('A1:D1').numberFormat = [['@', '@', '@', '@']];
    });
    expect(values).toEqual([['12', '12/03', '=A1', 'TRUE']]);
    expect(valueTypes).toEqual([['String', 'String', 'String', 'String']]);
  });

  test('an apostrophe says that the rest is text, and is not part of it', async () => {
    const row = await typedRow("'12", "'=A1", "'#REF!");
    expect(row.values).toEqual(['12', '=A1', '#REF!']);
    expect(row.types).toEqual(['String', 'String', 'String']);
  });

  test('an equals sign makes a formula, calculated before the next action reads it', async () => {
    await openHost({ S: [[1], [2]] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.getRange('B1').formulas = [['=SUM(A1:A2)']];
      const before = sheet.getRange('B1').load('values,formulas,valueTypes');
      sheet.getRange('A1').values = [[10]];
      const after = sheet.getRange('B1').load('values');
      await context.sync();
      expect(before.toJSON()).toMatchObject({ values: [[3]], formulas: [['=SUM(A1:A2)']], valueTypes: [['Double']] });
      expect(after.values).toEqual([[12]]);
    });
  });

  test('errors are their English text, and of a type of their own', async () => {
    const row = await typedRow('=1/0', '=NOPE()', '=NA()', '=SQRT(-1)', '="a"+1', '=""');
    expect(row.values).toEqual(['#DIV/0!', '#NAME?', '#N/A', '#NUM!', '#VALUE!', '']);
    expect(row.types).toEqual(['Error', 'Error', 'Error', 'Error', 'Error', 'String']);
  });

  test('null leaves a cell alone; so do NaN and undefined, which become null on the way', async () => {
    await openHost({ S: [['a', 'b', 'c', 'd']] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1:D1');
      range.values = [[null, Number.NaN, undefined, 'nouveau']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['a', 'b', 'c', 'nouveau']]);
    });
  });

  test('one value fills a whole range; an empty text empties it', async () => {
    await openHost({ S: [['a', 'b']] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      const range = sheet.getRange('A1:C2');
      range.values = 7 as unknown as number[][];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [7, 7, 7],
        [7, 7, 7],
      ]);
      range.values = '' as unknown as string[][];
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  test('what is shown is shown in French', async () => {
    const { text } = await typed([[50000, 44348, 0.1234, true, 1234.5, 'texte']], (sheet) => {
      sheet.getRange('A1:C1').numberFormat = [['#,##0 "€"', 'mmmm yyyy', '0.0%']];
    });
    expect(text?.[0]?.map((shown) => String(shown).replace(/[\u00a0\u202f]/g, ' '))).toEqual([
      '50 000 €',
      'juin 2021',
      '12,3%',
      'VRAI',
      '1234,5',
      'texte',
    ]);
  });

  test('more than 1,500 cells arrive whole, although office.js cuts them up', async () => {
    await openHost({ S: [] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1:J1000');
      range.values = Array.from({ length: 1000 }, (_, row) =>
        Array.from({ length: 10 }, (__, column) => row * 10 + column),
      );
      range.load('values');
      await context.sync();
      expect(range.values[999]?.[9]).toBe(9999);
      expect(range.values[500]?.[3]).toBe(5003);
    });
  });
});

describe('what Excel refuses to type, the host refuses', () => {
  const attempts: [string, string, (sheet: Excel.Worksheet) => void, string][] = [
    [
      'rows of the wrong number',
      'InvalidArgument',
      (sheet) => (sheet.getRange('A1:B2').values = [[1, 2]]),
      'Range.values',
    ],
    [
      'rows of the wrong length',
      'InvalidArgument',
      (sheet) => (sheet.getRange('A1:B2').values = [[1, 2], [3]]),
      'Range.values',
    ],
    [
      'more than 32,767 characters',
      'InvalidArgument',
      (sheet) => (sheet.getRange('A1').values = [['x'.repeat(32_768)]]),
      'Range.values',
    ],
    [
      'a formula that is not closed',
      'InvalidArgument',
      (sheet) => (sheet.getRange('A1').formulas = [['=SUM(A2']]),
      'Range.formulas',
    ],
    [
      'a formula with the semicolons of French',
      'InvalidArgument',
      (sheet) => (sheet.getRange('A1').formulas = [['=SUM(A2;A3)']]),
      'Range.formulas',
    ],
    [
      'a formula that ends too early',
      'InvalidArgument',
      (sheet) => (sheet.getRange('A1').values = [['=A2+']]),
      'Range.values',
    ],
    [
      'a number format that cannot be read',
      'InvalidArgument',
      (sheet) => (sheet.getRange('A1').numberFormat = [['0 "€']]),
      'Range.numberFormat',
    ],
    [
      'a formula of more than 8,192 characters',
      'FormulaLengthExceedsLimit',
      (sheet) => (sheet.getRange('A1').formulas = [[`=1${'+1'.repeat(5000)}`]]),
      'Range.formulas',
    ],
    [
      'the cells of a whole column',
      'InvalidArgument',
      (sheet) => (sheet.getRange('A:A').values = 1 as unknown as number[][]),
      'Range.values',
    ],
    [
      'a number format that is none',
      'InvalidArgument',
      (sheet) => (sheet.getRange('A1').numberFormat = [[5]] as unknown as string[][]),
      'Range.numberFormat',
    ],
  ];
  test.each(attempts)('%s: %s', async (_, code, act, location) => {
    await openHost({ S: [] });
    const error = await Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem('S'));
      await context.sync();
    }).catch((reason: unknown) => reason as OfficeExtension.Error);
    expect(error).toMatchObject({ code, debugInfo: { errorLocation: location } });
  });

  test.each(['=SUM({1;2})', '="a;b"&"+"', '=\'Annexe ; 1\'!A1&"x"', '=-A2', '=A2%', '=IF(A2="","",1)', '=1+-1'])(
    '%s is accepted as a formula',
    async (formula) => {
      await openHost({ S: [], 'Annexe ; 1': [] });
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('S').getRange('A1');
        range.formulas = [[formula]];
        range.load('formulas');
        await context.sync();
        expect(range.formulas).toEqual([[formula]]);
      });
    },
  );

  test.each([
    '#,##0 "€"',
    '#,##0.00 €',
    'mmm-yy',
    '@',
    '0.0%',
    '[Red]-0;0',
    'dd/mm/yyyy',
    '[$-40C]mmm-yy',
    ';;;',
    'General',
  ])('%s is accepted as a number format', async (format) => {
    await openHost({ S: [] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1');
      range.numberFormat = [[format]];
      range.load('numberFormat');
      await context.sync();
      expect(range.numberFormat).toEqual([[format]]);
    });
  });

  test('32,767 characters are accepted', async () => {
    const { values } = await typed([['x'.repeat(32_767)]]);
    expect(String(values?.[0]?.[0])).toHaveLength(32_767);
  });

  test('five million cells are read at most; whole rows and columns give no cells at all', async () => {
    await openHost({ S: [['a']] });
    const tooMany = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('S').getRange('A1:J600000').load('values');
      await context.sync();
    });
    expect(await errorCode(tooMany)).toBe('RangeExceedsLimit');
    await Excel.run(async (context) => {
      const whole = context.workbook.worksheets
        .getItem('S')
        .getRange()
        .load('values,address,cellCount,rowCount,columnCount');
      await context.sync();
      expect(whole.toJSON()).toMatchObject({
        address: 'S!A1:XFD1048576',
        cellCount: -1,
        rowCount: 1_048_576,
        columnCount: 16_384,
      });
      expect(whole.values).toBeNull();
    });
  });
});
