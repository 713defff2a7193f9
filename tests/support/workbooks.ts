/** Builds workbooks for tests: the clean invented agreement of `agreement.ts`, with whatever a test changes in it. */
import {
  type Annexe1Key,
  type Annexe2Key,
  type ColumnDefinition,
  annexe1Columns,
  annexe2Columns,
} from '../../src/convention';
import {
  type Area,
  type CellRef,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
  columnLetters,
  parseArea,
  sheetSnapshot,
} from '../../src/workbook';
import {
  type Cell,
  type Cells1,
  type Cells2,
  agreementBudget,
  agreementObjectives,
  agreementTitle,
  agreementTypedTotals,
} from './agreement';

export * from './agreement';

/** How one of the two sheets differs from the clean one. */
export interface SheetChanges<Key extends string> {
  name?: string;
  /** Text of the first row, merged over the table; null for no title. */
  title?: string | null;
  /** Other headings; null leaves the column out. */
  headings?: Partial<Record<Key, string | null>>;
  /** The columns from left to right; the model's order unless said. */
  order?: readonly Key[];
  /** Actions that the sheet lacks. */
  without?: readonly number[];
  /** Rows inserted above an action: blank ({}), section titles, notes. */
  before?: Readonly<Record<number, Partial<Record<Key, Cell>>>>;
  /** Rows under the last row of the table. */
  below?: readonly Partial<Record<Key, Cell>>[];
  /** Whatever else the sheet has: hidden rows, merges, tables, protection… */
  parts?: Partial<SheetSnapshot>;
}

export interface WorkbookChanges {
  /** Cells of Annexe 1 by action number; a number that the clean agreement lacks adds an action after the others. */
  annexe1?: Readonly<Record<number, Cells1>>;
  annexe2?: Readonly<Record<number, Cells2>>;
  /** Cells of the TOTAL row of Annexe 1; null for no such row. */
  total1?: Cells1 | null;
  sheet1?: SheetChanges<Annexe1Key>;
  sheet2?: SheetChanges<Annexe2Key>;
  /** Further sheets, after the annexes. */
  others?: readonly SheetSnapshot[];
  /** Sheets to leave out. */
  missing?: readonly ('annexe1' | 'annexe2')[];
}

/** A row of the sheet under construction: which action it is, and its cells by column key. */
interface PlannedRow {
  label: number | 'title' | 'heading' | 'total' | null;
  cells: Readonly<Record<string, Cell | undefined>>;
}

interface BuiltSheet {
  snapshot: SheetSnapshot;
  at(row: number | 'title' | 'heading' | 'total', key: string): CellRef;
}

/** Years of the invented agreement, as its headings name them. */
function headingOf(definition: ColumnDefinition<string>): string {
  return definition.heading.replaceAll('{N}', '2023').replaceAll('{N+1}', '2024');
}

/** Value of "=SUM(J3:J10,K4)" on the cells built so far; only such formulas are known here. */
function sumFormula(formula: string, values: readonly (readonly CellValue[])[]): number {
  const inside = /^=SUM\(([^()]*)\)$/.exec(formula)?.[1];
  if (inside === undefined) throw new Error(`The test builder only computes SUM, not ${formula}`);
  let sum = 0;
  for (const address of inside.split(',').filter((text) => text !== '')) {
    const area = parseArea(address.trim());
    if (!area) throw new Error(`Not an address: ${address}`);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const value = values[row - 1]?.[column - 1];
        if (typeof value === 'number') sum += value;
      }
    }
  }
  return sum;
}

function buildSheet(name: string, columns: readonly string[], rows: readonly PlannedRow[]): BuiltSheet {
  const cells = rows.map(({ cells: planned }) => columns.map((key) => planned[key] ?? null));
  const values: CellValue[][] = cells.map((row) =>
    row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.value : cell)),
  );
  const formulas = values.map((row) =>
    row.map((value) => (typeof value === 'string' && value.startsWith('=') ? value : null)),
  );
  formulas.forEach((row, rowIndex) =>
    row.forEach((formula, columnIndex) => {
      if (formula !== null) (values[rowIndex] as CellValue[])[columnIndex] = sumFormula(formula, values);
    }),
  );
  const numberFormats = cells.map((row) =>
    row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.format : 'General')),
  );
  const titleRow = rows.findIndex(({ label }) => label === 'title') + 1;
  const merges: Area[] =
    titleRow > 0 ? [{ top: titleRow, left: 1, bottom: titleRow, right: Math.max(1, columns.length) }] : [];
  return {
    snapshot: sheetSnapshot({ name, values, formulas, numberFormats, merges }),
    at(row, key) {
      const index = rows.findIndex(({ label }) => label === row);
      const column = row === 'title' ? 0 : columns.indexOf(key);
      if (index < 0 || column < 0) throw new Error(`No cell ${String(row)} / ${key} on ${name}`);
      return { sheet: name, row: index + 1, column: column + 1 };
    },
  };
}

function planSheet<Key extends string>(
  definitions: readonly ColumnDefinition<Key>[],
  clean: Readonly<Record<number, Partial<Record<Key, Cell>>>>,
  changes: Readonly<Record<number, Partial<Record<Key, Cell>>>>,
  sheet: SheetChanges<Key>,
): { columns: Key[]; rows: PlannedRow[] } {
  const columns = (sheet.order ?? definitions.map(({ key }) => key)).filter((key) => sheet.headings?.[key] !== null);
  const headings = Object.fromEntries(
    definitions.map((definition) => [definition.key, sheet.headings?.[definition.key] ?? headingOf(definition)]),
  );
  const numbers = [...new Set([...Object.keys(clean), ...Object.keys(changes)].map(Number))]
    .filter((number) => !sheet.without?.includes(number))
    .sort((a, b) => a - b);
  const rows: PlannedRow[] = [];
  const title = sheet.title === undefined ? agreementTitle : sheet.title;
  if (title !== null) rows.push({ label: 'title', cells: { [columns[0] ?? '']: title } });
  rows.push({ label: 'heading', cells: headings });
  for (const number of numbers) {
    const inserted = sheet.before?.[number];
    if (inserted) rows.push({ label: null, cells: inserted });
    rows.push({ label: number, cells: { number, ...clean[number], ...changes[number] } });
  }
  return { columns, rows };
}

/** The agreement's workbook with the changes of a test, and where its cells are. */
export function agreement(changes: WorkbookChanges = {}): {
  snapshot: WorkbookSnapshot;
  /** Cell of a column on the row of an action, of the headings or of the TOTAL. */
  at(role: 'annexe1' | 'annexe2', row: number | 'title' | 'heading' | 'total', key: string): CellRef;
} {
  const { sheet1 = {}, sheet2 = {} } = changes;
  const budget = planSheet(annexe1Columns, agreementBudget, changes.annexe1 ?? {}, sheet1);
  const first = budget.rows.findIndex(({ label }) => typeof label === 'number') + 1;
  const last = budget.rows.length;
  if (changes.total1 !== null) {
    const sums = (['cost', 'requested', 'nextYearCost'] as const).map((key) => {
      const letters = columnLetters(budget.columns.indexOf(key) + 1);
      return [key, `=SUM(${letters}${first}:${letters}${last})`];
    });
    const total: Cells1 = { action: 'TOTAL', ...Object.fromEntries(sums), ...agreementTypedTotals, ...changes.total1 };
    budget.rows.push({ label: 'total', cells: total });
  }
  for (const cells of sheet1.below ?? []) budget.rows.push({ label: null, cells });
  const objectives = planSheet(annexe2Columns, agreementObjectives, changes.annexe2 ?? {}, sheet2);
  for (const cells of sheet2.below ?? []) objectives.rows.push({ label: null, cells });

  const built = {
    annexe1: buildSheet(sheet1.name ?? 'Annexe 1', budget.columns, budget.rows),
    annexe2: buildSheet(sheet2.name ?? 'Annexe 2', objectives.columns, objectives.rows),
  };
  const annexes = (['annexe1', 'annexe2'] as const)
    .filter((role) => !changes.missing?.includes(role))
    .map((role) => ({ ...built[role].snapshot, ...(role === 'annexe1' ? sheet1.parts : sheet2.parts) }));
  return {
    snapshot: { sheets: [...annexes, ...(changes.others ?? [])], isReadOnly: false },
    at: (role, row, key) => built[role].at(row, key),
  };
}

/** The agreement's workbook with the changes of a test: `workbook({ annexe1: { 3: { cost: 12000 } } })`. */
export function workbook(changes: WorkbookChanges = {}): WorkbookSnapshot {
  return agreement(changes).snapshot;
}
