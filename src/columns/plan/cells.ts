/** What each cell of a block holds. */
import type { Field } from '../../annexes';
import { computedBand, typeset } from '../../convention';
import type { ComputedBlock, ComputedRole } from '../../workbook';
import { cellAddress, columnLetters } from '../../workbook';
import { whyMissing } from '../catalogue';
import type { ComputedCell } from '../column';
import type { PlanContext, Row } from './context';
import { KEY, TEXTS, addressOf, tableOf } from './context';
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
  const { table, rows, columns, agreement } = context;
  const byRow = new Map(table.rows.map((row) => [row.row, row]));
  const typed = typedValues(context);
  const below = underneath(context);
  const other = otherBlock(context);
  return Array.from({ length: rows.bottom - rows.top + 1 }, (_, index) => {
    const at = rows.top + index;
    if (at === rows.band) return planned.map((__, column) => bandCell(column));
    if (at === rows.headings.last) return planned.map(({ heading }, column) => headingCell(heading, column, rows));
    const under = below.get(at);
    if (under) return planned.map(({ id }) => under(id));
    const row = byRow.get(at);
    if (!row) return planned.map(() => null);
    return planned.map(({ id }) => {
      if (id === KEY) return keyCell(row);
      if (id === TEXTS) return textsCell(context, row);
      const column = columns.find((candidate) => candidate.id === id);
      if (!column) return null;
      // Nothing to compute it from at present: what stands there is left as it is.
      if (whyMissing(column, table, agreement) !== null) return keptCell(context, id, at);
      const place = {
        ...agreement,
        table,
        ref: (needed: string) => addressOf(context, needed, at),
        at: (field: Field<unknown>) => cellAddress(field.cell),
        totalOf: (needed: string) =>
          `$${columnLetters(context.layout.positions.get(needed) ?? 1)}$${rows.total ?? rows.bottom}`,
        other,
        typed: typed(row, id),
      };
      return column.cell(row as never, place as never);
    });
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

/** « 10. FNAVDL », by a formula. */
function keyCell({ number, action }: Row): ComputedCell {
  const [n, title] = [number, action].map(({ isMissing, cell }) => (isMissing ? null : cellAddress(cell)));
  if (!n || !title) return { formula: `=IFERROR(${n ?? title ?? '""'}&"","")` };
  return { formula: `=IFERROR(IF(${n}="","",${n}&". ")&${title},"")` };
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
