import { createSheet, createSheets, readWorkbook, removeSheets, rewriteSheet } from '../../../src/excel';
import type { SheetSnapshot } from '../../../src/workbook';
import { everyKind } from '../../support/blueprints';
import { breakOff } from '../../support/breaking-off';
import { comparable } from '../../support/comparable';
import { closeHosts, openHost, type OpenHost } from '../../support/excel-host';
import { troubleOf } from '../../support/trouble';
import { plainSpaces } from '../../support/typography';
import { beforeRoundTrip, inExcel, read, roundTripsOf } from '../../support/valider';

jest.setTimeout(240_000);
afterEach(closeHosts);

const annexes = {
  'Annexe 1': [
    ['n°', 'Action'],
    [1, 'Créer'],
    [2, 'Loger'],
  ],
  Notes: [['à moi']],
};

const after = ['Annexe 1'];

async function sheetNames(): Promise<string[]> {
  const sheets = await inExcel(({ worksheets }) => worksheets.load({ name: true }));
  return sheets.items.map(({ name }) => name);
}

async function readAll(): Promise<SheetSnapshot[]> {
  return (await readWorkbook({ needsWhole: () => true })).sheets;
}

async function saved({ host }: OpenHost) {
  return comparable(await host.save());
}

describe('what a sheet was worked out from', () => {
  /** Rows that Excel on the web gives in no single answer. */
  const many = Array.from({ length: 2_000 }, (_, row) => [row + 1, `${'mot '.repeat(400)}${row}`]);
  const changes: [string, (sheet: Excel.Worksheet) => unknown][] = [
    ['its last row', (sheet) => (sheet.getRange('B2000').values = [['autre']])],
    ['its first row', (sheet) => sheet.getRange('1:1').insert('Down')],
    ['what is under it', (sheet) => (sheet.getRange('A2500').values = [['dessous']])],
    ['its name', (sheet) => (sheet.name = 'Budget')],
    ['nothing left of it', (sheet) => sheet.delete()],
  ];

  it('may be longer than Excel says in one answer', async () => {
    const opened = await openHost({ ...annexes, 'Annexe 2': many });
    const sources = await readAll();
    const traffic = await roundTripsOf(opened, () => createSheet(everyKind(), { after, sources }));
    expect(traffic.length).toBeGreaterThan(2);
    expect(await sheetNames()).toContain('Essai');
  });

  it.each(changes)('has changed: %s; nothing is built then', async (_, change) => {
    await openHost({ ...annexes, 'Annexe 2': many });
    const sources = await readAll();
    await inExcel(({ worksheets }) => change(worksheets.getItem('Annexe 2')));
    const trouble = await troubleOf(createSheet(everyKind(), { after, sources }));
    expect(trouble).toMatchObject({ kind: 'changed', message: expect.stringContaining('«\u00a0Annexe 2\u00a0»') });
    expect(await sheetNames()).not.toContain('Essai');
  });
});

describe('a sheet is built', () => {
  it('in two round trips, with nothing that the host lacks', async () => {
    const opened = await openHost(annexes);
    const traffic = await roundTripsOf(opened, () => createSheet(everyKind(), { after }));
    expect(traffic).toHaveLength(2);
    expect([...opened.host.gaps]).toEqual([]);
  });

  it('with the merged cells of rows that follow each other merged row by row', async () => {
    await openHost(annexes);
    const merge = (top: number, left: number, right: number, bottom = top) => ({ top, left, bottom, right });
    const given = [merge(4, 1, 2), merge(2, 1, 2), merge(3, 1, 2), merge(3, 3, 4), merge(6, 1, 2), merge(8, 1, 2, 9)];
    await createSheet(everyKind({ merges: given }), { after });
    const sheet = (await readWorkbook({ needsWhole: () => true, withMerges: true })).sheets.find(
      ({ name }) => name === 'Essai',
    );
    const inOrder = [merge(2, 1, 2), merge(3, 1, 2), merge(3, 3, 4), merge(4, 1, 2), merge(6, 1, 2), merge(8, 1, 2, 9)];
    expect([...(sheet?.merges ?? [])].sort((one, other) => one.top - other.top || one.left - other.left)).toEqual(
      inOrder,
    );
  });

  it('with its values, formulas and formats; what looks like a formula stays a text', async () => {
    await openHost(annexes);
    await createSheet(everyKind(), { after });
    const sheet = (await read()).sheets.find(({ name }) => name === 'Essai');
    expect(sheet).toMatchObject({
      signature: 'essai',
      isProtected: true,
      visible: true,
      values: [
        ['Essai de feuille', null, null, null],
        ['Le n°', '=2+3', 12, null],
        [1, '+33 4 91', 24, null],
        [2, null, true, null],
        [null, null, '@midi', 'caché'],
      ],
      merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
      hiddenColumns: [4],
    });
    expect(sheet?.formulas.flat().filter((formula) => formula !== null)).toEqual(['=C2*2']);
    expect(sheet?.numberFormats[2]?.[2]).toBe('#,##0 "€"');
  });

  it('with the rows hidden that are for the add-in alone, and still hidden when it is built anew', async () => {
    await openHost(annexes);
    const rows = [
      { isHidden: true as const, cells: [{ value: 'clé' }] },
      { height: 20, cells: [{ value: 'Titre' }] },
    ];
    const blueprint = everyKind({ rows, merges: [], validations: [], highlights: [], folds: [] });
    await createSheet(blueprint, { after });
    const essai = async () => (await read()).sheets.find(({ name }) => name === 'Essai');
    const built = await essai();
    expect(built?.hiddenRows).toEqual([1]);
    if (built) await rewriteSheet(built, blueprint);
    expect((await essai())?.hiddenRows).toEqual([1]);
  });

  it('with its looks, lists, conditional looks, links, sizes and print set-up', async () => {
    await openHost(annexes);
    await createSheet(everyKind(), { after });
    const found = await inExcel(({ worksheets }) => {
      const sheet = worksheets.getItem('Essai');
      sheet.load({ tabColor: true, showGridlines: true, protection: { protected: true, options: true } });
      sheet.pageLayout.load({ orientation: true, zoom: true, paperSize: true });
      sheet.pageLayout.headersFooters.defaultForAllPages.load({ leftFooter: true, rightFooter: true });
      const title = sheet.getRange('A1').format;
      title.load({ rowHeight: true, fill: { color: true }, font: { bold: true, size: true, color: true } });
      const widths = sheet.getRange('A1:D1').getColumnProperties({ format: { columnWidth: true }, columnHidden: true });
      const box = sheet.getRange('B2:B3').format.borders;
      box.load({ sideIndex: true, style: true });
      const list = sheet.getRange('B5').dataValidation;
      list.load({ rule: true, prompt: true, errorAlert: true });
      const between = sheet.getRange('C4').dataValidation;
      between.load({ rule: true });
      const looks = sheet.getRange('C2:C3').conditionalFormats;
      looks.load({ type: true });
      const link = sheet.getRange('A4').load({ hyperlink: true, values: true });
      const locks = ['B5', 'C4', 'C3'].map((address) =>
        sheet.getRange(address).format.protection.load({ locked: true }),
      );
      const printed = sheet.pageLayout.getPrintArea().load({ address: true });
      const titleRows = sheet.pageLayout.getPrintTitleRows().load({ address: true });
      const frozen = sheet.freezePanes.getLocationOrNullObject().load({ address: true });
      const filter = sheet.autoFilter.getRange().load({ address: true });
      sheet.horizontalPageBreaks.load({ rowIndex: true });
      return { sheet, title, widths, box, list, between, looks, link, locks, printed, titleRows, frozen, filter };
    });
    const { sheet, title } = found;
    expect(sheet.tabColor).toBe('#1F3864');
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options).toMatchObject({ allowAutoFilter: true, allowInsertRows: false });
    expect(sheet.pageLayout.toJSON()).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
    });
    const { leftFooter, rightFooter } = sheet.pageLayout.headersFooters.defaultForAllPages;
    expect([leftFooter, rightFooter]).toEqual(['Essai && suite', 'Page &P/&N']);
    expect(title.toJSON()).toMatchObject({
      rowHeight: 30,
      fill: { color: '#1F3864' },
      font: { bold: true, size: 16, color: '#FFFFFF' },
    });
    expect(found.widths.value.map(({ format }) => format?.columnWidth)).toEqual([45.75, 161.25, 77.25, 66.75]);
    expect(found.widths.value[3]?.columnHidden).toBe(true);
    const drawn = found.box.items.filter(({ style }) => style === 'Continuous').map(({ sideIndex }) => sideIndex);
    expect(drawn).toEqual(
      expect.arrayContaining(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal']),
    );
    expect(found.list.rule).toEqual({ list: { inCellDropDown: true, source: 'En cours,Terminée' } });
    expect(found.list.prompt).toMatchObject({ title: 'Statut', message: 'Choisissez le statut de l’action.' });
    expect(found.list.errorAlert).toMatchObject({ style: 'Stop', showAlert: true });
    expect(found.between.rule).toEqual({ decimal: { formula1: 0, formula2: 100, operator: 'Between' } });
    expect(found.looks.items.map(({ type }) => type)).toEqual(['Custom']);
    expect(found.link.hyperlink).toMatchObject({ documentReference: "'Annexe 1'!B3" });
    expect(found.link.values).toEqual([[2]]);
    expect(found.locks.map(({ locked }) => locked)).toEqual([false, false, true]);
    expect(found.printed.address).toBe('Essai!A1:D5');
    expect(found.titleRows.address).toBe('Essai!2:2');
    expect(found.frozen.address).toBe('Essai!A1:A2');
    expect(found.filter.address).toBe('Essai!A2:C5');
    expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([3]);
  });

  it('where one types only in its inputs', async () => {
    await openHost(annexes);
    await createSheet(everyKind());
    const type = (address: string) =>
      inExcel(({ worksheets }) => {
        worksheets.getItem('Essai').getRange(address).values = [['x']];
      });
    await type('B5');
    await expect(type('B2')).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('after the annexes and the sheets built before, shown at its first input', async () => {
    await openHost(annexes);
    await createSheet(everyKind(), { after });
    await createSheet(everyKind({ name: 'Deuxième' }), { after });
    expect(await sheetNames()).toEqual(['Annexe 1', 'Essai', 'Deuxième', 'Notes']);
    const selected = await inExcel((workbook) => workbook.getSelectedRange().load({ address: true }));
    expect(selected.address).toBe('Deuxième!B5');
  });

  it('under a name of its own where its name is taken', async () => {
    await openHost(annexes);
    const names = [];
    for (let turn = 0; turn < 3; turn += 1) names.push((await createSheet(everyKind())).name);
    expect(names).toEqual(['Essai', 'Essai (2)', 'Essai (3)']);
  });

  it('without being shown when that is not wanted', async () => {
    await openHost(annexes);
    await createSheet(everyKind(), { shows: false });
    const active = await inExcel(({ worksheets }) => worksheets.getActiveWorksheet().load({ name: true }));
    expect(active.name).toBe('Annexe 1');
  });
});

describe('sheets built together', () => {
  const source = everyKind({ name: 'Source', signature: 'source' });
  const reader = everyKind({
    name: 'Lecture',
    signature: 'lecture',
    rows: [{ cells: [{ formula: "='Source'!C2&\" de 'Source'!C2\"", look: 'note' }] }],
    merges: [],
    validations: [
      { areas: [{ top: 1, left: 2, bottom: 1, right: 2 }], rule: { kind: 'listFrom', source: "'Source'!$A$3:$A$4" } },
    ],
    highlights: [],
    folds: [],
  });

  it('point at each other by the names that they got', async () => {
    await openHost(annexes);
    await createSheets([reader, source]);
    const [second] = await createSheets([reader, source]);
    const sheet = (await read()).sheets.find(({ name }) => name === second?.name);
    expect(sheet?.name).toBe('Lecture (2)');
    expect(sheet?.formulas).toEqual([["='Source (2)'!C2&\" de 'Source'!C2\""]]);
    expect(sheet?.values).toEqual([["12 de 'Source'!C2"]]);
    const list = await inExcel(({ worksheets }) =>
      worksheets.getItem('Lecture (2)').getRange('B1').dataValidation.load({ rule: true }),
    );
    expect(list.rule).toEqual({ list: { inCellDropDown: true, source: "='Source (2)'!$A$3:$A$4" } });
  });

  it('cost no more round trips than one', async () => {
    const opened = await openHost(annexes);
    expect(await roundTripsOf(opened, () => createSheets([reader, source]))).toHaveLength(2);
  });
});

describe('nothing is left of a sheet', () => {
  it('whatever the action at which Excel breaks off', async () => {
    const opened = await openHost(annexes);
    const traffic = await roundTripsOf(opened, async () => removeSheets([await createSheet(everyKind(), { after })]));
    const before = await saved(opened);
    const actions = traffic[1]?.actions ?? 0;
    expect(actions).toBeGreaterThan(100);
    for (let action = 1; action <= actions; action += action < 12 ? 1 : 9) {
      const mend = breakOff(opened, 2, action);
      const trouble = await troubleOf(createSheet(everyKind(), { after }));
      mend();
      expect(plainSpaces(trouble.message)).toContain('La feuille « Essai » n’a pas été créée : rien n’a changé');
      expect(await saved(opened)).toEqual(before);
    }
  });

  it('built with another that cannot be', async () => {
    const opened = await openHost(annexes);
    const before = await saved(opened);
    const wrong = everyKind({ name: 'Faux', rows: [{ cells: [{ formula: '=SUM(' }] }], merges: [] });
    const trouble = await troubleOf(createSheets([everyKind(), wrong]));
    expect(plainSpaces(trouble.message)).toContain('Les 2 feuilles n’ont pas été créées');
    expect(await saved(opened)).toEqual(before);
  });

  it('but that of a colleague who took its name meanwhile', async () => {
    const opened = await openHost(annexes);
    beforeRoundTrip(opened, 2, () => inExcel(({ worksheets }) => worksheets.add('Essai')));
    await troubleOf(createSheet(everyKind()));
    expect(await sheetNames()).toEqual(['Annexe 1', 'Notes', 'Essai']);
  });

  it('in a workbook whose structure is protected', async () => {
    const opened = await openHost(annexes);
    await inExcel((workbook) => workbook.protection.protect());
    const before = await saved(opened);
    const trouble = await troubleOf(createSheet(everyKind()));
    expect(trouble.kind).toBe('protected');
    expect(plainSpaces(trouble.message)).toMatch(/^La structure de ce classeur est protégée : .*Protéger le classeur/);
    expect(await saved(opened)).toEqual(before);
  });

  it('in a workbook open for reading only', async () => {
    const opened = await openHost(annexes);
    const { data, side } = await opened.host.save();
    await openHost({ data, side: { ...side, isReadOnly: true } });
    const trouble = await troubleOf(createSheet(everyKind()));
    expect(trouble.kind).toBe('read-only');
    expect(plainSpaces(trouble.message)).toContain('aucune feuille ne peut y être ajoutée');
  });
});

describe('an insertion is undone', () => {
  it('leaving the workbook as it was', async () => {
    const opened = await openHost(annexes);
    await removeSheets(await createSheets([everyKind()]));
    const before = await saved(opened);
    const created = await createSheets([everyKind(), everyKind({ name: 'Autre' })], { after });
    await removeSheets(created);
    expect(await saved(opened)).toEqual(before);
  });

  it('as long as nothing was typed on it', async () => {
    await openHost(annexes);
    const created = await createSheets([everyKind(), everyKind({ name: 'Autre' })]);
    await inExcel(({ worksheets }) => {
      worksheets.getItem('Autre').getRange('B5').values = [['Terminée']];
    });
    const trouble = await troubleOf(removeSheets(created));
    expect(trouble.kind).toBe('changed');
    expect(plainSpaces(trouble.message)).toContain(
      'La feuille « Autre » a été modifiée depuis l’insertion : elle est gardée',
    );
    expect(await sheetNames()).toEqual(['Annexe 1', 'Notes', 'Essai', 'Autre']);
  });

  it('although what its formulas count has changed, or its name', async () => {
    await openHost(annexes);
    const formula = "='Annexe 1'!A2*2";
    const created = await createSheets([everyKind({ rows: [{ cells: [{ formula }] }], merges: [] })]);
    await inExcel(({ worksheets }) => {
      worksheets.getItem('Annexe 1').getRange('A2').values = [[7]];
      worksheets.getItem('Essai').name = 'Renommée';
    });
    await removeSheets(created);
    expect(await sheetNames()).toEqual(['Annexe 1', 'Notes']);
  });

  it('and is no trouble when the sheet is gone already', async () => {
    await openHost(annexes);
    const created = await createSheets([everyKind()]);
    await inExcel(({ worksheets }) => worksheets.getItem('Essai').delete());
    await removeSheets(created);
    expect(await sheetNames()).toEqual(['Annexe 1', 'Notes']);
  });
});
