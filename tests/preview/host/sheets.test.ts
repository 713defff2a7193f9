import { afterEach, describe, expect, test } from '@jest/globals';
import { closeHosts, errorCode, openHost } from '../../support/excel-host';

afterEach(closeHosts);

/** Runs a batch on the sheets of the workbook. */
function onSheets<T>(
  run: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => run(context.workbook.worksheets, context));
}

describe('the sheets of a workbook', () => {
  test('are listed in the order of their tabs, with what is known of each', async () => {
    await openHost({ 'Annexe 1': [['a']], 'Annexe 2': [] });
    await onSheets(async (sheets, context) => {
      sheets.load('items/name,items/position,items/visibility,items/tabColor,items/showGridlines');
      const count = sheets.getCount();
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.toJSON())).toMatchObject([
        { name: 'Annexe 1', position: 0, visibility: 'Visible', tabColor: '', showGridlines: true },
        { name: 'Annexe 2', position: 1, visibility: 'Visible' },
      ]);
      expect(count.value).toBe(2);
    });
  });

  test('are found by name in any case, by identifier, first, last and next to one another', async () => {
    await openHost({ Un: [], Deux: [], Trois: [] });
    await onSheets(async (sheets, context) => {
      const one = sheets.getItem('UN').load('id,name');
      await context.sync();
      const same = sheets.getItem(one.id).load('name');
      const first = sheets.getFirst().load('name');
      const last = sheets.getLast(true).load('name');
      const next = one.getNext().load('name');
      const none = one.getPreviousOrNullObject();
      const missing = sheets.getItemOrNullObject('Quatre');
      await context.sync();
      expect([same.name, first.name, last.name, next.name]).toEqual(['Un', 'Un', 'Trois', 'Deux']);
      expect([none.isNullObject, missing.isNullObject]).toEqual([true, true]);
    });
  });

  test('are added at the end without being shown, named « Feuil3 » when they have no name', async () => {
    await openHost({ Un: [], Deux: [] });
    await onSheets(async (sheets, context) => {
      const named = sheets.add('Rapport').load('name,position');
      const unnamed = sheets.add().load('name,position');
      const active = sheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([named.name, named.position, unnamed.name, unnamed.position]).toEqual(['Rapport', 2, 'Feuil4', 3]);
      expect(active.name).toBe('Un');
      named.getRange('B2').values = [['écrit']];
      const used = named.getUsedRange().load('address,values');
      await context.sync();
      expect([used.address, used.values]).toEqual(['Rapport!B2', [['écrit']]]);
    });
  });

  test('are renamed, moved, coloured, hidden, shown and deleted', async () => {
    await openHost({ Un: [], Deux: [], Trois: [] });
    await onSheets(async (sheets, context) => {
      const sheet = sheets.getItem('Trois');
      sheet.name = 'Final';
      sheet.position = 0;
      sheet.tabColor = '#FF0000';
      sheets.getItem('Deux').visibility = 'VeryHidden';
      sheets.load('items/name,items/visibility,items/tabColor');
      const visible = sheets.getCount(true);
      await context.sync();
      expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['Final', 'Visible'],
        ['Un', 'Visible'],
        ['Deux', 'VeryHidden'],
      ]);
      expect(sheets.items[0]?.tabColor).toBe('#FF0000');
      expect(visible.value).toBe(2);
      sheets.getItem('Deux').visibility = Excel.SheetVisibility.visible;
      sheets.getItem('Un').delete();
      sheets.load('items/name,items/visibility');
      await context.sync();
      expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['Final', 'Visible'],
        ['Deux', 'Visible'],
      ]);
    });
  });

  test('become active, and the selection is that of the active sheet', async () => {
    await openHost({ Un: [], 'Deux mots': [['x']] });
    await onSheets(async (sheets, context) => {
      sheets.getItem('Deux mots').activate();
      sheets.getItem('Un').getRange('C3:D4').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      const active = sheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([selected.address, cell.address, active.name]).toEqual(['Un!C3:D4', 'Un!C3', 'Un']);
    });
  });

  test('selecting within merged cells selects the whole of them', async () => {
    await openHost({ Un: [['titre']] });
    await onSheets(async (sheets, context) => {
      sheets.getItem('Un').getRange('A1:C1').merge();
      sheets.getItem('Un').getRange('B1').select();
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect(selected.address).toBe('Un!A1:C1');
    });
  });

  test('freeze rows and columns, and let them go', async () => {
    await openHost({ Un: [] });
    await onSheets(async (sheets, context) => {
      const panes = sheets.getItem('Un').freezePanes;
      const before = panes.getLocationOrNullObject();
      panes.freezeRows(2);
      const rows = panes.getLocation().load('address');
      panes.freezeAt('A1:B3');
      const both = panes.getLocation().load('address');
      panes.unfreeze();
      const after = panes.getLocationOrNullObject();
      await context.sync();
      expect([before.isNullObject, rows.address, both.address, after.isNullObject]).toEqual([
        true,
        'Un!1:2',
        'Un!A1:B3',
        true,
      ]);
    });
  });
});

describe('what Excel refuses of sheets, the host refuses', () => {
  test.each(['a/b', 'a\\b', 'a?b', 'a*b', '[a]', 'a:b', '', "'a", "a'", 'x'.repeat(32), 'History'])(
    'the name « %s »',
    async (name) => {
      await openHost({ Un: [], Deux: [] });
      const add = onSheets(async (sheets, context) => {
        sheets.getItem('Deux').name = name;
        await context.sync();
      });
      expect(await errorCode(add)).toBe('InvalidArgument');
    },
  );

  test('a name that is taken, whatever its case', async () => {
    await openHost({ Un: [] });
    const add = onSheets(async (sheets, context) => {
      sheets.add('UN');
      await context.sync();
    });
    expect(await errorCode(add)).toBe('ItemAlreadyExists');
  });

  test.each([
    ['deleting', (sheet: Excel.Worksheet) => sheet.delete()],
    ['hiding', (sheet: Excel.Worksheet) => (sheet.visibility = 'Hidden')],
  ])('%s the last sheet that can be seen', async (_, act) => {
    await openHost({ Un: [], Deux: [] });
    const attempt = onSheets(async (sheets, context) => {
      sheets.getItem('Deux').visibility = 'Hidden';
      act(sheets.getItem('Un'));
      await context.sync();
    });
    expect(await errorCode(attempt)).toBe('InvalidOperation');
  });

  test('showing a hidden sheet by activating it, unknown visibilities, positions beyond the last', async () => {
    await openHost({ Un: [], Deux: [] });
    const attempts: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => (sheet.position = 7),
      (sheet) => (sheet.visibility = 'Ghostly' as Excel.SheetVisibility),
    ];
    for (const act of attempts) {
      const attempt = onSheets(async (sheets, context) => {
        act(sheets.getItem('Deux'));
        await context.sync();
      });
      expect(await errorCode(attempt)).toBe('InvalidArgument');
    }
    const activation = onSheets(async (sheets, context) => {
      sheets.getItem('Deux').visibility = 'Hidden';
      sheets.getItem('Deux').activate();
      await context.sync();
    });
    expect(await errorCode(activation)).toBe('InvalidOperation');
  });
});
