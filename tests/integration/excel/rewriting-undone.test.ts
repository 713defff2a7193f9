/** A sheet that was built anew in its place is made again what it was, to the letter. */
import type { RewrittenSheet, Unkept } from '../../../src/excel';
import { createSheet, isUnkept, rewriteSheet, takeBackRewriting } from '../../../src/excel';
import type { SheetBlueprint, SheetSnapshot } from '../../../src/workbook';
import { everyKind, someChart } from '../../support/blueprints';
import { breakOffRewriting } from '../../support/breaking-off';
import { closeHosts, openHost, type OpenHost } from '../../support/excel-host';
import { troubleOf } from '../../support/trouble';
import { plainSpaces } from '../../support/typography';
import { inExcel, read, roundTripsOf } from '../../support/valider';
import { differences, workbookFacts } from '../../support/workbook-facts';

jest.setTimeout(240_000);
afterEach(closeHosts);

const place = { top: 7, left: 2, bottom: 14, right: 3 };

/** Another sheet in the same place: other cells, widths, looks, lists, charts and pages. */
const other = everyKind({
  signature: 'essai bis',
  tabColor: '#808080',
  columns: [{ width: 20 }, { width: 10 }],
  rows: [
    { height: 24, cells: [{ value: 'Essai refait', look: 'note' }] },
    { cells: [null, { value: 5, look: 'input' }] },
    {
      cells: [
        { formula: "='Annexe 1'!A2*10", look: 'money' },
        { value: 'x', look: 'box' },
      ],
    },
    ...Array.from({ length: 12 }, () => ({ height: 20, cells: [{ value: 'de plus', look: 'title' }] })),
  ],
  merges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
  validations: [],
  highlights: [{ areas: [{ top: 2, left: 2, bottom: 3, right: 2 }], formula: '=B2>1', look: { fill: '#00FF00' } }],
  charts: [{ ...someChart({ top: 18, left: 1, bottom: 20, right: 2 }), title: 'Autres coûts' }],
  filter: { top: 2, left: 1, bottom: 3, right: 2 },
  freeze: { rows: 1, columns: 0 },
  print: { orientation: 'portrait', pagesTall: 1, footer: { center: 'Autre' } },
  firstInput: { row: 2, column: 2 },
});

async function sheet(name = 'Essai'): Promise<SheetSnapshot> {
  const found = (await read()).sheets.find((one) => one.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
}

async function facts({ host }: OpenHost): Promise<unknown> {
  return workbookFacts(await host.save());
}

/** A sheet of ours on which people have worked. */
async function worked(blueprint: SheetBlueprint = everyKind({ charts: [someChart(place)] })): Promise<OpenHost> {
  const opened = await openHost({
    'Annexe 1': [
      ['n°', 'Action'],
      [7, "L'essai"],
    ],
    Notes: [['à moi']],
  });
  await createSheet(blueprint);
  await inExcel(({ worksheets }) => {
    worksheets.getItem('Notes').getRange('A2').formulas = [['=Essai!C3']];
    const essai = worksheets.getItem('Essai');
    essai.protection.unprotect();
    essai.getRange('B5').values = [['Terminée']];
    // A formula typed over, and one of the user's own beside the table.
    essai.getRange('C3').values = [[99]];
    essai.getRange('F2').formulas = [["='Annexe 1'!A2+1"]];
    essai.getRange('F3').values = [["'12/03"]];
    const colored = essai.getRange('B3:C4');
    colored.format.fill.color = '#FFFF00';
    colored.format.font.strikethrough = true;
    colored.format.font.name = 'Georgia';
    const line = colored.format.borders.getItem('EdgeBottom');
    line.style = 'Double';
    line.color = '#FF0000';
    essai.getRange('F2:F3').numberFormat = [['0.00'], ['@']];
    essai.getRange('F3').dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
    essai.getRange('5:5').rowHidden = true;
    essai.getRange('B:B').format.columnWidth = 77;
    essai.pageLayout.orientation = 'Portrait';
    essai.protection.protect({ allowSort: true, allowInsertRows: true });
  });
  return opened;
}

async function rewritten(blueprint = other): Promise<RewrittenSheet> {
  const done: RewrittenSheet | Unkept = await rewriteSheet(await sheet(), blueprint);
  if (isUnkept(done)) throw new Error(done.reason);
  return done;
}

test('with what was typed, coloured, hidden, and its chart, in two round trips', async () => {
  const opened = await worked();
  const before = await facts(opened);
  const done = await rewritten();
  expect(differences(before, await facts(opened)).length).toBeGreaterThan(50);
  const traffic = await roundTripsOf(opened, () => takeBackRewriting(done));
  expect(traffic).toHaveLength(2);
  expect(differences(before, await facts(opened))).toEqual([]);
  expect([...opened.host.gaps]).toEqual([]);
});

test('several steps back', async () => {
  const opened = await worked();
  const first = await facts(opened);
  const one = await rewritten();
  const second = await facts(opened);
  const two = await rewritten(everyKind({ charts: [someChart(place)] }));
  await takeBackRewriting(two);
  expect(differences(second, await facts(opened))).toEqual([]);
  await takeBackRewriting(one);
  expect(differences(first, await facts(opened))).toEqual([]);
});

test('unless something was typed on it since', async () => {
  const opened = await worked();
  const done = await rewritten();
  await inExcel(({ worksheets }) => {
    worksheets.getItem('Essai').getRange('B2').values = [[6]];
  });
  const typed = await facts(opened);
  const trouble = await troubleOf(takeBackRewriting(done));
  expect(trouble.kind).toBe('changed');
  expect(plainSpaces(trouble.message)).toContain('La feuille « Essai » a changé depuis sa mise à jour');
  expect(differences(typed, await facts(opened))).toEqual([]);
});

test('unless cells that its formulas point at have moved since, though not where they hold something else', async () => {
  await worked();
  const done = await rewritten();
  await inExcel(({ worksheets }) => worksheets.getItem('Annexe 1').getRange('1:1').insert('Down'));
  expect((await troubleOf(takeBackRewriting(done))).kind).toBe('changed');
  await inExcel(({ worksheets }) => worksheets.getItem('Annexe 1').getRange('1:1').delete('Up'));
  await inExcel(({ worksheets }) => {
    worksheets.getItem('Annexe 1').getRange('A2').values = [[8]];
  });
  await takeBackRewriting(done);
  expect((await sheet()).values[1]?.[5]).toBe(9);
});

test('unless a sheet that only its former formulas named has changed since', async () => {
  await worked();
  const done = await rewritten({ ...other, rows: [{ cells: [{ value: 'Vide' }] }], charts: [] });
  await inExcel(({ worksheets }) => worksheets.getItem('Annexe 1').getRange('1:1').insert('Down'));
  const trouble = await troubleOf(takeBackRewriting(done));
  expect(plainSpaces(trouble.message)).toContain('La feuille « Annexe 1 », que reprenait la feuille « Essai »');
});

test('under whatever name it has by now; not once it is gone', async () => {
  const opened = await worked();
  const done = await rewritten();
  await inExcel(({ worksheets }) => {
    worksheets.getItem('Essai').name = 'Autre nom';
  });
  await takeBackRewriting(done);
  expect((await sheet('Autre nom')).values[2]?.[2]).toBe(99);
  expect((await sheet('Notes')).values).toEqual([['à moi'], [99]]);
  await inExcel(({ worksheets }) => worksheets.getItem('Autre nom').delete());
  expect((await troubleOf(takeBackRewriting(done))).kind).toBe('sheet-gone');
  expect([...opened.host.gaps]).toEqual([]);
});

test('or is left as it is, whatever the action at which Excel breaks off', async () => {
  const opened = await worked(everyKind());
  const done = await rewritten({ ...other, charts: [] });
  const left = await facts(opened);
  for (const action of [1, 9, 40, 90]) {
    const mend = breakOffRewriting(opened, action);
    const trouble = await troubleOf(takeBackRewriting(done));
    mend();
    expect(plainSpaces(trouble.message)).toContain('La feuille « Essai » a été remise comme elle était.');
    expect(differences(left, await facts(opened))).toEqual([]);
  }
});

test('and is gone on with, where Excel was gone for good in the middle', async () => {
  const opened = await worked();
  const before = await facts(opened);
  const done = await rewritten();
  const mend = breakOffRewriting(opened, 60, { isForGood: true });
  const trouble = await troubleOf(takeBackRewriting(done));
  mend();
  expect(plainSpaces(trouble.message)).toContain('« Essai (copie) »');
  await takeBackRewriting(done);
  expect(differences(before, await facts(opened))).toEqual([]);
});
