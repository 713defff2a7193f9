import { LocaleType, UniverInstanceType, type Workbook } from '@univerjs/core';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { headlessUniver } from '../../../../preview/host/node/headless';
import { showDecimalCommas } from '../../../../preview/page/grid/general-format';

test('decimals have a comma, and the formats of cells are what they are', () => {
  const univer = headlessUniver();
  const cell = (v: number, pattern?: string) => ({ v, t: 2, ...(pattern && { s: { n: { pattern } } }) });
  const cells = [cell(1.5), cell(0.25, '0 %'), cell(1234.5, '#,##0.00'), cell(0.5, 'General'), cell(12)];
  const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: 'classeur',
    locale: LocaleType.FR_FR,
    sheetOrder: ['feuille'],
    sheets: { feuille: { id: 'feuille', name: 'Feuille', cellData: { 0: { ...cells } } } },
  });
  univer.__getInjector().get(SheetsNumfmtCellContentController).setNumfmtLocal('fr');
  showDecimalCommas(univer);
  const sheet = workbook.getActiveSheet();
  const shown = cells.map((_, column) => String(sheet.getCell(0, column)?.v).replace(/\s/gu, ' '));
  univer.dispose();
  expect(shown).toEqual(['1,5', '25 %', '1 234,50', '0,5', '12']);
});
