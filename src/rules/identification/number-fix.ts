/** The number that an action without one, or with another’s, ought to bear. */
import type { Annexe1, Annexe1Row, Annexe2, Annexe2Row } from '../../annexes';
import type { CellEdit } from '../../workbook';
import { editCell } from '../../workbook';

type Row = Annexe1Row | Annexe2Row;

/** The number that comes after the row above, where no other action bears it and the row below comes after it. */
export function suggestedNumber({ rows }: Annexe1 | Annexe2, row: Row): number | null {
  const all: readonly Row[] = rows;
  const place = all.indexOf(row);
  const before = place > 0 ? (all[place - 1]?.number.value ?? null) : 0;
  const next = all.slice(place + 1).find(({ number }) => number.value !== null)?.number.value ?? Infinity;
  if (before === null || !Number.isInteger(before)) return null;
  const number = before + 1;
  const isFree = all.every((one) => one === row || one.number.value !== number);
  return isFree && number < next ? number : null;
}

/** What writes that number; undefined where none can be told, or the cell holds a formula. */
export function numberEdit(annexe: Annexe1 | Annexe2, row: Row): CellEdit | undefined {
  const value = suggestedNumber(annexe, row);
  if (value === null || row.number.formula !== null || row.number.isMissing) return undefined;
  return editCell(annexe.sheet, row.number.cell, { value });
}

/**
 * What closes the gaps between the numbers of an agreement, action by action and alike in both annexes. Nothing where a
 * number is missing, borne twice, written otherwise than as a number alone, or computed: that is to be put right first.
 */
export function renumbering(annexes: readonly (Annexe1 | Annexe2)[]): CellEdit[] {
  const isPlain = annexes.every(({ rows }) => {
    const all: readonly Row[] = rows;
    const numbers = new Set(all.map(({ number }) => number.raw));
    return (
      numbers.size === all.length &&
      all.every(({ number: { raw, value, formula } }) => raw === value && formula === null)
    );
  });
  if (!isPlain) return [];
  const used = annexes.flatMap(({ rows }) => rows.map(({ number }) => number.value ?? 0));
  const order = [...new Set(used)].sort((one, other) => one - other);
  const places = new Map(order.map((number, index) => [number, index + 1]));
  return annexes.flatMap(({ sheet, rows }) => {
    const all: readonly Row[] = rows;
    return all.flatMap(({ number: { cell, value } }) => {
      const place = places.get(value ?? 0);
      return place === undefined || place === value ? [] : [editCell(sheet, cell, { value: place })];
    });
  });
}
