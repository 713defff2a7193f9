import { afterEach, describe, expect, test } from '@jest/globals';
import { closeHosts, openHost } from '../../support/excel-host';

afterEach(closeHosts);

const rows = [
  ['n°', 'montant', 'double'],
  [1, 10, '=B2*2'],
  [2, 20, '=B3*2'],
  ['Total', '=SUM(B2:B3)', '=SUM(C2:C3)'],
];

/** Everything that an add-in may do to a sheet and that a user takes back with Ctrl+Z. */
const changes: readonly [string, (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void][] = [
  ['values', (sheet) => (sheet.getRange('B2:B3').values = [[7], ['texte']])],
  [
    'a large area, written and then formatted',
    (sheet) => {
      const large = sheet.getRange('A1:C1000');
      large.values = Array.from({ length: 1000 }, (_, row) => [row, `=A${row + 1}*2`, '']);
      large.format.fill.color = '#FF0000';
    },
  ],
  ['formulas', (sheet) => (sheet.getRange('D2').formulas = [['=B2+C2']])],
  ['number formats', (sheet) => (sheet.getRange('B2:B4').numberFormat = [['#,##0 "€"'], ['0.0'], ['@']])],
  [
    'formats',
    (sheet) => sheet.getRange('A1:C1').format.set({ fill: { color: '#FF0000' }, font: { bold: true }, wrapText: true }),
  ],
  ['borders', (sheet) => (sheet.getRange('A1:C4').format.borders.getItem('EdgeBottom').style = 'Double')],
  ['widths and heights', (sheet) => sheet.getRange('A1').format.set({ columnWidth: 120, rowHeight: 40 })],
  ['hidden rows and columns', (sheet) => sheet.getRange('B2').set({ rowHidden: true, columnHidden: true })],
  ['conditional formats', (sheet) => (sheet.getRange('A1:B2').conditionalFormats.add('Custom').priority = 0)],
  [
    'choice lists',
    (sheet) => (sheet.getRange('D1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } }),
  ],
  ['merged cells', (sheet) => sheet.getRange('E1:F2').merge()],
  ['cleared cells', (sheet) => sheet.getRange('A1:C4').clear()],
  ['inserted rows', (sheet) => sheet.getRange('2:3').insert('Down')],
  ['deleted columns', (sheet) => sheet.getRange('B:B').delete('Left')],
  ['a sort', (sheet) => sheet.getRange('A2:C3').sort.apply([{ key: 1, ascending: false }])],
  ['copied cells', (sheet) => sheet.getRange('E5').copyFrom('A1:C4')],
  ['links', (sheet) => (sheet.getRange('A1').hyperlink = { documentReference: 'S!A4', textToDisplay: 'total' })],
  ['unlocked cells', (sheet) => (sheet.getRange('A1:B2').format.protection.locked = false)],
  ['an outline', (sheet) => sheet.getRange('B:C').group('ByColumns')],
  ['the print set-up', (sheet) => (sheet.pageLayout.orientation = Excel.PageOrientation.landscape)],
  ['page breaks', (sheet) => void sheet.horizontalPageBreaks.add('A3')],
  ['names', (sheet, { names }) => void names.add('total', sheet.getRange('B4'))],
  ['tables', (sheet) => void sheet.tables.add('A1:C3', true)],
  ['frozen rows', (sheet) => sheet.freezePanes.freezeRows(1)],
  ['a filter', (sheet) => sheet.autoFilter.apply('A1:C3', 0, { filterOn: 'Values', values: ['1'] })],
  ['tab colours', (sheet) => (sheet.tabColor = '#00FF00')],
  ['sheet names', (sheet) => (sheet.name = 'Autre')],
  ['added sheets', (_, { worksheets }) => void (worksheets.add('Neuve').getRange('A1').values = [[1]])],
];

describe('Ctrl+Z takes back what an add-in did', () => {
  test.each(changes)('%s', async (_, change) => {
    const { host, undo } = await openHost({ S: rows, T: [['=S!B4']] });
    const before = await host.save();
    await Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem('S'), context.workbook);
      await context.sync();
    });
    const after = await host.save();
    expect(after).not.toEqual(before);
    await undo();
    expect(await host.save()).toEqual(before);
  });

  test('all of it at once, when it was one batch', async () => {
    const { host, undo } = await openHost({ S: rows, T: [['=S!B4']] });
    const before = await host.save();
    const apart = new Set([
      'a large area, written and then formatted',
      'cleared cells',
      'deleted columns',
      'a filter',
      'a sort',
      'sheet names',
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      for (const [what, change] of changes) if (!apart.has(what)) change(sheet, context.workbook);
      await context.sync();
    });
    await undo();
    expect(await host.save()).toEqual(before);
  });

  test.each([
    ['deleted', 'S!B4', (name: Excel.NamedItem) => name.delete()],
    ['deleted', '=2*total', (name: Excel.NamedItem) => name.delete()],
    ['changed', 'S!B4', (name: Excel.NamedItem) => (name.formula = '=S!$B$3')],
    ['changed', '=2*total', (name: Excel.NamedItem) => (name.formula = '=S!$B$3')],
  ])('%s names, whether a formula speaks of them or not (%s)', async (_, formula, change) => {
    const { host, undo } = await openHost({ S: rows, T: [[formula]] });
    const inBook = (act: (names: Excel.NamedItemCollection) => void) =>
      Excel.run(async (context) => {
        act(context.workbook.names);
        await context.sync();
      });
    await inBook((names) => void names.add('total', '=S!$B$4'));
    const before = await host.save();
    await inBook((names) => void change(names.getItem('total')));
    expect(await host.save()).not.toEqual(before);
    await undo();
    expect(await host.save()).toEqual(before);
  });
});
