import { afterEach, describe, expect, test } from '@jest/globals';
import { closeHosts, errorCode, openHost } from '../../support/excel-host';

afterEach(closeHosts);

const rows = [
  ['n°', 'nom', 'montant'],
  [3, 'Été', 30],
  [1, 'zèbre', 10],
  [2, 'Ambre', 20],
];

async function onSheet<T>(run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  await openHost({ S: rows, T: [] });
  return Excel.run((context) => run(context.workbook.worksheets.getItem('S'), context));
}

function refusal(act: (sheet: Excel.Worksheet) => void): Promise<string> {
  return errorCode(
    onSheet(async (sheet, context) => {
      act(sheet);
      await context.sync();
    }),
  );
}

describe('tables', () => {
  test('filter their rows by values, on their own', async () => {
    await onSheet(async (sheet, context) => {
      const { autoFilter } = sheet.tables.add('A1:C4', true);
      autoFilter.load('enabled,isDataFiltered');
      await context.sync();
      expect(autoFilter.toJSON()).toMatchObject({ enabled: true, isDataFiltered: false });
      autoFilter.apply('A1:C4', 1, { filterOn: 'Values', values: ['zèbre', 'Ambre'] });
      autoFilter.load('isDataFiltered');
      const hidden = sheet.getRange('A1:A4').getRowProperties({ rowHidden: true });
      await context.sync();
      expect(autoFilter.isDataFiltered).toBe(true);
      expect(hidden.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false, false]);
      autoFilter.clearCriteria();
      autoFilter.load('isDataFiltered');
      const shown = sheet.getRange('A1:A4').getRowProperties({ rowHidden: true });
      await context.sync();
      expect(autoFilter.isDataFiltered).toBe(false);
      expect(shown.value.map(({ rowHidden }) => rowHidden)).toEqual([false, false, false, false]);
    });
  });

  test('are made of cells, named, and lead to their headings and data', async () => {
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add('A1:C4', true).load('name,showHeaders,showTotals,style,id');
      table.columns.load('items/name,items/index');
      table.rows.load('count');
      const ranges = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem('montant').getDataBodyRange(),
      ];
      for (const range of ranges) range.load('address');
      context.workbook.tables.load('items/name');
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: 'Tableau1',
        showHeaders: true,
        showTotals: false,
        style: 'TableStyleMedium2',
      });
      expect(table.columns.items.map(({ name }) => name)).toEqual(['n°', 'nom', 'montant']);
      expect(table.rows.count).toBe(3);
      expect(ranges.map(({ address }) => address)).toEqual(['S!A1:C4', 'S!A1:C1', 'S!A2:C4', 'S!C2:C4']);
      table.name = 'Actions_2021';
      const [byName, byId] = [
        sheet.tables.getItem('actions_2021').load('name'),
        context.workbook.tables.getItem(table.id).load('name'),
      ];
      const none = sheet.tables.getItemOrNullObject('Tableau1');
      await context.sync();
      expect([byName.name, byId.name, none.isNullObject]).toEqual(['Actions_2021', 'Actions_2021', true]);
    });
  });

  test('show totals under their data, and take them away', async () => {
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add('A1:C4', true);
      table.showTotals = true;
      const totals = table.getTotalRowRange().load('address,values,formulas');
      const body = table.getDataBodyRange().load('address');
      table.load('showTotals');
      await context.sync();
      expect(totals.toJSON()).toMatchObject({ address: 'S!A5:C5', values: [['Total', '', 60]] });
      expect([body.address, table.showTotals]).toEqual(['S!A2:C4', true]);
      table.showTotals = false;
      const whole = table.getRange().load('address');
      const below = sheet.getRange('A5:C5').load('values');
      await context.sync();
      expect([whole.address, below.values]).toEqual(['S!A1:C4', [['', '', '']]]);
    });
  });

  test('without headings get some, and empty or repeated headings are told apart', async () => {
    await onSheet(async (sheet, context) => {
      const headless = sheet.tables.add('A2:C4', false);
      const range = headless.getRange().load('address');
      headless.columns.load('items/name');
      sheet.getRange('F1:H1').values = [['a', '', 'A']];
      const odd = sheet.tables.add('F1:H3', true).getHeaderRowRange().load('values');
      await context.sync();
      expect(range.address).toBe('S!A2:C5');
      expect(headless.columns.items.map(({ name }) => name)).toEqual(['Colonne1', 'Colonne2', 'Colonne3']);
      expect(odd.values).toEqual([['a', 'Colonne2', 'A2']]);
    });
  });

  test('take rows at their end or in between, lose them, and are resized', async () => {
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add('A1:C4', true);
      table.rows.add(undefined, [[4, 'fin', 40]]);
      table.rows.add(0, [[0, 'début', 0]]);
      const body = table.getDataBodyRange().load('address,values');
      await context.sync();
      expect(body.address).toBe('S!A2:C6');
      expect(body.values.map(([number]) => number)).toEqual([0, 3, 1, 2, 4]);
      table.rows.getItemAt(1).delete();
      table.resize('A1:C4');
      const range = table.getRange().load('address,values');
      await context.sync();
      expect(range.address).toBe('S!A1:C4');
      expect(range.values.map(([number]) => number)).toEqual(['n°', 0, 1, 2]);
    });
  });

  test('become a range again, or go with their cells', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.tables.add('A1:C4', true).convertToRange().load('address,values');
      const count = sheet.tables.getCount();
      await context.sync();
      expect([range.address, range.values, count.value]).toEqual(['S!A1:C4', rows, 0]);
      sheet.tables.add('A1:C4', true).delete();
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  test('are refused over one another or over merged cells, under a name that is taken or impossible', async () => {
    expect(
      await refusal((sheet) => {
        sheet.tables.add('A1:C4', true);
        sheet.tables.add('B3:D9', true);
      }),
    ).toBe('MergedRangeConflict');
    expect(
      await refusal((sheet) => {
        sheet.getRange('A2:B2').merge();
        sheet.tables.add('A1:C4', true);
      }),
    ).toBe('MergedRangeConflict');
    for (const name of ['deux mots', 'A1', '', 'pris']) {
      const renaming = refusal((sheet) => {
        sheet.tables.add('E1:F4', true).name = 'pris';
        sheet.tables.add('A1:C4', true).name = name;
      });
      expect([name, await renaming]).toEqual([name, 'InvalidArgument']);
    }
    expect(await refusal((sheet) => sheet.tables.add('A1:C4', true).resize('A2:C4'))).toBe('InvalidArgument');
    expect(await refusal((sheet) => sheet.tables.add('A1:C4', true).rows.add(undefined, [[1, 2]]))).toBe(
      'InvalidArgument',
    );
  });
});

describe('sorting', () => {
  test('orders rows by numbers or by texts as French does, the headings aside', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C4');
      range.sort.apply([{ key: 0, ascending: true }], false, true);
      const byNumber = sheet.getRange('A2:B4').load('values');
      await context.sync();
      expect(byNumber.values).toEqual([
        [1, 'zèbre'],
        [2, 'Ambre'],
        [3, 'Été'],
      ]);
      range.sort.apply([{ key: 1, ascending: false }], false, true);
      const byText = sheet.getRange('B2:B4').load('values');
      await context.sync();
      expect(byText.values).toEqual([['zèbre'], ['Été'], ['Ambre']]);
    });
  });

  test('puts numbers before texts and empty cells last; conditional formats stay where they are', async () => {
    await openHost({ S: [['b'], [''], [2], [true], ['a'], [1]] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      const mark = sheet.getRange('A2').conditionalFormats.add('Custom');
      mark.custom.rule.formula = '=TRUE';
      const range = sheet.getRange('A1:A6');
      range.sort.apply([{ key: 0 }]);
      range.load('values');
      const place = mark.getRange().load('address');
      await context.sync();
      expect(range.values.flat()).toEqual([1, 2, 'a', 'b', true, '']);
      expect(place.address).toBe('S!A2');
      range.sort.apply([{ key: 0, ascending: false }]);
      range.load('values');
      await context.sync();
      expect(range.values.flat()).toEqual([true, 'b', 'a', 2, 1, '']);
    });
  });

  test('is undone in one step', async () => {
    const { undo } = await openHost({ S: rows });
    const values = () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('S').getRange('A1:C4').load('values');
        await context.sync();
        return range.values;
      });
    await Excel.run(async (context) => {
      context.workbook.worksheets
        .getItem('S')
        .getRange('A1:C4')
        .sort.apply([{ key: 0 }], false, true);
      await context.sync();
    });
    expect((await values()).map(([number]) => number)).toEqual(['n°', 1, 2, 3]);
    await undo();
    expect(await values()).toEqual(rows);
  });

  test('by a column that the range has not is refused', async () => {
    expect(await refusal((sheet) => sheet.getRange('A1:C4').sort.apply([{ key: 3 }]))).toBe('InvalidArgument');
  });
});

describe('filters', () => {
  test('hide rows, say so, and show them again', async () => {
    await onSheet(async (sheet, context) => {
      const filter = sheet.autoFilter;
      const before = filter.load('enabled,isDataFiltered').toJSON.bind(filter);
      await context.sync();
      expect(before()).toMatchObject({ enabled: false, isDataFiltered: false });
      filter.apply('A1:C4', 2, { filterOn: 'Custom', criterion1: '>10' });
      filter.load('enabled,isDataFiltered,criteria');
      const range = filter.getRange().load('address');
      const hidden = sheet.getRange('A1:A4').getRowProperties({ rowHidden: true });
      await context.sync();
      expect(filter.toJSON()).toMatchObject({
        enabled: true,
        isDataFiltered: true,
        criteria: [{}, {}, { criterion1: '>10' }],
      });
      expect(range.address).toBe('S!A1:C4');
      expect(hidden.value.map(({ rowHidden }) => rowHidden)).toEqual([false, false, true, false]);
      filter.apply('A1:C4', 1, { filterOn: 'Values', values: ['Ambre', 'zèbre'] });
      const both = sheet.getRange('A2:A4').getRowProperties({ rowHidden: true });
      await context.sync();
      expect(both.value.map(({ rowHidden }) => rowHidden)).toEqual([true, true, false]);
      filter.clearCriteria();
      const shown = sheet.getRange('A1:A4').load('rowHidden');
      filter.load('enabled,isDataFiltered');
      await context.sync();
      expect([shown.rowHidden, filter.enabled, filter.isDataFiltered]).toEqual([false, true, false]);
      filter.remove();
      const none = filter.getRangeOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe('data validation', () => {
  test.each<[string, (validation: Excel.DataValidation) => void]>([
    [
      'a list of more than 255 characters',
      (it) => (it.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } }),
    ],
    ['a formula that cannot be read', (it) => (it.rule = { custom: { formula: '=LEN(A1' } })],
    [
      'two rules at once',
      (it) => (it.rule = { custom: { formula: '=A1' }, list: { inCellDropDown: true, source: 'a' } }),
    ],
    [
      'a title of more than 32 characters',
      (it) => (it.prompt = { message: '', title: 'x'.repeat(33), showPrompt: true }),
    ],
  ])('refuses %s', async (_, act) => {
    const attempt = onSheet(async (sheet, context) => {
      act(sheet.getRange('A1').dataValidation);
      await context.sync();
    });
    expect(await errorCode(attempt)).toBe('InvalidArgument');
  });

  test('lists values, compares numbers, follows a formula', async () => {
    await onSheet(async (sheet, context) => {
      const list = sheet.getRange('E1:E3').dataValidation;
      list.rule = { list: { inCellDropDown: true, source: 'oui,non' } };
      list.errorAlert = { message: 'Oui ou non', title: 'Réponse', showAlert: true, style: 'Warning' };
      list.prompt = { message: 'Choisissez', title: '', showPrompt: true };
      list.ignoreBlanks = false;
      const between = sheet.getRange('F1').dataValidation;
      between.rule = { decimal: { operator: 'Between', formula1: 0, formula2: 1 } };
      const custom = sheet.getRange('G1').dataValidation;
      custom.rule = { custom: { formula: '=LEN(G1)<5' } };
      const source = sheet.getRange('H1').dataValidation;
      source.rule = { list: { inCellDropDown: true, source: sheet.getRange('A2:A4') } };
      for (const validation of [list, between, custom, source]) validation.load('type,rule');
      list.load('errorAlert,prompt,ignoreBlanks');
      const mixed = sheet.getRange('E1:F1').dataValidation.load('type');
      const none = sheet.getRange('J1').dataValidation.load('type');
      await context.sync();
      expect(list.toJSON()).toMatchObject({
        type: 'List',
        rule: { list: { inCellDropDown: true, source: 'oui,non' } },
        errorAlert: { message: 'Oui ou non', title: 'Réponse', showAlert: true, style: 'Warning' },
        prompt: { message: 'Choisissez' },
        ignoreBlanks: false,
      });
      expect(between.toJSON()).toMatchObject({
        type: 'Decimal',
        rule: { decimal: { operator: 'Between', formula1: 0, formula2: 1 } },
      });
      expect(custom.toJSON()).toMatchObject({ type: 'Custom', rule: { custom: { formula: '=LEN(G1)<5' } } });
      expect(source.rule.list?.source).toBe('=S!$A$2:$A$4');
      expect([mixed.type, none.type]).toEqual(['Inconsistent', 'None']);
      list.clear();
      list.load('type');
      await context.sync();
      expect(list.type).toBe('None');
    });
  });
});
