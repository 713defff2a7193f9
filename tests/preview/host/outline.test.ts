import { afterEach, describe, expect, test } from '@jest/globals';
import { InsertColByRangeCommand } from '@univerjs/sheets';
import type { OutlineGroupData } from '../../../preview/host/side-store';
import { closeHosts, errorCode, openHost, type OpenHost } from '../../support/excel-host';

afterEach(closeHosts);

const rows = [['a', 'b', 'c', 'd', 'e', 'f']];

/** Does something to the sheet « S ». */
function onSheet(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('S'));
    await context.sync();
  });
}

/** The groups of the sheet, in few words: "columns 3-5 level 1". */
async function groups({ host }: OpenHost): Promise<string[]> {
  const { data, side } = await host.save();
  const found = side.sheets[data.sheetOrder[0] ?? '']?.outline ?? [];
  const words = ({ by, first, last, level, isCollapsed }: OutlineGroupData) =>
    `${by} ${first}-${last} level ${level}${isCollapsed ? ', folded' : ''}`;
  return found.map(words);
}

/** Which of the columns A to F are hidden. */
async function hiddenColumns(): Promise<string> {
  return Excel.run(async (context) => {
    const properties = context.workbook.worksheets.getItem('S').getRange('A1:F1').getColumnProperties({
      columnHidden: true,
    });
    await context.sync();
    return properties.value.map(({ columnHidden }, index) => (columnHidden ? 'ABCDEF'[index] : '')).join('');
  });
}

describe('an outline', () => {
  test('groups columns and rows, one level in another, and lets them go', async () => {
    const opened = await openHost({ S: rows });
    await onSheet((sheet) => {
      sheet.getRange('C:F').group('ByColumns');
      sheet.getRange('D1:E1').group('ByColumns');
      sheet.getRange('2:3').group('ByRows');
    });
    expect(await groups(opened)).toEqual(['columns 2-5 level 1', 'columns 3-4 level 2', 'rows 1-2 level 1']);
    await onSheet((sheet) => sheet.getRange('D:E').ungroup('ByColumns'));
    expect(await groups(opened)).toEqual(['rows 1-2 level 1', 'columns 2-5 level 1']);
    await onSheet((sheet) => {
      sheet.getRange('C:F').ungroup('ByColumns');
      sheet.getRange('2:3').ungroup('ByRows');
    });
    expect(await groups(opened)).toEqual([]);
  });

  test('folds and unfolds, by group or by level', async () => {
    const opened = await openHost({ S: rows });
    await onSheet((sheet) => {
      sheet.getRange('C:F').group('ByColumns');
      sheet.getRange('D:E').group('ByColumns');
      sheet.getRange('D:E').hideGroupDetails('ByColumns');
    });
    expect([await hiddenColumns(), await groups(opened)]).toEqual([
      'DE',
      ['columns 2-5 level 1', 'columns 3-4 level 2, folded'],
    ]);
    await onSheet((sheet) => sheet.getRange('D:E').showGroupDetails('ByColumns'));
    expect(await hiddenColumns()).toBe('');
    await onSheet((sheet) => sheet.showOutlineLevels(0, 1));
    expect(await hiddenColumns()).toBe('CDEF');
    await onSheet((sheet) => sheet.showOutlineLevels(0, 2));
    expect(await hiddenColumns()).toBe('DE');
  });

  test('follows columns that are inserted, deleted or moved away, by the add-in and by the user', async () => {
    const opened = await openHost({ S: rows });
    await onSheet((sheet) => sheet.getRange('C:D').group('ByColumns'));
    await onSheet((sheet) => sheet.getRange('A:A').insert('Right'));
    expect(await groups(opened)).toEqual(['columns 3-4 level 1']);
    const subUnitId = (await opened.host.save()).data.sheetOrder[0];
    const range = { startRow: 0, endRow: 99, startColumn: 0, endColumn: 0, rangeType: 2 };
    await opened.asUser(InsertColByRangeCommand.id, { subUnitId, range, direction: 3 });
    expect(await groups(opened)).toEqual(['columns 4-5 level 1']);
    await opened.undo();
    expect(await groups(opened)).toEqual(['columns 3-4 level 1']);
    await onSheet((sheet) => sheet.getRange('D:E').delete('Left'));
    expect(await groups(opened)).toEqual([]);
    await opened.undo();
    expect(await groups(opened)).toEqual(['columns 3-4 level 1']);
  });

  test('goes with the rest of a batch that is undone', async () => {
    const opened = await openHost({ S: rows });
    const before = await opened.host.save();
    await onSheet((sheet) => {
      sheet.getRange('H1:I1').values = [['calcul', 'autre']];
      sheet.getRange('H:I').group('ByColumns');
      sheet.getRange('H:I').hideGroupDetails('ByColumns');
      sheet.pageLayout.setPrintArea('A1:F9');
    });
    expect(await groups(opened)).toEqual(['columns 7-8 level 1, folded']);
    await opened.undo();
    expect(await opened.host.save()).toEqual(before);
  });

  test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ['whole columns by rows', 'InvalidArgument', (sheet) => sheet.getRange('A:B').group('ByRows')],
    ['whole rows by columns', 'InvalidArgument', (sheet) => sheet.getRange('1:2').group('ByColumns')],
    [
      'folding where there is no group',
      'InvalidArgument',
      (sheet) => sheet.getRange('A:B').hideGroupDetails('ByColumns'),
    ],
    ['levels below zero', 'InvalidArgument', (sheet) => sheet.showOutlineLevels(-1, 0)],
    [
      'a ninth level',
      'InvalidOperation',
      (sheet) => Array.from({ length: 9 }, () => sheet.getRange('A:A').group('ByColumns')),
    ],
    [
      'groups on a protected sheet',
      'AccessDenied',
      (sheet) => {
        sheet.protection.protect();
        sheet.getRange('A:A').group('ByColumns');
      },
    ],
  ])('refuses %s', async (_, code, act) => {
    await openHost({ S: rows });
    expect(await errorCode(onSheet(act))).toBe(code);
  });
});
