import { afterEach, expect, test } from '@jest/globals';
import { closeHosts, openHost } from '../../support/excel-host';

afterEach(closeHosts);

test('formulas that are sorted go on speaking of their own row, as if they were copied; the others of the same cells', async () => {
  await openHost({
    S: [
      ['a', 10, '=B1*2', '=B1/$B$3'],
      ['b', 30, '=B2*2', '=B2/$B$3'],
      ['c', 20, '=B3*2', '=B3/$B$3'],
      ['=B1', '=SUM(B1:B3)', '=C2', null],
    ],
  });
  const cells = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('S');
    sheet.getRange('A1:D3').sort.apply([{ key: 1, ascending: false }]);
    const range = sheet.getRange('A1:D4').load('formulas,values');
    await context.sync();
    return range;
  });
  expect(cells.formulas).toEqual([
    ['b', 30, '=B1*2', '=B1/$B$3'],
    ['c', 20, '=B2*2', '=B2/$B$3'],
    ['a', 10, '=B3*2', '=B3/$B$3'],
    ['=B1', '=SUM(B1:B3)', '=C2', ''],
  ]);
  expect(cells.values).toEqual([
    ['b', 30, 60, 3],
    ['c', 20, 40, 2],
    ['a', 10, 20, 1],
    [30, 60, 40, ''],
  ]);
});
