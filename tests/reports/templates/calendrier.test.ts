import type { SheetSnapshot } from '../../../src/workbook';
import { testWithLibreOffice } from '../../support/libreoffice';
import { daySerial, typedOn } from '../../support/monitored';
import { sampleSnapshot } from '../../support/sample';
import { computed, contextOf, monitoredBook, rowOf, templateOf } from './support';

const template = templateOf('calendrier');
/** The first and the last day of an action; null where nobody says. */
const days = (sheet: SheetSnapshot, action: number) => rowOf(sheet, action).slice(3, 5);

testWithLibreOffice(
  'shows the days that the annexes say, to the end of the agreement where they say no end',
  async () => {
    const sample = sampleSnapshot();
    const context = contextOf(sample);
    const { annexe1, annexe2 } = context.annexes;
    const [sheet] = (await computed(sample, template.build(context))) as [SheetSnapshot];
    const numbers = annexe1?.rows.flatMap(({ number }) => number.value ?? []) ?? [];
    expect(numbers).toHaveLength(25);
    for (const action of numbers) {
      const one = annexe1?.rows.find(({ number }) => number.value === action)?.calendar.value;
      const two = annexe2?.rows.find(({ number }) => number.value === action)?.start.value;
      const start = two?.start ?? one?.start ?? null;
      const end = two?.end ?? one?.end ?? '2022-12-31';
      expect([action, ...days(sheet, action)]).toEqual([
        action,
        ...(start === null ? [null, null] : [daySerial(start), daySerial(end)]),
      ]);
    }
  },
);

testWithLibreOffice('follows what is typed in the annexes after it was inserted', async () => {
  const sample = sampleSnapshot();
  const context = contextOf(sample);
  const cellOf = (action: number) => {
    const row = context.annexes.annexe2?.rows.find(({ number }) => number.value === action);
    if (!row) throw new Error(`No action ${action}`);
    return row.start.cell;
  };
  const changed = {
    ...sample,
    sheets: sample.sheets.map((sheet) =>
      sheet.name === 'Annexe 2'
        ? typedOn(sheet, [
            { ...cellOf(1), value: daySerial('2021-09-01') },
            { ...cellOf(3), value: 'au printemps' },
          ])
        : sheet,
    ),
  };
  const [sheet] = (await computed(changed, template.build(context))) as [SheetSnapshot];
  expect(days(sheet, 1)[0]).toBe(daySerial('2021-09-01'));
  expect(days(sheet, 3)).toEqual(['à relire', null]);
});

testWithLibreOffice('shows when actions really began and are to end, where the team says so', async () => {
  const book = await monitoredBook();
  const [sheet] = (await computed(book, template.build(contextOf(book)))) as [SheetSnapshot];
  expect(days(sheet, 1)).toEqual([daySerial('2021-07-01'), daySerial('2022-12-31')]);
  expect(days(sheet, 2)[1]).toBe(daySerial('2023-06-30'));
});
