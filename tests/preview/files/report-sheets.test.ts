/** What the sheets of a report or of a follow-up need of a file: all of it survives saving, LibreOffice and opening. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { openXlsx, saveXlsx } from '../../../preview/files';
import type { HostedWorkbook } from '../../../preview/host/hosted-workbook';
import { closeHosts, errorCode, openHost } from '../../support/excel-host';
import { converted, testWithLibreOffice } from '../../support/libreoffice';

afterEach(closeHosts);

/** A protected form to fill in, over several pages. */
async function reportSheet(): Promise<HostedWorkbook> {
  const { host } = await openHost({
    'Suivi d’exécution': [
      ['Action', 'Dépensé', 'Motif', 'Total'],
      ['1', 100, '', '=B2'],
      ['2', 200, '', '=SUM(B2:B3)'],
    ],
    Listes: [['en cours'], ['terminée']],
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Suivi d’exécution');
    sheet.getRange('B2:B3').format.protection.locked = false;
    sheet.getRange('C:C').format.protection.locked = false;
    sheet.getRange('5:5').format.protection.locked = false;
    sheet.getRange('B2:B3').format.fill.color = '#FFF2CC';
    sheet.horizontalPageBreaks.add('A3');
    sheet.horizontalPageBreaks.add('A10');
    sheet.verticalPageBreaks.add('D1');
    sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintArea('A1:D12');
    sheet.pageLayout.setPrintTitleRows('$1:$1');
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Page &P sur &N';
    sheet.names.add('depenses', sheet.getRange('B2:B3'));
    sheet.getRange('D:D').group('ByColumns');
    sheet.getRange('2:3').group('ByRows');
    sheet.getRange('A2').hyperlink = { documentReference: "'Suivi d’exécution'!D3", textToDisplay: '1' };
    const validation = sheet.getRange('C2:C3').dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: '=Listes!$A$1:$A$2' } };
    validation.prompt = { showPrompt: true, title: 'Avancement', message: 'Choisissez dans la liste.' };
    validation.errorAlert = {
      showAlert: true,
      style: 'Warning',
      title: 'Avancement',
      message: 'Ce mot n’est pas dans la liste.',
    };
    const highlight = sheet.getRange('B2:B3').conditionalFormats.add('Custom').custom;
    highlight.rule.formula = '=$B2>$D2';
    highlight.format.fill.color = '#F8CBAD';
    sheet.freezePanes.freezeRows(1);
    sheet.protection.protect({ allowFormatColumns: true });
    await context.sync();
  });
  return host.save();
}

/** Everything that was asked for above, as Excel's API tells it. */
async function facts(workbook: HostedWorkbook): Promise<Record<string, unknown>> {
  await openHost(workbook);
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Suivi d’exécution');
    const locked = ['A2', 'B2', 'B3', 'C40', 'F5', 'D3'].map((address) =>
      sheet.getRange(address).format.protection.load('locked'),
    );
    const rows = sheet.horizontalPageBreaks.load('items/rowIndex');
    const columns = sheet.verticalPageBreaks.load('items/columnIndex');
    const layout = sheet.pageLayout.load('orientation,zoom,headersFooters/defaultForAllPages/centerFooter');
    const printed = layout.getPrintArea().load('address');
    const titles = layout.getPrintTitleRows().load('address');
    const name = sheet.names.getItem('depenses').load('formula');
    const link = sheet.getRange('A2').load('hyperlink');
    const validation = sheet.getRange('C2:C3').dataValidation.load('rule,prompt,errorAlert,type');
    const formats = sheet.getRange('B2:B3').conditionalFormats.load('items/custom/rule/formula');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    sheet.protection.load('protected,options/allowFormatColumns');
    await context.sync();
    return {
      locked: locked.map((one) => one.locked),
      breaks: [rows.items.map(({ rowIndex }) => rowIndex), columns.items.map(({ columnIndex }) => columnIndex)],
      layout: [layout.orientation, layout.zoom, layout.headersFooters.defaultForAllPages.centerFooter],
      printed: [printed.address, titles.address],
      name: name.formula,
      link: link.hyperlink.documentReference,
      rule: validation.rule.list?.source,
      words: [validation.prompt.message, validation.errorAlert.style, validation.errorAlert.message],
      formats: formats.items.map(({ custom }) => custom.rule.formula),
      frozen: frozen.address,
      protection: [sheet.protection.protected, sheet.protection.options?.allowFormatColumns],
    };
  });
}

const expected = {
  locked: [true, false, false, false, false, true],
  breaks: [[2, 9], [3]],
  layout: ['Landscape', { horizontalFitToPages: 1 }, 'Page &P sur &N'],
  printed: ["'Suivi d’exécution'!A1:D12", "'Suivi d’exécution'!1:1"],
  name: "='Suivi d’exécution'!$B$2:$B$3",
  link: "'Suivi d’exécution'!D3",
  rule: '=Listes!$A$1:$A$2',
  words: ['Choisissez dans la liste.', 'Warning', 'Ce mot n’est pas dans la liste.'],
  formats: ['=$B2>$D2'],
  frozen: "'Suivi d’exécution'!1:1",
  protection: [true, true],
};

describe('a sheet of a report', () => {
  test('is the same in the host', async () => {
    expect(await facts(await reportSheet())).toEqual(expected);
  });

  test('is the same once saved and opened', async () => {
    const { bytes, notKept } = await saveXlsx(await reportSheet());
    const opened = await openXlsx(bytes, 'suivi.xlsx');
    expect([notKept, opened.notKept]).toEqual([[], []]);
    expect(await facts(opened.workbook)).toEqual(expected);
    const [id = ''] = opened.workbook.data.sheetOrder;
    expect(opened.workbook.side.sheets[id]?.outline).toEqual([
      { by: 'rows', first: 1, last: 2, level: 1, isCollapsed: false },
      { by: 'columns', first: 3, last: 3, level: 1, isCollapsed: false },
    ]);
  });

  test('lets its inputs be typed in, and nothing else, once opened', async () => {
    const { workbook } = await openXlsx((await saveXlsx(await reportSheet())).bytes, 'suivi.xlsx');
    await openHost(workbook);
    const type = (address: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Suivi d’exécution').getRange(address).values = [['x']];
        await context.sync();
      });
    await type('B2');
    expect(await errorCode(type('A2'))).toBe('AccessDenied');
  });

  testWithLibreOffice('is the same for LibreOffice', async () => {
    const { bytes } = await saveXlsx(await reportSheet());
    const back = await openXlsx(converted(bytes, 'xlsx', 'xlsx'), 'suivi.xlsx');
    // Without a window LibreOffice freezes nothing.
    expect({ ...(await facts(back.workbook)), frozen: expected.frozen }).toEqual(expected);
  });
});
