import { afterEach, describe, expect, test } from '@jest/globals';
import { closeHosts, errorCode, openHost } from '../../support/excel-host';

afterEach(closeHosts);

const rows = [
  ['n°', 'montant'],
  [1, 10],
  [2, 20],
];

async function inWorkbook<T>(run: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  await openHost({ 'Annexe 1': rows, Autre: [] });
  return Excel.run((context) => run(context.workbook, context));
}

/** The code with which one action fails. */
function refusal(act: (workbook: Excel.Workbook) => void): Promise<string> {
  return errorCode(
    inWorkbook(async (workbook, context) => {
      act(workbook);
      await context.sync();
    }),
  );
}

describe('the workbook', () => {
  test('says its name, and whether it is open for reading only', async () => {
    await inWorkbook(async (workbook, context) => {
      workbook.load('name,readOnly');
      workbook.application.load('calculationMode,calculationState,decimalSeparator');
      await context.sync();
      expect(workbook.toJSON()).toMatchObject({ name: 'Classeur1.xlsx', readOnly: false });
      expect(workbook.application.toJSON()).toMatchObject({ calculationMode: 'Automatic', decimalSeparator: ',' });
      workbook.application.calculate('Full');
      workbook.application.suspendScreenUpdatingUntilNextSync();
      workbook.application.suspendApiCalculationUntilNextSync();
      await context.sync();
    });
    const { host } = await openHost({ S: [] });
    const saved = await host.save();
    await openHost({ ...saved, side: { ...saved.side, isReadOnly: true } });
    await Excel.run(async (context) => {
      context.workbook.load('readOnly');
      await context.sync();
      expect(context.workbook.readOnly).toBe(true);
    });
  });

  test('is saved whole, and opens as it was', async () => {
    const { host } = await openHost({ 'Annexe 1': rows });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Annexe 1');
      sheet.getRange('C2').formulas = [['=B2*2']];
      sheet.getRange('A1:B1').format.fill.color = '#FFEB3B';
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      sheet.tables.add('A1:B3', true).name = 'Actions';
      sheet.names.add('_signature', 'rapport');
      sheet.protection.protect({ allowFormatCells: true });
      context.workbook.customXmlParts.add('<a xmlns="urn:annexes-lda"/>');
      context.workbook.settings.add('clé', { valeur: 1 });
      await context.sync();
    });
    const saved = await host.save();
    await openHost(saved);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Annexe 1');
      const cell = sheet.getRange('C2').load('values,formulas');
      const fill = sheet.getRange('A1').format.fill.load('color');
      const table = sheet.tables.getItem('Actions').getRange().load('address');
      const name = sheet.names.getItem('_signature').load('value');
      const marks = sheet.getRange().conditionalFormats.getCount();
      const protection = sheet.protection.load('protected,options');
      const part = context.workbook.customXmlParts.getByNamespace('urn:annexes-lda').getOnlyItem().load('id');
      const setting = context.workbook.settings.getItem('clé').load('value');
      await context.sync();
      expect([cell.values, cell.formulas, fill.color]).toEqual([[[20]], [['=B2*2']], '#FFEB3B']);
      expect([table.address, name.value, marks.value]).toEqual(["'Annexe 1'!A1:B3", 'rapport', 1]);
      expect([protection.protected, protection.options.allowFormatCells]).toEqual([true, true]);
      expect(part.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
      expect(setting.value).toEqual({ valeur: 1 });
    });
  });
});

describe('names', () => {
  test('stand for ranges, formulas and constants, for the workbook or for one sheet', async () => {
    await inWorkbook(async (workbook, context) => {
      const sheet = workbook.worksheets.getItem('Annexe 1');
      workbook.names.add('montants', sheet.getRange('B2:B3'), 'les montants');
      workbook.names.add('taux', '=0.05');
      sheet.names.add('_annexes_lda', '="rapport"').visible = false;
      sheet.getRange('C1').formulas = [['=SUM(montants)*taux']];
      const [range, constant, local] = [
        workbook.names.getItem('MONTANTS').load(),
        workbook.names.getItem('taux').load('type,value,formula'),
        sheet.names.getItem('_annexes_lda').load('name,type,value,formula,visible,scope'),
      ];
      workbook.names.load('items/name');
      const cells = range.getRange().load('address');
      const byName = sheet.getRange('montants').load('address');
      const sum = sheet.getRange('C1').load('values');
      const elsewhere = workbook.names.getItemOrNullObject('_annexes_lda');
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        name: 'montants',
        type: 'Range',
        value: "'Annexe 1'!$B$2:$B$3",
        formula: "='Annexe 1'!$B$2:$B$3",
        comment: 'les montants',
        scope: 'Workbook',
        visible: true,
      });
      expect(constant.toJSON()).toMatchObject({ type: 'Double', value: 0.05, formula: '=0.05' });
      expect(local.toJSON()).toEqual({
        name: '_annexes_lda',
        type: 'String',
        value: 'rapport',
        formula: '="rapport"',
        visible: false,
        scope: 'Worksheet',
      });
      expect(workbook.names.items.map(({ name }) => name)).toEqual(['montants', 'taux']);
      expect([cells.address, byName.address]).toEqual(["'Annexe 1'!B2:B3", "'Annexe 1'!B2:B3"]);
      expect([sum.values, elsewhere.isNullObject]).toEqual([[[1.5]], true]);
      range.formula = "='Annexe 1'!$B$2";
      constant.delete();
      workbook.names.load('items/name,items/formula');
      await context.sync();
      expect(workbook.names.items.map(({ name, formula }) => [name, formula])).toEqual([
        ['montants', "='Annexe 1'!$B$2"],
      ]);
    });
  });

  test.each(['A1', '1er', 'deux mots', 'R1C1', 'a'.repeat(256), ''])('« %s » is refused', async (name) => {
    expect(await refusal((workbook) => workbook.names.add(name, '=1'))).toBe('InvalidArgument');
  });

  test('two of the same name in the same place are refused', async () => {
    const attempt = refusal((workbook) => {
      workbook.names.add('taux', '=1');
      workbook.names.add('TAUX', '=2');
    });
    expect(await attempt).toBe('ItemAlreadyExists');
  });
});

describe('custom XML parts', () => {
  const xml = '<décisions xmlns="urn:annexes-lda"><ignorée id="1"/></décisions>';

  test('are added, found by namespace, read, changed and deleted', async () => {
    await inWorkbook(async ({ customXmlParts }, context) => {
      const none = customXmlParts.getByNamespace('urn:annexes-lda').getOnlyItemOrNullObject();
      const added = customXmlParts.add(xml).load('id,namespaceUri');
      const found = customXmlParts.getByNamespace('urn:annexes-lda').getOnlyItemOrNullObject().load('id');
      const read = customXmlParts.getByNamespace('urn:annexes-lda').getOnlyItem().getXml();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect([found.id, added.namespaceUri, read.value]).toEqual([added.id, 'urn:annexes-lda', xml]);
      customXmlParts.getItem(added.id).setXml('<a xmlns="urn:autre"/>');
      customXmlParts.add('<b xmlns:c="urn:annexes-lda" c:d=""/>');
      const [others, ours] = [
        customXmlParts.getByNamespace('urn:autre').getCount(),
        customXmlParts.getByNamespace('urn:annexes-lda').getCount(),
      ];
      const all = customXmlParts.getCount();
      await context.sync();
      expect([others.value, ours.value, all.value]).toEqual([1, 0, 2]);
      customXmlParts.getItem(added.id).delete();
      const gone = customXmlParts.getItemOrNullObject(added.id);
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test.each(['pas du XML', '<a><b></a>', ''])('« %s » is refused', async (text) => {
    expect(await refusal((workbook) => workbook.customXmlParts.add(text))).toBe('InvalidArgument');
  });

  test('the only one of several does not exist', async () => {
    const attempt = refusal(({ customXmlParts }) => {
      customXmlParts.add(xml);
      customXmlParts.add(xml);
      customXmlParts.getByNamespace('urn:annexes-lda').getOnlyItem().load('id');
    });
    expect(await attempt).toBe('GeneralException');
  });
});

test('settings are kept with the document: objects, dates, changes', async () => {
  await inWorkbook(async ({ settings }, context) => {
    settings.add('objet', { a: [1, 'deux'] });
    settings.add('date', new Date(0));
    settings.add('objet', { a: [] });
    const [object, date] = [settings.getItem('objet').load('value'), settings.getItem('date').load('value')];
    const missing = settings.getItemOrNullObject('autre');
    await context.sync();
    expect([object.value, date.value, missing.isNullObject]).toEqual([{ a: [] }, new Date(0), true]);
    settings.getItem('date').delete();
    settings.load('items/key');
    await context.sync();
    expect(settings.items.map(({ key }) => key)).toEqual(['objet']);
  });
});

describe('a protected sheet', () => {
  test('refuses every change, until it is unprotected with its password', async () => {
    const changes: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => (sheet.getRange('A1').values = [[1]]),
      (sheet) => (sheet.getRange('A1').format.fill.color = 'red'),
      (sheet) => (sheet.getRange('A1').numberFormat = [['0']]),
      (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom'),
      (sheet) => sheet.getRange('A1').conditionalFormats.clearAll(),
      (sheet) => sheet.getRange('A1').clear(),
      (sheet) => sheet.getRange('1:1').insert('Down'),
      (sheet) => sheet.getRange('1:1').delete('Up'),
      (sheet) => sheet.getRange('A1:B1').merge(),
      (sheet) => sheet.getRange('A:A').delete('Left'),
      (sheet) => sheet.getRange('A5').copyFrom('A1:B1'),
      (sheet) => (sheet.getRange('A1').format.columnWidth = 90),
      (sheet) => (sheet.getRange('A1').format.rowHeight = 30),
      (sheet) => sheet.getRange('A:A').format.autofitColumns(),
      (sheet) => sheet.getRange('A:B').setColumnProperties([{ columnHidden: true }, {}]),
      (sheet) => sheet.getRange('A:A').group('ByColumns'),
      (sheet) => (sheet.getRange('A1').hyperlink = { address: 'https://example.org/' }),
      (sheet) => (sheet.getRange('A1').format.protection.locked = false),
      (sheet) => sheet.tables.add('A1:B3', true),
      (sheet) => sheet.getRange('A1:B3').sort.apply([{ key: 0 }]),
      (sheet) => sheet.autoFilter.apply('A1:B3'),
      (sheet) => (sheet.getRange('A1').rowHidden = true),
      (sheet) => (sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=TRUE' } }),
      (sheet) => sheet.getRange('A1').setCellProperties([[{ format: { font: { bold: true } } }]]),
      (sheet) => sheet.protection.protect(),
    ];
    const { host } = await openHost({ 'Annexe 1': rows });
    const onSheet = (act: (sheet: Excel.Worksheet) => void) =>
      Excel.run(async (context) => {
        act(context.workbook.worksheets.getItem('Annexe 1'));
        await context.sync();
      });
    await onSheet((sheet) => sheet.protection.protect(undefined, 'secret'));
    const before = await host.save();
    for (const change of changes)
      expect([String(change), await errorCode(onSheet(change))]).toEqual([String(change), 'AccessDenied']);
    expect(await host.save()).toEqual(before);
    expect(await errorCode(onSheet((sheet) => sheet.protection.unprotect('faux')))).toBe('AccessDenied');
    await onSheet((sheet) => sheet.protection.unprotect('secret'));
    await onSheet((sheet) => (sheet.getRange('A1').values = [['libre']]));
  });

  test('allows what its options say, and can always be read and selected', async () => {
    await inWorkbook(async ({ worksheets }, context) => {
      const sheet = worksheets.getItem('Annexe 1');
      sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true });
      sheet.getRange('A1').format.fill.color = 'red';
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('A1').select();
      const used = sheet.getUsedRange().load('address');
      sheet.protection.load('protected,options');
      await context.sync();
      expect(used.address).toBe("'Annexe 1'!A1:B4");
      expect(sheet.protection.options).toMatchObject({
        allowFormatCells: true,
        allowSort: false,
        selectionMode: 'Normal',
      });
    });
  });
});
