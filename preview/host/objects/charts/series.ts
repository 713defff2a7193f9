import { cellsAddress, cellTexts, seriesName, seriesValues } from '../../book/charts/drawing';
import { knownKind, newSeries } from '../../book/charts/charts';
import { locateFormula } from '../../book/references';
import {
  type ChartCells,
  type ChartData,
  type ChartKind,
  type ChartLabelsData,
  type ChartSeriesData,
  isLine,
  isRound,
} from '../../chart-data';
import { ApiError, gap } from '../../errors';
import { CellsObject } from '../cells-object';
import { HostCollection, type HostContext, type HostObject } from '../host-object';
import { ChartDataLabelsObject } from './labels';
import { checkedColor, ChartLookObject, lookOf } from './looks';
import { ChartPartObject, checkedNumber, checkedText, type Part } from './part';
import { ChartPointsCollectionObject } from './points';

/** Excel's `ChartSeriesCollection`. */
export class ChartSeriesCollectionObject extends HostCollection {
  readonly officeType = 'ChartSeriesCollection';

  constructor(
    context: HostContext,
    private readonly part: Part<ChartData>,
  ) {
    super(context);
  }

  get count(): number {
    return this.list().length;
  }

  list(): HostObject[] {
    return this.part.data.series.map(({ key }) => this.series(key));
  }

  /** @param index counted from 0; after the others if absent */
  add(name?: string | null, index?: number | null): HostObject {
    const { series } = this.part.data;
    const place = index ?? series.length;
    if (!Number.isInteger(place) || place < 0 || place > series.length) throw new ApiError('InvalidArgument');
    const added = newSeries(this.part.data);
    if (name !== undefined && name !== null) added.name = checkedText(name);
    this.part.change((chart) => chart.series.splice(place, 0, added));
    return this.series(added.key);
  }

  private series(key: number): HostObject {
    return new ChartSeriesObject(
      this.context,
      this.part.within((chart) => {
        const series = chart.series.find((one) => one.key === key);
        if (!series) throw new ApiError('ItemNotFound');
        return series;
      }),
    );
  }
}

/** Excel's `ChartSeries`. */
class ChartSeriesObject extends ChartPartObject<ChartSeriesData> {
  readonly officeType = 'ChartSeries';
  readonly axisGroup = 'Primary';

  get name(): string {
    return seriesName(this.book, this.data, this.index);
  }

  /** A text, or a formula that names a cell: "='Suivi'!$B$1". */
  set name(name: unknown) {
    const text = checkedText(name);
    const cells = text.startsWith('=') ? this.namedCells(text) : text;
    this.part.change((series) => (series.name = cells));
  }

  get chartType(): string {
    return this.data.type ?? this.part.chart.type;
  }

  /** @throws ApiError NotImplemented for anything but lines over columns, and columns beside lines */
  set chartType(type: unknown) {
    const kind = knownKind(this.context.model.enumValue('ChartType', type));
    this.part.change((series, chart) => {
      if (kind === chart.type) delete series.type;
      else if (!canMix(chart.type, kind)) throw gap(`ChartSeries.chartType ${kind} in a chart of ${chart.type}`);
      else series.type = kind;
    });
  }

  get hasDataLabels(): boolean {
    return this.data.labels?.isVisible ?? false;
  }

  set hasDataLabels(has: unknown) {
    this.part.change((series) => {
      if (has) series.labels = { ...series.labels, isVisible: true, showValue: true };
      else if (series.labels) series.labels.isVisible = false;
    });
  }

  get gapWidth(): number {
    return this.data.gapWidth ?? 150;
  }

  set gapWidth(percent: unknown) {
    const checked = checkedNumber(percent, 0, 500);
    this.part.change((_, chart) => chart.series.forEach((series) => (series.gapWidth = checked)));
  }

  get overlap(): number {
    return this.data.overlap ?? (this.chartType.includes('Stacked') ? 100 : 0);
  }

  set overlap(percent: unknown) {
    const checked = checkedNumber(percent, -100, 100);
    this.part.change((_, chart) => chart.series.forEach((series) => (series.overlap = checked)));
  }

  get doughnutHoleSize(): number {
    return this.data.holeSize ?? 75;
  }

  set doughnutHoleSize(percent: unknown) {
    const checked = checkedNumber(percent, 10, 90);
    this.part.change((_, chart) => chart.series.forEach((series) => (series.holeSize = checked)));
  }

  get firstSliceAngle(): number {
    return this.data.firstSliceAngle ?? 0;
  }

  set firstSliceAngle(degrees: unknown) {
    const checked = checkedNumber(degrees, 0, 360);
    this.part.change((_, chart) => chart.series.forEach((series) => (series.firstSliceAngle = checked)));
  }

  get smooth(): boolean {
    return this.data.smooth ?? false;
  }

  set smooth(isSmooth: unknown) {
    this.part.change((series) => (series.smooth = Boolean(isSmooth)));
  }

  get markerStyle(): string {
    return this.data.markerStyle ?? (this.chartType === 'LineMarkers' ? 'Automatic' : 'None');
  }

  set markerStyle(style: unknown) {
    const known = this.context.model.enumValue('ChartMarkerStyle', style);
    this.part.change((series) => (series.markerStyle = known));
  }

  get markerSize(): number {
    return this.data.markerSize ?? 5;
  }

  set markerSize(points: unknown) {
    const checked = checkedNumber(points, 2, 72);
    this.part.change((series) => (series.markerSize = checked));
  }

  get markerBackgroundColor(): string {
    return this.data.markerColor ?? '';
  }

  set markerBackgroundColor(color: unknown) {
    const checked = checkedColor(color);
    this.part.change((series) => (series.markerColor = checked));
  }

  get plotOrder(): number {
    return this.index;
  }

  get dataLabels(): HostObject {
    const labels = this.part.within((series): ChartLabelsData[] => [(series.labels ??= { isVisible: false })]);
    return new ChartDataLabelsObject(this.context, labels);
  }

  get format(): HostObject {
    return new ChartLookObject(this.context, lookOf(this.part), 'ChartSeriesFormat');
  }

  get points(): HostObject {
    return new ChartPointsCollectionObject(this.context, this.part);
  }

  delete(): void {
    const { key } = this.data;
    this.part.change((_, chart) => (chart.series = chart.series.filter((series) => series.key !== key)));
  }

  setValues(range: unknown): void {
    const values = cellsOfRange(range);
    this.part.change((series) => (series.values = values));
  }

  /** The categories, which all series of a chart share in what it shows. */
  setXAxisValues(range: unknown): void {
    const categories = cellsOfRange(range);
    this.part.change((series) => (series.categories = categories));
  }

  getDimensionValues(dimension: unknown): (string | number | null)[] {
    const { categories } = this.data;
    if (this.isOfValues(dimension)) return seriesValues(this.book, this.part.chart, this.data);
    return categories ? cellTexts(this.book, categories, false) : [];
  }

  getDimensionDataSourceString(dimension: unknown): string {
    const cells = this.isOfValues(dimension) ? this.data.values : this.data.categories;
    if (!cells) throw new ApiError('InvalidOperation');
    return cellsAddress(this.book, cells);
  }

  private get index(): number {
    const { key } = this.data;
    return this.part.chart.series.findIndex((series) => series.key === key);
  }

  private isOfValues(dimension: unknown): boolean {
    const known = this.context.model.enumValue('ChartSeriesDimension', dimension);
    if (known === 'BubbleSizes') throw new ApiError('InvalidArgument');
    return known === 'Values' || known === 'YValues';
  }

  private namedCells(formula: string): ChartCells {
    const located = locateFormula(this.book, formula);
    const [area] = located?.areas ?? [];
    if (!located || !area) throw new ApiError('InvalidArgument');
    return { sheetId: located.sheet.id, area };
  }
}

/** Columns and lines share their axes. */
function canMix(chart: ChartKind, series: ChartKind): boolean {
  const isUpright = (kind: ChartKind) => isLine(kind) || kind.startsWith('Column');
  return !isRound(chart) && isUpright(chart) && isUpright(series) && isLine(chart) !== isLine(series);
}

/** @throws ApiError InvalidArgument unless it is a range of one piece */
function cellsOfRange(range: unknown): ChartCells {
  const [area] = range instanceof CellsObject ? range.rectangles : [];
  if (!(range instanceof CellsObject) || !area || range.rectangles.length > 1) throw new ApiError('InvalidArgument');
  return { sheetId: range.sheet.id, area: { ...area } };
}
