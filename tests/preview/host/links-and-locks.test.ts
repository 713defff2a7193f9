import { afterEach, describe, expect, test } from '@jest/globals';
import { closeHosts, errorCode, openHost } from '../../support/excel-host';

afterEach(closeHosts);

/** Does something to the sheet « S ». */
function onSheet(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('S'));
    await context.sync();
  });
}

/** The link of a cell of « S », with what the cell holds and how it looks. */
async function link(address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('S').getRange(address);
    range.load('hyperlink,values,format/font/color,format/font/underline');
    await context.sync();
    const { font } = range.format;
    return { link: range.hyperlink, value: range.values[0]?.[0], font: [font.color, font.underline] };
  });
}

describe('a link', () => {
  const toCell = { documentReference: "'Annexe 1'!J28", screenTip: 'Voir la cellule', textToDisplay: 'J28' };

  test('leads to a cell or to the web, shows its text and looks like a link', async () => {
    await openHost({ S: [['avant', 'Légende']] });
    await onSheet((sheet) => {
      sheet.getRange('A1').hyperlink = toCell;
      sheet.getRange('B1').hyperlink = { address: 'https://example.org/' };
    });
    expect(await link('A1')).toEqual({ link: toCell, value: 'J28', font: ['#0563C1', 'Single'] });
    expect(await link('B1')).toMatchObject({ link: { address: 'https://example.org/' }, value: 'Légende' });
    expect((await link('C1')).link).toBeNull();
  });

  test('shows a text that looks like a formula or a date as it stands', async () => {
    await openHost({ S: [] });
    await onSheet((sheet) => {
      sheet.getRange('A1').hyperlink = { ...toCell, textToDisplay: '=1+1' };
      sheet.getRange('A2').hyperlink = { ...toCell, textToDisplay: '12/03' };
    });
    expect([(await link('A1')).value, (await link('A2')).value]).toEqual(['=1+1', '12/03']);
  });

  test('goes with its cell: sorted, moved down, copied, saved; and is taken away', async () => {
    const { host } = await openHost({ S: [['b'], ['a']] });
    await onSheet((sheet) => (sheet.getRange('A1').hyperlink = { ...toCell, textToDisplay: 'b' }));
    await onSheet((sheet) => {
      sheet.getRange('A1:A2').sort.apply([{ key: 0 }]);
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('C1').copyFrom('A3');
      sheet.getRange('C2').copyFrom('A3', 'Values');
    });
    const reopened = await openHost(await host.save());
    const links = await Promise.all(
      ['A2', 'A3', 'C1', 'C2'].map(async (address) => (await link(address)).link !== null),
    );
    expect(links).toEqual([false, true, true, false]);
    await onSheet((sheet) => {
      sheet.getRange('A3').clear('Hyperlinks');
      sheet.getRange('C1').clear();
    });
    expect(await link('A3')).toMatchObject({ link: null, value: 'b' });
    expect((await link('C1')).link).toBeNull();
    await reopened.undo();
    expect((await link('C1')).link).toMatchObject({ documentReference: "'Annexe 1'!J28" });
  });

  test.each<[string, Excel.RangeHyperlink]>([
    ['nowhere', { textToDisplay: 'rien' }],
    ['to two places', { address: 'https://example.org/', documentReference: 'A1' }],
  ])('that leads %s is refused', async (_, hyperlink) => {
    await openHost({ S: [] });
    expect(await errorCode(onSheet((sheet) => (sheet.getRange('A1').hyperlink = hyperlink)))).toBe('InvalidArgument');
  });
});

describe('unlocked cells of a protected sheet', () => {
  async function protectedSheet() {
    const opened = await openHost({ S: [['calcul', 'saisie', 'saisie']] });
    await onSheet((sheet) => {
      sheet.getRange('B1:C1').format.protection.locked = false;
      sheet.getRange('E:E').format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
    });
    return opened;
  }

  test('can be typed in, the others cannot', async () => {
    await protectedSheet();
    await onSheet((sheet) => {
      sheet.getRange('B1:C1').values = [['x', 1]];
      sheet.getRange('E7').values = [['aussi']];
      sheet.getRange('B1').clear('Contents');
    });
    const refused: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => (sheet.getRange('A1:B1').values = [[1, 2]]),
      (sheet) => (sheet.getRange('A1').formulas = [['=1']]),
      (sheet) => sheet.getRange('B1').clear(),
      (sheet) => (sheet.getRange('B1').format.fill.color = 'red'),
      (sheet) => (sheet.getRange('B1').format.protection.locked = true),
    ];
    for (const act of refused)
      expect([String(act), await errorCode(onSheet(act))]).toEqual([String(act), 'AccessDenied']);
  });

  test('say so, and stay unlocked when the workbook is saved', async () => {
    const { host } = await protectedSheet();
    await openHost(await host.save());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      const ranges = ['A1', 'B1:C1', 'A1:B1', 'E1:E50'].map((address) => {
        return sheet.getRange(address).format.protection.load('locked');
      });
      await context.sync();
      expect(ranges.map(({ locked }) => locked)).toEqual([true, false, null, false]);
    });
  });
});
