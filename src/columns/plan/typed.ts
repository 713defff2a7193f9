/** What the user typed in the block before, and of which action. */
import type { CellValue } from '../../workbook';
import type { PlanContext } from './context';
import { TEXTS } from './context';
import { recordedNumber } from './texts';

/**
 * What was typed for a row: found by the number that was recorded with it, for the annexe alone may have been sorted
 * since; else on the same row.
 */
export function typedValues({
  columns,
  former: found,
}: Pick<PlanContext, 'columns' | 'former'>): (
  row: { row: number; number: { raw: CellValue } },
  id: string,
) => CellValue {
  const texts = found?.columns.find(({ id }) => id === TEXTS);
  const byId = new Map(
    columns
      .filter(({ choices }) => choices !== undefined)
      .map(({ id }) => [id, found?.columns.find((column) => column.id === id)]),
  );
  const rowByNumber = new Map<string, number>();
  texts?.cells.forEach(({ value }, index) => {
    const number = recordedNumber(value);
    if (number !== null && !rowByNumber.has(number)) rowByNumber.set(number, texts.top + index);
  });
  return ({ row, number }, id) => {
    const typed = byId.get(id);
    if (!typed) return null;
    const recorded = rowByNumber.get(String(number.raw ?? ''));
    const hasRecord = recordedNumber(texts?.cells[row - texts.top]?.value) !== null;
    const at = recorded ?? (hasRecord ? null : row);
    return at === null ? null : (typed.cells[at - typed.top]?.value ?? null);
  };
}
