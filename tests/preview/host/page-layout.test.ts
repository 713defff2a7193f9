import { afterEach, describe, expect, test } from '@jest/globals';
import { closeHosts, errorCode, openHost } from '../../support/excel-host';

afterEach(closeHosts);

/** Runs a batch on the sheet « S » of a new workbook, under its print set-up. */
async function printing<T>(
  act: (layout: Excel.PageLayout, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> {
  await openHost({ S: [['a', 'b']] });
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('S');
    const result = await act(sheet.pageLayout, sheet, context);
    await context.sync();
    return result;
  });
}

describe('the print set-up of a sheet', () => {
  test('is Excel’s own at first', async () => {
    await printing(async (layout, _, context) => {
      layout.load();
      const area = layout.getPrintAreaOrNullObject();
      const titles = layout.getPrintTitleRowsOrNullObject();
      await context.sync();
      expect(layout.toJSON()).toMatchObject({
        orientation: 'Portrait',
        paperSize: 'A4',
        zoom: { scale: 100 },
        leftMargin: 50.4,
        centerHorizontally: false,
      });
      expect([area.isNullObject, titles.isNullObject]).toEqual([true, true]);
    });
  });

  test('takes paper, orientation, pages to fit into, margins, gridlines', async () => {
    await printing(async (layout, _, context) => {
      layout.set({ orientation: 'Landscape', paperSize: 'A3', centerHorizontally: true, printGridlines: true });
      layout.zoom = { horizontalFitToPages: 1 };
      layout.topMargin = 36;
      layout.setPrintMargins('Centimeters', { left: 2.54, right: 1.27 });
      layout.load();
      await context.sync();
      expect(layout.toJSON()).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A3',
        zoom: { horizontalFitToPages: 1 },
        topMargin: 36,
        leftMargin: 72,
        rightMargin: 36,
        centerHorizontally: true,
        printGridlines: true,
      });
    });
  });

  test('has a print area and repeated titles, which follow the rows and columns', async () => {
    await printing(async (layout, sheet, context) => {
      layout.setPrintArea('A1:D20');
      layout.setPrintTitleRows('1:2');
      layout.setPrintTitleColumns('A:A');
      await context.sync();
      sheet.getRange('1:3').insert('Down');
      sheet.getRange('B:B').insert('Right');
      await context.sync();
      const [area, rows, columns] = [
        layout.getPrintArea().load('address'),
        layout.getPrintTitleRows().load('address'),
        layout.getPrintTitleColumns().load('address'),
      ];
      await context.sync();
      expect([area.address, rows.address, columns.address]).toEqual(['S!A4:E23', 'S!4:5', 'S!A:A']);
    });
  });

  test('has headers and footers, in three parts, for all pages or for some', async () => {
    await printing(async (layout, _, context) => {
      const { headersFooters } = layout;
      headersFooters.defaultForAllPages.set({
        leftFooter: 'Convention',
        centerFooter: 'Page &P / &N',
        rightFooter: '&D',
      });
      headersFooters.defaultForAllPages.centerHeader = '&"Arial,Bold"&14Rapport';
      headersFooters.firstPage.leftHeader = 'Couverture';
      headersFooters.state = 'FirstAndDefault';
      headersFooters.load('state');
      headersFooters.defaultForAllPages.load();
      headersFooters.firstPage.load('leftHeader,leftFooter');
      await context.sync();
      expect(headersFooters.state).toBe('FirstAndDefault');
      expect(headersFooters.defaultForAllPages.toJSON()).toEqual({
        leftHeader: '',
        centerHeader: '&"Arial,Bold"&14Rapport',
        rightHeader: '',
        leftFooter: 'Convention',
        centerFooter: 'Page &P / &N',
        rightFooter: '&D',
      });
      expect(headersFooters.firstPage.toJSON()).toEqual({ leftHeader: 'Couverture', leftFooter: '' });
    });
  });

  test('breaks pages before rows and columns, in order, and follows them', async () => {
    await printing(async (_, sheet, context) => {
      const { horizontalPageBreaks: breaks } = sheet;
      breaks.add('A30');
      breaks.add('A10');
      sheet.verticalPageBreaks.add('E1');
      sheet.getRange('1:1').insert('Down');
      breaks.load('items/rowIndex');
      sheet.verticalPageBreaks.load('items/columnIndex');
      const after = breaks.getItem(0).getCellAfterBreak().load('address');
      await context.sync();
      expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([10, 30]);
      expect(sheet.verticalPageBreaks.items.map(({ columnIndex }) => columnIndex)).toEqual([4]);
      expect(after.address).toBe('S!A11');
      breaks.getItem(0).delete();
      sheet.verticalPageBreaks.removePageBreaks();
      const [left, none] = [breaks.getCount(), sheet.verticalPageBreaks.getCount()];
      await context.sync();
      expect([left.value, none.value]).toEqual([1, 0]);
    });
  });

  test('is saved with the workbook, and opens as it was', async () => {
    const { host } = await openHost({ S: [] });
    await Excel.run(async (context) => {
      const { pageLayout, horizontalPageBreaks } = context.workbook.worksheets.getItem('S');
      pageLayout.set({ orientation: 'Landscape', zoom: { horizontalFitToPages: 1 } });
      pageLayout.setPrintTitleRows('1:2');
      horizontalPageBreaks.add('A5');
      await context.sync();
    });
    const saved = await host.save();
    expect(Object.values(saved.side.sheets)[0]?.pageLayout).toEqual({
      orientation: 'Landscape',
      zoom: { horizontalFitToPages: 1 },
      printTitleRows: '1:2',
      rowBreaks: [4],
    });
    expect(await (await openHost(saved)).host.save()).toEqual(saved);
  });

  test.each<[string, (layout: Excel.PageLayout, sheet: Excel.Worksheet) => void]>([
    ['a paper that does not exist', (layout) => (layout.paperSize = 'A12' as Excel.PaperType)],
    ['a scale beyond 400 %', (layout) => (layout.zoom = { scale: 500 })],
    ['a scale and pages at once', (layout) => (layout.zoom = { scale: 50, horizontalFitToPages: 1 })],
    ['half a page', (layout) => (layout.zoom = { horizontalFitToPages: 0.5 })],
    ['a margin below zero', (layout) => (layout.topMargin = -1)],
    ['the area of another sheet', (layout) => layout.setPrintArea('ZZZZ1')],
    ['a break before the first row', (_, sheet) => sheet.horizontalPageBreaks.add('A1')],
  ])('refuses %s', async (_, act) => {
    expect(await errorCode(printing((layout, sheet) => act(layout, sheet)))).toBe('InvalidArgument');
  });
});
