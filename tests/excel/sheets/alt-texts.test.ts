import { withAltTexts } from '../../../src/excel/sheets/alt-texts';
import { everyKind, someChart } from '../../support/blueprints';

test('what is said of a chart stands in the first cell that it covers, beyond the rows if need be', () => {
  const before = everyKind();
  const { rows } = withAltTexts(everyKind({ charts: [someChart({ top: 8, left: 2, bottom: 12, right: 3 })] }));
  expect(rows.slice(0, 5)).toEqual(before.rows);
  expect(rows.slice(5).map(({ cells }) => cells)).toEqual([
    [],
    [],
    [null, { value: 'Barres : ce que coûte chaque ligne.', look: expect.any(String) as string }],
  ]);
});

test('a cell that holds something of the sheet’s own is left as it is, and so is a sheet without charts', () => {
  const taken = everyKind({ charts: [someChart({ top: 3, left: 3, bottom: 6, right: 3 })] });
  expect(withAltTexts(taken).rows).toEqual(taken.rows);
  const plain = everyKind();
  expect(withAltTexts(plain)).toBe(plain);
});
