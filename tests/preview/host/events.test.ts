import { afterEach, describe, expect, test } from '@jest/globals';
import { InsertRowByRangeCommand, SetRangeValuesCommand, SetSelectionsOperation } from '@univerjs/sheets';
import { closeHosts, eventually, openHost, type OpenHost, tick } from '../../support/excel-host';

afterEach(closeHosts);

const rows = [
  ['a', 1],
  ['b', 2],
  ['c', '=SUM(B1:B2)'],
];

type Heard = Record<string, unknown>[];

/** Subscribes to an event, and gives what it tells from then on. */
async function listen<T extends object>(
  subscribe: (workbook: Excel.Workbook, note: (event: T) => Promise<void>) => void,
): Promise<Heard> {
  const heard: Heard = [];
  await Excel.run(async (context) => {
    subscribe(context.workbook, async (event) => {
      heard.push({ ...event } as Record<string, unknown>);
    });
    await context.sync();
  });
  return heard;
}

/** Runs a batch on the sheet « S », and lets its events be told. */
async function act(change: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem('S'));
    await context.sync();
  });
  await tick();
}

/** Types into a cell as a user does in the grid. */
async function type({ asUser, host }: OpenHost, row: number, column: number, cell: object): Promise<void> {
  const subUnitId = (await host.save()).data.sheetOrder[0];
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  await asUser(SetRangeValuesCommand.id, { subUnitId, range, value: { [row]: { [column]: cell } } });
  await tick();
}

const onChanged = (workbook: Excel.Workbook, note: (event: object) => Promise<void>) =>
  void workbook.worksheets.onChanged.add(note);

describe('onChanged', () => {
  test('tells what the add-in wrote, with what a single cell held and holds', async () => {
    await openHost({ S: rows, T: [] });
    const heard = await listen(onChanged);
    await act((sheet) => (sheet.getRange('B1').values = [[10]]));
    await act(
      (sheet) =>
        (sheet.getRange('A1:B2').values = [
          ['x', 1],
          ['y', 2],
        ]),
    );
    await act((sheet) => (sheet.getRange('D4').formulas = [['=B2*3']]));
    await eventually(() =>
      expect(heard).toMatchObject([
        {
          type: 'WorksheetChanged',
          address: 'B1',
          changeType: 'RangeEdited',
          source: 'Local',
          triggerSource: 'ThisLocalAddin',
          details: { valueBefore: 1, valueAfter: 10, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
        },
        { address: 'A1:B2', changeType: 'RangeEdited', details: undefined },
        {
          address: 'D4',
          details: { valueBefore: '', valueAfter: 6, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
        },
      ]),
    );
  });

  test('tells what the user typed in the grid, once, and not what formulas made of it', async () => {
    const opened = await openHost({ S: rows, T: [] });
    const heard = await listen(onChanged);
    await type(opened, 0, 1, { v: 5, t: 2 });
    await eventually(() =>
      expect(heard).toMatchObject([
        { address: 'B1', triggerSource: 'Unknown', source: 'Local', details: { valueBefore: 1, valueAfter: 5 } },
      ]),
    );
    await opened.undo();
    await tick();
    await eventually(() => expect(heard).toHaveLength(2));
    expect(heard[1]).toMatchObject({ address: 'B1', details: { valueBefore: 5, valueAfter: 1 } });
  });

  test('tells inserted and deleted rows, columns and cells, and nothing of the cells that this moved', async () => {
    const opened = await openHost({ S: rows, T: [] });
    const heard = await listen(onChanged);
    await act((sheet) => sheet.getRange('2:3').insert('Down'));
    await act((sheet) => sheet.getRange('2:2').delete('Up'));
    await act((sheet) => sheet.getRange('B:B').insert('Right'));
    await act((sheet) => sheet.getRange('B:B').delete('Left'));
    await act((sheet) => sheet.getRange('A1').insert('Down'));
    await act((sheet) => sheet.getRange('A1').delete('Up'));
    const subUnitId = (await opened.host.save()).data.sheetOrder[0];
    const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 25 };
    await opened.asUser(InsertRowByRangeCommand.id, { subUnitId, range, direction: 0 });
    await tick();
    await eventually(() =>
      expect(heard.map(({ changeType, address, triggerSource }) => [changeType, address, triggerSource])).toEqual([
        ['RowInserted', '2:3', 'ThisLocalAddin'],
        ['RowDeleted', '2:2', 'ThisLocalAddin'],
        ['ColumnInserted', 'B:B', 'ThisLocalAddin'],
        ['ColumnDeleted', 'B:B', 'ThisLocalAddin'],
        ['CellInserted', 'A1', 'ThisLocalAddin'],
        ['CellDeleted', 'A1', 'ThisLocalAddin'],
        ['RowInserted', '1:1', 'Unknown'],
      ]),
    );
    expect(heard[4]?.changeDirectionState).toEqual({ insertShiftDirection: 'Down' });
  });

  test('gives the range that changed; formats and conditional formats are no change', async () => {
    await openHost({ S: rows, T: [] });
    let address = '';
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        await Excel.run(async (later) => {
          const range = event.getRange(later).load('address');
          await later.sync();
          address = range.address;
        });
      });
      await context.sync();
    });
    await act((sheet) => (sheet.getRange('A1:B3').format.fill.color = 'red'));
    await act((sheet) => sheet.getRange('A1').conditionalFormats.add('Custom'));
    await act((sheet) => sheet.getRange('A1').select());
    expect(address).toBe('');
    await act((sheet) => (sheet.getRange('A3:B3').values = [[1, 2]]));
    await eventually(() => expect(address).toBe('S!A3:B3'));
  });

  test('of one sheet says nothing of the others; once removed it is silent, and so is all when events are off', async () => {
    await openHost({ S: rows, T: rows });
    const heard: string[] = [];
    let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
    await Excel.run(async (context) => {
      handler = context.workbook.worksheets.getItem('S').onChanged.add(async ({ address }) => {
        heard.push(address);
      });
      await context.sync();
      context.workbook.worksheets.getItem('T').getRange('A1').values = [['ailleurs']];
      context.workbook.worksheets.getItem('S').getRange('A1').values = [['ici']];
      await context.sync();
      await tick();
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem('S').getRange('A2').values = [['tu']];
      await context.sync();
      await tick();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    expect(heard).toEqual(['A1']);
    await Excel.run(handler?.context as Excel.RequestContext, async (context) => {
      handler?.remove();
      await context.sync();
    });
    await act((sheet) => (sheet.getRange('A3').values = [['rien']]));
    expect(heard).toEqual(['A1']);
  });

  test('of a table tells what changed within it', async () => {
    await openHost({ S: rows, T: [] });
    await act((sheet) => void sheet.tables.add('A1:B3', true));
    const heard = await listen((workbook, note) => void workbook.tables.onChanged.add(note));
    await act((sheet) => (sheet.getRange('D9').values = [[1]]));
    await act((sheet) => (sheet.getRange('B2').values = [[9]]));
    await eventually(() => expect(heard).toMatchObject([{ type: 'TableChanged', address: 'B2' }]));
  });
});

describe('onSelectionChanged', () => {
  test('tells the selection of the grid and of the add-in, on each sheet and on the workbook', async () => {
    const { asUser, host } = await openHost({ S: rows, T: [] });
    const heard = await listen((workbook, note) => void workbook.worksheets.onSelectionChanged.add(note));
    const common = await listen((workbook, note) => void workbook.onSelectionChanged.add(note));
    await act((sheet) => sheet.getRange('B2').select());
    const range = { startRow: 2, endRow: 3, startColumn: 0, endColumn: 1, rangeType: 0 };
    const primary = {
      actualRow: 2,
      actualColumn: 0,
      startRow: 2,
      endRow: 2,
      startColumn: 0,
      endColumn: 0,
      isMerged: false,
      isMergedMainCell: false,
    };
    const subUnitId = (await host.save()).data.sheetOrder[0];
    await asUser(SetSelectionsOperation.id, { subUnitId, selections: [{ range, primary, style: null }] });
    await tick();
    await eventually(() =>
      expect(heard).toMatchObject([
        { type: 'WorksheetSelectionChanged', address: 'B2', worksheetId: subUnitId },
        { address: 'A3:B4', worksheetId: subUnitId },
      ]),
    );
    await eventually(() => expect(common).toHaveLength(2));
  });

  test('is silent while rows are inserted', async () => {
    await openHost({ S: rows, T: [] });
    await act((sheet) => sheet.getRange('A1').select());
    const heard = await listen((workbook, note) => void workbook.worksheets.onSelectionChanged.add(note));
    const active = await listen((workbook, note) => void workbook.worksheets.onActivated.add(note));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('T').getRange('1:1').insert('Down');
      await context.sync();
    });
    await tick();
    expect([heard, active]).toEqual([[], []]);
  });
});

describe('the other events', () => {
  test('tell sheets that are shown, added and deleted', async () => {
    await openHost({ S: rows, T: [] });
    const names = new Map<string, string>();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/id,items/name');
      await context.sync();
      for (const { id, name } of sheets.items) names.set(id, name);
    });
    const note = (heard: string[], what: string) => async (event: { worksheetId: string }) => {
      heard.push(`${what} ${names.get(event.worksheetId) ?? 'nouvelle'}`);
    };
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.onActivated.add(note(heard, 'activée'));
      sheets.onDeactivated.add(note(heard, 'quittée'));
      sheets.onAdded.add(note(heard, 'ajoutée'));
      sheets.onDeleted.add(note(heard, 'supprimée'));
      await context.sync();
      sheets.getItem('T').activate();
      sheets.add('U');
      sheets.getItem('S').delete();
      await context.sync();
    });
    await tick();
    await eventually(() => expect(heard).toEqual(['quittée S', 'activée T', 'ajoutée nouvelle', 'supprimée S']));
  });

  test('tell calculations, formats, sorts and protection', async () => {
    await openHost({ S: rows, T: [] });
    const heard: string[] = [];
    const note = async (event: { type: string }) => {
      heard.push(event.type);
    };
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.onCalculated.add(note);
      sheets.onFormatChanged.add(note);
      sheets.onRowSorted.add(note);
      sheets.onProtectionChanged.add(note);
      await context.sync();
    });
    await act((sheet) => (sheet.getRange('B1').values = [[100]]));
    await act((sheet) => (sheet.getRange('A1').format.font.bold = true));
    await act((sheet) => sheet.getRange('A1:B2').sort.apply([{ key: 0, ascending: false }]));
    await act((sheet) => sheet.protection.protect());
    await eventually(() =>
      expect(new Set(heard)).toEqual(
        new Set(['WorksheetCalculated', 'WorksheetFormatChanged', 'WorksheetRowSorted', 'WorksheetProtectionChanged']),
      ),
    );
  });
});
