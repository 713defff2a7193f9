/** Formulas are calculated anew when what they look at changes, and forgotten when they go. */
import { afterEach, expect, jest, test } from '@jest/globals';
import { closeHosts, openHost } from '../../support/excel-host';
import { inExcel } from '../../support/valider';

afterEach(closeHosts);

/** Univer says on the console that it looks for a formula that is no longer there. */
const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);

async function sums(): Promise<unknown[]> {
  const { values } = await inExcel(({ worksheets }) =>
    worksheets.getItem('T').getRange('A1:A3').load({ values: true }),
  );
  return values.map(([value]) => value as unknown);
}

const type = (address: string, value: unknown) =>
  inExcel(({ worksheets }) => {
    worksheets.getItem('S').getRange(address).values = [[value]];
  });

test('whatever is emptied, inserted, deleted and written anew around them', async () => {
  await openHost({
    S: Array.from({ length: 6 }, (_, index) => [index + 1, `=A${index + 1}*2`, `=SUM(A:A)+B${index + 1}`]),
    T: [['=SUM(S!A1:A6)'], ['=SUM(S!B1:B6)'], ['=S!C6']],
  });
  await inExcel(({ worksheets }) => {
    const { dataValidation } = worksheets.getItem('S').getRange('A1:A6');
    dataValidation.rule = { custom: { formula: '=A1<SUM($B$1:$B$6)' } };
  });
  expect(await sums()).toEqual([21, 42, 33]);

  await inExcel(({ worksheets }) => {
    const sheet = worksheets.getItem('S');
    sheet.getRange('3:3').insert('Down');
    sheet.getRange('A3:B3').formulas = [[10, '=A3*3']];
    sheet.getRange('5:5').delete('Up');
  });
  expect(await sums()).toEqual([27, 64, 39]);

  await inExcel(({ worksheets }) => {
    const sheet = worksheets.getItem('S');
    sheet.copy('End').name = 'Z';
    sheet.getRange('B1:C6').clear('Contents');
    sheet.getRange('B1:B6').formulas = [['=A1'], ['=A2'], ['=A3'], ['=A4'], ['=A5'], ['=A6']];
    worksheets.getItem('Z').delete();
  });
  await type('A6', 100);
  expect(await sums()).toEqual([121, 121, 0]);
  expect(complaints).not.toHaveBeenCalled();
});

test('a merge keeps the content that Excel keeps, though formulas be calculated in the same batch', async () => {
  await openHost({ S: [['a']] });
  const cells = await inExcel(({ worksheets }) => {
    const sheet = worksheets.getItem('S');
    sheet.getRange('A2:B2').formulas = [['=1+1', '=2+2']];
    sheet.getRange('A2:B2').merge();
    sheet.getRange('A3').formulas = [['=3+3']];
    sheet.getRange('A3:B3').merge();
    return sheet.getRange('A2:B3').load({ values: true, formulas: true });
  });
  expect([cells.values, cells.formulas]).toEqual([
    [
      [2, ''],
      [6, ''],
    ],
    [
      ['=1+1', ''],
      ['=3+3', ''],
    ],
  ]);
});
