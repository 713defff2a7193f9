/** What a computed column is: one file of `annexe1/` or `annexe2/` exports one. */
import type { Annexe1, Annexe1Row, Annexe2, Annexe2Row, Annexes, Field } from '../annexes';
import type { Annexe1Key, Annexe2Key, IsoDate, Settings } from '../convention';
import type { Monitoring } from '../monitoring';
import type { BlockCell, CellValue, ComputedBlock, Severity } from '../workbook';

/** How the cells of a column are shown. */
export type ColumnFormat = 'euros' | 'signedEuros' | 'percent' | 'signedPercent' | 'date' | 'number' | 'text';

/** What the pane groups the columns by, in its order. */
export const columnGroups = [
  'Montants lus',
  'Équilibre',
  'Financement validé',
  'Année suivante',
  'Calendrier',
  'Pilotage',
  'Objectifs',
  'Classement',
  'Lien avec l’Annexe 1',
  'Contrôle',
] as const;

export type ColumnGroup = (typeof columnGroups)[number];

/** One cell of a column: a formula wherever one can say it, else a value read from texts. */
export type ComputedCell = BlockCell;

/** How many findings of each severity a row has. */
export type RowFindings = Readonly<Record<Severity, number>>;

/** Everything that the columns are computed from. */
export interface Agreement {
  annexes: Annexes;
  /** What the team keeps of how the actions go on; empty where the workbook has no such sheet. */
  monitoring: Monitoring;
  settings: Settings;
  /** The settings are those of these very annexes: what they say of one agreement (article 2.2.1) holds here. */
  isOwn: boolean;
  today: IsoDate;
  /** By action number, what the last check found; null where there was none. */
  findings: ReadonlyMap<number, RowFindings> | null;
}

/** What a column knows of the row it is computed for. */
export interface RowPlace<Table> extends Agreement {
  table: Table;
  /** Address of the row's cell in another column of the block: "T5"; it must be among the column's `needs`. */
  ref(id: string): string;
  /** Address of a cell of the annexe: "J5". */
  at(field: Field<unknown>): string;
  /** Absolute address of the total of another column of the block: "$T$28". */
  totalOf(id: string): string;
  /** The computed columns of the other annexe, where they are on a sheet. */
  other: { sheet: string; block: ComputedBlock } | null;
  /** What the user typed in this cell before, for a column with choices; null in any other. */
  typed: CellValue;
}

/** What the column's total should be, as part of a formula ("J28", "847500"); null where nothing says it. */
export interface ColumnCheck<Table> {
  /** By the annexe's own row of totals. */
  annexe?(table: Table): string | null;
  /** By article 2.2.1. */
  article?(agreement: Agreement): string | null;
}

export interface Column<Row, Table, Key extends string> {
  /** French, seen by nobody; the file bears it too. */
  id: string;
  /** Where it stands among the others, from left to right. */
  order: number;
  group: ColumnGroup;
  /** At most as long as a heading of three lines. */
  heading: string | ((agreement: Agreement) => string);
  /** What it means, in one sentence: what is added, divided, or read where. */
  meaning: string;
  format: ColumnFormat;
  /** Characters; a usual one of its format unless said. */
  width?: number;
  isDefault?: true;
  /** Under the actions: the sum of the column, or a formula on the totals of the columns that it needs. */
  total?: 'sum' | ((ref: (id: string) => string) => string);
  check?: ColumnCheck<Table>;
  /** Shown in red where it is not so. */
  expected?: 'zero' | 'notAboveZero';
  /** Other computed columns that its formula refers to; they are inserted with it. */
  needs?: readonly string[];
  /** Columns of the annexe whose texts it reads: shown beside the values, so that one sees where they come from. */
  reads?: readonly Key[];
  /**
   * The column of the annexe whose amounts it reads: where something stands and no amount could be read, the row is
   * counted (« lignes non chiffrées »).
   */
  counts?: Key;
  /** The values among which the user chooses; the add-in never writes there on its own. */
  choices?: readonly string[];
  /** Why the annexe or the settings give nothing to compute; null where they do. */
  missing?(table: Table, agreement: Agreement): string | null;
  /** Null leaves the cell empty. */
  cell(row: Row, place: RowPlace<Table>): ComputedCell | null;
}

export type Column1 = Column<Annexe1Row, Annexe1, Annexe1Key>;
export type Column2 = Column<Annexe2Row, Annexe2, Annexe2Key>;

/** Several columns of one kind, as many as the annexes call for: one a funder. */
export interface Family<Member> {
  /** The ids of its members begin with it. */
  id: string;
  /** @param existing ids of the columns that stand on the sheet already, and so are kept */
  members(agreement: Agreement, existing: readonly string[]): Member[];
}

export type Piece1 = Column1 | Family<Column1>;
export type Piece2 = Column2 | Family<Column2>;
