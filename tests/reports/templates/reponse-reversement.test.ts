import type { SheetBlueprint, SheetSnapshot } from '../../../src/workbook';
import { testWithLibreOffice } from '../../support/libreoffice';
import { daySerial } from '../../support/monitored';
import { plainSpaces } from '../../support/typography';
import { computed, contextOf, monitoredBook, rowOf, templateOf } from './support';

const answer = templateOf('reponse-reversement');

testWithLibreOffice('the answer is due a month after the letter, and the stake follows what was paid', async () => {
  const book = await monitoredBook();
  const [blueprint] = answer.build(contextOf(book)) as [SheetBlueprint];
  const received = blueprint.rows.findIndex(({ cells }) => String(cells[0]?.value).startsWith('Lettre reçue'));
  const typed = blueprint.rows.map((row, index) => {
    const cells = row.cells.map((cell, column) => {
      return index === received && column === 2 ? { ...cell, value: daySerial('2022-05-31') } : cell;
    });
    return { ...row, cells };
  });
  const [sheet] = (await computed(book, [{ ...blueprint, rows: typed }])) as [SheetSnapshot];
  expect(rowOf(sheet, 'Répondre au plus tard le')[2]).toBe(daySerial('2022-06-30'));
  const most = sheet.values.find((row) => plainSpaces(String(row[0])).startsWith('Plafond : 20 %'));
  expect(most?.[2]).toBe(46_000);
});
