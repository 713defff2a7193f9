import { createSheet } from '../../../src/excel';
import { recapitulatif } from '../../../src/reports/recapitulatif';
import { valueAt } from '../../../src/workbook';
import type { SheetSnapshot } from '../../../src/workbook';
import { agreementIn, insertColumns } from '../../support/columns';
import { closeHosts } from '../../support/excel-host';
import { inExcel, openSample, read } from '../../support/valider';

jest.setTimeout(180_000);
afterEach(closeHosts);

const COLUMNS = [
  'cout-total',
  'ami-demande',
  'financements',
  'financement-amp',
  'financement-autres',
  'valide',
  'part-amp',
  'reste-a-financer',
  'besoin-suivant',
  'priorite',
];

/** The cells of a row at the right of a label. */
function row(sheet: SheetSnapshot, label: string, nth = 1): unknown[] {
  const rows = sheet.values.flatMap((cells, index) => (cells[0] === label ? [index + 1] : []));
  return [2, 3, 4, 5, 6, 7].map((column) => valueAt(sheet, rows[nth - 1] ?? 0, column));
}

test('the summary adds up the computed columns, and agrees with the annexes', async () => {
  await openSample();
  expect(recapitulatif(agreementIn(await read()))).toBeNull();
  await insertColumns('annexe1', COLUMNS);
  await insertColumns('annexe2', ['pilote-principal', 'cout-rattache', 'valide-rattache']);
  const blueprint = recapitulatif(agreementIn(await read()));
  if (!blueprint) throw new Error('No summary');
  expect(blueprint.charts).toHaveLength(2);
  await createSheet(blueprint, { after: ['Annexe 1', 'Annexe 2'] });
  const sheet = (await read()).sheets.find(({ signature }) => signature === 'recapitulatif');
  if (!sheet) throw new Error('No sheet');
  // Actions 1 and 21 / 4 and 11
  expect(row(sheet, '1. Coordination / animation')).toEqual([2, 80_000, 40_000, 130_000, 40_000, 0]);
  expect(row(sheet, '6. Communication')).toEqual([2, 10_000, 5_000, 5_000, 5_000, 0]);
  expect(row(sheet, 'Total')).toEqual([25, 3_930_000, 772_500, 3_250_000, 787_500, 272_500]);
  expect(row(sheet, 'Marseille').slice(0, 2)).toEqual([1, 0]);
  // By funder, by beneficiary, then by pilot
  expect(row(sheet, 'AMP').slice(0, 2)).toEqual([10, 1_315_000]);
  expect(row(sheet, 'AMP', 2).slice(0, 2)).toEqual([8, 225_000]);
  expect(row(sheet, 'ARHLM').slice(0, 3)).toEqual([1, 10_000, 5_000]);
  expect(row(sheet, 'Non renseigné').slice(0, 2)).toEqual([25, 3_930_000]);
  const errors = sheet.values.flat().filter((value) => typeof value === 'string' && value.startsWith('#'));
  expect(errors).toEqual([]);
});

test('the summary stays live: what changes in the annexe shows, and an action that is in no line is said', async () => {
  await openSample();
  await insertColumns('annexe1', COLUMNS);
  const blueprint = recapitulatif(agreementIn(await read()));
  if (!blueprint) throw new Error('No summary');
  await createSheet(blueprint, { after: ['Annexe 1', 'Annexe 2'] });
  const summary = async () => {
    const sheet = (await read()).sheets.find(({ signature }) => signature === 'recapitulatif');
    if (!sheet) throw new Error('No sheet');
    const warnings = sheet.values.flat().filter((value) => /dans aucune de ces lignes/.test(String(value)));
    return { sheet, warnings };
  };
  expect((await summary()).warnings).toEqual([]);
  await inExcel(({ worksheets }) => {
    const sheet = worksheets.getItem('Annexe 1');
    // Action 12, of 30 000 €, changes its category for one that no line has
    sheet.getRange('D14').values = [['7. Autre']];
    sheet.getRange('J3').values = [[71_000]];
  });
  const { sheet, warnings } = await summary();
  expect(warnings).toHaveLength(1);
  expect(row(sheet, '1. Coordination / animation').slice(0, 2)).toEqual([2, 81_000]);
  expect(row(sheet, '2. Ingénierie de projet').slice(0, 2)).toEqual([10, 540_000]);
  expect(row(sheet, 'Total').slice(0, 2)).toEqual([25, 3_931_000]);
});
