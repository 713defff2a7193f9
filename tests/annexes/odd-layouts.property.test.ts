import fc from 'fast-check';
import { readAnnexes } from '../../src/annexes';
import { agreementBudget, agreementObjectives, agreementSettings } from '../support/agreement';
import { type AnyKey, type Layout, type Role, anyLayout, oddSheet } from '../support/odd-layouts';
import type { SheetSnapshot } from '../../src/workbook';
import { bookOf } from '../support/sheets';

/** Always the same layouts, so that a failure can be looked at again. */
const parameters = { numRuns: 60, seed: 20261124 };

const agreed = { annexe1: agreementBudget, annexe2: agreementObjectives } as const;

/** What the sheet says in a cell of the agreement, whatever its type. */
function rawOf(role: Role, number: number, key: AnyKey): unknown {
  const cells = agreed[role][number] as Partial<Record<string, unknown>> | undefined;
  const cell = cells?.[key] ?? null;
  return typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
}

function expectRead(role: Role, layout: Layout): void {
  const odd = oddSheet(role, layout);
  const annexes = readAnnexes(bookOf(odd.sheet), agreementSettings);
  const annexe = annexes[role];
  expect(Object.fromEntries(Object.entries(annexe?.columns ?? {}).map(([key, { column }]) => [key, column]))).toEqual(
    odd.columns,
  );
  expect(annexe?.missingColumns.toSorted()).toEqual([...layout.leftOut].sort());
  expect(annexe?.headerRow).toBe(odd.headerRow);
  expect(annexe?.rows.map(({ row }) => row)).toEqual(odd.actionRows);
  expect(annexe?.rows.map(({ number }) => number.value)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  for (const [index, row] of (annexe?.rows ?? []).entries()) {
    for (const key of Object.keys(odd.columns) as AnyKey[]) {
      if (key === 'number') continue;
      const field = (row as unknown as Record<string, { raw: unknown; cell: { row: number } }>)[key];
      expect([key, field?.raw]).toEqual([key, rawOf(role, index + 1, key)]);
    }
  }
  expect(annexe?.total?.row ?? null).toBe(odd.totalRow);
  expect([...new Set(annexe?.strayCells.map(({ cell }) => cell.row))]).toEqual(odd.noteRows);
  expect(annexe?.sectionRows).toHaveLength(layout.sections.length);
}

test.each<Role>(['annexe1', 'annexe2'])('%s is read in any layout', (role) => {
  fc.assert(
    fc.property(anyLayout(role), (layout) => expectRead(role, layout)),
    parameters,
  );
});

/** The second sheet's cells under the first's, a few rows below. */
function stacked(first: SheetSnapshot, second: SheetSnapshot, gap: number): SheetSnapshot {
  const down = first.values.length + gap;
  const under = <T>(a: readonly T[][], b: readonly T[][]) => [...a, ...Array.from({ length: gap }, () => []), ...b];
  const shifted = second.merges.map((area) => ({
    ...area,
    top: area.top - second.firstRow + first.firstRow + down,
    bottom: area.bottom - second.firstRow + first.firstRow + down,
  }));
  return {
    ...first,
    values: under(first.values, second.values),
    formulas: under(first.formulas, second.formulas),
    numberFormats: under(first.numberFormats, second.numberFormats),
    merges: [...first.merges, ...shifted],
  };
}

test('both annexes are read where one stands under the other on one sheet', () => {
  fc.assert(
    fc.property(anyLayout('annexe1'), anyLayout('annexe2'), fc.integer({ min: 1, max: 6 }), (one, two, gap) => {
      const budget = oddSheet('annexe1', { ...one, hasGroups: false });
      const aims = oddSheet('annexe2', { ...two, right: one.right, hasGroups: false, firstYear: one.firstYear });
      const { annexe1, annexe2 } = readAnnexes(bookOf(stacked(budget.sheet, aims.sheet, gap)), agreementSettings);
      expect(annexe1?.rows.map(({ row }) => row)).toEqual(budget.actionRows);
      expect(annexe2?.rows.map(({ action }) => action.raw)).toEqual(
        Object.values(agreementObjectives).map(({ action }) => action),
      );
    }),
    parameters,
  );
});
