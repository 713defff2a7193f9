import type { ExcelHostOptions } from '../../../preview/host/excel-host';
import { readAnnexes } from '../../../src/annexes';
import type { CreatedSheet } from '../../../src/excel';
import { createSheets, extendSheets, removeSheets, takeBackExtensions } from '../../../src/excel';
import { executionOf, readMonitoring } from '../../../src/monitoring';
import { goneRows, missingSheets, monitoringUpdate } from '../../../src/reports/monitoring';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { isErrorValue } from '../../../src/workbook';
import { closeHosts } from '../../support/excel-host';
import { inExcel, openSnapshot, read, roundTripsOf } from '../../support/valider';
import { agreementSettings, workbook } from '../../support/workbooks';

afterEach(closeHosts);

const YEAR = 2023;
const NAME = 'Suivi d’exécution 2023';

function contextOf(snapshot: WorkbookSnapshot) {
  const annexes = readAnnexes(snapshot, agreementSettings);
  return { annexes, monitoring: readMonitoring(snapshot), settings: agreementSettings };
}

/** The agreement’s workbook in Excel, its monitoring sheets inserted. */
async function inserted(quirks?: ExcelHostOptions['quirks']) {
  const opened = await openSnapshot(workbook(), quirks && { quirks });
  await createSheets(missingSheets(contextOf(await read()), YEAR), { after: ['Annexe 1', 'Annexe 2'] });
  return opened;
}

/** A row of Annexe 1 more, as a colleague adds it above the total. */
const addAction = (number: number) =>
  inExcel(({ worksheets }) => {
    const sheet = worksheets.getItem('Annexe 1');
    sheet.getRange('11:11').insert('Down');
    sheet.getRange('A11:D11').values = [[number, 'GVM', 'Une action de plus', '4. Observation sociale']];
    sheet.getRange('J11').values = [[15_000]];
    sheet.getRange('Q11').values = [['7 KE GVM']];
  });

/** The cells of every sheet; Excel writes the names of sheets in formulas with or without apostrophes. */
const contents = ({ sheets }: WorkbookSnapshot) =>
  sheets.map(({ values, formulas, isProtected }) => [
    values,
    formulas.map((row) => row.map((formula) => formula?.replaceAll("'", '') ?? null)),
    isProtected,
  ]);

test('inserted in two round trips, protected without a password, live, without error; taken away again', async () => {
  const opened = await openSnapshot(workbook());
  const sheets = missingSheets(contextOf(await read()), YEAR);
  let created: CreatedSheet[] = [];
  const traffic = await roundTripsOf(opened, async () => {
    created = await createSheets(sheets, { after: ['Annexe 1', 'Annexe 2'] });
  });
  expect(traffic).toHaveLength(2);
  expect([...opened.host.gaps]).toEqual([]);
  const snapshot = await read();
  expect(snapshot.sheets.map(({ name, isProtected }) => [name, isProtected])).toEqual([
    ['Annexe 1', false],
    ['Annexe 2', false],
    [NAME, true],
    ['Suivi des indicateurs', true],
    ['Pièces', true],
    ['Paramètres', true],
  ]);
  expect(snapshot.sheets.flatMap(({ values }) => values.flat().filter(isErrorValue))).toEqual([]);
  const row = executionOf(readMonitoring(snapshot), YEAR)?.rows.find(({ number }) => number.value === 3);
  expect([row?.action.value, row?.cost.value, row?.approved.value, row?.plannedFunding.value]).toEqual([
    'Équipe d’accompagnement pluridisciplinaire',
    120_000,
    70_000,
    50_000,
  ]);
  const context = contextOf(snapshot);
  expect(missingSheets(context, YEAR)).toEqual([]);
  expect(monitoringUpdate(context)).toEqual({ extensions: [], added: [] });
  expect(missingSheets(context, YEAR + 1).map(({ name }) => name)).toEqual(['Suivi d’exécution 2024']);

  await removeSheets(created);
  expect((await read()).sheets.map(({ name }) => name)).toEqual(['Annexe 1', 'Annexe 2']);
});

test('updated with what was typed kept, the user’s own column and overwritten amount too; taken back whole', async () => {
  await inserted();
  await inExcel(({ worksheets }) => {
    const sheet = worksheets.getItem(NAME);
    sheet.protection.unprotect();
    sheet.getRange('Q7').values = [[12_345]];
    sheet.getRange('L6').values = [[61_000]];
    sheet.getRange('BG5:BG7').values = [['À moi'], ['gardé'], [42]];
    sheet.getRange('BG13').formulas = [['=$BG$7+A13']];
    sheet.protection.protect({ allowAutoFilter: true });
  });
  await addAction(9);
  const before = await read();
  const { extensions, added } = monitoringUpdate(contextOf(before));
  expect(added).toEqual([
    { sheet: NAME, actions: [9] },
    { sheet: 'Suivi des indicateurs', actions: [9] },
  ]);
  const extended = await extendSheets(extensions);

  const after = await read();
  const sheet = after.sheets.find(({ name }) => name === NAME);
  const rows = executionOf(readMonitoring(after), YEAR)?.rows ?? [];
  expect(rows.map(({ number }) => number.value)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const row = rows.at(-1);
  expect([row?.action.value, row?.category.value, row?.cost.value, row?.approved.value, row?.payee.value]).toEqual([
    'Une action de plus',
    '4. Observation sociale',
    15_000,
    7_000,
    'GVM',
  ]);
  expect([rows[1]?.spent.value, rows[0]?.cost.value]).toEqual([12_345, 61_000]);
  expect(sheet?.isProtected).toBe(true);
  expect(sheet?.values.slice(4, 7).map((cells) => cells[58])).toEqual(['À moi', 'gardé', 42]);
  expect([sheet?.formulas[13]?.[58], sheet?.values[13]?.[58]]).toEqual(['=$BG$7+A14', 51]);
  // The new row has its lists and its unlocked cells as the others.
  const looks = await inExcel(({ worksheets }) => {
    const status = worksheets.getItem(NAME).getCell(13, 6);
    status.load({ format: { protection: { locked: true } }, dataValidation: { type: true } });
    return status;
  });
  expect([looks.format.protection.locked, looks.dataValidation.type]).toEqual([false, 'List']);

  await takeBackExtensions(extended);
  expect(contents(await read())).toEqual(contents(before));
});

test('a row whose action has gone is pointed out, and stays', async () => {
  await inserted();
  await inExcel(({ worksheets }) => {
    worksheets.getItem(NAME).getRange('G9').values = [['En cours']];
    worksheets.getItem('Annexe 1').getRange('6:6').delete('Up');
    worksheets.getItem('Annexe 2').getRange('6:6').delete('Up');
  });
  const context = contextOf(await read());
  expect(goneRows(context).map(({ sheet, number }) => [sheet, number])).toEqual([
    [NAME, 4],
    ['Suivi des indicateurs', 4],
  ]);
  await extendSheets(monitoringUpdate(context).extensions);
  const row = executionOf(readMonitoring(await read()), YEAR)?.rows.find(({ number }) => number.value === 4);
  expect(row?.status.value).toBe('En cours');
  expect(row?.alert.value).toBe('Action absente des annexes : ligne gardée, à vérifier.');
});

describe('under a filter', () => {
  /** Hides all actions of the monitoring sheet but the first three. */
  const hide = (area: string) =>
    inExcel(({ worksheets }) => {
      worksheets.getItem(NAME).autoFilter.apply(area, 0, { filterOn: 'Custom', criterion1: '<=3' });
    });

  async function filter() {
    const { autoFilter } = await inExcel(({ worksheets }) =>
      worksheets.getItem(NAME).load({ autoFilter: { criteria: true } }),
    );
    return { criteria: autoFilter.criteria, hidden: sheetOf(await read()).hiddenRows };
  }

  const sheetOf = ({ sheets }: WorkbookSnapshot) => {
    const sheet = sheets.find(({ name }) => name === NAME);
    if (!sheet) throw new Error('No monitoring sheet');
    return sheet;
  };

  test('rows are added and taken away again as without it, and it hides what it hid', async () => {
    await inserted();
    await addAction(9);
    await extendSheets(monitoringUpdate(contextOf(await read())).extensions);
    const expected = contents(await read());
    await closeHosts();

    const opened = await inserted({
      writesAstrayUnderFilter: true,
      keepsFilteredRows: true,
      clearedFilterShowsAll: true,
    });
    await addAction(9);
    await inExcel(({ worksheets }) => {
      const sheet = worksheets.getItem(NAME);
      sheet.protection.unprotect();
      sheet.getRange('7:7').rowHidden = true;
      sheet.protection.protect({ allowAutoFilter: true });
    });
    await hide('A5:BF13');
    const before = await read();
    const filtered = await filter();
    expect(filtered.hidden).toEqual([7, 9, 10, 11, 12, 13]);
    const { extensions } = monitoringUpdate(contextOf(before));
    const extended = await extendSheets(extensions);
    expect(contents(await read())).toEqual(expected);
    expect(await filter()).toEqual(filtered);

    // The new rows are filtered out too by now.
    await hide('A5:BF14');
    expect((await filter()).hidden).toEqual([...filtered.hidden, 14]);
    await takeBackExtensions(extended);
    expect(contents(await read())).toEqual(contents(before));
    expect(await filter()).toEqual(filtered);
    expect([...opened.host.gaps]).toEqual([]);
  });
});

test('refused where someone set a password or typed meanwhile: nothing is changed', async () => {
  await inserted();
  await addAction(9);
  const before = await read();
  const { extensions } = monitoringUpdate(contextOf(before));
  await inExcel(({ worksheets }) => {
    const { protection } = worksheets.getItem('Suivi des indicateurs');
    protection.unprotect();
    protection.protect({}, 'secret');
  });
  await expect(extendSheets(extensions)).rejects.toThrow('mot de passe');
  expect(contents(await read())).toEqual(contents(before));
  await inExcel(({ worksheets }) => {
    worksheets.getItem(NAME).getRange('G6').values = [['En cours']];
  });
  await expect(extendSheets(extensions)).rejects.toThrow('a été modifiée entre-temps');
});
