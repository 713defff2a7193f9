/** The annexes as typed rows in which every value knows its cell: what the rules, columns and reports work on. */
import type { Annexe1Key, Annexe2Key, IsoDate } from '../convention';
import type { Area, CellRef, CellValue, SheetSnapshot } from '../workbook';
import type { Scale } from './amounts/unit';
import type { ContactSheet } from './contact-sheet';

export type AnnexeRole = 'annexe1' | 'annexe2';

/** One cell of an action, with what was understood of it. */
export interface Field<T> {
  /** The cell itself; where the sheet lacks the column, the cell of the action's number (see `isMissing`). */
  cell: CellRef;
  raw: CellValue;
  /** What the reader sees, trimmed, line breaks kept: "" for an empty cell. */
  text: string;
  formula: string | null;
  numberFormat: string;
  value: T;
  /** The sheet has no such column. A rule that names the column among its needs never meets such a field. */
  isMissing: boolean;
}

/** A sum of money within a cell. */
export interface AmountPart {
  euros: number;
  /** Who pays or receives, as written and trimmed ("AMP", "DRD au SIAO"); null where the cell names nobody. */
  source: string | null;
  /** The actor of the glossary that the source is, or null. */
  actor: string | null;
  /** The cell casts doubt on this part ("à confirmer", "?"). */
  isDoubtful: boolean;
}

/** What a cell of money says. */
export interface Amount {
  /** In the order of the cell; empty where no amount could be read. */
  parts: AmountPart[];
  /** Amounts in parentheses, already within the parts: "20000 (10 000€ Fiches VDM)". Never added. */
  ofWhich: AmountPart[];
  /** Sources named without any amount: "BOP 177 ?", "VdMarseille". */
  sourcesWithoutAmount: { source: string; actor: string | null }[];
  /** Sum of the parts in euros; null where no amount could be read (an unreadable cell is never zero). */
  total: number | null;
  /** Sum of the parts that are not doubtful; null where no amount could be read. */
  firm: number | null;
  /** The cell holds a doubt, with or without an amount ("?", "à confirmer"). */
  isDoubtful: boolean;
  /** The cell refers to another one instead of saying an amount: "idem". */
  isReference: boolean;
  /** The cell says in words that there is nothing: « sans objet », « néant ». The total is then zero, without parts. */
  isNone: boolean;
  /** The unit that was typed (« € », « KE », « M€ »), or else the one of the cell's bare numbers. */
  unit: 'euro' | 'thousand' | 'million';
  /** Euros that a bare number of the cell counts for: 1000 where its heading or its format says « k€ ». */
  scale: Scale;
  /** What was not understood, as written; "" when all was. */
  rest: string;
  /** Excel's SUM counts the cell (it is a number), so `total` is in Excel's own totals too. */
  isCountedBySum: boolean;
  /** The cell is empty, or holds only blanks or a dash. */
  isEmpty: boolean;
  /** The cell holds one of Excel's errors ("#REF!"). */
  isError: boolean;
}

export type Precision = 'day' | 'month' | 'quarter' | 'semester' | 'year' | 'undated';

/** When something happens. */
export interface Period {
  /** First day of what was read ("mai-21" → 2021-05-01); null when undated. */
  start: IsoDate | null;
  /** Last day, where the cell states an end ("fin 2022" → 2022-12-31, "restitution étude fin 2021"); else null. */
  end: IsoDate | null;
  /** How exact the date that was read is. */
  precision: Precision;
  /** No end is meant: "en continu", "pérenne". */
  isOngoing: boolean;
  /** Every year that the cell names, ascending. */
  years: number[];
  /** A true Excel date, rather than a text that says one. */
  isDateCell: boolean;
  /** A word that stands where a month should and is none ("dic-21"): read as its likely meaning, and pointed out. */
  misspelt: string | null;
  isEmpty: boolean;
}

/** One organisation in a cell of pilots or partners. */
export interface ActorMention {
  /** As written, trimmed. */
  text: string;
  /** The actor of the glossary, under its one acronym ("VDM" for "VdMarseille"), or null. */
  actor: string | null;
  /** What the parentheses or the dash add: "FSL" in "AMP (FSL)", "CT5 & CT2" in "AMP - CT5 & CT2". */
  detail: string | null;
}

/** The organisations that a cell lists. */
export interface ActorList {
  mentions: ActorMention[];
  /** The list ends in "+" or another separator: someone is missing. */
  isUnfinished: boolean;
  /** The list holds a "?". */
  isDoubtful: boolean;
  isEmpty: boolean;
}

/** What an action is to reach. */
export interface Target {
  /** Least value; equal to `high` unless the text gives a range ("60 à 80 places"). */
  low: number;
  high: number;
  /** What is counted: "désignations", "places", "%". */
  unit: string;
  /** The year it is for, null when the text does not say. */
  year: number | null;
  /** To be reached each year: "par an". */
  isYearly: boolean;
  /** The words it was read from. */
  text: string;
}

/** An objective or an indicator: its words, and the targets read in them. */
export interface TargetText {
  targets: Target[];
}

/** A row of Annexe 1: an action and its budget. */
export interface Annexe1Row {
  row: number;
  isHidden: boolean;
  /** The action's number; null where the cell is empty or no whole number (`raw` has what is there). */
  number: Field<number | null>;
  territory: Field<string>;
  action: Field<string>;
  category: Field<string>;
  description: Field<string>;
  objective: Field<TargetText>;
  expectedEffect: Field<string>;
  indicators: Field<TargetText>;
  longTermFunding: Field<string>;
  cost: Field<Amount>;
  requested: Field<Amount>;
  funding: Field<Amount>;
  calendar: Field<Period>;
  deliverables: Field<string>;
  nextYearCost: Field<Amount>;
  nextYearFunding: Field<Amount>;
  approved: Field<Amount>;
}

/** A row of Annexe 2: an action, its aims and who carries it. */
export interface Annexe2Row {
  row: number;
  isHidden: boolean;
  number: Field<number | null>;
  action: Field<string>;
  description: Field<string>;
  objective: Field<TargetText>;
  indicators: Field<TargetText>;
  start: Field<Period>;
  milestones: Field<string>;
  pilots: Field<ActorList>;
  partners: Field<ActorList>;
}

/** How a column was found. */
export interface FoundColumn<Key extends string> {
  key: Key;
  /** 1-based. */
  column: number;
  /** The cell of its heading. */
  cell: CellRef;
  /** The heading as written. */
  heading: string;
  /** How the heading was matched: to the letter (case, accents, line breaks aside), by other words, or despite slips. */
  match: 'exact' | 'alias' | 'approximate';
}

/** A cell below or between the actions that belongs to none of them. */
export interface StrayCell {
  cell: CellRef;
  raw: CellValue;
  text: string;
}

/** The row that states the totals. */
export interface TotalRow<Key extends string> {
  row: number;
  /** The cell that says TOTAL. */
  label: CellRef;
  /** What stands in the number column of that row, which should be empty. */
  number: Field<number | null>;
  /** The total stated under each column of money, where the row has something or should have it. */
  amounts: Partial<Record<Key, Field<Amount>>>;
}

/** What every annexe has, whichever it is. */
export interface AnnexeTable<Key extends string, Row> {
  role: AnnexeRole;
  sheet: SheetSnapshot;
  /** The title above the table ("METROPOLE AIX MARSEILLE PROVENCE"), if any. */
  title: { cell: CellRef; text: string } | null;
  /** 1-based row of the headings (the last of them, where they take several rows). */
  headerRow: number;
  columns: Partial<Record<Key, FoundColumn<Key>>>;
  missingColumns: Key[];
  /** Further columns whose heading is that of a column already found. */
  doubledColumns: FoundColumn<Key>[];
  /** Headings that belong to no column of the model. */
  unknownColumns: { cell: CellRef; heading: string }[];
  rows: Row[];
  total: TotalRow<Key> | null;
  /** Rows between the actions that title a group of them. */
  sectionRows: { row: number; text: string }[];
  /** Blank rows between the first action and the last. */
  blankRows: number[];
  /** Cells with something in them on rows that are no action, no total and no section: notes, orphan amounts. */
  strayCells: StrayCell[];
  /** Rows that state the total of a part of the table: « Sous-total », « Total axe 1 ». */
  subtotals: TotalRow<Key>[];
  /** From the headings to the last row of the table (total included), over the annexe's own columns. */
  area: Area;
}

export type Annexe1 = AnnexeTable<Annexe1Key, Annexe1Row>;
export type Annexe2 = AnnexeTable<Annexe2Key, Annexe2Row>;

/** What one sheet of the workbook was taken for; a sheet with both annexes has two readings. */
export interface SheetReading {
  sheet: string;
  role: AnnexeRole | null;
  /** Share of the model's headings that were found on the sheet, 0 to 1, for the likelier of the two annexes. */
  resemblance: number;
  /** The likelier annexe, even where too little was found to take the sheet for it. */
  likelyRole: AnnexeRole | null;
  /** First cell of the row that resembles the headings of the likelier annexe most; null where no row does. */
  headings: CellRef | null;
  /** The sheet was left aside because the add-in made it. */
  isOurs: boolean;
  /** The sheet holds an annexe as well, but another sheet (its name) was preferred: an older copy. */
  passedOverFor: string | null;
}

/** Everything that was understood of a workbook. */
export interface Annexes {
  annexe1: Annexe1 | null;
  annexe2: Annexe2 | null;
  /** First and second year, read in the headings ("Dépenses 2023…"), else those of the settings. */
  years: { first: number; second: number };
  /** The territory of the glossary whose local names were understood (« Métropole » is AMP in AMP's annexes), or null. */
  territory: string | null;
  readings: SheetReading[];
  /** Annexe 3, where the workbook holds it. */
  contactSheet: ContactSheet | null;
}
