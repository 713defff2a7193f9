/** The computed columns that an agreement calls for, families told apart one by one. */
import { annexe1Columns, annexe2Columns, enumeration } from '../convention';
import type { ComputedRole } from '../workbook';
import { pieces1 } from './annexe1/registry.generated';
import { pieces2 } from './annexe2/registry.generated';
import type { Agreement, Column, Family } from './column';

/** A column of either annexe: its row and its table are those of the annexe it is listed for. */
export type AnyColumn = Column<never, never, string>;

const pieces = { annexe1: pieces1, annexe2: pieces2 } as unknown as Record<
  ComputedRole,
  readonly (AnyColumn | Family<AnyColumn>)[]
>;

/**
 * The columns of an annexe from left to right.
 * @param existing ids of the columns that stand on the sheet already
 */
export function columnsOf(role: ComputedRole, agreement: Agreement, existing: readonly string[]): AnyColumn[] {
  return pieces[role]
    .flatMap((piece) => ('members' in piece ? piece.members(agreement, existing) : [piece]))
    .sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1));
}

/** The chosen columns and those that their formulas refer to, from left to right. */
export function withNeeded(columns: readonly AnyColumn[], chosen: readonly string[]): AnyColumn[] {
  const wanted = new Set(chosen);
  const byId = new Map(columns.map((column) => [column.id, column]));
  // A set that grows while it is gone through: what is needed may need others.
  for (const id of wanted) for (const needed of byId.get(id)?.needs ?? []) wanted.add(needed);
  return columns.filter(({ id }) => wanted.has(id));
}

/** The heading of a column. */
export function headingOf({ heading }: AnyColumn, agreement: Agreement): string {
  return typeof heading === 'string' ? heading : heading(agreement);
}

/**
 * Why a column has nothing to be computed from: the annexe lacks what it reads, or nothing says what it needs; null where
 * all is there.
 */
export function whyMissing(
  column: AnyColumn,
  table: { columns: Partial<Record<string, unknown>>; role: ComputedRole },
  agreement: Agreement,
): string | null {
  const said = column.missing?.(table as never, agreement) ?? null;
  const { reads = [] } = column;
  if (said !== null || reads.length === 0 || reads.some((key) => table.columns[key] !== undefined)) return said;
  const known: readonly { key: string; label: string }[] = table.role === 'annexe1' ? annexe1Columns : annexe2Columns;
  const labels = reads.flatMap((key) => known.find((candidate) => candidate.key === key)?.label ?? []);
  return `L’annexe n’a pas la colonne qui dit ${enumeration(labels, 'ou')}.`;
}
