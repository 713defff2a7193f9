/** Templates that a team makes of its own sheets, on the real office.js. */
import { openXlsx } from '../../../preview/files/open';
import { saveXlsx } from '../../../preview/files/save';
import { readAnnexes } from '../../../src/annexes';
import { defaultSettings } from '../../../src/convention';
import { createFilled, removeCopy, removeSheets, renameCopy } from '../../../src/excel';
import { keptTemplates, placeholderGroups, templateSignature } from '../../../src/reports/own-templates';
import { actionsOf } from '../../../src/reports/templates';
import { valueAt } from '../../../src/workbook';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook';
import { breakOff } from '../../support/breaking-off';
import { comparable } from '../../support/comparable';
import type { OpenHost, Rows } from '../../support/excel-host';
import { closeHosts, openHost } from '../../support/excel-host';
import { manyActions } from '../../reports/templates/support';
import { addSheet, filling, insert, keep, letter, sheetNamed } from '../../support/own-templates';
import { testWithLibreOffice } from '../../support/libreoffice';
import { errorsIn, recalculated } from '../../support/printed';
import { broce, hauteSorgue } from '../../support/territories';
import { sampleSnapshot } from '../../support/sample';
import { plainSpaces } from '../../support/typography';
import { inExcel, openSample, openSnapshot, read, roundTripsOf } from '../../support/valider';

jest.setTimeout(600_000);
afterEach(closeHosts);

/** Every placeholder alone in its cell, its name beside it. */
const everyPlaceholder: Rows = placeholderGroups
  .flatMap(({ placeholders }) => placeholders)
  .map(({ name }) => [name, `{{${name}}}`]);

async function inserted(opened: OpenHost, ...args: Parameters<typeof insert>): Promise<SheetSnapshot> {
  const [created] = await insert(...args);
  await opened.host.settle();
  return sheetNamed(created?.name ?? '');
}

const column = (sheet: SheetSnapshot, number: number) => sheet.values.map((_, at) => valueAt(sheet, at + 1, number));
const saved = async ({ host }: OpenHost) => comparable(await host.save());

/** A number as far as two ways to reckon it agree, a text with ordinary spaces; empty texts are nothing. */
const plain = (value: CellValue) =>
  typeof value === 'number' ? Number(value.toPrecision(12)) : value === '' ? null : value;

async function messageOf(act: Promise<unknown>): Promise<string> {
  return act.then(
    () => 'It went through.',
    (error: unknown) => plainSpaces((error as Error).message),
  );
}

describe('a sheet that is kept', () => {
  it('is a hidden copy, in two round trips, that no reading takes for an annexe', async () => {
    const opened = await openSample();
    await addSheet('Lettre', letter);
    const before = readAnnexes(await read(), defaultSettings);
    // Reading it first takes two.
    expect(await roundTripsOf(opened, () => keep('Lettre'))).toHaveLength(4);
    expect([...opened.host.gaps]).toEqual([]);
    const after = await read();
    expect(after.sheets.find(({ name }) => name === 'Modèle Lettre')).toMatchObject({
      visible: false,
      signature: templateSignature('Lettre'),
      values: (await sheetNamed('Lettre')).values,
    });
    const { annexe1, annexe2 } = readAnnexes(after, defaultSettings);
    expect([annexe1?.sheet.name, annexe2?.sheet.name]).toEqual([
      before.annexe1?.sheet.name,
      before.annexe2?.sheet.name,
    ]);
  });

  it('is taken away again, and the workbook is as before', async () => {
    const opened = await openSample();
    await addSheet('Lettre', letter);
    const before = await saved(opened);
    await removeSheets([await keep('Lettre')]);
    expect(await saved(opened)).toEqual(before);
  });

  it('leaves nothing, wherever Excel breaks off', async () => {
    const opened = await openSample();
    await addSheet('Lettre', letter);
    const before = await saved(opened);
    for (let action = 1; action < 12; action += 1) {
      const mend = breakOff(opened, 4, action);
      const message = await messageOf(keep('Lettre'));
      mend();
      if (message === 'It went through.') throw new Error(`It went through at action ${action}.`);
      expect(message).toMatch(/n’a pas été créée/);
      expect(await saved(opened)).toEqual(before);
    }
  });

  it('is refused where a password protects it, or where it has changed since', async () => {
    const opened = await openSample();
    await addSheet('Lettre', letter);
    const stale = await sheetNamed('Lettre');
    await inExcel(({ worksheets }) => {
      worksheets.getItem('Lettre').protection.protect({}, 'secret');
    });
    const before = await saved(opened);
    expect(await messageOf(keep('Lettre'))).toMatch(/« Lettre » est protégée par un mot de passe/);
    expect(await saved(opened)).toEqual(before);
    expect(stale.isProtected).toBe(false);
  });

  it('may be one that the add-in made, which then bears the signature of a template', async () => {
    const opened = await openSample();
    await addSheet('Lettre', letter);
    await keep('Lettre');
    const { name } = await inserted(opened, 'Lettre');
    await inExcel(({ worksheets }) => {
      worksheets.getItem(name).getRange('A1').values = [['{{convention.ville}}']];
    });
    const before = await saved(opened);
    const mend = breakOff(opened, 4, 8);
    expect(await messageOf(keep(name, 'Avis'))).toMatch(/n’a pas été créée/);
    mend();
    expect(await saved(opened)).toEqual(before);
    await keep(name, 'Avis');
    expect(keptTemplates(await read()).map((kept) => kept.name)).toEqual(['Avis', 'Lettre']);
    expect((await sheetNamed(name)).signature).toBe('document d’équipe : Lettre');
  });

  it('gets another name, or keeps its own, and goes', async () => {
    const opened = await openSample();
    await addSheet('Lettre', letter);
    const kept = await keep('Lettre');
    await renameCopy(kept, { name: 'Modèle Note', signature: templateSignature('Note') });
    const names = async () => keptTemplates(await read()).map(({ name, sheet }) => [name, sheet.name]);
    expect(await names()).toEqual([['Note', 'Modèle Note']]);
    // Excel breaks off between the two changes.
    const mend = breakOff(opened, 2, 6);
    await messageOf(renameCopy(kept, { name: 'Modèle Avis', signature: templateSignature('Avis') }));
    mend();
    expect(await names()).toEqual([['Note', 'Modèle Note']]);
    await removeCopy(kept);
    expect(keptTemplates(await read())).toEqual([]);
    expect(await messageOf(removeCopy(kept))).toMatch(/n’existe plus/);
  });
});

describe('a template that is inserted', () => {
  it('repeats the marked row for each action, and follows the annexes by formulas', async () => {
    const opened = await openSample();
    await addSheet('Lettre', letter);
    await keep('Lettre');
    const sheet = await inserted(opened, 'Lettre');
    const actions = actionsOf(readAnnexes(await read(), defaultSettings));
    expect(sheet.name).toBe('Lettre (2)');
    expect(column(sheet, 1).slice(3, 28)).toEqual(actions.map(({ number }) => number));
    expect(column(sheet, 1).slice(0, 2)).toEqual(['Métropole Aix-Marseille-Provence', 'Le 4 mai 2022']);
    // The sum of the template's one row covers them all, and agrees with the total of the annexe.
    expect(sheet.formulas[28]?.[3]).toBe('=SUM(D4:D28)');
    expect(column(sheet, 4)[28]).toBe(787_500);
    expect(plainSpaces(String(column(sheet, 1)[29]))).toBe('Soit 787 500 € sur 3 930 000 €.');
    // What is typed in the annexe shows at once.
    await inExcel(({ worksheets }) => {
      worksheets.getItem('Annexe 1').getRange('J3').values = [[80_000]];
    });
    await opened.host.settle();
    const after = await sheetNamed('Lettre (2)');
    expect([column(after, 3)[3], column(after, 3)[28]]).toEqual([80_000, 3_940_000]);
    // A text in the place of one that was read: the total says so, and never an error.
    await inExcel(({ worksheets }) => {
      worksheets.getItem('Annexe 1').getRange('J25').values = [['AMP 99 000']];
    });
    await opened.host.settle();
    expect(column(await sheetNamed('Lettre (2)'), 3)[28]).toBe('à relire');
  });

  it('stands after the annexes, is shown at its first input, and comes off again', async () => {
    const opened = await openSample();
    await addSheet('Lettre', letter);
    await keep('Lettre');
    const before = await saved(opened);
    const created = await insert('Lettre');
    expect((await read()).sheets.map(({ name }) => name)).toEqual([
      'Annexe 1',
      'Annexe 2',
      'Lettre (2)',
      'Lettre',
      'Modèle Lettre',
    ]);
    const selected = await inExcel((workbook) => workbook.getSelectedRange().load({ address: true }));
    expect(selected.address).toBe("'Lettre (2)'!B31");
    await inExcel(({ worksheets }) => worksheets.getItem('Annexe 1').activate());
    await removeSheets(created);
    expect(await saved(opened)).toEqual(before);
  });

  it('once for each action where it speaks of one', async () => {
    const opened = await openSample();
    await addSheet('Fiche', [['Action {{action.numéro}}', '{{action.titre}}', '{{action.coût}}']]);
    await keep('Fiche');
    const one = await inserted(opened, 'Fiche', { action: 3 });
    expect([one.name, one.values[0]]).toEqual(['Fiche 3', ['Action 3', 'Mieux mobiliser les contingents', 100_000]]);
    expect(await insert('Fiche')).toHaveLength(25);
  });

  it('keeps formats, sizes, merges and page set-up, on the repeated rows too', async () => {
    const opened = await openSample();
    await addSheet('Lettre', letter);
    await inExcel(({ worksheets }) => {
      const sheet = worksheets.getItem('Lettre');
      sheet.getRange('A1:D1').merge(false);
      sheet.getRange('A4:D4').format.fill.color = '#FFEEAA';
      sheet.getRange('A4').format.rowHeight = 33;
      sheet.getRange('B:B').format.columnWidth = 200;
      sheet.getRange('C4').numberFormat = [['0.00']];
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.setPrintArea('A1:D4');
      sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = '{{convention.ville}} – &P';
    });
    await keep('Lettre');
    const sheet = await inserted(opened, 'Lettre');
    const found = await inExcel(({ worksheets }) => {
      const item = worksheets.getItem(sheet.name);
      const last = item.getRange('A28').format.load({ rowHeight: true, fill: { color: true } });
      const width = item.getRange('B1').format.load({ columnWidth: true });
      item.pageLayout.load({ orientation: true });
      const footer = item.pageLayout.headersFooters.defaultForAllPages.load({ leftFooter: true });
      const printed = item.pageLayout.getPrintArea().load({ address: true });
      return { last, width, layout: item.pageLayout, footer, printed };
    });
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 4 }]);
    expect([found.last.rowHeight, found.last.fill.color]).toEqual([33, '#FFEEAA']);
    expect(found.width.columnWidth).toBeCloseTo(200, 0);
    expect(found.layout.orientation).toBe('Landscape');
    expect(found.footer.leftFooter).toBe('Marseille – &P');
    expect(found.printed.address).toBe("'Lettre (2)'!A1:D28");
    expect([sheet.numberFormats[27]?.[2], sheet.numberFormats[27]?.[3]]).toEqual(['0.00', '#,##0 "€"']);
  });

  it('repeats rows that follow each other together, with their merges', async () => {
    const opened = await openSample();
    await addSheet('Fiches', [
      ['{{pour chaque action}}{{action.numéro}}', '{{action.titre}}', null],
      ['{{pour chaque action}}', '{{action.pilotes}}', 'fin'],
      ['après', null, null],
    ]);
    await inExcel(({ worksheets }) => worksheets.getItem('Fiches').getRange('B1:C1').merge(false));
    await keep('Fiches');
    const sheet = await inserted(opened, 'Fiches');
    expect(column(sheet, 1).slice(0, 5)).toEqual([1, null, 2, null, 3]);
    expect(column(sheet, 3).slice(0, 4)).toEqual([null, 'fin', null, 'fin']);
    expect(column(sheet, 1)[50]).toBe('après');
    expect(sheet.merges).toHaveLength(25);
    expect(sheet.merges[24]).toEqual({ top: 49, left: 2, bottom: 49, right: 3 });
  });

  it('leaves nothing, wherever Excel breaks off', async () => {
    const opened = await openSample();
    await addSheet('Lettre', letter);
    await keep('Lettre');
    const before = await saved(opened);
    const { fillings } = await filling('Lettre');
    for (let action = 1; action < 60; action += 6) {
      const mend = breakOff(opened, 2, action);
      const message = await messageOf(createFilled(fillings));
      mend();
      expect(message).toMatch(/n’a pas été créée/);
      expect(await saved(opened)).toEqual(before);
    }
  });

  it('stays protected where it was', async () => {
    const opened = await openSample();
    await addSheet('Lettre', letter);
    await inExcel(({ worksheets }) => {
      worksheets.getItem('Lettre').protection.protect({ allowSort: true });
    });
    await keep('Lettre');
    const sheet = await inserted(opened, 'Lettre');
    expect(sheet.isProtected).toBe(true);
    expect(column(sheet, 4)[28]).toBe(787_500);
  });

  it('never makes a formula of a text', async () => {
    const snapshot = sampleSnapshot();
    const [annexe1] = snapshot.sheets;
    const row = annexe1?.values[2];
    if (row) row[2] = '=1+1';
    const opened = await openSnapshot(snapshot);
    await addSheet('Fiche', [['{{action.titre}}', '{{action.titre}} !', '{{convention.siren}}']]);
    await inExcel(({ worksheets }) => {
      worksheets.getItem('Fiche').getRange('A1').numberFormat = [['@']];
    });
    await keep('Fiche');
    const sheet = await inserted(opened, 'Fiche', { action: 1 });
    expect(sheet.values[0]).toEqual(['=1+1', '=1+1 !', '130013030']);
    expect(sheet.formulas[0]?.[1]).toBeNull();
  });

  it('is there in the file that was saved, and inserted from it', async () => {
    const first = await openSample();
    await addSheet('Lettre', letter);
    await keep('Lettre');
    const { bytes } = await saveXlsx(await first.host.save());
    await first.close();
    const { workbook } = await openXlsx(bytes, 'Annexes.xlsx');
    const again = await openHost(workbook);
    const sheet = await inserted(again, 'Lettre');
    expect(column(sheet, 4)[28]).toBe(787_500);
    expect(errorsIn(await read(), [sheet.name])).toEqual([]);
  });
});

describe('every placeholder', () => {
  const cases: [string, WorkbookSnapshot, number[]][] = [
    ['the sample', sampleSnapshot(), [1, 3, 8, 18, 23]],
    ['another territory', broce(), [1, 2, 3]],
    ['a third', hauteSorgue(), [1, 2]],
    ['200 actions', manyActions(200), [1, 200]],
  ];

  it.each(cases)('comes to the same by its formula, without an error, on %s', async (_, snapshot, numbers) => {
    const opened = await openSnapshot(snapshot);
    await addSheet('Tout', everyPlaceholder);
    await keep('Tout');
    for (const action of numbers) {
      const { fillings } = await filling('Tout', { action });
      const sheet = await inserted(opened, 'Tout', { action });
      expect(errorsIn(await read(), [sheet.name])).toEqual([]);
      const wanted = (fillings[0]?.cells ?? []).map(({ row, value }) => [valueAt(sheet, row, 1), plain(value)]);
      expect(wanted).toHaveLength(everyPlaceholder.length);
      expect(wanted.map(([name], at) => [name, plain(valueAt(sheet, at + 1, 2))])).toEqual(wanted);
    }
  });

  testWithLibreOffice('comes to the same for LibreOffice', async () => {
    const opened = await openSample();
    await addSheet('Tout', everyPlaceholder);
    await keep('Tout');
    const sheets = [await inserted(opened, 'Tout', { action: 1 }), await inserted(opened, 'Tout', { action: 23 })];
    const again = await recalculated({ xlsx: (await saveXlsx(await opened.host.save())).bytes });
    for (const { name, ...sheet } of sheets) {
      const other = again.sheets.find((one) => one.name === name);
      expect(errorsIn(again, [name])).toEqual([]);
      expect(other && column(other, 2).map(plain)).toEqual(column({ name, ...sheet }, 2).map(plain));
    }
  });

  it('is a blank where there is no annexe', async () => {
    const opened = await openHost({ Feuil1: [['x']] });
    await addSheet('Tableau', [
      ['{{pour chaque action}}', '{{action.coût}}'],
      ['{{total.coût}}', '{{convention.siren}}'],
    ]);
    await keep('Tableau');
    const sheet = await inserted(opened, 'Tableau');
    expect(sheet.values.flat().filter((value) => value !== null)).toEqual([]);
  });
});

test('a repeated row for 200 actions is written in two round trips', async () => {
  const opened = await openSnapshot(manyActions(200));
  await addSheet('Lettre', letter);
  await keep('Lettre');
  const { fillings } = await filling('Lettre');
  const traffic = await roundTripsOf(opened, () => createFilled(fillings));
  expect(traffic).toHaveLength(2);
  await opened.host.settle();
  const sheet = await sheetNamed('Lettre (2)');
  expect(column(sheet, 1).slice(3, 203)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
  expect(errorsIn(await read(), ['Lettre (2)'])).toEqual([]);
});

test('nothing is filled with a placeholder that nobody knows', async () => {
  await openSample();
  await addSheet('Lettre', [['{{total.validé}}', '{{total.valeur}}']]);
  await keep('Lettre');
  const { fillings, issues } = await filling('Lettre');
  expect(fillings).toEqual([]);
  expect(issues.map(({ cell }) => cell)).toEqual([{ sheet: 'Modèle Lettre', row: 1, column: 2 }]);
});
