import { planPriorities, typeset } from '../../../src/convention';
import { executionOf } from '../../../src/monitoring';
import type { SheetSnapshot } from '../../../src/workbook';
import { testWithLibreOffice } from '../../support/libreoffice';
import { sampleSnapshot } from '../../support/sample';
import { computed, contextOf, monitoredBook, rowOf, sumOf, templateOf } from './support';

const template = templateOf('bilan-par-priorite');

/** The cells of the table on top, by what they hold. */
function line(sheet: SheetSnapshot, label: string) {
  const [, , , actions, planned, spent, ami, amiSpent, funding, obtained, rate, targets] = rowOf(sheet, label);
  return { actions, planned, spent, ami, amiSpent, funding, obtained, rate, targets };
}
const label = (priority: number) => typeset(`${priority}. ${planPriorities[priority - 1] ?? ''}`);

testWithLibreOffice('adds up the actions of each priority as the team sorted them', async () => {
  const book = await monitoredBook();
  const context = contextOf(book);
  const [sheet] = (await computed(book, template.build(context))) as [SheetSnapshot];
  const budgets = context.annexes.annexe1?.rows ?? [];
  const monitored = executionOf(context.monitoring, 2021)?.rows ?? [];
  for (const priority of [1, 2, 3, 4, 5]) {
    const done = monitored.filter((row) => row.priority.value === priority);
    const numbers = done.map(({ number }) => number.value);
    const ofThese = budgets.filter(({ number }) => numbers.includes(number.value));
    const both = done.filter((row) => row.spent.value !== null);
    const plannedOfBoth = sumOf(
      budgets.filter(({ number }) => both.some((row) => row.number.value === number.value)),
      'cost',
    );
    const spent = both.reduce((sum, row) => sum + (row.spent.value ?? 0), 0);
    const found = line(sheet, label(priority));
    expect(found).toMatchObject({ actions: numbers.length, planned: sumOf(ofThese, 'cost'), spent });
    expect(found).toMatchObject({ ami: sumOf(ofThese, 'approved'), funding: sumOf(ofThese, 'funding') });
    expect(found.rate).toBeCloseTo(spent / (plannedOfBoth ?? NaN), 9);
    expect(rowOf(sheet, typeset(`Priorité ${priority} – ${planPriorities[priority - 1] ?? ''}`))).toBeTruthy();
  }
  expect(line(sheet, 'Total')).toMatchObject({
    actions: 25,
    planned: sumOf(budgets, 'cost'),
    ami: sumOf(budgets, 'approved'),
    funding: sumOf(budgets, 'funding'),
    spent: 1_843_200,
    targets: '1 sur 4',
  });
});

testWithLibreOffice(
  'leaves all actions to be sorted where nobody has, and shows nothing that nobody gave',
  async () => {
    const book = sampleSnapshot();
    const [sheet] = (await computed(book, template.build(contextOf(book)))) as [SheetSnapshot];
    expect(line(sheet, label(1))).toMatchObject({ actions: 0, planned: null, spent: null, rate: null });
    expect(line(sheet, 'Actions à classer')).toMatchObject({ actions: 25, spent: null, obtained: null });
  },
);
