import { afterEach, describe, expect, test } from '@jest/globals';
import { openXlsx, saveXlsx } from '../../../preview/files';
import { closeHosts, errorCode, openHost } from '../../support/excel-host';

afterEach(closeHosts);

/** Runs a batch on the sheet « S ». */
async function onSheet<T>(run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  await openHost({
    S: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  });
  return Excel.run((context) => run(context.workbook.worksheets.getItem('S'), context));
}

describe('the format of cells', () => {
  test.each(['Left', 'Right'] as const)('indents a text that stands %s, in the file too', async (side) => {
    const { host } = await openHost({ S: [['a']] });
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('S').getRange('A1');
      format.indentLevel = 2;
      format.horizontalAlignment = side;
      await context.sync();
    });
    const { bytes } = await saveXlsx(await host.save());
    const { workbook } = await openXlsx(bytes, 'S.xlsx');
    await openHost(workbook);
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('S').getRange('A1');
      format.load('indentLevel,horizontalAlignment');
      await context.sync();
      expect([format.indentLevel, format.horizontalAlignment]).toEqual([2, side]);
    });
  });

  test('that is given to formulas leaves them there, though they be calculated in the same batch', async () => {
    await onSheet(async (sheet, context) => {
      for (const [address, formula] of [
        ['A3', '=1+1'],
        ['B3', '=2+3'],
      ] as const) {
        const cell = sheet.getRange(address);
        cell.formulas = [[formula]];
        cell.numberFormat = [['0.00']];
      }
      sheet.getRange('3:3').format.autofitRows();
      const row = sheet.getRange('A3:B3').load({ formulas: true, values: true, numberFormat: true });
      await context.sync();
      expect([row.formulas, row.values, row.numberFormat]).toEqual([[['=1+1', '=2+3']], [[2, 5]], [['0.00', '0.00']]]);
    });
  });

  test('is what Excel gives a new cell', async () => {
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('A1');
      format.load('horizontalAlignment,verticalAlignment,wrapText,fill/color,font/name,font/size,font/color,font/bold');
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: 'General',
        verticalAlignment: 'Bottom',
        wrapText: false,
        fill: { color: '#FFFFFF' },
        font: { name: 'Calibri', size: 11, color: '#000000', bold: false },
      });
    });
  });

  test('is changed and read back, colours by name or by number', async () => {
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('A1:B2');
      format.fill.color = '#ffeb3b';
      format.font.set({
        bold: true,
        italic: true,
        color: 'red',
        size: 14,
        name: 'Arial',
        underline: 'Single',
        strikethrough: true,
      });
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.load('horizontalAlignment,verticalAlignment,wrapText');
      format.fill.load('color');
      format.font.load('bold,italic,color,size,name,underline,strikethrough');
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        fill: { color: '#FFEB3B' },
        font: {
          bold: true,
          italic: true,
          color: '#FF0000',
          size: 14,
          name: 'Arial',
          underline: 'Single',
          strikethrough: true,
        },
      });
      format.fill.clear();
      format.fill.load('color');
      await context.sync();
      expect(format.fill.color).toBe('#FFFFFF');
    });
  });

  test('reads as null where cells differ', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.fill.color = 'yellow';
      const { format } = sheet.getRange('A1:B1');
      format.load('fill/color,font/bold');
      await context.sync();
      expect(format.fill.color).toBeNull();
      expect(format.font.bold).toBe(false);
    });
  });

  test('is drawn with borders: edges, and what lies between cells', async () => {
    await onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange('A1:B2').format;
      borders.getItem('EdgeBottom').style = 'Double';
      borders.getItem('InsideVertical').set({ style: 'Continuous', weight: 'Medium', color: '#00FF00' });
      const cell = sheet.getRange('A2').format.borders;
      const [bottom, right, top] = [cell.getItem('EdgeBottom'), cell.getItem('EdgeRight'), cell.getItem('EdgeTop')];
      for (const side of [bottom, right, top]) side.load('style,weight,color,sideIndex');
      borders.load('count');
      await context.sync();
      expect(bottom.toJSON()).toMatchObject({ sideIndex: 'EdgeBottom', style: 'Double' });
      expect(right.toJSON()).toMatchObject({ style: 'Continuous', weight: 'Medium', color: '#00FF00' });
      expect(top.toJSON()).toMatchObject({ style: 'None' });
      expect(borders.count).toBe(8);
    });
  });

  test('said word by word is there for whatever comes next in the batch', async () => {
    await onSheet(async (sheet, context) => {
      const first = sheet.getRange('A1:B1').format;
      first.fill.color = '#FFEB3B';
      first.borders.getItem('EdgeBottom').color = '#FF0000';
      first.borders.getItem('EdgeTop').style = 'Dash';
      first.fill.color = '#00FF00';
      sheet.getRange('A1').numberFormat = [['@']];
      sheet.getRange('A1').values = [['007']];
      sheet.getRange('C1').copyFrom('A1');
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').clear('Formats');
      sheet.getRange('A1').format.font.italic = true;
      const cells = ['A1', 'B1', 'C1'].map((address) => sheet.getRange(address));
      const copy = sheet.getRange('C1').load('values,numberFormat');
      const looks = cells.map(({ format }) => format.load('fill/color,font/bold,font/italic'));
      const lines = cells.map(({ format }) => format.borders.getItem('EdgeBottom').load('color,style'));
      await context.sync();
      expect([copy.values, copy.numberFormat]).toEqual([[['007']], [['@']]]);
      expect(looks.map(({ fill, font }) => [fill.color, font.bold, font.italic])).toEqual([
        ['#FFFFFF', false, true],
        ['#00FF00', false, false],
        ['#00FF00', false, false],
      ]);
      expect(lines.map(({ color, style }) => [color, style])).toEqual([
        ['#000000', 'None'],
        ['#FF0000', 'Continuous'],
        ['#FF0000', 'Continuous'],
      ]);
    });
  });

  test('of whole columns and rows is that of cells to come', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B:B').numberFormat = '#,##0' as unknown as string[][];
      sheet.getRange('3:3').format.font.bold = true;
      const far = sheet.getRange('B900').load('numberFormat');
      const bold = sheet.getRange('D3').format.font.load('bold');
      const own = sheet.getRange('A1').load('numberFormat');
      await context.sync();
      expect([far.numberFormat, own.numberFormat, bold.bold]).toEqual([[['#,##0']], [['General']], true]);
    });
  });

  test('includes the size of rows and columns, in points, and whether they are hidden', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.format.columnWidth = 90;
      range.format.rowHeight = 30;
      sheet.getRange('D:D').columnHidden = true;
      sheet.getRange('5:6').rowHidden = true;
      range.format.load('columnWidth,rowHeight');
      const hidden = sheet.getRange('A5:A6').load('rowHidden,columnHidden,hidden');
      const mixed = sheet.getRange('C4:D5').load('rowHidden,columnHidden,hidden');
      await context.sync();
      expect([range.format.columnWidth, range.format.rowHeight]).toEqual([90, 30]);
      expect([hidden.rowHidden, hidden.columnHidden, hidden.hidden]).toEqual([true, false, true]);
      expect([mixed.rowHidden, mixed.columnHidden, mixed.hidden]).toEqual([null, null, null]);
      sheet.getRange('5:6').rowHidden = false;
      const rows = sheet.getRange('A4:A6').getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = sheet
        .getRange('C1:E1')
        .getColumnProperties({ columnHidden: true, columnIndex: true, address: true });
      await context.sync();
      expect(rows.value).toEqual([
        { rowHidden: false, rowIndex: 3 },
        { rowHidden: false, rowIndex: 4 },
        { rowHidden: false, rowIndex: 5 },
      ]);
      expect(columns.value).toEqual([
        { columnHidden: false, columnIndex: 2, address: 'S!C1' },
        { columnHidden: true, columnIndex: 3, address: 'S!D1' },
        { columnHidden: false, columnIndex: 4, address: 'S!E1' },
      ]);
    });
  });

  test('is fitted to what the cells show', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [['un texte assez long pour élargir la colonne']];
      sheet.getRange('A1:B1').format.autofitColumns();
      const [wide, narrow] = [
        sheet.getRange('A1').format.load('columnWidth'),
        sheet.getRange('B1').format.load('columnWidth'),
      ];
      await context.sync();
      expect(wide.columnWidth).toBeGreaterThan(narrow.columnWidth * 3);
    });
  });

  test('of rows is fitted to the cells that wrap their text, and to no merged one', async () => {
    await onSheet(async (sheet, context) => {
      const long = 'un texte assez long pour tenir sur plusieurs lignes';
      sheet.getRange('A1:A3').values = [[long], [long], [long]];
      sheet.getRange('A2:A3').format.wrapText = true;
      sheet.getRange('A3:B3').merge(false);
      sheet.getRange('1:3').format.autofitRows();
      const rows = ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address).format.load('rowHeight'));
      await context.sync();
      const [plain, wrapped, merged] = rows.map(({ rowHeight }) => rowHeight);
      expect(plain).toBe(15);
      expect(wrapped).toBeGreaterThan(40);
      expect(merged).toBe(15);
    });
  });

  test('is read and written cell by cell in one action', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([[{ format: { fill: { color: '#FF0000' }, font: { bold: true } } }, {}]]);
      const cells = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      expect(cells.value).toEqual([
        [
          { address: 'S!A1', format: { fill: { color: '#FF0000' }, font: { bold: true } } },
          { address: 'S!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: false } } },
        ],
      ]);
    });
  });

  test('does not change the values', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.format.font.bold = true;
      range.numberFormat = [
        ['0', '0'],
        ['0', '0'],
      ];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['a', 'b'],
        ['c', 'd'],
      ]);
    });
  });

  test('is the last that was said of each cell, however many things were said in one go', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C2').format.font.size = 10;
      sheet.getRange('A1:A2').format.fill.color = '#FF0000';
      sheet.getRange('A2:C2').format.font.size = 9;
      sheet.getRange('A2').format.fill.clear();
      sheet.getRange('A1:A2').format.borders.getItem('EdgeLeft').style = 'Double';
      const shown = { format: { font: { size: true }, fill: { color: true } } } as const;
      const cells = sheet.getRange('A1:B2').getCellProperties(shown);
      const left = sheet.getRange('A2').format.borders.getItem('EdgeLeft').load('style');
      await context.sync();
      const looks = cells.value.map((row) => row.map(({ format }) => [format?.font?.size, format?.fill?.color]));
      expect(looks).toEqual([
        [
          [10, '#FF0000'],
          [10, '#FFFFFF'],
        ],
        [
          [9, '#FFFFFF'],
          [9, '#FFFFFF'],
        ],
      ]);
      expect(left.style).toBe('Double');
    });
  });

  test('is there for what comes next in the same batch: an insertion, an emptying, a number, a column’s own format', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('D1').format.font.bold = true;
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('E1').format.font.bold = true;
      sheet.getRange('E1').clear('Formats');
      sheet.getRange('F1').numberFormat = [['@']];
      sheet.getRange('F1').values = [['007']];
      sheet.getRange('G1').format.font.italic = true;
      sheet.getRange('G:G').format.font.italic = false;
      const [moved, emptied, overruled] = ['D2', 'E1', 'G1'].map((address) =>
        sheet.getRange(address).format.font.load('bold,italic'),
      );
      const text = sheet.getRange('F1').load('values');
      await context.sync();
      expect([moved?.bold, emptied?.bold, overruled?.italic]).toEqual([true, false, false]);
      expect(text.values).toEqual([['007']]);
    });
  });

  test('goes to each sheet of which something was said', async () => {
    await openHost({ S: [['a']], T: [['b']] });
    const bold = await Excel.run(async (context) => {
      const [first, second] = ['S', 'T'].map((name) => context.workbook.worksheets.getItem(name).getRange('A1').format);
      if (first) first.font.bold = true;
      if (second) second.font.bold = true;
      if (first) first.font.italic = true;
      first?.font.load('bold,italic');
      second?.font.load('bold,italic');
      await context.sync();
      return [first, second].map((format) => [format?.font.bold, format?.font.italic]);
    });
    expect(bold).toEqual([
      [true, true],
      [true, false],
    ]);
  });

  test('leaves alone the formulas that were typed just before', async () => {
    await onSheet(async (sheet, context) => {
      const cells = sheet.getRange('C3:C4');
      cells.values = [['=1+2'], ['=1+3']];
      cells.numberFormat = [['0.0'], ['0.0']];
      cells.format.font.bold = true;
      cells.format.protection.locked = false;
      cells.load({ values: true, formulas: true, numberFormat: true });
      await context.sync();
      expect(cells.values).toEqual([[3], [4]]);
      expect(cells.formulas).toEqual([['=1+2'], ['=1+3']]);
      expect(cells.numberFormat).toEqual([['0.0'], ['0.0']]);
    });
  });
});

test.each<[string, (range: Excel.Range) => void]>([
  ['colours', (range) => (range.format.fill.color = 'pas une couleur')],
  ['alignments', (range) => (range.format.horizontalAlignment = 'Penché' as 'Left')],
  ['sizes', (range) => (range.format.columnWidth = -1)],
  ['borders', (range) => (range.format.borders.getItem('Bord' as 'EdgeTop').style = 'Double')],
])('Excel refuses %s that do not exist, and so does the host', async (_, act) => {
  const attempt = onSheet(async (sheet, context) => {
    act(sheet.getRange('A1'));
    await context.sync();
  });
  expect(await errorCode(attempt)).toBe('InvalidArgument');
});
