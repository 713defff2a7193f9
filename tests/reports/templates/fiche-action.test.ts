import type { CellValue, SheetSnapshot } from '../../../src/workbook';
import { testWithLibreOffice } from '../../support/libreoffice';
import { sampleSnapshot } from '../../support/sample';
import { computed, contextOf, monitoredBook, templateOf } from './support';

const template = templateOf('fiche-action');

/** What stands at the right of a label. */
function beside({ values }: SheetSnapshot, label: string): CellValue {
  const row = values.find((cells) => cells.includes(label)) ?? [];
  return row[row.indexOf(label) + 1] ?? null;
}

testWithLibreOffice('tells of an action what the annexes and the monitoring sheet say', async () => {
  const book = await monitoredBook();
  const context = contextOf(book, { action: 3 });
  const row = context.annexes.annexe1?.rows.find(({ number }) => number.value === 3);
  const [sheet] = (await computed(book, template.build(context))) as [SheetSnapshot];
  expect(beside(sheet, 'Action')).toBe(row?.action.text);
  expect(beside(sheet, 'Coût total 2021')).toBe(row?.cost.value.total);
  expect(beside(sheet, 'AMI validé')).toBe(row?.approved.value.total);
  expect(beside(sheet, 'Statut')).toBe('En cours');
  expect(beside(sheet, 'Dépense mandatée')).toBe(41_000);
  expect(beside(sheet, 'Taux d’exécution')).toBeCloseTo(0.41, 9);
});

testWithLibreOffice('shows no amount that slipped into the deliverables', async () => {
  const book = sampleSnapshot();
  const deliverables = async (action: number) => {
    const [sheet] = (await computed(book, template.build(contextOf(book, { action })))) as [SheetSnapshot];
    return beside(sheet, 'Livrables');
  };
  expect([await deliverables(13), await deliverables(17)]).toEqual(['bilan', null]);
});

test('makes one sheet an action, on one page each, and leaves out what nobody follows', () => {
  const sheets = template.build(contextOf(sampleSnapshot()));
  expect(sheets).toHaveLength(25);
  expect(new Set(sheets.map(({ name }) => name)).size).toBe(25);
  expect(sheets.every(({ print }) => print?.pagesTall === 1)).toBe(true);
  expect(sheets[0]?.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value))).not.toContain('Exécution 2021');
});
