import { onSelectionChange, selectCell } from '../../../src/excel';
import type { CellRef } from '../../../src/workbook';
import { closeHosts, openHost } from '../../support/excel-host';
import { plainSpaces } from '../../support/typography';
import { inExcel, roundTripsOf } from '../../support/valider';

afterEach(closeHosts);

const sheets = { 'Annexe 1': [['n°', 'Action']], "Suivi de l'année": [['x']] };
const PAUSE = 250;

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));

async function selected(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load({ address: true });
    const active = context.workbook.worksheets.getActiveWorksheet().load({ name: true });
    await context.sync();
    return `${active.name} | ${range.address}`;
  });
}

describe('choosing a finding', () => {
  it('activates its sheet and selects its cell, in one round trip', async () => {
    const opened = await openHost(sheets);
    const traffic = await roundTripsOf(opened, () => selectCell({ sheet: "Suivi de l'année", row: 28, column: 10 }));
    expect(traffic).toHaveLength(1);
    expect(await selected()).toBe("Suivi de l'année | 'Suivi de l''année'!J28");
  });

  it('says which sheet is no longer there', async () => {
    await openHost(sheets);
    const choice = selectCell({ sheet: 'Annexe 3', row: 1, column: 1 });
    await expect(choice).rejects.toMatchObject({ kind: 'sheet-gone', message: expect.stringContaining('Annexe 3') });
  });

  it('says that the sheet is hidden', async () => {
    await openHost(sheets);
    await inExcel(({ worksheets }) => {
      worksheets.getItem("Suivi de l'année").visibility = 'Hidden';
    });
    const choice = selectCell({ sheet: "Suivi de l'année", row: 1, column: 1 });
    await expect(choice).rejects.toMatchObject({ kind: 'sheet-hidden', message: expect.stringContaining('masquée') });
  });
  it.each<[string, (sheet: Excel.Worksheet) => void, RegExp]>([
    [
      'its row by a filter',
      (sheet) => sheet.autoFilter.apply('A1:B4', 0, { filterOn: 'Values', values: ['1'] }),
      /^La ligne 3 de la feuille « Annexe 1 » est masquée par un filtre/,
    ],
    [
      'its row by the filter of a table',
      (sheet) => sheet.tables.add('A1:B4', true).autoFilter.apply('A1:B4', 0, { filterOn: 'Values', values: ['1'] }),
      /^La ligne 3 de la feuille « Annexe 1 » est masquée par un filtre/,
    ],
    [
      'its row by hand',
      (sheet) => (sheet.getRange('3:3').rowHidden = true),
      /^La ligne 3 de la feuille « Annexe 1 » est masquée\./,
    ],
    [
      'its row by hand, beside a filter that lets it through',
      (sheet) => {
        sheet.getRange('3:3').rowHidden = true;
        sheet.autoFilter.apply('A1:B4', 0, { filterOn: 'Values', values: ['1', '2'] });
      },
      /^La ligne 3 de la feuille « Annexe 1 » est masquée/,
    ],
    [
      'its column',
      (sheet) => (sheet.getRange('B:B').columnHidden = true),
      /^La colonne B de la feuille « Annexe 1 » est masquée\./,
    ],
  ])('selects a cell that does not show, and says what hides %s', async (_, hide, sentence) => {
    const rows = [
      ['n°', 'Action'],
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ];
    const opened = await openHost({ 'Annexe 1': rows });
    await inExcel(({ worksheets }) => {
      hide(worksheets.getItem('Annexe 1'));
    });
    let trouble: unknown;
    const choice = () =>
      selectCell({ sheet: 'Annexe 1', row: 3, column: 2 }).catch((error: unknown) => (trouble = error));
    expect(await roundTripsOf(opened, choice)).toHaveLength(1);
    expect(trouble).toMatchObject({ kind: 'cell-hidden' });
    expect(plainSpaces((trouble as Error).message)).toMatch(sentence);
    expect(await selected()).toBe("Annexe 1 | 'Annexe 1'!B3");
  });
});

describe('selecting a cell in a sheet', () => {
  /** Listens, and gives what was heard. */
  async function listen(): Promise<{ heard: CellRef[]; stop: () => Promise<void> }> {
    const heard: CellRef[] = [];
    const stop = await onSelectionChange((cell) => heard.push(cell));
    return { heard, stop };
  }

  const select = (sheet: string, address: string) =>
    inExcel(({ worksheets }) => {
      worksheets.getItem(sheet).getRange(address).select();
    });

  it('tells its sheet, row and column', async () => {
    await openHost(sheets);
    const { heard } = await listen();
    await select("Suivi de l'année", 'J28');
    await pause();
    expect(heard).toEqual([{ sheet: "Suivi de l'année", row: 28, column: 10 }]);
  });

  it('tells the active cell of a larger selection', async () => {
    await openHost(sheets);
    const { heard } = await listen();
    await select('Annexe 1', 'C4:E9');
    await pause();
    expect(heard).toEqual([{ sheet: 'Annexe 1', row: 4, column: 3 }]);
  });

  it('tells where a quick walk through the cells ends, and not every step', async () => {
    await openHost(sheets);
    const { heard } = await listen();
    const walk = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'];
    await walk.reduce((before, address) => before.then(() => select('Annexe 1', address)), Promise.resolve());
    await pause();
    expect(heard.at(-1)).toEqual({ sheet: 'Annexe 1', row: 6, column: 1 });
    expect(heard.length).toBeLessThan(walk.length);
  });

  it('hears a choice made in the pane as well', async () => {
    await openHost(sheets);
    const { heard } = await listen();
    await selectCell({ sheet: 'Annexe 1', row: 3, column: 2 });
    await pause();
    expect(heard).toEqual([{ sheet: 'Annexe 1', row: 3, column: 2 }]);
  });

  it('says nothing while a cell is being edited, and goes on afterwards', async () => {
    const { host } = await openHost(sheets);
    const { heard } = await listen();
    await select('Annexe 1', 'A2');
    host.isEditingCell = true;
    await pause();
    host.isEditingCell = false;
    expect(heard).toEqual([]);
    await select('Annexe 1', 'A3');
    await pause();
    expect(heard).toEqual([{ sheet: 'Annexe 1', row: 3, column: 1 }]);
  });

  it('ends when asked', async () => {
    await openHost(sheets);
    const { heard, stop } = await listen();
    await select('Annexe 1', 'A2');
    await stop();
    await select('Annexe 1', 'A3');
    await pause();
    expect(heard).toEqual([]);
  });
});
