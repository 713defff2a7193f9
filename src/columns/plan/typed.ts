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
  return ({ row, number }, id) => {
    const typed = byId.get(id);
    if (!typed) return null;
    const recorded = typed.cells.findIndex((_, index) => {
      return recordedNumber(texts?.cells[typed.top + index - texts.top]?.value) === String(number.raw ?? '');
    });
    const hasRecord = recordedNumber(texts?.cells[row - (texts?.top ?? 0)]?.value) !== null;
    const at = recorded >= 0 ? recorded : hasRecord ? -1 : row - typed.top;
    return typed.cells[at]?.value ?? null;
  };
}
