import type { Rectangle } from '../book/areas';
import type { Sheet } from '../book/book';
import { changePageLayout, pageLayout, printedAreas, setPrintedAreas } from '../book/page-layout';
import { ApiError } from '../errors';
import type { PageLayoutData } from '../page-layout-data';
import { areaOf, cellsOf } from './cells-object';
import { HeaderFooterGroupObject } from './headers-footers';
import { type HostContext, HostObject } from './host-object';

/** Points in each unit of `Excel.PrintMarginUnit`. */
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
/** Excel's own margins, in points. */
const MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 } as const;

type Side = keyof typeof MARGINS;

/** Excel's `PageLayout`: how a sheet is printed. */
export class PageLayoutObject extends HostObject {
  readonly officeType = 'PageLayout';
  readonly blackAndWhite = false;
  readonly draftMode = false;
  readonly firstPageNumber = '';
  readonly printComments = 'NoComments';
  readonly printErrors = 'AsDisplayed';
  readonly printOrder = 'DownThenOver';

  constructor(
    context: HostContext,
    private readonly sheet: Sheet,
  ) {
    super(context);
  }

  get orientation(): string {
    return pageLayout(this.sheet).orientation ?? 'Portrait';
  }

  set orientation(orientation: unknown) {
    const known = this.context.model.enumValue('PageOrientation', orientation) as 'Portrait' | 'Landscape';
    changePageLayout(this.sheet, 'orientation', known);
  }

  get paperSize(): string {
    return pageLayout(this.sheet).paperSize ?? 'A4';
  }

  set paperSize(size: unknown) {
    changePageLayout(this.sheet, 'paperSize', this.context.model.enumValue('PaperType', size));
  }

  /** A scale in per cent, or the pages that the sheet is to fit into. */
  get zoom(): object {
    return pageLayout(this.sheet).zoom ?? { scale: 100 };
  }

  set zoom(zoom: unknown) {
    changePageLayout(this.sheet, 'zoom', checkedZoom(zoom));
  }

  get centerHorizontally(): boolean {
    return pageLayout(this.sheet).centerHorizontally ?? false;
  }

  set centerHorizontally(centers: unknown) {
    changePageLayout(this.sheet, 'centerHorizontally', Boolean(centers));
  }

  get centerVertically(): boolean {
    return pageLayout(this.sheet).centerVertically ?? false;
  }

  set centerVertically(centers: unknown) {
    changePageLayout(this.sheet, 'centerVertically', Boolean(centers));
  }

  get printGridlines(): boolean {
    return pageLayout(this.sheet).printGridlines ?? false;
  }

  set printGridlines(prints: unknown) {
    changePageLayout(this.sheet, 'printGridlines', Boolean(prints));
  }

  get printHeadings(): boolean {
    return pageLayout(this.sheet).printHeadings ?? false;
  }

  set printHeadings(prints: unknown) {
    changePageLayout(this.sheet, 'printHeadings', Boolean(prints));
  }

  get leftMargin(): number {
    return this.margin('left');
  }

  set leftMargin(points: unknown) {
    this.setMargin('left', points);
  }

  get rightMargin(): number {
    return this.margin('right');
  }

  set rightMargin(points: unknown) {
    this.setMargin('right', points);
  }

  get topMargin(): number {
    return this.margin('top');
  }

  set topMargin(points: unknown) {
    this.setMargin('top', points);
  }

  get bottomMargin(): number {
    return this.margin('bottom');
  }

  set bottomMargin(points: unknown) {
    this.setMargin('bottom', points);
  }

  get headerMargin(): number {
    return this.margin('header');
  }

  set headerMargin(points: unknown) {
    this.setMargin('header', points);
  }

  get footerMargin(): number {
    return this.margin('footer');
  }

  set footerMargin(points: unknown) {
    this.setMargin('footer', points);
  }

  get headersFooters(): HostObject {
    return new HeaderFooterGroupObject(this.context, this.sheet);
  }

  /** @throws ApiError ItemNotFound when the whole sheet is printed */
  getPrintArea(): HostObject {
    const areas = printedAreas(this.sheet, 'printArea');
    if (areas.length === 0) throw new ApiError('ItemNotFound');
    return this.make.rangeAreas(this.sheet, areas);
  }

  setPrintArea(printed: unknown): void {
    setPrintedAreas(this.sheet, 'printArea', this.onSheet(cellsOf(this.sheet, printed)).areas);
  }

  getPrintTitleColumns(): HostObject {
    return this.title('printTitleColumns');
  }

  setPrintTitleColumns(columns: unknown): void {
    this.setTitle('printTitleColumns', columns, { startRow: 0, endRow: 1_048_575 });
  }

  getPrintTitleRows(): HostObject {
    return this.title('printTitleRows');
  }

  setPrintTitleRows(rows: unknown): void {
    this.setTitle('printTitleRows', rows, { startColumn: 0, endColumn: 16_383 });
  }

  /** @param unit of the margins, by the words of `Excel.PrintMarginUnit` */
  setPrintMargins(unit: unknown, margins: unknown): void {
    const points = POINTS[this.context.model.enumValue('PrintMarginUnit', unit) as keyof typeof POINTS];
    for (const [side, value] of Object.entries((margins ?? {}) as Record<string, unknown>)) {
      if (!(side in MARGINS)) throw new ApiError('InvalidArgument');
      if (value !== null) this.setMargin(side as Side, Number(value) * points);
    }
  }

  private margin(side: Side): number {
    return pageLayout(this.sheet)[`${side}Margin`] ?? MARGINS[side];
  }

  private setMargin(side: Side, points: unknown): void {
    if (typeof points !== 'number' || !(points >= 0)) throw new ApiError('InvalidArgument');
    changePageLayout(this.sheet, `${side}Margin`, points);
  }

  private title(part: 'printTitleRows' | 'printTitleColumns'): HostObject {
    const [area] = printedAreas(this.sheet, part);
    if (!area) throw new ApiError('ItemNotFound');
    return this.make.range(this.sheet, area);
  }

  private setTitle(part: 'printTitleRows' | 'printTitleColumns', lines: unknown, whole: Partial<Rectangle>): void {
    const { area } = areaOf(this.sheet, lines);
    setPrintedAreas(this.sheet, part, [{ ...area, ...whole }]);
  }

  private onSheet(located: ReturnType<typeof cellsOf>): typeof located {
    if (located.sheet.id !== this.sheet.id) throw new ApiError('InvalidArgument');
    return located;
  }
}

/** @throws ApiError InvalidArgument for both a scale and pages, or for what neither can be */
function checkedZoom(zoom: unknown): NonNullable<PageLayoutData['zoom']> {
  const given = Object.entries((zoom ?? {}) as Record<string, unknown>).filter(([, value]) => value !== null);
  const { scale, ...pages } = Object.fromEntries(given) as NonNullable<PageLayoutData['zoom']>;
  const isCount = (value: unknown) => Number.isInteger(value) && Number(value) > 0;
  if (scale !== undefined) {
    if (given.length > 1 || !isCount(scale) || scale < 10 || scale > 400) throw new ApiError('InvalidArgument');
    return { scale };
  }
  const known = ['horizontalFitToPages', 'verticalFitToPages'];
  if (given.length === 0 || !given.every(([name, value]) => known.includes(name) && isCount(value)))
    throw new ApiError('InvalidArgument');
  return pages;
}
