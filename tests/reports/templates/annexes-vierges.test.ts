import { readAnnexes } from '../../../src/annexes';
import { annexe1Columns, annexe2Columns, defaultSettings, modelSettings } from '../../../src/convention';
import type { SheetBlueprint, SheetSnapshot } from '../../../src/workbook';
import { testWithLibreOffice } from '../../support/libreoffice';
import { computed, contextOf, emptyBook, templateOf } from './support';

const template = templateOf('annexes-vierges');

/** The blank annexes with an action typed on their first row. */
function filled(): SheetBlueprint[] {
  return template.build(contextOf(emptyBook)).map((sheet, index) => {
    const first = sheet.rows.findIndex(({ cells }) => cells[0]?.look === 'input center');
    const values = index === 0 ? { 0: 1, 2: 'Loger', 9: 1_000, 10: 600, 16: 500 } : { 0: 1, 1: 'Loger', 5: 'mai-21' };
    const rows = sheet.rows.map((row, at) => {
      const cells = row.cells.map((cell, column) => {
        const value = values[column as 0];
        return at === first && value !== undefined ? { ...cell, value } : cell;
      });
      return { ...row, cells };
    });
    return { ...sheet, rows };
  });
}

testWithLibreOffice('are read as annexes once filled in, with their columns and totals', async () => {
  const sheets = (await computed(emptyBook, filled())) as [SheetSnapshot, SheetSnapshot];
  const { annexe1, annexe2 } = readAnnexes({ sheets, isReadOnly: false }, defaultSettings);
  expect(Object.keys(annexe1?.columns ?? {}).sort()).toEqual(annexe1Columns.map(({ key }) => key).sort());
  expect(Object.keys(annexe2?.columns ?? {}).sort()).toEqual(annexe2Columns.map(({ key }) => key).sort());
  expect([annexe1Columns.length, annexe2Columns.length]).toEqual([17, 9]);
  expect(annexe1?.rows.map(({ number, cost }) => [number.value, cost.value.total])).toEqual([[1, 1_000]]);
  expect(annexe2?.rows.map(({ action, start }) => [action.text, start.value.start])).toEqual([['Loger', '2021-05-01']]);
  const totals = sheets[0].values.find((row) => row[2] === 'TOTAL');
  expect([totals?.[9], totals?.[10], totals?.[16]]).toEqual([1_000, 600, 500]);
});

test('offer the categories, the priorities and the territories of the settings', () => {
  const choices = ([sheet]: SheetBlueprint[]) =>
    sheet?.validations?.flatMap(({ rule }) => (rule.kind === 'list' ? [rule.choices] : [])) ?? [];
  expect(choices(template.build(contextOf(emptyBook)))).toEqual([
    defaultSettings.territories.map(({ name }) => name),
    expect.arrayContaining([expect.stringMatching(/^1\. /)]),
    ['1', '2', '3', '4', '5'],
  ]);
  // Where any territory may be, there is nothing to choose from.
  expect(choices(template.build(contextOf(emptyBook, {}, modelSettings)))).toHaveLength(2);
});
