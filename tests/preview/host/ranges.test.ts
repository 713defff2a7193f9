import { afterEach, describe, expect, test } from '@jest/globals';
import { closeHosts, errorCode, openHost } from '../../support/excel-host';

afterEach(closeHosts);

const rows = [
  ['n°', 'action', 'coût'],
  [1, 'un', 100],
  [2, 'deux', 200],
  [3, 'trois', 300],
];

/** The addresses of the ranges that `reach` gives, from the sheet « Annexe 1 ». */
async function addresses(reach: (sheet: Excel.Worksheet) => Excel.Range[]): Promise<string[]> {
  await openHost({ 'Annexe 1': rows, Vide: [] });
  return Excel.run(async (context) => {
    const ranges = reach(context.workbook.worksheets.getItem('Annexe 1'));
    for (const range of ranges) range.load('address');
    await context.sync();
    return ranges.map((range) => range.address.replace("'Annexe 1'!", ''));
  });
}

/** The code with which reaching a range fails. */
async function refusal(reach: (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas): Promise<string> {
  await openHost({ 'Annexe 1': rows, Vide: [] });
  const attempt = Excel.run(async (context) => {
    reach(context.workbook.worksheets.getItem('Annexe 1')).load('address');
    await context.sync();
  });
  return errorCode(attempt);
}

describe('a range', () => {
  test('is named in any of the ways that Excel understands', async () => {
    const found = await addresses((sheet) => [
      sheet.getRange('b2'),
      sheet.getRange('$A$1:C3'),
      sheet.getRange('C3:A1'),
      sheet.getRange('B:C'),
      sheet.getRange('2:3'),
      sheet.getRange("'Annexe 1'!A1"),
      sheet.getRange(),
      sheet.getRangeByIndexes(1, 2, 2, 1),
      sheet.getCell(0, 1),
    ]);
    expect(found).toEqual(['B2', 'A1:C3', 'A1:C3', 'B:C', '2:3', 'A1', 'A1:XFD1048576', 'C2:C3', 'B1']);
  });

  test('leads to others', async () => {
    const found = await addresses((sheet) => {
      const range = sheet.getRange('B2:C3');
      return [
        range.getCell(1, 1),
        range.getCell(5, 5),
        range.getRow(1),
        range.getColumn(0),
        range.getLastRow(),
        range.getLastColumn(),
        range.getLastCell(),
        range.getOffsetRange(1, -1),
        range.getResizedRange(1, -1),
        range.getAbsoluteResizedRange(1, 4),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getRowsAbove(),
        range.getRowsBelow(2),
        range.getColumnsBefore(),
        range.getColumnsAfter(2),
        range.getBoundingRect('E5'),
        range.getIntersection('C1:F2'),
        range.getUsedRange(),
        sheet.getRange('B2').getSurroundingRegion(),
      ];
    });
    expect(found).toEqual([
      'C3', 'G7', 'B3:C3', 'B2:B3', 'B3:C3', 'C2:C3', 'C3', 'A3:B4', 'B2:B4', 'B2:E2', '2:3', 'B:C',
      'B1:C1', 'B4:C5', 'A2:A3', 'D2:E3', 'B2:E5', 'C2', 'B2:C3', 'A1:C4',
    ]); // prettier-ignore
  });

  test('says where it lies', async () => {
    await openHost({ 'Annexe 1': rows });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Annexe 1').getRange('B2:C4');
      range.load(
        'rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow,isEntireColumn,top,left,width,height',
      );
      range.worksheet.load('name');
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        rowIndex: 1,
        columnIndex: 1,
        rowCount: 3,
        columnCount: 2,
        cellCount: 6,
        isEntireRow: false,
        isEntireColumn: false,
      });
      expect(range.height).toBeGreaterThan(range.top);
      expect(range.worksheet.name).toBe('Annexe 1');
    });
  });

  test('that is used holds every value, or every format as well; a blank sheet has A1 alone, or none', async () => {
    await openHost({ 'Annexe 1': rows, Vide: [] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Annexe 1');
      sheet.getRange('F9').format.fill.color = 'yellow';
      const all = sheet.getUsedRange().load('address');
      const values = sheet.getUsedRange(true).load('address');
      const blank = context.workbook.worksheets.getItem('Vide');
      const first = blank.getUsedRange().load('address');
      const none = blank.getUsedRangeOrNullObject();
      const within = sheet.getRange('F1:F9').getUsedRangeOrNullObject(true);
      await context.sync();
      expect([all.address, values.address, first.address]).toEqual(["'Annexe 1'!A1:F9", "'Annexe 1'!A1:C4", 'Vide!A1']);
      expect([none.isNullObject, within.isNullObject]).toEqual([true, true]);
    });
  });

  test('of several areas has one address for all of them, and gives each', async () => {
    await openHost({ 'Annexe 1': rows });
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem('Annexe 1').getRanges('A1:B2,C4, D5');
      areas.load('address,areaCount,cellCount');
      areas.areas.load('items/address,items/values');
      await context.sync();
      expect(areas.toJSON()).toMatchObject({
        address: "'Annexe 1'!A1:B2,'Annexe 1'!C4,'Annexe 1'!D5",
        areaCount: 3,
        cellCount: 6,
      });
      expect(areas.areas.items.map((range) => range.values)).toEqual([
        [
          ['n°', 'action'],
          [1, 'un'],
        ],
        [[300]],
        [['']],
      ]);
      const common = areas.getIntersection('B1:C4').load('address');
      await context.sync();
      expect(common.address).toBe("'Annexe 1'!B1:B2,'Annexe 1'!C4");
    });
  });

  test('can be merged, whole or row by row, and unmerged; only its first cell keeps its content', async () => {
    await openHost({ 'Annexe 1': rows });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Annexe 1');
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A2:C3').merge(true);
      const merged = sheet.getRange('A1:Z99').getMergedAreasOrNullObject().load('address');
      const values = sheet.getRange('A1:C3').load('values');
      const elsewhere = sheet.getRange('A5:Z99').getMergedAreasOrNullObject();
      await context.sync();
      expect(merged.address).toBe("'Annexe 1'!A1:B1,'Annexe 1'!A2:C2,'Annexe 1'!A3:C3");
      expect(values.values).toEqual([
        ['n°', '', 'coût'],
        [1, '', ''],
        [2, '', ''],
      ]);
      expect(elsewhere.isNullObject).toBe(true);
      sheet.getRange('A1:C9').unmerge();
      const none = sheet.getRange().getMergedAreasOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test('can be emptied of its content, of its formats or of both', async () => {
    await openHost({ 'Annexe 1': rows });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Annexe 1');
      sheet.getRange('A1:C4').format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C1').clear();
      const cells = sheet.getRange('A1:C1').load('values');
      const bold = sheet.getRange('A1:C1').getCellProperties({ format: { font: { bold: true } } });
      await context.sync();
      expect(cells.values).toEqual([['', 'action', '']]);
      expect(bold.value[0]?.map((cell) => cell.format?.font?.bold)).toEqual([true, false, false]);
    });
  });

  test('can be copied, with references that move along, repeated, transposed, or as values alone', async () => {
    await openHost({
      S: [
        [1, '=A1*10'],
        [2, '=A2*10'],
      ],
      T: [],
    });
    await Excel.run(async (context) => {
      const [from, to] = [context.workbook.worksheets.getItem('S'), context.workbook.worksheets.getItem('T')];
      from.getRange('D1').copyFrom('B1:B2');
      to.getRange('A1').copyFrom('S!A1:B2');
      to.getRange('D1').copyFrom('S!A1:B2', 'Values');
      to.getRange('A5').copyFrom('S!A1:A2', 'All', false, true);
      to.getRange('D5:D8').copyFrom('S!A1:A2');
      const [moved, whole, values, transposed, repeated] = [
        from.getRange('D1:D2').load('formulas'),
        to.getRange('A1:B2').load('formulas'),
        to.getRange('D1:E2').load('formulas'),
        to.getRange('A5:B5').load('values'),
        to.getRange('D5:D8').load('values'),
      ];
      await context.sync();
      expect(moved.formulas).toEqual([['=C1*10'], ['=C2*10']]);
      expect(whole.formulas).toEqual([
        [1, '=A1*10'],
        [2, '=A2*10'],
      ]);
      expect(values.formulas).toEqual([
        [1, 10],
        [2, 20],
      ]);
      expect(transposed.values).toEqual([[1, 2]]);
      expect(repeated.values).toEqual([[1], [2], [1], [2]]);
    });
  });
});

describe('copied cells', () => {
  /** A sheet whose A1:A3 bear a conditional format, whose B1 has a choice list and whose C1:C2 are merged. */
  async function onRichSheet(copy: (from: Excel.Worksheet, to: Excel.Worksheet) => void): Promise<void> {
    await openHost({ S: [[1, 'oui', 'x'], [20], [3]], T: [[5, 6, 7]] });
    await Excel.run(async (context) => {
      const [from, to] = [context.workbook.worksheets.getItem('S'), context.workbook.worksheets.getItem('T')];
      const format = from.getRange('A1:A3').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=A1>10';
      format.custom.format.fill.color = '#FF0000';
      from.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: 'oui,non' } };
      from.getRange('C1:C2').merge();
      to.getRange('E5').conditionalFormats.add('DataBar');
      await context.sync();
      copy(from, to);
      await context.sync();
    });
  }

  /** The addresses and formulas of a sheet's conditional formats, by priority. */
  async function formatsOf(name: string): Promise<string[]> {
    return Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem(name).getRange().conditionalFormats.load('items/type');
      await context.sync();
      const seen = formats.items.map((format) => ({
        address: format.getRanges().load('address'),
        custom: format.customOrNullObject.load('rule/formula'),
      }));
      await context.sync();
      return seen.map(({ address, custom }) => `${address.address} ${custom.isNullObject ? '' : custom.rule.formula}`);
    });
  }

  test('take their conditional formats, choice lists and merged cells along, to another sheet', async () => {
    await onRichSheet((from, to) => to.getRange('E5').copyFrom(from.getRange('A2:C3')));
    expect(await formatsOf('T')).toEqual(['T!E5:E6 =E5>10']);
    await onRichSheet((from, to) => to.getRange('E5:G6').copyFrom(from.getRange('A1:C2')));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('T');
      const validation = sheet.getRange('F5').dataValidation.load('type');
      const merged = sheet.getRange('E5:G6').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect([validation.type, merged.address]).toEqual(['List', 'T!G5:G6']);
    });
  });

  test('bear one validation where they bore one, however its cells lie, its formula moved along', async () => {
    await openHost({ S: [[1], [20], [3], [4]], T: [[5]] });
    await Excel.run(async ({ workbook: { worksheets }, sync }) => {
      const [from, to] = [worksheets.getItem('S'), worksheets.getItem('T')];
      from.getRanges('A2,A4').dataValidation.rule = { custom: { formula: '=A2>A1' } };
      to.getRange('C3').copyFrom(from.getRange('A1:A4'));
      const validation = to.getRanges('C4,C6').dataValidation.load({ type: true, rule: true });
      const between = to.getRange('C5').dataValidation.load({ type: true });
      await sync();
      expect([validation.type, validation.rule.custom, between.type]).toEqual([
        'Custom',
        { formula: '=C4>C3' },
        'None',
      ]);
    });
  });

  test('on the same sheet are covered by the same conditional format, once for each repetition', async () => {
    await onRichSheet((from) => from.getRange('A7:A12').copyFrom('A1:A3'));
    expect(await formatsOf('S')).toEqual(['S!A1:A3,S!A7:A9,S!A10:A12 =A1>10']);
  });

  test('leave them behind when only values or formulas are copied', async () => {
    await onRichSheet((from, to) => {
      to.getRange('E5').copyFrom(from.getRange('A1:C3'), 'Values');
      to.getRange('E9').copyFrom(from.getRange('A1:C3'), 'Formulas');
    });
    expect(await formatsOf('T')).toEqual(['T!E5 ']);
  });

  test('with something of that kind cannot be turned over here', async () => {
    const copy = onRichSheet((from, to) => to.getRange('E5').copyFrom(from.getRange('A1:A3'), 'All', false, true));
    expect(await errorCode(copy)).toBe('NotImplemented');
    expect(await formatsOf('T')).toEqual(['T!E5 ']);
  });

  test('leave the formula of a conditional format right where part of its cells is cleared', async () => {
    await onRichSheet((from) => from.getRange('A1').conditionalFormats.clearAll());
    expect(await formatsOf('S')).toEqual(['S!A2:A3 =A2>10']);
  });
});

describe('what Excel refuses of ranges, the host refuses', () => {
  test.each(['A0', 'ZZZZ9', 'XFE1', 'A1048577', 'pas une adresse', 'A1:', '#REF!'])(
    'the address %s',
    async (address) => {
      expect(await refusal((sheet) => sheet.getRange(address))).toBe('InvalidArgument');
    },
  );

  test('a sheet that does not exist, or another one than its own', async () => {
    expect(await refusal((sheet) => sheet.getRange('Nulle!A1'))).toBe('ItemNotFound');
    expect(await refusal((sheet) => sheet.getRange('Vide!A1'))).toBe('InvalidArgument');
  });

  test('ranges beyond the edges of the sheet, or that do not meet', async () => {
    expect(await refusal((sheet) => sheet.getRange('A1').getOffsetRange(-1, 0))).toBe('InvalidArgument');
    expect(await refusal((sheet) => sheet.getRange('A1:B2').getRow(2))).toBe('InvalidArgument');
    expect(await refusal((sheet) => sheet.getRangeByIndexes(-1, 0, 1, 1))).toBe('InvalidArgument');
    expect(await refusal((sheet) => sheet.getRange('A1').getResizedRange(-1, 0))).toBe('InvalidArgument');
    expect(await refusal((sheet) => sheet.getRange('A1:B2').getIntersection('D4'))).toBe('ItemNotFound');
    expect(await refusal((sheet) => sheet.getRange('H9:J10').getUsedRange())).toBe('ItemNotFound');
  });

  test('an address of more than 8,192 characters', async () => {
    const cells = (count: number) => Array.from({ length: count }, (_, index) => `A${1000 + index}`).join(',');
    expect(cells(1366).length).toBeGreaterThan(8192);
    expect(await refusal((sheet) => sheet.getRanges(cells(1366)))).toBe('InvalidArgument');
    await openHost({ 'Annexe 1': [] });
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem('Annexe 1').getRanges(cells(1365)).load('areaCount');
      await context.sync();
      expect(areas.areaCount).toBe(1365);
    });
  });

  test('merging within a table, clearing or copying in words that it does not know', async () => {
    await openHost({ 'Annexe 1': rows });
    const attempt = (act: (sheet: Excel.Worksheet) => void) =>
      errorCode(
        Excel.run(async (context) => {
          act(context.workbook.worksheets.getItem('Annexe 1'));
          await context.sync();
        }),
      );
    expect(await attempt((sheet) => sheet.getRange('A1').clear('Tout' as 'All'))).toBe('InvalidArgument');
    expect(await attempt((sheet) => sheet.getRange('A1').insert('Nord' as 'Down'))).toBe('InvalidArgument');
    const merging = attempt((sheet) => {
      sheet.tables.add('A1:C4', true);
      sheet.getRange('A2:A3').merge();
    });
    expect(await merging).toBe('MergedRangeConflict');
  });
});
