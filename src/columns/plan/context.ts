/** Everything that the parts of a plan are made from. */
import type { AnnexeTable, Field } from '../../annexes';
import { annexe1Columns, annexe2Columns } from '../../convention';
import type { ComputedBlock, ComputedRole } from '../../workbook';
import type { AnyColumn } from '../catalogue';
import type { Agreement } from '../column';
import type { Layout } from './layout';
import type { BlockRows } from './rows';

/** The column that names the action, always the first. */
export const KEY = 'action';
/** The column of the texts that values were read from, always the last. */
export const TEXTS = 'textes-lus';

/** A row of either annexe: its fields by key. */
export type Row = { row: number; number: Field<number | null>; action: Field<string> } & Record<string, Field<unknown>>;
export type Table = AnnexeTable<string, Row>;

export interface PlanContext {
  agreement: Agreement;
  role: ComputedRole;
  table: Table;
  columns: readonly AnyColumn[];
  rows: BlockRows;
  layout: Layout;
  /** Columns of the annexe in whose texts values are read, as `keysRead` gives them. */
  keys: readonly string[];
  /** The user types in one of the columns. */
  isTyped: boolean;
  /** The block in which the user may have typed something. */
  former: ComputedBlock | null;
  /** A short name for each column of the annexe. */
  labels: ReadonlyMap<string, string>;
}

/** The annexe of a role, as a plan sees it. */
export function tableOf(agreement: Agreement, role: ComputedRole): Table | null {
  return agreement.annexes[role] as unknown as Table | null;
}

/** A short name for each column of the annexe: « le coût total » → « Coût total ». */
export function labelsOf(role: ComputedRole): Map<string, string> {
  const columns = role === 'annexe1' ? annexe1Columns : annexe2Columns;
  const short = (label: string) => {
    const name = label.replace(/^(?:le |la |les |l’)/, '');
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  return new Map(columns.map(({ key, label }) => [key, short(label)]));
}

/** Long texts, which come after those of which one sees the end: amounts, dates, organisations. */
const LONG_TEXTS = new Set(['action', 'description', 'objective', 'indicators', 'milestones']);

/** The columns of the annexe whose texts are read, where there is any text to read; the long ones last. */
export function keysRead(columns: readonly AnyColumn[], table: Table): string[] {
  const wanted = new Set(columns.flatMap(({ reads = [] }) => reads));
  const read = Object.keys(table.columns).filter((key) => {
    return wanted.has(key) && table.rows.some((row) => typeof row[key]?.raw === 'string');
  });
  return [...read.filter((key) => !LONG_TEXTS.has(key)), ...read.filter((key) => LONG_TEXTS.has(key))];
}
