/** What each cell of a block holds. */
import type { Field } from '../../annexes';
import { computedBand, typeset } from '../../convention';
import type { ComputedBlock, ComputedRole } from '../../workbook';
import { cellAddress, columnLetters } from '../../workbook';
import { whyMissing } from '../catalogue';
import type { ComputedCell, RowPlace } from '../column';
import type { PlanContext, Row } from './context';
import { KEY, TEXTS, tableOf } from './context';
import type { BlockRows } from './rows';
import type { ReadText } from './texts';
import { recordedTexts } from './texts';
import { underneath } from './totals';
import { typedValues } from './typed';

/**
 * The cells of a block, from its top row to its bottom one, in the order of its columns; null leaves a cell empty.
 * @param planned ids and headings of the columns, the first and the last among them
 */
export function cellsOf(
  context: PlanContext,
  planned: readonly { id: string; heading: string }[],
): (ComputedCell | null)[][] {
  const { table, rows } = context;
  const byRow = new Map(table.rows.map((row) => [row.row, row]));
  const below = underneath(context);
  const makers = makersOf(context, planned);
  const placeAt = placesOf(context);
  return Array.from({ length: rows.bottom - rows.top + 1 }, (_, index) => {
    const at = rows.top + index;
    if (at === rows.band) return planned.map((__, column) => bandCell(column));
    if (at === rows.headings.last) return planned.map(({ heading }, column) => headingCell(heading, column, rows));
    const under = below.get(at);
    if (under) return planned.map(({ id }) => under(id));
    const row = byRow.get(at);
    const place = placeAt(at);
    return makers.map((cellOf) => (row ? cellOf(row, place) : null));
  });
}

/** What all the columns of a row know of it. */
interface Place extends RowPlace<unknown> {
  row: number;
}

type Maker = (row: Row, place: Place) => ComputedCell | null;

/** What columns know of a row: all that does not depend on it is found once. */
function placesOf(context: PlanContext): (row: number) => Place {
  const { table, rows, agreement, layout } = context;
  const letters = new Map([...layout.positions].map(([id, column]) => [id, columnLetters(column)]));
  const lettersOf = (id: string) => letters.get(id) ?? 'A';
  const shared = {
    ...agreement,
    table,
    at: (field: Field<unknown>) => cellAddress(field.cell),
    totalOf: (needed: string) => `$${lettersOf(needed)}$${rows.total ?? rows.bottom}`,
    other: otherBlock(context),
  };
  return (row) => ({ ...shared, row, ref: (needed) => `${lettersOf(needed)}${row}`, typed: null });
}

/** What makes the cells of each column. */
function makersOf(context: PlanContext, planned: readonly { id: string }[]): Maker[] {
  const { table, columns, agreement } = context;
  const byId = new Map(columns.map((column) => [column.id, column]));
  const typed = typedValues(context);
  return planned.map(({ id }): Maker => {
    if (id === KEY) return keyCell;
    if (id === TEXTS) return (row) => textsCell(context, row);
    const column = byId.get(id);
    if (!column) return () => null;
    // Nothing to compute it from at present: what stands there is left as it is.
    if (whyMissing(column, table, agreement) !== null) return (_, place) => keptCell(context, id, place.row);
    if (column.choices === undefined) return (row, place) => column.cell(row as never, place as never);
    return (row, place) => column.cell(row as never, { ...place, typed: typed(row, id) } as never);
  });
}

function keptCell({ layout }: PlanContext, id: string, row: number): ComputedCell | null {
  const known = layout.found?.columns.find((column) => column.id === id);
  const cell = known?.cells[row - known.top];
  if (!cell) return null;
  return cell.formula === null ? (cell.value === null ? null : { value: cell.value }) : { formula: cell.formula };
}

const bandCell = (column: number): ComputedCell | null => {
  if (column === 0) return { value: computedBand };
  return column === 2 ? { value: typeset('En italique : lu dans un texte, sans formule.') } : null;
};

const headingCell = (heading: string, column: number, { band }: BlockRows): ComputedCell => ({
  value: column === 0 && band === null ? `${computedBand}\n${heading}` : heading,
});

/** « 10. FNAVDL », by a formula; some write « 10. » for the number. */
function keyCell({ number, action }: Row): ComputedCell {
  const [n, title] = [number, action].map(({ isMissing, cell }) => (isMissing ? null : cellAddress(cell)));
  if (!n || !title) return { formula: `=IFERROR(${n ?? title ?? '""'}&"","")` };
  const dot = typeof number.raw === 'number' ? '". "' : `IF(RIGHT(${n})="."," ",". ")`;
  return { formula: `=IFERROR(IF(${n}="","",${n}&${dot})&${title},"")` };
}

function textsCell({ keys, isTyped, labels }: PlanContext, row: Row): ComputedCell | null {
  const texts = keys.flatMap((key): ReadText[] => {
    const field = row[key];
    return field ? [{ label: labels.get(key) ?? key, field }] : [];
  });
  const record = recordedTexts(isTyped ? String(row.number.raw ?? '') : null, texts);
  return record === null ? null : { value: record };
}

function otherBlock({ agreement, role }: PlanContext): { sheet: string; block: ComputedBlock } | null {
  const other: ComputedRole = role === 'annexe1' ? 'annexe2' : 'annexe1';
  const table = tableOf(agreement, other);
  const block = table?.sheet.computed.find((candidate) => candidate.role === other);
  return table && block ? { sheet: table.sheet.name, block } : null;
}
