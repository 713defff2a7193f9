import { readFileSync } from 'node:fs';
import { samplePath } from '../../../assets/samples/build';
import { emptySideStore } from '../../../preview/host/side-store';
import { readWorkbookFile } from '../../../src/cli/xlsx';
import { readWorkbook } from '../../../src/excel';
import { signSheet } from '../../../src/excel/sign';
import { sheetSnapshot } from '../../../src/workbook';
import type { SheetSnapshot } from '../../../src/workbook';
import { generatedAgreement } from '../../bench/generated-agreement';
import { closeHosts, openHost } from '../../support/excel-host';
import { beforeRoundTrip, inExcel, openSample, openSnapshot, read } from '../../support/valider';

jest.setTimeout(60_000);
afterEach(closeHosts);

const FIVE_MEGABYTES = 5 * 1024 * 1024;
const whole = { needsWhole: () => true, withMerges: true };

/** The first sheet of the open workbook. */
async function firstSheet(): Promise<SheetSnapshot> {
  const { sheets } = await readWorkbook(whole);
  if (!sheets[0]) throw new Error('The workbook has no sheet.');
  return sheets[0];
}

describe('reading the sample', () => {
  it('takes two round trips', async () => {
    const { traffic } = await openSample();
    await read();
    expect(traffic).toHaveLength(2);
  });

  it('gives what the file reader gives of the same file, cell by cell', async () => {
    await openSample();
    const withoutIds = ({ sheets }: { sheets: SheetSnapshot[] }) => sheets.map((sheet) => ({ ...sheet, id: '' }));
    const { snapshot } = await readWorkbookFile(readFileSync(samplePath));
    expect(withoutIds(await read())).toEqual(withoutIds(snapshot));
  });

  it('needs nothing newer than ExcelApi 1.9, but for merged areas', async () => {
    const { traffic } = await openSample({ requirementSets: { ExcelApi: '1.9' } });
    const { sheets } = await read();
    expect(traffic.map(({ error }) => error)).toEqual([null, null]);
    expect(sheets.map(({ merges }) => merges)).toEqual([[], []]);
    expect(sheets[0]?.values).toHaveLength(29);
  });

  it('leaves merged areas alone unless asked', async () => {
    await openSample();
    const { sheets } = await readWorkbook({ needsWhole: () => true });
    expect(sheets.map(({ merges }) => merges)).toEqual([[], []]);
  });
});

describe('reading a sheet', () => {
  it('finds the block of cells wherever it begins, and tells formulas from texts', async () => {
    await openHost({ Feuille: [] });
    await inExcel(({ worksheets }) => {
      const sheet = worksheets.getItem('Feuille');
      sheet.getRange('C5:E6').values = [
        ['texte', 1.5, true],
        ['=D5*2', "'=D5", '=1/0'],
      ];
      sheet.getRange('D5').numberFormat = [['#,##0 "€"']];
    });
    const sheet = await firstSheet();
    expect([sheet.firstRow, sheet.firstColumn, sheet.isComplete]).toEqual([5, 3, true]);
    expect(sheet.values).toEqual([
      ['texte', 1.5, true],
      [3, '=D5', '#DIV/0!'],
    ]);
    expect(sheet.formulas).toEqual([
      [null, null, null],
      ['=D5*2', null, '=1/0'],
    ]);
    expect(sheet.numberFormats[0]).toEqual(['General', '#,##0 "€"', 'General']);
  });

  it('sees what is hidden, merged, filtered and protected', async () => {
    const rows = [
      ['n°', 'Action', 'Coût'],
      [1, 'a', 10],
      [2, 'b', 20],
      [3, 'c', 30],
    ];
    await openHost({ Visible: rows, Masquée: [['x']], 'Très masquée': [['y']], Vide: [] });
    await inExcel(({ worksheets }) => {
      const sheet = worksheets.getItem('Visible');
      sheet.getRange('3:3').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
      sheet.getRange('A6:B7').merge();
      worksheets.getItem('Masquée').visibility = 'Hidden';
      worksheets.getItem('Très masquée').visibility = 'VeryHidden';
      worksheets.getItem('Vide').protection.protect();
    });
    const { sheets } = await readWorkbook(whole);
    const [visible, , , empty] = sheets;
    expect(visible?.hiddenRows).toEqual([3]);
    expect(visible?.hiddenColumns).toEqual([2]);
    expect(visible?.merges).toEqual([{ top: 6, left: 1, bottom: 7, right: 2 }]);
    expect(visible?.values[2]).toEqual([2, 'b', 20]);
    expect(visible?.isFiltered).toBe(false);
    expect(sheets.map((sheet) => sheet.visible)).toEqual([true, false, false, true]);
    expect(sheets.map((sheet) => sheet.isProtected)).toEqual([false, false, false, true]);
    expect(empty?.values).toEqual([]);
  });

  it('says that a filter hides rows', async () => {
    await openHost({
      Filtrée: [
        ['n°', 'État'],
        [1, 'oui'],
        [2, 'non'],
        [3, 'oui'],
      ],
    });
    await inExcel(({ worksheets }) => {
      const sheet = worksheets.getItem('Filtrée');
      sheet.autoFilter.apply(sheet.getRange('A1:B4'), 1, { filterOn: 'Values', values: ['oui'] });
    });
    const sheet = await firstSheet();
    expect(sheet.isFiltered).toBe(true);
    expect(sheet.hiddenRows).toEqual([3]);
    expect(sheet.values).toHaveLength(4);
  });

  it('finds tables with their headings and totals', async () => {
    await openHost({ Tableau: [['Avant'], ['n°', 'Coût'], [1, 10], [2, 20]] });
    await inExcel(({ worksheets }) => {
      worksheets.getItem('Tableau').tables.add('A2:B4', true).name = 'Actions';
    });
    const { tables } = await firstSheet();
    expect(tables).toEqual([
      { name: 'Actions', area: { top: 2, left: 1, bottom: 4, right: 2 }, hasHeaders: true, hasTotals: false },
    ]);
  });

  it('says that a table’s own filter hides rows', async () => {
    await openHost({
      Tableau: [
        ['n°', 'État'],
        [1, 'oui'],
        [2, 'non'],
      ],
    });
    await inExcel(({ worksheets }) => {
      const { autoFilter } = worksheets.getItem('Tableau').tables.add('A1:B3', true);
      autoFilter.apply('B1:B3', 1, { filterOn: 'Values', values: ['oui'] });
    });
    const sheet = await firstSheet();
    expect(sheet.isFiltered).toBe(true);
    expect(sheet.hiddenRows).toEqual([3]);
  });

  it('recognises the sheets that the add-in made, and those only', async () => {
    await openHost({ Rapport: [['x']], 'Annexe 1': [['y']] });
    await inExcel(({ worksheets, names }) => {
      signSheet(worksheets.getItem('Rapport'), 'rapport');
      names.add('_annexes', '="rapport"');
    });
    const { sheets } = await readWorkbook(whole);
    expect(sheets.map(({ signature }) => signature)).toEqual(['rapport', null]);
    const visible = await inExcel(({ worksheets }) =>
      worksheets.getItem('Rapport').names.getItem('_annexes_lda').load({ visible: true }),
    );
    expect(visible.visible).toBe(false);
  });

  it('says whether the workbook is read-only', async () => {
    const { host } = await openHost({ Feuille: [['x']] });
    expect((await readWorkbook(whole)).isReadOnly).toBe(false);
    const { data } = await host.save();
    await openHost({ data, side: { ...emptySideStore(), isReadOnly: true } });
    expect((await readWorkbook(whole)).isReadOnly).toBe(true);
  });

  it('looks again when a sheet goes between the two round trips', async () => {
    const opened = await openHost({ 'Annexe 1': [['x']], Brouillon: [['y']] });
    beforeRoundTrip(opened, 2, () => inExcel(({ worksheets }) => worksheets.getItem('Brouillon').delete()));
    const { sheets } = await readWorkbook(whole);
    expect(sheets.map(({ name }) => name)).toEqual(['Annexe 1']);
  });
});

describe('reading large sheets', () => {
  it('reads ten thousand actions completely, in answers that Excel on the web accepts, side by side', async () => {
    const [annexe1] = generatedAgreement(10_000).sheets;
    const opened = await openSnapshot({ sheets: annexe1 ? [annexe1] : [], isReadOnly: false });
    const together = mostTogether(opened.host);
    const { sheets } = await read();
    expect(sheets[0]?.values).toEqual(annexe1?.values);
    expect(sheets[0]?.isComplete).toBe(true);
    expect(opened.traffic.every(({ error, responseBytes }) => error === null && responseBytes < FIVE_MEGABYTES)).toBe(
      true,
    );
    // Two round trips one after the other, then all the rest at once.
    expect(together()).toBe(opened.traffic.length - 2);
  });

  it('reads only the top of a long sheet that holds no annexe', async () => {
    const rows = Array.from({ length: 1500 }, (_, index) => [index]);
    const { traffic } = await openSnapshot({
      sheets: [sheetSnapshot({ name: 'Journal', values: rows })],
      isReadOnly: false,
    });
    const { sheets } = await read();
    expect(sheets[0]?.isComplete).toBe(false);
    expect(sheets[0]?.values).toHaveLength(1200);
    expect(traffic).toHaveLength(2);
  });

  it('asks again by halves when an answer is too large', async () => {
    const text = 'é'.repeat(1000);
    const rows = Array.from({ length: 150 }, (_, row) => Array.from({ length: 10 }, () => `${row} ${text}`));
    const { traffic } = await openHost({ 'Annexe 1': rows, 'Annexe 2': [['court']] });
    const { sheets } = await readWorkbook(whole);
    expect(sheets.map(({ values }) => values)).toEqual([rows, [['court']]]);
    expect(traffic.some(({ error }) => error === 'ResponsePayloadSizeLimitExceeded')).toBe(true);
  });

  it('is not led astray by a cell at the end of the sheet', async () => {
    const { traffic } = await openHost({ 'Annexe 1': [['haut']] });
    await inExcel(({ worksheets }) => {
      worksheets.getItem('Annexe 1').getRange('A5000').values = [['bas']];
    });
    traffic.length = 0;
    const sheet = await firstSheet();
    expect(sheet.values).toHaveLength(5000);
    expect([sheet.values[0], sheet.values[4999]]).toEqual([['haut'], ['bas']]);
    expect(traffic.length).toBeLessThan(20);
  });
});

/** Counts the most requests that were under way at the same time from now on. */
function mostTogether(host: Awaited<ReturnType<typeof openHost>>['host']): () => number {
  const roundTrip = host.roundTrip.bind(host);
  let underWay = 0;
  let most = 0;
  host.roundTrip = async (request) => {
    underWay += 1;
    most = Math.max(most, underWay);
    const result = await roundTrip(request);
    underWay -= 1;
    return result;
  };
  return () => most;
}
