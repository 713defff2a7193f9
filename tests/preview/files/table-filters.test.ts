/** The filter of a table in an .xlsx file. */
import { SetSheetTableFilterCommand, TableColumnFilterTypeEnum } from '@univerjs/sheets-table';
import { openXlsx, saveXlsx } from '../../../preview/files';
import { closeHosts, openHost } from '../../support/excel-host';

afterEach(closeHosts);

const onSheet = <T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => act(context.workbook.worksheets.getItem('S'), context));

/** Which values the columns of the table show, and which rows are hidden. */
const facts = () =>
  onSheet(async (sheet, context) => {
    sheet.tables.load({ autoFilter: { criteria: true, isDataFiltered: true } });
    const rows = sheet.getRange('A1:A6').getRowProperties({ rowHidden: true });
    await context.sync();
    const [table] = sheet.tables.items;
    return {
      isFiltered: table?.autoFilter.isDataFiltered,
      values: table?.autoFilter.criteria.map(({ values }) => values ?? null),
      hidden: rows.value.flatMap(({ rowHidden }, index) => (rowHidden ? [index + 1] : [])),
    };
  });

test('its values, empty cells among them, and the rows that it hides come back', async () => {
  const { host } = await openHost({
    S: [
      ['n°', 'ville'],
      [1, 'Aix & « Co »'],
      [2, 'Marseille'],
      [3, null],
      [4, 'Marseille'],
      [5, 'Aix & « Co »'],
    ],
  });
  await onSheet(async (sheet, context) => {
    const { autoFilter } = sheet.tables.add('A1:B6', true);
    autoFilter.apply('A1:B6', 1, { filterOn: 'Values', values: ['Aix & « Co »', ''] });
    await context.sync();
  });
  const before = await facts();
  expect(before).toEqual({ isFiltered: true, values: [null, ['Aix & « Co »', '']], hidden: [3, 5] });
  const { bytes } = await saveXlsx(await host.save());
  const { workbook } = await openXlsx(bytes, 'tableau.xlsx');
  const again = await openHost(workbook);
  expect(await facts()).toEqual(before);
  await onSheet(async (sheet, context) => {
    sheet.tables.getItemAt(0).autoFilter.clearCriteria();
    await context.sync();
  });
  expect((await facts()).hidden).toEqual([]);
  await again.close();
});

test('a condition of the grid’s own menu is not written, which is said; its rows stay hidden', async () => {
  const { host, asUser } = await openHost({ S: [['n°'], [1], [2], [3]] });
  await onSheet(async (sheet, context) => {
    sheet.tables.add('A1:A4', true);
    await context.sync();
  });
  const { data } = await host.save();
  const tables = JSON.parse(data.resources?.find(({ name }) => name === 'SHEET_TABLE_PLUGIN')?.data ?? '{}') as Record<
    string,
    { tables: { id: string }[] }
  >;
  const tableId = Object.values(tables)[0]?.tables[0]?.id;
  const filterInfo = { conditionType: 'number', compareType: 'greaterThan', expectedValue: 1 };
  await asUser(SetSheetTableFilterCommand.id, {
    tableId,
    column: 0,
    tableFilter: { filterType: TableColumnFilterTypeEnum.condition, filterInfo },
  });
  expect((await facts()).hidden).toEqual([2]);
  const { bytes, notKept } = await saveXlsx(await host.save());
  expect(notKept).toEqual(['un critère de filtre (les lignes restent masquées)']);
  await openHost((await openXlsx(bytes, 'tableau.xlsx')).workbook);
  expect(await facts()).toMatchObject({ isFiltered: false, hidden: [2] });
});
