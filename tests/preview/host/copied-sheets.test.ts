import { afterEach, describe, expect, test } from '@jest/globals';
import { closeHosts, errorCode, openHost, tick } from '../../support/excel-host';

afterEach(closeHosts);

/** The names of the sheets, in the order of their tabs. */
async function names(): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

describe('a copied sheet', () => {
  test('is there at once however large: values written over it in the same batch stay', async () => {
    const rows = Array.from({ length: 700 }, (_, row) => Array.from({ length: 10 }, () => `=${row}+1`));
    await openHost({ Grande: rows });
    await Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem('Grande').copy('End');
      const cells = copy.getUsedRange();
      cells.copyFrom(cells, 'Values');
      await context.sync();
    });
    await tick();
    await Excel.run(async (context) => {
      const last = context.workbook.worksheets.getItem('Grande (2)').getRange('A700:J700').load('formulas');
      await context.sync();
      expect(last.formulas).toEqual([Array<number>(10).fill(700)]);
    });
  });

  test('holds all that was on the other, and refers to itself', async () => {
    await openHost({
      'Annexe 1': [
        ['a', 1],
        ['b', '=B1*2'],
        ['c', "='Annexe 1'!B2"],
      ],
      Autre: [],
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Annexe 1');
      sheet.getRange('A1:B3').conditionalFormats.add('Custom').custom.rule.formula = '=B1>1';
      sheet.getRange('D1:E1').merge();
      sheet.getRange('D3').dataValidation.rule = { list: { inCellDropDown: true, source: 'oui,non' } };
      sheet.getRange('A1').format.fill.color = '#FFFF00';
      sheet.getRange('A:A').format.columnWidth = 120;
      sheet.names.add('saisie', sheet.getRange('B1'));
      sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
      sheet.getRange('D:E').group('ByColumns');
      sheet.protection.protect({ allowFormatCells: true });
      await context.sync();
      const copy = sheet.copy('After', sheet).load('name,position');
      const cells = copy.getRange('A1:B3').load('formulas,values');
      const format = copy.getRange('A1').format.load('columnWidth,fill/color');
      const merged = copy.getRange().getMergedAreasOrNullObject().load('address');
      const formats = copy.getRange().conditionalFormats.load('items/custom/rule/formula');
      const validation = copy.getRange('D3').dataValidation.load('type');
      const name = copy.names.getItem('saisie').load('formula');
      copy.pageLayout.load('orientation');
      copy.protection.load('protected');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([copy.name, copy.position, active.name]).toEqual(['Annexe 1 (2)', 1, 'Annexe 1']);
      expect(cells.formulas).toEqual([
        ['a', 1],
        ['b', '=B1*2'],
        ['c', "='Annexe 1'!B2"],
      ]);
      expect(cells.values[1]).toEqual(['b', 2]);
      expect([format.columnWidth, format.fill.color, merged.address]).toEqual([120, '#FFFF00', "'Annexe 1 (2)'!D1:E1"]);
      expect(formats.items.map(({ custom }) => custom.rule.formula)).toEqual(['=B1>1']);
      expect([validation.type, name.formula]).toEqual(['List', "='Annexe 1 (2)'!$B$1"]);
      expect([copy.pageLayout.orientation, copy.protection.protected]).toEqual(['Landscape', true]);
    });
  });

  test('stands where it was asked for, under the next free name', async () => {
    await openHost({ Un: [], Deux: [] });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Un').copy('End');
      worksheets.getItem('Un').copy('Before', worksheets.getItem('Deux'));
      worksheets.getItem('Deux').copy();
      await context.sync();
    });
    expect(await names()).toEqual(['Deux (2)', 'Un', 'Un (3)', 'Deux', 'Un (2)']);
  });

  test('goes when the copy is undone', async () => {
    const { host, undo } = await openHost({ Un: [['a', '=1+1']], Deux: [] });
    const before = await host.save();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Un').copy('End');
      await context.sync();
    });
    await undo();
    expect(await names()).toEqual(['Un', 'Deux']);
    expect(await host.save()).toEqual(before);
  });

  test('needs to know beside which sheet', async () => {
    await openHost({ Un: [] });
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Un').copy('After');
      await context.sync();
    });
    expect(await errorCode(attempt)).toBe('InvalidArgument');
  });
});

test('the widths and heights of many columns and rows are set in one action', async () => {
  await openHost({ S: [['a', 'b', 'c']] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('S');
    sheet
      .getRange('A:C')
      .setColumnProperties([
        { format: { columnWidth: 60 } },
        { columnHidden: true },
        { format: { columnWidth: 90, fill: { color: '#00FF00' } } },
      ]);
    sheet.getRange('1:2').setRowProperties([{ format: { rowHeight: 30 } }, {}]);
    const columns = sheet.getRange('A1:C1').getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    const cell = sheet.getRange('C5').load('format/fill/color');
    const row = sheet.getRange('A1').load('format/rowHeight');
    await context.sync();
    expect(columns.value.map(({ columnHidden, format }) => [columnHidden, format?.columnWidth])).toEqual([
      [false, 60],
      [true, 66],
      [false, 90],
    ]);
    expect([cell.format.fill.color, row.format.rowHeight]).toEqual(['#00FF00', 30]);
  });
});
