/** Actions whose numbers are odd: written otherwise, borne twice, missing. */
import { defaultSettings, modelSettings } from '../../../src/convention';
import type { SheetSnapshot } from '../../../src/workbook';
import { testWithLibreOffice } from '../../support/libreoffice';
import { typedOn } from '../../support/monitored';
import { sampleSnapshot } from '../../support/sample';
import { broce } from '../../support/territories';
import { plainSpaces } from '../../support/typography';
import { computed, contextOf, rowOf, sumOf, templateOf } from './support';

const plan = templateOf('plan-de-financement');

testWithLibreOffice(
  'an action is found by its row where the annexe writes its number otherwise (« n°1 »)',
  async () => {
    const book = broce();
    const context = contextOf(book, { year: 2024 }, modelSettings);
    const budgets = context.annexes.annexe1?.rows ?? [];
    expect(budgets.map(({ number }) => typeof number.raw)).toContain('string');
    const [sheet] = (await computed(book, plan.build(context))) as [SheetSnapshot];
    expect(rowOf(sheet, 'Total')[2]).toBe(sumOf(budgets, 'cost'));
  },
);

testWithLibreOffice('what has no number, or that of another, is named: the totals lack it', async () => {
  const sample = sampleSnapshot();
  const rows = contextOf(sample).annexes.annexe1?.rows ?? [];
  const [third, fourth] = [rows[2], rows[3]];
  if (!third || !fourth) throw new Error('No actions');
  const typed = [
    { ...third.number.cell, value: 1 },
    { ...fourth.number.cell, value: null },
  ];
  const changed = {
    ...sample,
    sheets: sample.sheets.map((sheet) => (sheet.name === 'Annexe 1' ? typedOn(sheet, typed) : sheet)),
  };
  const context = contextOf(changed, {}, defaultSettings);
  const [sheet] = (await computed(changed, plan.build(context))) as [SheetSnapshot];
  const said = plainSpaces(sheet.values.flat().join(' '));
  expect(said).toContain(`Non repris : les lignes ${third.row} et ${fourth.row} de l’Annexe 1`);
  const left = [third, fourth].reduce((sum, { cost }) => sum + (cost.value.total ?? 0), 0);
  expect(rowOf(sheet, 'Total')[2]).toBe((sumOf(rows, 'cost') ?? 0) - left);
});
