import { formerPlan, stateOf } from '../../../src/columns';
import { applyBlock } from '../../../src/excel';
import type { ComputedBlock, WorkbookSnapshot } from '../../../src/workbook';
import { computedBlock } from '../../../src/workbook';
import { breakOff, loseAnswer } from '../../support/breaking-off';
import { insertColumns, planned, removeColumns } from '../../support/columns';
import { comparable, withoutTableFacts } from '../../support/comparable';
import { closeHosts } from '../../support/excel-host';
import { failing, inExcel, openSample, read } from '../../support/valider';

jest.setTimeout(120_000);
afterEach(closeHosts);

const FEW = ['cout-total', 'financements', 'valide', 'ecart-ressources', 'priorite'];

function block({ sheets }: WorkbookSnapshot): ComputedBlock {
  const [found] = sheets.flatMap((sheet) => computedBlock(sheet, 'annexe1') ?? []);
  if (!found) throw new Error('No block');
  return found;
}

/** What a column shows on each row of the sheet. */
function shown(found: ComputedBlock, id: string): Map<number, unknown> {
  const column = found.columns.find((candidate) => candidate.id === id);
  return new Map(column?.cells.map(({ value }, index) => [column.top + index, value]));
}

const sheetIn = (workbook: Excel.Workbook) => workbook.worksheets.getItem('Annexe 1');

test('rows inserted and deleted are followed, and what was typed stays with its action', async () => {
  await openSample();
  await insertColumns('annexe1', FEW);
  const priority = block(await read()).columns.find(({ id }) => id === 'priorite')?.column ?? 0;
  await inExcel((workbook) => {
    const sheet = sheetIn(workbook);
    // Action 10 stands on row 12
    sheet.getRangeByIndexes(11, priority - 1, 1, 1).values = [[3]];
    sheet.getRange('5:5').insert('Down');
    sheet.getRange('A5:Q5').values = [
      [
        26,
        'AMP',
        'Action nouvelle',
        '2. Ingénierie de projet',
        'd',
        'o',
        '',
        '',
        '',
        8000,
        4000,
        'AMP 4000',
        '',
        '',
        '',
        '',
        '4 KE AMP',
      ],
    ];
    sheet.getRange('8:8').delete('Up');
  });
  const before = planned(await read(), 'annexe1', FEW);
  expect(stateOf(before)).toMatchObject({ isUpToDate: false, added: 1 });
  await applyBlock(before);
  const after = await read();
  expect(stateOf(planned(after, 'annexe1', FEW))).toMatchObject({ isUpToDate: true, stale: [] });
  expect(shown(block(after), 'valide').get(5)).toBe(4_000);
  expect(shown(block(after), 'ecart-ressources').get(5)).toBe(0);
  expect(shown(block(after), 'priorite').get(12)).toBe(3);
  expect(shown(block(after), 'cout-total').get(28)).toBe(3_938_000);
});

test('a sort of the annexe alone makes its values stale, and the update sets them right', async () => {
  await openSample();
  await insertColumns('annexe1', FEW);
  const priority = block(await read()).columns.find(({ id }) => id === 'priorite')?.column ?? 0;
  await inExcel((workbook) => {
    const sheet = sheetIn(workbook);
    sheet.getRangeByIndexes(2, priority - 1, 1, 1).values = [[5]];
    sheet.getRange('A3:Q27').sort.apply([{ key: 0, ascending: false }]);
  });
  const before = planned(await read(), 'annexe1', FEW);
  expect(stateOf(before)?.stale.length).toBeGreaterThan(10);
  await applyBlock(before);
  const after = block(await read());
  // Action 1 now stands last
  expect(shown(after, 'valide').get(27)).toBe(35_000);
  expect(shown(after, 'valide').get(3)).toBe(35_000);
  expect(shown(after, 'valide').get(25)).toBe(75_000);
  expect(shown(after, 'priorite').get(27)).toBe(5);
  expect(shown(after, 'priorite').get(3)).toBeNull();
});

test('a sort of the annexe with its columns needs no update: each row goes on speaking of itself', async () => {
  await openSample();
  await insertColumns('annexe1', FEW);
  await inExcel((workbook) => {
    sheetIn(workbook)
      .getRange('A3:Z27')
      .sort.apply([{ key: 0, ascending: false }]);
  });
  const after = await read();
  expect(stateOf(planned(after, 'annexe1', FEW))).toMatchObject({ isUpToDate: true, stale: [] });
  expect(shown(block(after), 'action').get(27)).toBe('1. Recrutement coordinateur');
  expect(shown(block(after), 'cout-total').get(27)).toBe(70_000);
  expect(shown(block(after), 'valide').get(25)).toBe(75_000);
});

test('other columns are put in and taken out in place, and formulas elsewhere follow', async () => {
  await openSample();
  await insertColumns('annexe1', FEW);
  const cost = block(await read()).columns.find(({ id }) => id === 'valide')?.column ?? 0;
  await inExcel((workbook) => {
    const cell = sheetIn(workbook).getRangeByIndexes(27, cost - 1, 1, 1);
    cell.load({ address: true });
    return cell;
  });
  await insertColumns('annexe1', ['cout-total', 'valide', 'taux-ami']);
  const after = await read();
  expect(block(after).columns.map(({ id }) => id)).toEqual([
    'separateur',
    'action',
    'cout-total',
    'valide',
    'taux-ami',
    'textes-lus',
  ]);
  expect(stateOf(planned(after, 'annexe1', ['cout-total', 'valide', 'taux-ami']))?.isUpToDate).toBe(true);
});

test('an annexe that is an Excel table is not widened, and what stands at its right is left alone', async () => {
  const { host } = await openSample();
  await inExcel((workbook) => {
    const sheet = sheetIn(workbook);
    sheet.tables.add('A2:Q27', true).name = 'Budget';
    sheet.getRange('S4').values = [['une note']];
  });
  const before = withoutTableFacts(comparable(await host.save()));
  await insertColumns('annexe1', FEW);
  const { sheets } = await read();
  expect(sheets[0]?.tables[0]?.area).toMatchObject({ left: 1, right: 17 });
  expect(block({ sheets, isReadOnly: false }).columns[0]?.column).toBe(20);
  await removeColumns('annexe1');
  expect(withoutTableFacts(comparable(await host.save()))).toEqual(before);
});

test('nothing is written on a protected sheet, or where the annexe has changed', async () => {
  const { host } = await openSample();
  const plan = planned(await read(), 'annexe1', FEW);
  await inExcel((workbook) => {
    sheetIn(workbook).getRange('J5').values = [[1]];
  });
  const before = comparable(await host.save());
  await expect(applyBlock(plan)).rejects.toMatchObject({ kind: 'changed' });
  expect(comparable(await host.save())).toEqual(before);
  await inExcel((workbook) => {
    sheetIn(workbook).protection.protect();
  });
  await expect(applyBlock(planned(await read(), 'annexe1', FEW))).rejects.toMatchObject({
    kind: 'protected',
    message: expect.stringContaining('Ôtez la protection') as string,
  });
});

test('rows that the user hid are computed like the others', async () => {
  await openSample();
  await inExcel((workbook) => {
    sheetIn(workbook).getRange('5:7').rowHidden = true;
  });
  await insertColumns('annexe1', FEW);
  const found = block(await read());
  expect([5, 6, 7].map((row) => shown(found, 'cout-total').get(row))).toEqual([100_000, 0, 0]);
  expect(shown(found, 'cout-total').get(28)).toBe(3_930_000);
});

test('what the user typed over formulas and under the block goes or stays as they would expect', async () => {
  await openSample();
  const before = await read();
  await insertColumns('annexe1', FEW);
  const found = block(await read());
  const columnOf = (id: string) => found.columns.find((column) => column.id === id)?.column ?? 0;
  await inExcel((workbook) => {
    const sheet = sheetIn(workbook);
    sheet.getRangeByIndexes(4, columnOf('valide') - 1, 1, 1).values = [[12_345]];
    sheet.getRangeByIndexes(9, columnOf('cout-total') - 1, 1, 1).format.fill.color = '#FFEB3B';
  });
  // An update writes the formulas anew
  await insertColumns('annexe1', FEW);
  expect(shown(block(await read()), 'valide').get(5)).toBe(75_000);
  await inExcel((workbook) => {
    const sheet = sheetIn(workbook);
    sheet.getRangeByIndexes(4, columnOf('valide') - 1, 1, 1).values = [[12_345]];
    sheet.getRangeByIndexes(39, columnOf('valide') - 1, 1, 1).values = [['ma note']];
  });
  await removeColumns('annexe1');
  const [sheet] = (await read()).sheets;
  // The note stays, in the only column of the block that is left: R, after the annexe
  expect(sheet?.computed).toEqual([]);
  expect(sheet?.values.flat().filter((value) => value === 12_345)).toEqual([]);
  expect(sheet?.values[39]).toEqual([...Array.from({ length: 17 }, () => null), 'ma note']);
  await inExcel((workbook) => {
    sheetIn(workbook).getRange('R:R').delete('Left');
  });
  expect(await read()).toEqual(before);
});

test('an update is taken back whole: columns that came or went, what was typed over a formula', async () => {
  await openSample();
  await insertColumns('annexe1', FEW);
  const cost = block(await read()).columns.find(({ id }) => id === 'cout-total')?.column ?? 0;
  await inExcel((workbook) => {
    const sheet = sheetIn(workbook);
    sheet.getRangeByIndexes(4, cost - 1, 1, 1).values = [[1]];
    sheet.getRange('Q5').values = [['60 KE Etat et 25 KE AMP']];
  });
  const before = await read();
  const former = block(before);
  await insertColumns('annexe1', ['cout-total', 'valide', 'taux-ami', 'priorite']);
  expect(shown(block(await read()), 'valide').get(5)).toBe(85_000);

  await insertColumns('annexe1', FEW);
  await applyBlock(formerPlan(planned(await read(), 'annexe1', FEW), former));
  expect(shown(block(await read()), 'valide').get(5)).toBe(75_000);
  expect(shown(block(await read()), 'cout-total').get(5)).toBe(1);
  expect(await read()).toEqual(before);
});

test('a write that breaks off leaves the sheet as it was', async () => {
  const opened = await openSample();
  const plan = planned(await read(), 'annexe1', FEW);
  const before = comparable(await opened.host.save());
  let count = 0;
  failing(opened, (request) =>
    request.includes('Calculs – Annexes LDA') && count++ === 0 ? 'GeneralException' : null,
  );
  await expect(applyBlock(plan)).rejects.toMatchObject({
    message: expect.stringContaining('telles qu’elles étaient') as string,
  });
  expect(comparable(await opened.host.save())).toEqual(before);
});

test.each([
  ['once the columns are there', 12],
  ['halfway', 50],
])('a write that breaks off %s is taken back', async (_, action) => {
  const opened = await openSample();
  const plan = planned(await read(), 'annexe1', FEW);
  const before = comparable(await opened.host.save());
  // The first round trip looks, the second writes.
  const restored = breakOff(opened, 2, action);
  await expect(applyBlock(plan)).rejects.toMatchObject({
    message: expect.stringContaining('telles qu’elles étaient') as string,
  });
  restored();
  expect(comparable(await opened.host.save())).toEqual(before);
});

test('a write of which only the answer is lost is done', async () => {
  const opened = await openSample();
  const plan = planned(await read(), 'annexe1', FEW);
  const restored = loseAnswer(opened, 2);
  await applyBlock(plan);
  restored();
  expect(stateOf(planned(await read(), 'annexe1', FEW))?.isUpToDate).toBe(true);
});

test('the list of priorities stays on its column alone, whatever comes or goes beside it', async () => {
  await openSample();
  /** The columns of the block that offer a list somewhere. */
  const listed = async () => {
    const { columns } = block(await read());
    const rules = await inExcel((workbook) =>
      columns.map(({ id, column, top, bottom }) => {
        const cells = sheetIn(workbook).getRangeByIndexes(top - 1, column - 1, bottom - top + 1, 1);
        return { id, list: cells.dataValidation.load('type') };
      }),
    );
    return rules.filter(({ list }) => list.type !== 'None').map(({ id }) => id);
  };
  await insertColumns('annexe1', ['cout-total', 'priorite']);
  expect(await listed()).toEqual(['priorite']);
  await insertColumns('annexe1', [...FEW, 'evolution', 'cout-unitaire']);
  expect(await listed()).toEqual(['priorite']);
  await insertColumns('annexe1', ['priorite']);
  expect(await listed()).toEqual(['priorite']);
});
