/** Computed columns while a filter hides rows: every row gets its own, and the filter is afterwards what it was. */
import { SetSheetsFilterCriteriaCommand } from '@univerjs/sheets-filter';
import { applyBlock } from '../../../src/excel';
import type { ComputedBlock } from '../../../src/workbook';
import { computedBlock, valueAt } from '../../../src/workbook';
import { refuse } from '../../support/breaking-off';
import { insertColumns, planned, removeColumns } from '../../support/columns';
import { comparable } from '../../support/comparable';
import { closeHosts } from '../../support/excel-host';
import { inExcel, openSample, read, roundTripsOf } from '../../support/valider';

jest.setTimeout(120_000);
afterEach(closeHosts);

const FEW = ['cout-total', 'financements', 'valide', 'ecart-ressources', 'priorite'];
const MORE = [...FEW.slice(0, 3), 'taux-ami'];
/** Excel as it really is: what is written under a filter goes astray, a cleared filter shows all. */
const quirks = { writesAstrayUnderFilter: true, clearedFilterShowsAll: true };

const sheetIn = (workbook: Excel.Workbook) => workbook.worksheets.getItem('Annexe 1');

/** What a user may hide rows of the annexe by. */
const filters: { name: string; hide: (sheet: Excel.Worksheet) => void }[] = [
  {
    name: 'some values of a column',
    hide: (sheet) => sheet.autoFilter.apply('A2:Q27', 1, { filterOn: 'Values', values: ['Marseille', ''] }),
  },
  {
    name: 'conditions on two columns',
    hide(sheet) {
      sheet.autoFilter.apply('A2:Q27', 0, { filterOn: 'Custom', criterion1: '>3', criterion2: '<20', operator: 'And' });
      sheet.autoFilter.apply('A2:Q27', 9, { filterOn: 'Custom', criterion1: '<>0' });
    },
  },
  {
    name: 'a filter that goes far below the annexe',
    hide: (sheet) => sheet.autoFilter.apply('A2:Q400', 1, { filterOn: 'Values', values: ['Marseille'] }),
  },
  {
    name: 'a table’s own filter',
    hide(sheet) {
      const { autoFilter } = sheet.tables.add('A2:Q27', true);
      autoFilter.apply('A2:Q27', 1, { filterOn: 'Values', values: ['Marseille'] });
    },
  },
  {
    name: 'a filter, and rows hidden by hand',
    hide(sheet) {
      sheet.getRange('5:7').rowHidden = true;
      sheet.autoFilter.apply('A2:Q27', 1, { filterOn: 'Values', values: ['Marseille'] });
    },
  },
];

const hide = (how: (sheet: Excel.Worksheet) => void) => inExcel((workbook) => how(sheetIn(workbook)));

const lift = () =>
  inExcel((workbook) => {
    const sheet = sheetIn(workbook);
    sheet.autoFilter.clearCriteria();
    sheet.tables.load({ autoFilter: { enabled: true } });
    return sheet.tables;
  }).then((tables) =>
    inExcel((workbook) => {
      for (const { id } of tables.items) sheetIn(workbook).tables.getItem(id).autoFilter.clearCriteria();
    }),
  );

/** Which rows are hidden, and by which criteria. */
async function filtered() {
  const [sheet] = (await read()).sheets;
  const { autoFilter, tables } = await inExcel((workbook) => {
    const target = sheetIn(workbook);
    target.autoFilter.load({ criteria: true });
    target.tables.load({ id: true, autoFilter: { criteria: true } });
    return target;
  });
  const criteria = [autoFilter, ...tables.items.map((table) => table.autoFilter)].map((filter) => filter.criteria);
  return { hidden: sheet?.hiddenRows, isFiltered: sheet?.isFiltered, criteria };
}

async function block(): Promise<ComputedBlock> {
  const [found] = (await read()).sheets.flatMap((sheet) => computedBlock(sheet, 'annexe1') ?? []);
  if (!found) throw new Error('No block');
  return found;
}

const cells = async () => (await block()).columns.map(({ id, top, cells: held }) => ({ id, top, held }));

/** What the columns show for each action, by its number. */
async function byAction(): Promise<Map<number, Record<string, unknown>>> {
  const [sheet] = (await read()).sheets;
  const found = await block();
  const rows = Array.from({ length: 25 }, (_, index) => index + 3);
  return new Map(
    rows.map((row) => [
      Number(sheet && valueAt(sheet, row, 1)),
      Object.fromEntries(found.columns.map(({ id, top, cells: held }) => [id, held[row - top]?.value ?? null])),
    ]),
  );
}

/** The columns as they are where no filter is. */
async function unfiltered(ids: readonly string[], ...before: (readonly string[])[]) {
  const { close } = await openSample();
  for (const earlier of [...before, ids]) await insertColumns('annexe1', earlier);
  const expected = await cells();
  await close();
  return expected;
}

describe.each(filters)('under $name', ({ hide: how }) => {
  test('columns are inserted, changed, and taken away without a trace', async () => {
    const [inserted, changed] = [await unfiltered(FEW), await unfiltered(MORE, FEW)];
    const { host } = await openSample({ quirks });
    await hide(how);
    const before = await filtered();
    const untouched = comparable(await host.save());
    expect(before).toMatchObject({ isFiltered: true });
    expect(before.hidden?.length).toBeGreaterThan(3);

    await insertColumns('annexe1', FEW);
    expect(await filtered()).toEqual(before);
    expect(await cells()).toEqual(inserted);

    await insertColumns('annexe1', MORE);
    expect(await filtered()).toEqual(before);
    expect(await cells()).toEqual(changed);

    await removeColumns('annexe1');
    expect(await filtered()).toEqual(before);
    expect(comparable(await host.save()).resources).toEqual(untouched.resources);
    await lift();
    expect((await read()).sheets[0]?.isFiltered).toBe(false);
  });
});

test('rows that are put in, deleted, moved and sorted meanwhile are all followed', async () => {
  await openSample({ quirks });
  await hide((sheet) => sheet.autoFilter.apply('A2:Q27', 0, { filterOn: 'Custom', criterion1: '>12' }));
  await insertColumns('annexe1', MORE);
  const before = await byAction();
  await hide((sheet) => {
    // An action that shows goes; another comes among those that do not.
    sheet.getRange('16:16').delete('Up');
    sheet.getRange('6:6').insert('Down');
    sheet.getRange('A6:D6').values = [[26, 'AMP', 'Action nouvelle', '2. Ingénierie de projet']];
    sheet.getRange('J6:L6').values = [[8000, 4000, 'AMP 4000']];
    sheet.getRange('Q6').values = [['4 KE AMP']];
    // From the last to the first, among those that show.
    sheet.getRange('A16:Q27').sort.apply([{ key: 0, ascending: false }]);
  });
  const hidden = await filtered();
  await insertColumns('annexe1', MORE);
  const after = await byAction();
  expect(after.get(26)).toMatchObject({ 'cout-total': 8000, financements: 4000, valide: 4000, 'taux-ami': 0.5 });
  const actions = [1, 2, 3, 26, 4, 5, 6, 7, 8, 9, 10, 11, 12, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 13];
  expect([...after.keys()]).toEqual(actions);
  for (const [action, held] of after)
    if (action !== 26) expect({ action, held }).toEqual({ action, held: before.get(action) });
  expect(await filtered()).toEqual(hidden);
});

describe('a filter that covers the columns too', () => {
  /** Hides the actions of which nothing was approved, by the column that says so. */
  async function hideByApproved() {
    const columns = (await block()).columns;
    const approved = columns.find(({ id }) => id === 'valide')?.column ?? 0;
    const right = Math.max(...columns.map(({ column }) => column));
    await hide((sheet) =>
      sheet.autoFilter.apply(sheet.getRangeByIndexes(1, 0, 26, right), approved - 1, {
        filterOn: 'Custom',
        criterion1: '>0',
      }),
    );
  }

  /** The columns whose criteria hide rows. */
  async function filteredColumns() {
    const { autoFilter } = await inExcel((workbook) => sheetIn(workbook).load({ autoFilter: { criteria: true } }));
    const places = autoFilter.criteria.flatMap(({ filterOn }, offset) => (filterOn ? [offset + 1] : []));
    return (await block()).columns.filter(({ column }) => places.includes(column)).map(({ id }) => id);
  }

  test('keeps its criteria on their column when others are put in beside it, or go', async () => {
    await openSample({ quirks });
    await insertColumns('annexe1', FEW);
    await hideByApproved();
    const { hidden } = await filtered();
    expect(hidden?.length).toBeGreaterThan(3);
    for (const ids of [
      ['ami-demande', ...FEW],
      ['valide', 'priorite'],
    ]) {
      await insertColumns('annexe1', ids);
      expect(await filteredColumns()).toEqual(['valide']);
      expect((await filtered()).hidden).toEqual(hidden);
    }
  });

  test('loses the criteria of a column that goes, and shows its rows', async () => {
    await openSample({ quirks });
    await insertColumns('annexe1', FEW);
    await hideByApproved();
    await removeColumns('annexe1');
    expect(await filtered()).toMatchObject({ hidden: [], isFiltered: false });
  });
});

test('a filter that cannot be put back as it is stays, and nothing is written', async () => {
  const { host, asUser } = await openSample({ quirks });
  await hide((sheet) => {
    sheet.autoFilter.apply('A2:Q27');
    sheet.getRange('B4').format.fill.color = '#FFFF00';
    sheet.activate();
  });
  const colours = { col: 1, criteria: { colId: 1, colorFilters: { cellFillColors: ['#FFFF00'] } } };
  await asUser(SetSheetsFilterCriteriaCommand.id, colours);
  const before = comparable(await host.save());
  expect((await filtered()).hidden?.length).toBeGreaterThan(20);
  await expect(insertColumns('annexe1', FEW)).rejects.toMatchObject({
    kind: 'blocked',
    message: expect.stringContaining('Effacez-le') as string,
  });
  expect(comparable(await host.save())).toEqual(before);
});

test('where Excel does not take the criteria back, the columns are there and the user is told', async () => {
  const expected = await unfiltered(FEW);
  const opened = await openSample({ quirks });
  await hide((sheet) => sheet.autoFilter.apply('A2:Q27', 1, { filterOn: 'Values', values: ['Marseille'] }));
  const mend = refuse(opened, 'Apply');
  const trouble = { kind: 'not-kept', message: expect.stringContaining('filtrez de nouveau') as string };
  await expect(insertColumns('annexe1', FEW)).rejects.toMatchObject(trouble);
  mend();
  expect(await cells()).toEqual(expected);
});

test('it takes one round trip more', async () => {
  const opened = await openSample({ quirks });
  await hide((sheet) => sheet.autoFilter.apply('A2:Q27', 1, { filterOn: 'Values', values: ['Marseille'] }));
  const plan = planned(await read(), 'annexe1', FEW);
  expect(await roundTripsOf(opened, () => applyBlock(plan))).toHaveLength(3);
});
