import { statuses } from '../../../src/monitoring';
import type { SheetSnapshot } from '../../../src/workbook';
import { testWithLibreOffice } from '../../support/libreoffice';
import { daySerial } from '../../support/monitored';
import { computed, contextOf, monitoredBook, rowOf, templateOf } from './support';

const template = templateOf('compte-rendu-copil');

testWithLibreOffice('shows where each action stands, its pilots and its next steps', async () => {
  const book = await monitoredBook();
  const context = contextOf(book);
  const [sheet] = (await computed(book, template.build(context))) as [SheetSnapshot];
  const { pilots, milestones } = context.annexes.annexe2?.rows.find(({ number }) => number.value === 12) ?? {};
  const row = sheet.values.find((cells) => cells[0] === 12 && cells[2] !== null);
  expect(row?.slice(2, 5)).toEqual([pilots?.text, milestones?.text, 'En retard']);
  expect(rowOf(sheet, 'Arrêté des données 2021')[2]).toBe(daySerial('2021-12-31'));
});

test('offers the states of « Suivi d’exécution »', async () => {
  const [sheet] = template.build(contextOf(await monitoredBook()));
  expect(sheet?.validations?.map(({ rule }) => rule)).toContainEqual({ kind: 'list', choices: statuses });
});
