/** Writes a blueprint row by row. */
import type {
  Area,
  BlueprintCell,
  BlueprintChart,
  BlueprintHighlight,
  BlueprintRow,
  BlueprintValidation,
  SheetBlueprint,
} from '../../workbook';
import { looks, tabColors } from '../theme';
import type { LookName } from '../theme';
import type { Piece } from './cells';
import { text } from './cells';
import { rowHeight } from './heights';

export interface SheetDescription {
  /** "fiche-action 3": see `SheetBlueprint.signature`. */
  signature: string;
  name: string;
  /** Characters, from column A. */
  columns: readonly number[];
  tabColor?: string;
  orientation?: 'portrait' | 'landscape';
  /** What the footer says on the left; pages are counted on the right. */
  footer?: string;
  isProtected?: true;
}

/**
 * A sheet in the making. Rows are added from the top; each method that adds some gives the 1-based number of the row, to
 * point formulas at.
 *
 *     const sheet = new SheetBuilder({ signature: 'bilan 2021', name: 'Bilan 2021', columns: [8, 40, 16] });
 *     sheet.title('Bilan 2021', 'Convention « Logement d’abord »');
 *     sheet.head('N°', 'Action', 'Coût');
 *     const first = sheet.row(text(1), text('Créer un observatoire'), formula("='Annexe 1'!J3", 'cell money'));
 *     sheet.row(text('Total', 'total', 2), formula(`=SUM(C${first}:C${first})`, 'total money'));
 *     return sheet.build();
 */
export class SheetBuilder {
  private readonly rows: PieceRow[] = [];
  private readonly merges: Area[] = [];
  private readonly validations: BlueprintValidation[] = [];
  private readonly highlights: BlueprintHighlight[] = [];
  private readonly charts: BlueprintChart[] = [];
  private readonly folds: { first: number; last: number }[] = [];
  private readonly pageBreaks: number[] = [];
  private readonly parts: Partial<SheetBlueprint> = {};
  private titleRows: { first: number; last: number } | undefined;
  private pagesTall: number | undefined;

  constructor(private readonly sheet: SheetDescription) {}

  /** The number that the next row will have. */
  get next(): number {
    return this.rows.length + 1;
  }

  /** How many columns the sheet has. */
  get width(): number {
    return this.sheet.columns.length;
  }

  /** The band on top: the title, what it is about, and a thin blank row. The title is that of the first row of the sheet. */
  title(title: string, ...subtitles: string[]): number {
    const row = this.band(title, 'title', 34);
    for (const subtitle of subtitles) this.band(subtitle, 'subtitle', 19);
    this.gap();
    return row;
  }

  /** A section's heading. */
  heading(content: string): number {
    return this.band(content, 'heading', 28);
  }

  /** A heading within a section. */
  subheading(content: string): number {
    return this.band(content, 'subheading', 22);
  }

  /** The headings of a table; null leaves a column without. */
  head(...headings: (string | null)[]): number {
    return this.row(...headings.map((heading) => (heading === null ? null : text(heading, 'head'))));
  }

  /** A row of cells from column A; null leaves a column alone. */
  row(...pieces: (Piece | null)[]): number {
    return this.rowOf(undefined, pieces);
  }

  /** The same with a height of its own, in points. */
  rowOf(height: number | undefined, pieces: readonly (Piece | null)[]): number {
    const number = this.next;
    const cells: (Piece | null)[] = [];
    for (const piece of pieces) {
      const left = cells.length + 1;
      const span = piece?.span ?? 1;
      cells.push(piece, ...new Array<null>(span - 1).fill(null));
      if (span > 1) this.merges.push({ top: number, left, bottom: number, right: left + span - 1 });
    }
    const fitted = height ?? rowHeight(cells, (index) => this.widthFrom(index, cells[index]?.span ?? 1));
    this.rows.push({ ...(fitted !== undefined && { height: fitted }), cells });
    return number;
  }

  /** A text over the whole width. */
  paragraph(content: string, look: LookName = 'paragraph'): number {
    return this.row(text(content, look, this.width));
  }

  /** A blank row, thin unless said. */
  gap(height = 8): number {
    return this.rowOf(height, []);
  }

  /** What may be typed into some cells. */
  validate(...validations: BlueprintValidation[]): this {
    this.validations.push(...validations);
    return this;
  }

  /** Cells that look otherwise while a formula is true of them; of several that are, the first wins. */
  highlight(...highlights: BlueprintHighlight[]): this {
    this.highlights.push(...highlights);
    return this;
  }

  /** A chart over `rows` rows of the whole width, which are added. */
  chart(chart: Omit<BlueprintChart, 'place'>, rows = 14, columns?: { left: number; right: number }): number {
    const top = this.next;
    for (let row = 0; row < rows; row += 1) this.rowOf(18, []);
    this.placedChart({
      ...chart,
      place: { top, left: columns?.left ?? 1, bottom: top + rows - 1, right: columns?.right ?? this.width },
    });
    return top;
  }

  /** A chart over cells that are there. */
  placedChart(chart: BlueprintChart): this {
    this.charts.push(chart);
    return this;
  }

  /** The next row begins a page. */
  breakPage(): this {
    this.pageBreaks.push(this.next);
    return this;
  }

  /** Rows that a click folds. */
  fold(first: number, last: number): this {
    this.folds.push({ first, last });
    return this;
  }

  /** Rows repeated at the top of each printed page. */
  repeat(first: number, last = first): this {
    this.titleRows = { first, last };
    return this;
  }

  /** Everything is to fit on so many pages. */
  fitOn(pages: number): this {
    this.pagesTall = pages;
    return this;
  }

  /** Merges cells beyond one row. */
  merge(area: Area): this {
    this.merges.push(area);
    return this;
  }

  /** What else the blueprint says: `freeze`, `filter`, `firstInput`… */
  with(parts: Pick<SheetBlueprint, 'freeze' | 'filter' | 'firstInput'>): this {
    Object.assign(this.parts, parts);
    return this;
  }

  /** The sheet as plain data. It opens at `firstInput`, or at the first cell to fill in. */
  build(): SheetBlueprint {
    const {
      signature,
      name,
      columns,
      tabColor = tabColors.report,
      orientation = 'landscape',
      footer,
      isProtected,
    } = this.sheet;
    const firstInput = this.parts.firstInput ?? this.findFirstInput();
    return {
      signature,
      name,
      tabColor,
      columns: columns.map((width) => ({ width })),
      rows: this.rows.map(({ cells, ...row }) => ({ ...row, cells: cells.map((piece) => piece && bare(piece)) })),
      looks: this.usedLooks(),
      merges: this.merges,
      validations: this.validations,
      highlights: this.highlights,
      charts: this.charts,
      folds: this.folds,
      print: {
        orientation,
        area: { top: 1, left: 1, bottom: Math.max(1, this.rows.length), right: this.width },
        ...(this.pagesTall !== undefined && { pagesTall: this.pagesTall }),
        ...(this.titleRows && { titleRows: this.titleRows }),
        pageBreaks: this.pageBreaks,
        footer: { left: (footer ?? name).replace(/ – $/, '') },
      },
      ...(isProtected && { isProtected }),
      ...this.parts,
      ...(firstInput && { firstInput }),
    };
  }

  /** A row in one look across the sheet: the text stands in its first cell and runs over the others. */
  private band(content: string, look: LookName, height: number): number {
    return this.rowOf(height, [text(content, look), ...new Array<Piece>(this.width - 1).fill({ look })]);
  }

  private widthFrom(index: number, span: number): number {
    return this.sheet.columns.slice(index, index + span).reduce((sum, width) => sum + width, 0);
  }

  private findFirstInput(): { row: number; column: number } | undefined {
    for (const [row, { cells }] of this.rows.entries()) {
      const column = cells.findIndex((cell) => cell?.look !== undefined && looks[cell.look as LookName].isInput);
      if (column >= 0) return { row: row + 1, column: column + 1 };
    }
    return undefined;
  }

  private usedLooks(): SheetBlueprint['looks'] {
    const used = new Set(this.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.look ?? [])));
    return Object.fromEntries([...used].map((name) => [name, looks[name as LookName]]));
  }
}

/** A row before the formulas that wait for the rest of the sheet are written. */
interface PieceRow extends Pick<BlueprintRow, 'height'> {
  cells: readonly (Piece | null)[];
}

function bare({ span: _, lines: __, shown: ___, later, ...cell }: Piece): BlueprintCell {
  return later ? { ...cell, formula: later() } : cell;
}
