import { afterEach, describe, expect, test } from '@jest/globals';
import { closeHosts, errorCode, openHost, tick } from '../../support/excel-host';

afterEach(closeHosts);

const rows = [
  ['a', 1],
  ['b', 2],
];

describe('what an add-in loads', () => {
  test('can be named in any way that Office.js has', async () => {
    await openHost({ S: rows, T: [] });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const byPath = worksheets.load('items/name, items/VISIBILITY');
      const range = worksheets.getItem('S').getRange('A1').load(['address', 'format/fill/color', 'worksheet/name']);
      const byObject = worksheets
        .getItem('S')
        .getRange('B1')
        .load({ values: true, format: { font: { bold: true } } });
      await context.sync();
      expect(byPath.items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
        ['S', 'Visible'],
        ['T', 'Visible'],
      ]);
      expect([range.address, range.format.fill.color, range.worksheet.name]).toEqual(['S!A1', '#FFFFFF', 'S']);
      expect(byObject.toJSON()).toMatchObject({ values: [[1]], format: { font: { bold: false } } });
    });
  });

  test('can be everything, as far as the advertised requirement sets go', async () => {
    const { host } = await openHost({ S: rows });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S').load();
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({ name: 'S', position: 0, visibility: 'Visible', showHeadings: true });
    });
    expect([...host.gaps.keys()]).toEqual([]);
  });

  test('can be a part of a collection', async () => {
    await openHost({ S: [], T: [], U: [] });
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load({ $top: 1, $skip: 1, name: true });
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(['T']);
    });
  });

  test('can follow objects to one another', async () => {
    await openHost({ S: rows });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      context.loadRecursive(
        context.workbook,
        { Workbook: 'name', WorksheetCollection: 'items/name', Worksheet: 'name' },
        2,
      );
      await context.sync();
      expect([context.workbook.name, worksheets.items.map(({ name }) => name)]).toEqual(['Classeur1.xlsx', ['S']]);
    });
  });

  test('must exist', async () => {
    await openHost({ S: rows });
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('S').getRange('A1').load('valeurs');
      await context.sync();
    });
    expect(await errorCode(attempt)).toBe('InvalidArgument');
  });
});

describe('objects', () => {
  test('that do not exist are null, and so are their children', async () => {
    await openHost({ S: rows });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('X');
      const range = sheet.getRange('A1');
      const format = range.format.fill;
      const value = range.load('values');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, format.isNullObject, value.isNullObject]).toEqual([
        true,
        true,
        true,
        true,
      ]);
    });
  });

  test('that do not exist cannot be changed', async () => {
    await openHost({ S: rows });
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('X').getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(await errorCode(attempt)).toBe('ItemNotFound');
  });

  test('live as long as their batch, or as they are tracked, and are let go of in the end', async () => {
    await openHost({ S: rows });
    let kept: Excel.Range | undefined;
    await Excel.run(async (context) => {
      kept = context.workbook.worksheets.getItem('S').getRange('A1').load('address');
      const untracked = context.workbook.worksheets.getItem('S').getRange('B1').untrack();
      await context.sync();
      kept.values = [['encore']];
      await context.sync();
      const attempt = (async () => {
        untracked.values = [[1]];
        await context.sync();
      })();
      expect(await errorCode(attempt)).toBe('InvalidObjectPath');
    });
    await tick();
    const late = (async () => {
      if (kept) kept.values = [['trop tard']];
      await kept?.context.sync();
    })();
    expect(['InvalidObjectPath', 'InvalidReference']).toContain(await errorCode(late));
  });

  test('that are kept follow nothing: a range is an address, and its sheet may go', async () => {
    await openHost({ S: rows, T: [] });
    const attempt = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('T').getRange('A1').load('address');
      await context.sync();
      context.workbook.worksheets.getItem('T').delete();
      range.values = [[1]];
      await context.sync();
    });
    expect(await errorCode(attempt)).toBe('ItemNotFound');
  });

  test('of collections can be used after they are loaded', async () => {
    await openHost({ S: rows });
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem('S').getRanges('A1,B2').areas.load('items/address');
      await context.sync();
      for (const range of areas.items) range.values = [['écrit']];
      const written = context.workbook.worksheets.getItem('S').getRange('A1:B2').load('values');
      await context.sync();
      expect(written.values).toEqual([
        ['écrit', 1],
        ['b', 'écrit'],
      ]);
    });
  });
});

describe('changes', () => {
  test('by property bag', async () => {
    await openHost({ S: rows });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1:B1');
      range.set({ values: [['x', 'y']], format: { fill: { color: 'yellow' }, wrapText: true } });
      range.load('values,format/fill/color,format/wrapText');
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        values: [['x', 'y']],
        format: { wrapText: true, fill: { color: '#FFFF00' } },
      });
    });
  });

  test('of what can only be read are refused', async () => {
    const { host } = await openHost({ S: rows });
    const request = {
      Actions: [{ Id: 1, ActionType: 4, Name: 'ReadOnly', ObjectPathId: 1, ArgumentInfo: { Arguments: [true] } }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
    };
    const response = await host.execute(request);
    expect(response.Error).toMatchObject({ Code: 'AccessDenied', Location: 'Workbook.readOnly', ActionIndex: 0 });
  });

  test('before one that fails stay done, those after it are not', async () => {
    await openHost({ S: rows });
    const error = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.getRange('A1').values = [['fait']];
      sheet.getRange('ZZZZ9').values = [[1]];
      sheet.getRange('A2').values = [['jamais']];
      await context.sync();
    }).catch((reason: unknown) => reason as OfficeExtension.Error);
    expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Worksheet.getRange' } });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1:A2').load('values');
      await context.sync();
      expect(range.values).toEqual([['fait'], ['b']]);
    });
  });

  test('that rest on a state are refused once it has changed', async () => {
    const { host } = await openHost({ S: rows });
    const ensure = (name: string) =>
      host.execute({
        Actions: [{ Id: 1, ActionType: 8, Name: '', ObjectPathId: 1, ObjectState: { Name: name } }],
        ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
      });
    expect((await ensure('Classeur1.xlsx')).Error).toBeUndefined();
    expect((await ensure('Autre.xlsx')).Error?.Code).toBe('Conflict');
  });
});

describe('requirement sets', () => {
  test('hold back what is newer than what the host advertises', async () => {
    await openHost({ S: rows }, { requirementSets: { ExcelApi: '1.8' } });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.8')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(false);
    const newer: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => sheet.getRanges('A1,B2').load('address'),
      (sheet) => sheet.autoFilter.load('enabled'),
      (sheet) => sheet.load('enableCalculation'),
      (sheet) => sheet.getRange('A1').copyFrom('B1'),
    ];
    for (const use of newer) {
      const attempt = Excel.run(async (context) => {
        use(context.workbook.worksheets.getItem('S'));
        await context.sync();
      });
      expect([String(use), await errorCode(attempt)]).toEqual([String(use), 'ApiNotFound']);
    }
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('S').getRange('A1').conditionalFormats.add('Custom');
      await context.sync();
    });
  });

  test('stop at ExcelApi 1.15 unless told otherwise', async () => {
    const { host } = await openHost({ S: rows });
    expect(host.requirementSets).toMatchObject({ ExcelApi: '1.15', SharedRuntime: '1.2' });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
    expect(Office.context.requirements.isSetSupported('ExcelApiOnline', '1.1')).toBe(false);
  });
});

describe('what the host does not implement', () => {
  test('fails, and is counted by name', async () => {
    const { host } = await openHost({ S: rows });
    const unknown: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => sheet.getRange('A1').getSpecialCells('Blanks').load('address'),
      (sheet) => sheet.shapes.load('items/name'),
      (sheet) => sheet.getRange('A1').load('formulasR1C1'),
      (sheet) => sheet.getRange('A1').format.set({ shrinkToFit: true }),
      (sheet) => sheet.comments.add('A1', 'bonjour'),
      (sheet) => sheet.getRange('A1').getSpecialCells('Blanks').load('address'),
    ];
    for (const use of unknown) {
      const attempt = Excel.run(async (context) => {
        use(context.workbook.worksheets.getItem('S'));
        await context.sync();
      });
      expect([String(use), await errorCode(attempt)]).toEqual([String(use), 'NotImplemented']);
    }
    expect(Object.fromEntries(host.gaps)).toEqual({
      'Range.getSpecialCells': 2,
      'Worksheet.shapes': 1,
      'Range.formulasR1C1': 1,
      'RangeFormat.shrinkToFit': 1,
      'Worksheet.comments': 1,
    });
  });
});

describe('Office itself', () => {
  test('starts, and says where it runs', async () => {
    await openHost({ S: rows });
    const info = await Office.onReady();
    expect(info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    expect(Office.context).toMatchObject({ displayLanguage: 'fr-FR', contentLanguage: 'fr-FR', host: 'Excel' });
  });

  test('shows and hides the pane of a shared runtime, and tells it', async () => {
    const { host } = await openHost({ S: rows });
    const heard: string[] = [];
    const stop = await Office.addin.onVisibilityModeChanged(
      ({ visibilityMode }) => void heard.push(String(visibilityMode)),
    );
    await Office.addin.hide();
    expect(host.addin.state).toBe('Background');
    await tick();
    host.addin.state = 'Visible';
    await tick();
    expect(heard).toEqual(['Hidden', 'Taskpane']);
    await stop();
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe('Load');
    expect(host.addin.startState).toBe('Background');
  });
});
