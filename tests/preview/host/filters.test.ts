import { closeHosts, openHost } from '../../support/excel-host';

afterEach(closeHosts);

const rows = [
  ['n°', 'ville', 'coût'],
  [1, 'Ambre', 12],
  [2, 'Marseille', 5],
  [3, 'zèbre', 30],
];

const onSheet = <T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => act(context.workbook.worksheets.getItem('S'), context));

const cities = { filterOn: 'Values' as const, values: ['Marseille'] };

describe('criteria', () => {
  test.each(['a sheet', 'a table'])('of %s are read with nulls, which Excel does not take back', async (owner) => {
    await openHost({ S: rows });
    await onSheet(async (sheet, context) => {
      const { autoFilter } = owner === 'a sheet' ? sheet : sheet.tables.add('A1:C4', true);
      autoFilter.apply('A1:C4', 1, cities);
      autoFilter.load({ criteria: true });
      await context.sync();
      const [none, read] = autoFilter.criteria;
      expect(none).toMatchObject({ filterOn: null, values: null, criterion1: null });
      expect(read).toMatchObject({ ...cities, criterion1: null });
      autoFilter.apply('A1:C4', 1, read);
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  test('of a space stay what they are', async () => {
    await openHost({ S: rows });
    await onSheet(async (sheet, context) => {
      sheet.autoFilter.apply('A1:C4', 1, { filterOn: 'Custom', criterion1: '<> ' });
      sheet.autoFilter.load({ criteria: true });
      await context.sync();
      expect(sheet.autoFilter.criteria[1]).toMatchObject({ criterion1: '<> ' });
    });
  });
});

describe('what Excel does under a filter, where a test asks for it', () => {
  test('a cell of a hidden row that is written by itself holds what it is given', async () => {
    await openHost({ S: rows }, { quirks: { writesAstrayUnderFilter: true } });
    await onSheet(async (sheet, context) => {
      sheet.autoFilter.apply('A1:C4', 2, { filterOn: 'Custom', criterion1: '>10' });
      const cell = sheet.getRange('D3');
      cell.values = [['b']];
      cell.load('values, rowHidden');
      await context.sync();
      expect([cell.values, cell.rowHidden]).toEqual([[['b']], true]);
    });
  });

  test('rows that it hides are not deleted', async () => {
    await openHost({ S: rows }, { quirks: { keepsFilteredRows: true } });
    await onSheet(async (sheet, context) => {
      sheet.autoFilter.apply('A1:C4', 2, { filterOn: 'Custom', criterion1: '>10' });
      sheet.getRange('2:3').delete('Up');
      const used = sheet.getUsedRange(true).load('values');
      await context.sync();
      expect(used.values).toEqual([rows[0], rows[2], rows[3]]);
    });
  });

  test('rows that are written go astray', async () => {
    await openHost({ S: rows }, { quirks: { writesAstrayUnderFilter: true } });
    await onSheet(async (sheet, context) => {
      sheet.autoFilter.apply('A1:C4', 2, { filterOn: 'Custom', criterion1: '>10' });
      const cells = sheet.getRange('D2:D4');
      cells.values = [['a'], ['b'], ['c']];
      cells.load('values');
      await context.sync();
      expect(cells.values).toEqual([['a'], [''], ['a']]);
      sheet.autoFilter.clearCriteria();
      cells.values = [['a'], ['b'], ['c']];
      cells.load('values');
      await context.sync();
      expect(cells.values).toEqual([['a'], ['b'], ['c']]);
    });
  });

  test.each([true, false])('rows that were hidden by hand show once it is cleared: %s', async (showsAll) => {
    await openHost({ S: rows }, { quirks: { clearedFilterShowsAll: showsAll } });
    await onSheet(async (sheet, context) => {
      sheet.getRange('2:2').rowHidden = true;
      sheet.autoFilter.apply('A1:C4', 1, cities);
      sheet.autoFilter.clearCriteria();
      const row = sheet.getRange('2:2').load('rowHidden');
      await context.sync();
      expect(row.rowHidden).toBe(!showsAll);
    });
  });
});
