/** What Annexe 1 says of an action of Annexe 2, looked up by its number. */
import type { Amount, Annexe1Row, Annexe2, Annexe2Row, Annexes, Field, Scale } from '../annexes';
import { inEuros } from '../annexes';
import { areaAddress } from '../workbook';
import { isPlainAmount, quoted, readValue } from './cells';
import type { ComputedCell, RowPlace } from './column';

export const noBudget = 'Il faut l’Annexe 1, et elle n’a pas été reconnue dans ce classeur.';

type Place = Pick<RowPlace<Annexe2>, 'annexes' | 'at' | 'other'>;

/** The row of Annexe 1 of the same number; null where there is none, or more than one. */
export function budgetRow({ number }: Annexe2Row, { annexe1 }: Annexes): Annexe1Row | null {
  const same = (annexe1?.rows ?? []).filter((row) => row.number.value !== null && row.number.value === number.value);
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** Columns of Annexe 1 whose amounts are looked up, and the computed column that reads them. */
const computedIds = { cost: 'cout-total', approved: 'valide', nextYearCost: 'depenses-suivantes' } as const;

/** An amount of Annexe 1: by a formula where its cell is a number, or where the computed columns of Annexe 1 stand there. */
export function budgetAmount(row: Annexe2Row, place: Place, key: keyof typeof computedIds): ComputedCell | null {
  const { annexe1 } = place.annexes;
  const found = budgetRow(row, place.annexes);
  if (!annexe1 || !found || found[key].isMissing) return null;
  const computed = place.other?.block.columns.find(({ id }) => id === computedIds[key]);
  const field: Field<Amount> = found[key];
  if (computed) return looked(row, found, place, computed.column, 1);
  if (isPlainAmount(field) || field.value.total === null) {
    return looked(row, found, place, annexe1.columns[key]?.column ?? null, field.value.scale);
  }
  return readValue(field.value.total);
}

/** A text of Annexe 1, by a formula. */
export function budgetText(row: Annexe2Row, place: Place, key: 'category' | 'territory'): ComputedCell | null {
  const { annexe1 } = place.annexes;
  const found = budgetRow(row, place.annexes);
  if (!annexe1 || !found || found[key].isMissing) return null;
  // A text merged over several rows stands in the first of them alone.
  if (found[key].cell.row !== found.row) return readValue(found[key].text);
  return looked(row, found, place, annexe1.columns[key]?.column ?? null, null);
}

/** What stands in a column of Annexe 1's sheet on the row of the same number: an amount by its scale, or any text. */
function looked(
  row: Annexe2Row,
  found: Annexe1Row,
  { at, annexes: { annexe1 } }: Place,
  column: number | null,
  scale: Scale | null,
): ComputedCell | null {
  const key = annexe1?.columns.number?.column;
  if (!annexe1 || key === undefined || column === null) return null;
  const numbers = annexe1.rows.map((own) => own.row);
  const [top, bottom] = [Math.min(...numbers), Math.max(...numbers)];
  const range = (at1: number) =>
    `'${annexe1.sheet.name.replaceAll("'", "''")}'!${areaAddress({ top, left: at1, bottom, right: at1 }).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
  // « n°1 » in one annexe is 1 in the other: it is looked up as Annexe 1 writes it.
  const { raw } = found.number;
  const number = raw === row.number.raw ? at(row.number) : typeof raw === 'string' ? quoted(raw) : String(raw);
  const value = `INDEX(${range(column)},MATCH(${number},${range(key)},0))`;
  if (scale === null) return { formula: `=IFERROR(${value}&"","")` };
  return { formula: `=IFERROR(IF(ISNUMBER(${value}),${inEuros(value, scale)},""),"")` };
}
