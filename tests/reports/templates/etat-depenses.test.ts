import type { SheetSnapshot } from '../../../src/workbook';
import { testWithLibreOffice } from '../../support/libreoffice';
import { daySerial } from '../../support/monitored';
import { sampleSnapshot } from '../../support/sample';
import { plainSpaces } from '../../support/typography';
import { computed, contextOf, monitoredBook, rowOf, sumOf, templateOf } from './support';

const template = templateOf('etat-depenses');

/** From column F on: approved, spent, of which AMI, vouchers, of which AMI, spent less vouchers. */
const money = (sheet: SheetSnapshot, label: string | number) => rowOf(sheet, label).slice(5, 11);

testWithLibreOffice('lists the vouchers of the year under their actions and adds them up', async () => {
  const book = await monitoredBook();
  const context = contextOf(book);
  const [sheet] = (await computed(book, template.build(context))) as [SheetSnapshot];
  expect(money(sheet, 1)).toEqual([35_000, 38_500, 19_250, 38_500, 19_250, 0]);
  expect(money(sheet, 3)).toEqual([75_000, 41_000, 30_000, 41_000.5, 30_000, -0.5]);
  const third = sheet.values.findIndex((row) => row[0] === 3);
  expect(sheet.values.slice(third + 1, third + 3).map((row) => [row[3], row[4], row[8]])).toEqual([
    ['F-18', daySerial('2021-11-05'), 11_000.5],
    ['M-2021-310', daySerial('2021-12-02'), 30_000],
  ]);
  expect(sheet.values.flat()).not.toContain('M-2022-004');
  const approved = sumOf(context.annexes.annexe1?.rows ?? [], 'approved');
  expect(money(sheet, 'Total').slice(0, 4)).toEqual([approved, 1_843_200, 213_750, 79_500.5]);
  expect(rowOf(sheet, 'Dépenses mandatées')[2]).toBe(1_843_200);
  expect(rowOf(sheet, 'AMI validé 2021')[2]).toBe(approved);
  expect(plainSpaces(sheet.values.flat().join(' '))).toContain('1 pièce sans date, hors de cet état.');
});

testWithLibreOffice('leaves room for a voucher of each action where the workbook has no « Pièces »', async () => {
  const sample = sampleSnapshot();
  const [blueprint] = template.build(contextOf(sample));
  const inputs = blueprint?.rows.filter(({ cells }) => cells[1]?.look === 'input' && cells[8]?.look === 'input cents');
  expect(inputs).toHaveLength(25);
  const [sheet] = (await computed(sample, template.build(contextOf(sample)))) as [SheetSnapshot];
  expect(money(sheet, 'Total').slice(1)).toEqual([null, null, null, null, null]);
  expect(rowOf(sheet, 'Crédits AMI versés par l’Etat')[2]).toBe(230_000);
});
