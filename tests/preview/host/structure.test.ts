import { afterEach, describe, expect, test } from '@jest/globals';
import { InsertRowByRangeCommand } from '@univerjs/sheets';
import { closeHosts, errorCode, openHost } from '../../support/excel-host';

afterEach(closeHosts);

const rows = [
  ['n°', 'montant', 'double'],
  [1, 10, '=B2*2'],
  [2, 20, '=B3*2'],
  [3, 30, '=B4*2'],
  ['Total', '=SUM(B2:B4)', '=SUM(C2:C4)'],
];

/** Opens a workbook in which everything that follows cells is there, on the sheet that is shown and on one that is not. */
async function openFurnished() {
  const opened = await openHost({ Montrée: rows, Cachée: rows, Autre: [['=Montrée!B5', '=Cachée!B5']] });
  await Excel.run(async (context) => {
    for (const name of ['Montrée', 'Cachée']) {
      const sheet = context.workbook.worksheets.getItem(name);
      const mark = sheet.getRanges('B2:B4,C5').conditionalFormats.add('Custom');
      mark.custom.rule.formula = '=N("nous")=0';
      const other = sheet.getRange('A2:C4').conditionalFormats.add('Custom');
      other.custom.rule.formula = '=$B2>B$5/2';
      sheet.getRange('E3:F4').merge();
      sheet.getRange('H3:H4').dataValidation.rule = { list: { inCellDropDown: true, source: 'oui,non' } };
      context.workbook.names.add(`montants_${name}`, sheet.getRange('B2:B4'));
      const table = sheet.tables.add('J1:K4', true);
      table.name = `Tableau_${name}`;
    }
    await context.sync();
  });
  return opened;
}

/** Where everything is, on one sheet. */
function furniture(name: string) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const formulas = sheet.getRange('A1:C7').load('formulas,values');
    const formats = sheet.getRange().conditionalFormats.load('items/customOrNullObject/rule/formula');
    const merges = sheet.getRange().getMergedAreasOrNullObject().load('address');
    const range = context.workbook.names.getItem(`montants_${name}`).load('formula');
    const table = sheet.tables.getItem(`Tableau_${name}`).getRange().load('address');
    const other = context.workbook.worksheets.getItem('Autre').getRange('A1:B1').load('formulas,values');
    await context.sync();
    const areas = formats.items.map((format) => format.getRanges().load('address'));
    await context.sync();
    const plain = (address: string) => address.replaceAll(/'?(Montrée|Cachée)'?!/g, '');
    return {
      total: formulas.formulas.flat().filter((formula) => String(formula).startsWith('=SUM')),
      values: formulas.formulas.flatMap((row, at) =>
        row.flatMap((formula, column) => (String(formula).startsWith('=SUM') ? [formulas.values[at]?.[column]] : [])),
      ),
      marks: formats.items.map((format, index) => [
        format.customOrNullObject.rule.formula,
        plain(areas[index]?.address ?? ''),
      ]),
      merges: plain(merges.address),
      name: plain(range.formula),
      table: plain(table.address),
      elsewhere: other.formulas.flat().map((formula) => plain(String(formula))),
    };
  });
}

/** Inserts or deletes cells of both sheets. */
async function change(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    for (const name of ['Montrée', 'Cachée']) act(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

const asBefore = {
  total: ['=SUM(B2:B4)', '=SUM(C2:C4)'],
  values: [60, 120],
  marks: [
    ['=$B2>B$5/2', 'A2:C4'],
    ['=N("nous")=0', 'B2:B4,C5'],
  ],
  merges: 'E3:F4',
  name: '=$B$2:$B$4',
  table: 'J1:K4',
  elsewhere: ['=B5', '=B5'],
};

const afterInsertion = {
  total: ['=SUM(B2:B6)', '=SUM(C2:C6)'],
  values: [60, 120],
  marks: [
    ['=$B2>B$7/2', 'A2:C6'],
    ['=N("nous")=0', 'B2:B6,C7'],
  ],
  merges: 'E5:F6',
  name: '=$B$2:$B$6',
  table: 'J1:K6',
  elsewhere: ['=B7', '=B7'],
};

describe.each(['Montrée', 'Cachée'])('on the sheet « %s », everything follows its cells', (name) => {
  test('when rows are inserted, and back when that is undone', async () => {
    const { undo } = await openFurnished();
    expect(await furniture(name)).toEqual(asBefore);
    await change((sheet) => sheet.getRange('3:4').insert('Down'));
    expect(await furniture(name)).toEqual(afterInsertion);
    await undo();
    expect(await furniture(name)).toEqual(asBefore);
  });

  test('when rows are deleted, hidden ones too', async () => {
    await openFurnished();
    await change((sheet) => {
      sheet.getRange('3:3').rowHidden = true;
      sheet.getRange('2:3').delete('Up');
    });
    expect(await furniture(name)).toMatchObject({
      // Excel would say B2:B2; Univer's engine writes an area of one cell as that cell.
      total: ['=SUM(B2)', '=SUM(C2)'],
      marks: [
        ['=$B2>B$3/2', 'A2:C2'],
        ['=N("nous")=0', 'B2,C3'],
      ],
      merges: 'E2:F2',
      name: '=$B$2',
      table: 'J1:K2',
    });
  });

  test('when columns are inserted and deleted', async () => {
    await openFurnished();
    await change((sheet) => sheet.getRange('B:B').insert('Right'));
    expect(await furniture(name)).toMatchObject({
      marks: [
        ['=$C2>C$5/2', 'A2:D4'],
        ['=N("nous")=0', 'C2:C4,D5'],
      ],
      merges: 'F3:G4',
      name: '=$C$2:$C$4',
      table: 'K1:L4',
    });
    await change((sheet) => sheet.getRange('B:B').delete('Left'));
    expect(await furniture(name)).toEqual(asBefore);
  });

  test('when a few cells make room for others', async () => {
    await openFurnished();
    await change((sheet) => sheet.getRange('A2:C2').insert('Down'));
    expect(await furniture(name)).toMatchObject({
      total: ['=SUM(B3:B5)', '=SUM(C3:C5)'],
      marks: [
        ['=$B3>B$6/2', 'A3:C5'],
        ['=N("nous")=0', 'B3:B5,C6'],
      ],
      name: '=$B$3:$B$5',
      merges: 'E3:F4',
    });
    await change((sheet) => sheet.getRange('A2:C2').delete('Up'));
    expect(await furniture(name)).toEqual(asBefore);
  });
});

test('new rows take the formats of the row above, and the selection stays where it was', async () => {
  await openHost({ S: rows });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('S');
    sheet.getRange('A2:C2').format.fill.color = '#FFEB3B';
    sheet.getRange('A1').select();
    const added = sheet.getRange('3:3').insert('Down').load('address');
    const fill = sheet.getRange('A3:C3').format.fill.load('color');
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    expect([added.address, fill.color, selected.address]).toEqual(['S!3:3', '#FFEB3B', 'S!A1']);
  });
});

test('the user inserts rows in the grid: the same follows', async () => {
  const { asUser, host } = await openFurnished();
  const { sheetOrder } = (await host.save()).data;
  await asUser(InsertRowByRangeCommand.id, {
    subUnitId: sheetOrder[0],
    range: { startRow: 2, endRow: 3, startColumn: 0, endColumn: 25 },
    direction: 0,
  });
  expect(await furniture('Montrée')).toEqual({ ...afterInsertion, elsewhere: ['=B7', '=B5'] });
});

describe('undo', () => {
  test('takes back everything that one batch did, and leaves the workbook as it was', async () => {
    const { host, undo } = await openHost({ S: rows });
    const before = await host.save();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('A2:C2').values = [['x', 'y', '=B3']];
      const mark = sheet.getRange('A1').conditionalFormats.add('Custom');
      mark.custom.rule.formula = '=TRUE';
      mark.custom.format.fill.color = 'red';
      sheet.getRange('B9').values = [[1]];
      await context.sync();
    });
    await undo();
    expect((await host.save()).data).toEqual(before.data);
  });
});

describe('what Excel refuses of rows and columns, the host refuses', () => {
  test('tearing a table apart', async () => {
    await openFurnished();
    const attempt = change((sheet) => sheet.getRange('J1').insert('Down'));
    expect(await errorCode(attempt)).toBe('InsertDeleteConflict');
  });
});
