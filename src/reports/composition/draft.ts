/**
 * A sheet on the drawing board: sections of rows whose formulas name other cells by key, before anyone knows on which row
 * they will stand. `compose` makes the blueprint of it.
 */
import type { BlueprintChart, BlueprintHighlight, BlueprintValidation, CellRef, CellValue } from '../../workbook';

/** Where cells of the sheet come to stand. Rows are named "section/row", columns by their key in the grid. */
export interface Places {
  /** "I45"; on the formula's own row unless one is named. */
  at(column: string, row?: string): string;
  /** "$I$10:$I$34", rows included. */
  span(column: string, first: string, last: string): string;
  /** Whether the sheet has such a row. */
  has(row: string): boolean;
}

/** A formula with its equals sign, in English; as a function where it names other cells of the sheet. */
export type DraftFormula = string | ((places: Places) => string);

/** What may be typed into a cell. */
export interface DraftInput {
  /** What is typed there; a date and an amount have their format and their check. */
  kind: 'text' | 'date' | 'euros' | 'number';
  choices?: readonly string[];
  /** Shown while the cell is selected: title of 32 characters at most, text of 255. */
  prompt?: { title: string; text: string };
}

export interface DraftCell {
  /** First and last column of the grid that it covers. */
  from: string;
  to?: string;
  value?: CellValue;
  formula?: DraftFormula;
  /** What the formula shows as far as it is known: the row is made high enough for it. */
  shows?: string;
  look: string;
  /** The cell is the user's: what is typed there is found again when the sheet is made anew. */
  input?: DraftInput;
  link?: CellRef;
}

export interface DraftRow {
  /** Unique within its section. */
  key: string;
  cells: readonly DraftCell[];
  /** Points, at least; what the cells show makes it grow. */
  height?: number;
  /** Headings of a table: repeated where the table, up to the next row that is marked `endsTable`, runs over pages. */
  isHeading?: true;
  endsTable?: true;
  /** Never the last of its page: a title, a heading. */
  keepsNext?: true;
  /** Never the first of its page: a total, what is remarked on the table above. */
  keepsPrevious?: true;
  /** Begins a page of its own. */
  startsPage?: true;
  /** Left out of the print. */
  isUnprinted?: true;
}

export interface DraftSection {
  /** Unique on the sheet, in small letters without accents: "priorites". */
  id: string;
  rows: readonly DraftRow[];
  validations?: (places: Places) => readonly BlueprintValidation[];
  highlights?: (places: Places) => readonly BlueprintHighlight[];
  charts?: (places: Places) => readonly BlueprintChart[];
  /** Names of charts that it has at other times. */
  chartsLeftOut?: readonly string[];
}

/** A column of the grid that all sections share. */
export interface GridColumn {
  key: string;
  /** Characters of the usual font. */
  width: number;
}
