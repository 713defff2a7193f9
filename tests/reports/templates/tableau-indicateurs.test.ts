import type { CellValue, SheetSnapshot } from '../../../src/workbook';
import { testWithLibreOffice } from '../../support/libreoffice';
import { typedOn } from '../../support/monitored';
import { sampleSnapshot } from '../../support/sample';
import { computed, contextOf, emptyBook, monitoredBook, rowOf, templateOf } from './support';

const template = templateOf('tableau-indicateurs');

/** What the row of an action's first indicator says, by column. */
function indicator(sheet: SheetSnapshot, action: number): Record<string, CellValue> {
  const header = rowOf(sheet, 'N°');
  return Object.fromEntries(rowOf(sheet, action).map((value, index) => [String(header[index]), value]));
}

testWithLibreOffice('follows « Suivi des indicateurs » and judges each target', async () => {
  const book = await monitoredBook();
  const context = contextOf(book);
  const table = context.monitoring.indicators;
  const at = (action: number) => table?.rows.find(({ number }) => number.value === action);
  const [five, twentyThree] = [at(5), at(23)];
  if (!table || !five || !twentyThree) throw new Error('No such indicators');
  // Of action 23 more was reached in the second year; of action 5 less is better.
  const typed = typedOn(table.sheet, [
    { ...five.direction.cell, value: 'baisse' },
    { ...twentyThree.achieved2.cell, value: 19 },
  ]);
  const changed = { ...book, sheets: book.sheets.map((sheet) => (sheet.name === typed.name ? typed : sheet)) };
  const [sheet] = (await computed(changed, template.build(contextOf(changed)))) as [SheetSnapshot];
  expect(indicator(sheet, 5)).toMatchObject({ 'Cible 2021': 30, 'Réalisé 2021': 26, 'Feu 2021': 'Atteint' });
  expect(indicator(sheet, 5)['Atteinte 2021']).toBeCloseTo(30 / 26, 9);
  expect(indicator(sheet, 8)).toMatchObject({ 'Cible 2021': 2, 'Réalisé 2021': 1, 'Feu 2021': 'Loin' });
  expect(indicator(sheet, 23)).toMatchObject({
    'Feu 2021': 'Atteint',
    'Cible 2022': 20,
    'Feu 2022': 'Proche',
    Tendance: '▲ progrès',
  });
  expect(indicator(sheet, 1)).toMatchObject({ 'Feu 2021': 'Sans cible', 'Atteinte 2021': null, Tendance: null });
  const lights = ['Atteint', 'Proche', 'Loin', 'Non mesuré', 'Sans cible'].map((word) => Number(rowOf(sheet, word)[3]));
  expect(lights.reduce((sum, count) => sum + count, 0)).toBe(table.rows.length);
});

testWithLibreOffice(
  'takes the targets read in the annexes where nobody follows them, and blanks where there are none',
  async () => {
    const sample = sampleSnapshot();
    const [sheet] = (await computed(sample, template.build(contextOf(sample)))) as [SheetSnapshot];
    expect(indicator(sheet, 5)).toMatchObject({ 'Cible 2021': 30, 'Réalisé 2021': null, 'Feu 2021': 'Non mesuré' });
    const [blank] = (await computed(emptyBook, template.build(contextOf(emptyBook)))) as [SheetSnapshot];
    expect(rowOf(blank, 'Sans cible')[3]).toBe(0);
  },
);
