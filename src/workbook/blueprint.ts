/**
 * A whole sheet to build, as plain data: what a report, a template or a monitoring sheet is before Excel sees it. It can
 * be compared in a test, written to a file, and built in Excel by one renderer (`src/excel/sheets`).
 */
import type { CellRef } from './address';
import type { Area, CellValue } from './snapshot';

/** How a cell looks. What is not named is what the sheet's style says. */
export interface CellLook {
  /** In English ("#,##0 €", "0.0%", "dd/mm/yyyy"). */
  numberFormat?: string;
  bold?: true;
  italic?: true;
  /** Points. */
  size?: number;
  /** "#1F3864". */
  color?: string;
  fill?: string;
  horizontal?: 'left' | 'center' | 'right' | 'fill';
  vertical?: 'top' | 'center' | 'bottom';
  wraps?: true;
  /** Characters from the left border. */
  indent?: number;
  /** Lines around the cell, each side of its own weight. */
  borders?: Partial<Record<'top' | 'bottom' | 'left' | 'right', { weight: 'thin' | 'medium'; color: string }>>;
  /** What is typed here is the user's: left unlocked on a protected sheet, and found again when the sheet is made anew. */
  isInput?: true;
}

/** One cell; `look` names one of the blueprint's looks. */
export interface BlueprintCell {
  value?: CellValue;
  /** In English with commas, no function newer than Excel 2019, no structured reference. Takes the value's place. */
  formula?: string;
  look?: string;
  /** The cell of the workbook that a click leads to. */
  link?: CellRef;
}

export interface BlueprintRow {
  /** Points; Excel's own height where it is not said. */
  height?: number;
  isHidden?: true;
  /** From column A; null leaves a cell alone. */
  cells: readonly (BlueprintCell | null)[];
}

/** A list of choices, or what else may be typed into some cells, with the words that help to type it. */
export interface BlueprintValidation {
  areas: readonly Area[];
  rule:
    | { kind: 'list'; choices: readonly string[] }
    /** Choices that stand in cells, "'Paramètres'!$H$2:$H$9". */
    | { kind: 'listFrom'; source: string }
    | { kind: 'wholeNumber' | 'decimal'; least: number | string; most?: number | string }
    /** Bounds are formulas or serial dates. */
    | { kind: 'date'; least: number | string; most?: number | string }
    | { kind: 'textLength'; most: number }
    /** A formula that is true of what may be typed, relative to the first cell. */
    | { kind: 'custom'; formula: string };
  /** Shown while the cell is selected; title of 32 characters at most, text of 255. */
  prompt?: { title: string; text: string };
  /** Shown when something else is typed. A warning lets it through. */
  error?: { title: string; text: string; isWarning?: true };
}

/** Cells that look otherwise while a formula is true of them (relative to the first cell of the first area). */
export interface BlueprintHighlight {
  areas: readonly Area[];
  formula: string;
  look: Pick<CellLook, 'color' | 'fill' | 'bold' | 'italic'>;
}

export interface BlueprintSeries {
  name: string;
  /** A row or a column of this sheet. */
  values: Area;
  color?: string;
  /** Drawn as a line over the columns. */
  isLine?: true;
}

export interface BlueprintChart {
  /** Unique on the sheet: by it the chart is found again. */
  name: string;
  kind: 'columns' | 'stackedColumns' | 'bars' | 'stackedBars' | 'pie' | 'doughnut';
  title: string;
  /**
   * What the chart shows, for those who do not see it. It is written into the first cell of `place`, where that is empty:
   * the chart covers it and screen readers read it. ExcelApi has no alternative text of charts up to 1.15.
   */
  altText: string;
  /** The cells that name the categories. */
  categories: Area;
  series: readonly BlueprintSeries[];
  /** Of the values on the axis and the labels, in English. */
  numberFormat: string;
  hasDataLabels?: true;
  /** The cells that the chart covers. */
  place: Area;
}

export interface BlueprintPrint {
  orientation: 'portrait' | 'landscape';
  /** A4, one page wide; this many pages high where it must fit. */
  pagesTall?: number;
  /** The printed part; all that the blueprint fills where it is not said. */
  area?: Area;
  /** 1-based rows repeated at the top of each page. */
  titleRows?: { first: number; last: number };
  /** Rows (1-based) that begin a page. */
  pageBreaks?: readonly number[];
  /** To the letter, without Excel's codes; pages are counted on the right. */
  footer?: { left?: string; center?: string };
}

export interface SheetBlueprint {
  /**
   * What the sheet is: "rapport 2021", "suivi". It is written on the sheet (see `signature.ts`), by it the sheet is known
   * again whatever it is called, and no annexe is looked for on it.
   */
  signature: string;
  /** 31 characters at most, none of `\ / ? * [ ] :`. Where the name is taken, Excel gets « Name (2) ». */
  name: string;
  tabColor?: string;
  /** Characters of the usual font, from column A. */
  columns: readonly { width: number; isHidden?: true }[];
  rows: readonly BlueprintRow[];
  looks: Readonly<Record<string, CellLook>>;
  merges?: readonly Area[];
  validations?: readonly BlueprintValidation[];
  highlights?: readonly BlueprintHighlight[];
  charts?: readonly BlueprintChart[];
  /** Names of charts that the sheet may have had and has no longer: they go when it is made anew. */
  chartsLeftOut?: readonly string[];
  /** Rows that a click folds, 1-based. */
  folds?: readonly { first: number; last: number }[];
  /** The table that gets filter arrows, its headings included. */
  filter?: Area;
  /** How many rows and columns stay in view. */
  freeze?: { rows: number; columns: number };
  print?: BlueprintPrint;
  /** The sheet is the user's own from the start, an annexe to fill in for instance: it bears no signature. */
  isUsers?: true;
  /** Everything but the inputs is locked, without a password. */
  isProtected?: true;
  /** The cell to show first: the first input, unless what is to be read first stands far from it. */
  firstInput?: { row: number; column: number };
}
