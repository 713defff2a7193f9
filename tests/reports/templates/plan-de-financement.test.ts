import type { SheetSnapshot } from '../../../src/workbook';
import { testWithLibreOffice } from '../../support/libreoffice';
import { typedOn } from '../../support/monitored';
import { sampleSnapshot } from '../../support/sample';
import { computed, contextOf, rowOf, sumOf, templateOf } from './support';

const template = templateOf('plan-de-financement');

testWithLibreOffice('adds up both years as the annexes have them, and compares what both have', async () => {
  const sample = sampleSnapshot();
  const context = contextOf(sample);
  const budgets = context.annexes.annexe1?.rows ?? [];
  const [sheet] = (await computed(sample, template.build(context))) as [SheetSnapshot];
  const [, , cost, approved, nextCost, nextFunding, need, change] = rowOf(sheet, 'Total');
  expect({ cost, approved, nextCost, nextFunding }).toEqual({
    cost: sumOf(budgets, 'cost'),
    approved: sumOf(budgets, 'approved'),
    nextCost: sumOf(budgets, 'nextYearCost'),
    nextFunding: sumOf(budgets, 'nextYearFunding'),
  });
  const amount = (row: (typeof budgets)[number], key: 'cost' | 'nextYearCost' | 'nextYearFunding') =>
    row[key].value.total;
  const costed = budgets.filter((row) => amount(row, 'nextYearCost') !== null);
  expect(need).toBe(
    costed.reduce((sum, row) => sum + (amount(row, 'nextYearCost') ?? 0) - (amount(row, 'nextYearFunding') ?? 0), 0),
  );
  const both = costed.filter((row) => amount(row, 'cost') !== null);
  expect(change).toBe(
    both.reduce((sum, row) => sum + (amount(row, 'nextYearCost') ?? 0) - (amount(row, 'cost') ?? 0), 0),
  );
  expect(rowOf(sheet, 'Actions non chiffrées')[4]).toBe(budgets.length - costed.length);
});

testWithLibreOffice('follows an amount that changes, and asks to read a text again', async () => {
  const sample = sampleSnapshot();
  const context = contextOf(sample);
  const [first, second] = context.annexes.annexe1?.rows ?? [];
  if (!first || !second) throw new Error('No actions');
  const typed = [
    { ...first.cost.cell, value: 71_000 },
    { ...second.cost.cell, value: 'environ 12 000' },
  ];
  const changed = {
    ...sample,
    sheets: sample.sheets.map((sheet) => (sheet.name === 'Annexe 1' ? typedOn(sheet, typed) : sheet)),
  };
  const [sheet] = (await computed(changed, template.build(context))) as [SheetSnapshot];
  expect(rowOf(sheet, 1)[2]).toBe(71_000);
  expect(rowOf(sheet, 2)[2]).toBe('à relire');
});
