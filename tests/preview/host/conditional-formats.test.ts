import { afterEach, describe, expect, test } from '@jest/globals';
import { closeHosts, errorCode, openHost } from '../../support/excel-host';

afterEach(closeHosts);

const rows = [
  ['a', 1],
  ['b', 2],
  ['c', 3],
  ['d', 4],
];

/** Puts a mark on cells: a custom conditional format with a signature in its formula. */
function mark(cells: Excel.Range | Excel.RangeAreas, signature: string): Excel.ConditionalFormat {
  const format = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = `=N("${signature}")=0`;
  format.custom.format.fill.color = '#FFC7CE';
  return format;
}

async function onSheet<T>(
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  quirks = {},
): Promise<T> {
  await openHost({ S: rows }, { quirks });
  return Excel.run((context) => run(context.workbook.worksheets.getItem('S'), context));
}

describe('conditional formats', () => {
  test('of a formula are added on several areas at once, and read back', async () => {
    await onSheet(async (sheet, context) => {
      const added = mark(sheet.getRanges('A1:B2,B4'), 'annexes-lda:bloquant').load('id,type,priority,stopIfTrue');
      const { rule, format } = added.custom;
      format.font.set({ bold: true, color: '#9C0006', strikethrough: true, underline: 'Single' });
      format.borders.getItem('EdgeTop').set({ style: 'Continuous', color: '#9C0006' });
      rule.load('formula');
      format.load('fill/color,font/bold,font/italic,font/color,font/strikethrough,font/underline');
      const [top, left] = [format.borders.top.load('style,color'), format.borders.left.load('style')];
      const areas = added.getRanges().load('address');
      await context.sync();
      expect(added.toJSON()).toMatchObject({ type: 'Custom', priority: 0, stopIfTrue: false });
      expect(rule.formula).toBe('=N("annexes-lda:bloquant")=0');
      expect(areas.address).toBe('S!A1:B2,S!B4');
      expect(format.toJSON()).toMatchObject({
        fill: { color: '#FFC7CE' },
        font: { bold: true, color: '#9C0006', strikethrough: true, underline: 'Single' },
      });
      expect(format.font.italic).toBeNull();
      expect([top.style, top.color, left.style]).toEqual(['Continuous', '#9C0006', 'None']);
    });
  });

  test('are listed by priority, the last one added first, with those that touch the range', async () => {
    await onSheet(async (sheet, context) => {
      mark(sheet.getRange('A1:A4'), 'un');
      mark(sheet.getRange('B2'), 'deux');
      const all = sheet.getRange().conditionalFormats;
      all.load('items/id,items/type,items/priority,items/customOrNullObject/rule/formula');
      const some = sheet.getRange('A3').conditionalFormats.load('items/id');
      const none = sheet.getRange('C1').conditionalFormats.getCount();
      await context.sync();
      expect(all.items.map((item) => [item.customOrNullObject.rule.formula, item.priority])).toEqual([
        ['=N("deux")=0', 0],
        ['=N("un")=0', 1],
      ]);
      expect(some.items.map(({ id }) => id)).toEqual([all.items[1]?.id]);
      expect(none.value).toBe(0);
      all.getItemAt(1).priority = 0;
      all.load('items/priority,items/customOrNullObject/rule/formula');
      await context.sync();
      expect(all.items.map((item) => item.customOrNullObject.rule.formula)).toEqual(['=N("un")=0', '=N("deux")=0']);
    });
  });

  test.each<
    [
      Excel.ConditionalFormatType,
      (format: Excel.ConditionalFormat) => void,
      (format: Excel.ConditionalFormat) => object,
      object,
    ]
  >([
    [
      typeNamed('CellValue'),
      (format) => (format.cellValue.rule = { operator: 'Between', formula1: '=2', formula2: '=3' }),
      (format) => format.cellValue.load('rule'),
      { rule: { operator: 'Between', formula1: '=2', formula2: '=3' } },
    ],
    [
      typeNamed('ContainsText'),
      (format) => (format.textComparison.rule = { operator: 'BeginsWith', text: 'a' }),
      (format) => format.textComparison.load('rule'),
      { rule: { operator: 'BeginsWith', text: 'a' } },
    ],
    [
      typeNamed('TopBottom'),
      (format) => (format.topBottom.rule = { rank: 2, type: 'BottomPercent' }),
      (format) => format.topBottom.load('rule'),
      { rule: { rank: 2, type: 'BottomPercent' } },
    ],
    [
      typeNamed('PresetCriteria'),
      (format) => (format.preset.rule = { criterion: 'Blanks' }),
      (format) => format.preset.load('rule'),
      { rule: { criterion: 'Blanks' } },
    ],
    [
      typeNamed('ColorScale'),
      () => undefined,
      (format) => format.colorScale.load('threeColorScale'),
      { threeColorScale: false },
    ],
    [
      typeNamed('DataBar'),
      () => undefined,
      (format) => format.dataBar.load('showDataBarOnly'),
      { showDataBarOnly: false },
    ],
    [typeNamed('IconSet'), () => undefined, (format) => format.iconSet.load('showIconOnly'), { showIconOnly: false }],
  ])('of type %s exist beside ours, and are not ours', async (type, set, read, expected) => {
    await onSheet(async (sheet, context) => {
      const other = sheet.getRange('B1:B4').conditionalFormats.add(type);
      set(other);
      mark(sheet.getRange('B2:B3'), 'nous');
      const own = read(other) as { toJSON(): object };
      const all = sheet.getRange().conditionalFormats.load('items/type,items/customOrNullObject/rule/formula');
      await context.sync();
      expect(all.items.map((item) => item.type)).toEqual(['Custom', type]);
      expect(all.items.map((item) => item.customOrNullObject.isNullObject)).toEqual([false, true]);
      expect(own.toJSON()).toMatchObject(expected);
      all.getItemAt(0).delete();
      all.load('items/type');
      await context.sync();
      expect(all.items.map((item) => item.type)).toEqual([type]);
    });
  });

  test('go by identifier, one by one, and leave the workbook as it was', async () => {
    const { host } = await openHost({ S: rows });
    const before = await host.save();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      mark(sheet.getRanges('A1,B2:B3'), 'un');
      mark(sheet.getRange('B2:B4'), 'deux');
      const all = sheet.getRange().conditionalFormats.load('items/id');
      await context.sync();
      expect((await host.save()).data).not.toEqual(before.data);
      for (const { id } of all.items) sheet.getRange().conditionalFormats.getItem(id).delete();
      await context.sync();
    });
    expect(await host.save()).toEqual(before);
  });

  test('cleared from some cells stay on the others', async () => {
    await onSheet(async (sheet, context) => {
      const format = mark(sheet.getRange('A1:B4'), 'un');
      mark(sheet.getRange('A2'), 'deux');
      sheet.getRange('A2:A3').conditionalFormats.clearAll();
      const areas = format.getRanges().load('address');
      const count = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(1);
      expect(areas.address).toBe('S!A1:B1,S!A4:B4,S!B2:B3');
    });
  });

  test('on one area give it, on several none', async () => {
    await onSheet(async (sheet, context) => {
      const one = mark(sheet.getRange('A1:A2'), 'un').getRange().load('address');
      const several = mark(sheet.getRanges('A1,B2'), 'deux').getRangeOrNullObject();
      await context.sync();
      expect([one.address, several.isNullObject]).toEqual(['S!A1:A2', true]);
    });
    const attempt = onSheet(async (sheet, context) => {
      mark(sheet.getRanges('A1,B2'), 'deux').getRange().load('address');
      await context.sync();
    });
    expect(await errorCode(attempt)).toBe('InvalidOperation');
  });

  test('cover whole columns and whole sheets', async () => {
    await onSheet(async (sheet, context) => {
      const column = mark(sheet.getRange('B:B'), 'un').getRange().load('address');
      const whole = mark(sheet.getRange(), 'deux').getRange().load('address');
      await context.sync();
      expect([column.address, whole.address]).toEqual(['S!B:B', 'S!A1:XFD1048576']);
    });
  });

  test('keep their signature true in Univer: N() of a text is 0', async () => {
    await openHost({ S: [['=N("annexes-lda:bloquant")=0']] });
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('S').getRange('A1').load('values');
      await context.sync();
      expect(cell.values).toEqual([[true]]);
    });
  });
});

describe('what Excel refuses of conditional formats, the host refuses', () => {
  test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    [
      'types that do not exist',
      'InvalidArgument',
      (sheet) => sheet.getRange('A1').conditionalFormats.add('Autre' as 'Custom'),
    ],
    [
      'identifiers that do not exist',
      'ItemNotFound',
      (sheet) => sheet.getRange().conditionalFormats.getItem('{0}').delete(),
    ],
    ['places beyond the last', 'InvalidArgument', (sheet) => sheet.getRange().conditionalFormats.getItemAt(3).delete()],
    [
      'the formula of what has none',
      'ItemNotFound',
      (sheet) => (sheet.getRange('A1').conditionalFormats.add('DataBar').custom.rule.formula = '=1'),
    ],
    [
      'a formula that cannot be read',
      'InvalidArgument',
      (sheet) => (sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=OR(A1;A2)'),
    ],
    [
      'an empty formula',
      'InvalidArgument',
      (sheet) => (sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = ''),
    ],
  ])('%s', async (_, code, act) => {
    const attempt = onSheet(async (sheet, context) => {
      act(sheet);
      await context.sync();
    });
    expect(await errorCode(attempt)).toBe(code);
  });

  test('a conditional format deleted twice', async () => {
    const attempt = onSheet(async (sheet, context) => {
      const format = mark(sheet.getRange('A1'), 'un').load('id');
      await context.sync();
      sheet.getRange('A1').conditionalFormats.getItem(format.id).delete();
      await context.sync();
      sheet.getRange('A1').conditionalFormats.getItem(format.id).delete();
      await context.sync();
    });
    expect(await errorCode(attempt)).toBe('ItemNotFound');
  });

  test('asked to, deleting through the whole sheet where two overlap (office-js 5222)', async () => {
    const overlapping = (reach: (sheet: Excel.Worksheet) => Excel.ConditionalFormat) =>
      onSheet(
        async (sheet, context) => {
          mark(sheet.getRange('A1:A2'), 'un');
          mark(sheet.getRange('A2'), 'deux');
          await context.sync();
          reach(sheet).delete();
          await context.sync();
        },
        { wholeSheetDeleteFails: true },
      );
    expect(await errorCode(overlapping((sheet) => sheet.getRange().conditionalFormats.getItemAt(0)))).toBe(
      'ItemNotFound',
    );
    await overlapping((sheet) => sheet.getRange('A2').conditionalFormats.getItemAt(0));
  });
});

/** The enumeration is only there once office.js is loaded, after the tables of tests are made. */
function typeNamed(type: string): Excel.ConditionalFormatType {
  return type as Excel.ConditionalFormatType;
}
