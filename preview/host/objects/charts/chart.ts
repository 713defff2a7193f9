import type { Sheet } from '../../book/book';
import { type Box, boxOf, placeOf, placeOver } from '../../book/charts/places';
import { findChart, knownKind, listCharts, removeChart } from '../../book/charts/charts';
import { type SeriesBy, seriesOfSource } from '../../book/charts/source';
import { bounding } from '../../book/areas';
import { demandUnprotected } from '../../book/protection';
import { type ChartData, isRound } from '../../chart-data';
import { ApiError } from '../../errors';
import { areaOf } from '../cells-object';
import { type HostContext, HostObject } from '../host-object';
import { ChartAxesObject } from './axes';
import { ChartDataLabelsObject } from './labels';
import { ChartLookObject, lookOf } from './looks';
import { checkedNumber, checkedText, Part } from './part';
import { ChartSeriesCollectionObject } from './series';
import { ChartLegendObject, ChartTitleObject } from './title';

/** Excel's `Chart`. */
export class ChartObject extends HostObject {
  readonly officeType = 'Chart';
  private readonly part: Part<ChartData>;

  constructor(
    context: HostContext,
    private readonly sheet: Sheet,
    readonly id: string,
  ) {
    super(context);
    this.part = new Part(sheet, id, (chart) => chart);
  }

  override get eventTarget(): string {
    return this.id;
  }

  get name(): string {
    return this.data.name;
  }

  set name(name: unknown) {
    const text = checkedText(name);
    const namesake = listCharts(this.sheet).find((chart) => chart.name.toLowerCase() === text.toLowerCase());
    if (text === '' || (namesake && namesake.id !== this.id)) throw new ApiError('InvalidArgument');
    this.part.change((chart) => (chart.name = text));
  }

  get chartType(): string {
    return this.data.type;
  }

  set chartType(type: unknown) {
    const kind = knownKind(this.context.model.enumValue('ChartType', type));
    this.part.change((chart) => {
      chart.type = kind;
      for (const series of chart.series) delete series.type;
    });
  }

  get left(): number {
    return this.box.left;
  }

  set left(points: unknown) {
    this.place({ left: checkedNumber(points, 0) });
  }

  get top(): number {
    return this.box.top;
  }

  set top(points: unknown) {
    this.place({ top: checkedNumber(points, 0) });
  }

  get width(): number {
    return this.box.width;
  }

  set width(points: unknown) {
    this.place({ width: checkedNumber(points, 0) });
  }

  get height(): number {
    return this.box.height;
  }

  set height(points: unknown) {
    this.place({ height: checkedNumber(points, 0) });
  }

  get plotVisibleOnly(): boolean {
    return this.data.plotVisibleOnly ?? true;
  }

  set plotVisibleOnly(isSo: unknown) {
    this.part.change((chart) => (chart.plotVisibleOnly = Boolean(isSo)));
  }

  get displayBlanksAs(): string {
    return this.data.displayBlanksAs ?? 'NotPlotted';
  }

  set displayBlanksAs(how: unknown) {
    const known = this.context.model.enumValue('ChartDisplayBlanksAs', how);
    this.part.change((chart) => (chart.displayBlanksAs = known));
  }

  get axes(): HostObject {
    return new ChartAxesObject(this.context, this.part);
  }

  get dataLabels(): HostObject {
    const labels = this.part.within(({ series }) => series.map((one) => (one.labels ??= { isVisible: false })));
    return new ChartDataLabelsObject(this.context, labels);
  }

  get format(): HostObject {
    return new ChartLookObject(this.context, lookOf(this.part), 'ChartAreaFormat');
  }

  get legend(): HostObject {
    return new ChartLegendObject(
      this.context,
      this.part.within((chart) => chart.legend),
    );
  }

  get series(): HostObject {
    return new ChartSeriesCollectionObject(this.context, this.part);
  }

  get title(): HostObject {
    return new ChartTitleObject(
      this.context,
      this.part.within((chart) => chart.title),
    );
  }

  get worksheet(): HostObject {
    return this.make.worksheet(this.sheet);
  }

  delete(): void {
    demandUnprotected(this.sheet, 'allowEditObjects');
    removeChart(this.sheet, this.id);
    const message = { source: 'Local', chartId: this.id, worksheetId: this.sheet.id };
    this.context.subscriptions.raise('ChartCollection', 'onDeleted', this.sheet.id, message);
  }

  /** Draws other cells; titles, axes and looks stay. */
  setData(range: unknown, seriesBy?: unknown): void {
    const by = this.context.model.enumValue('ChartSeriesBy', seriesBy ?? 'Auto') as SeriesBy;
    const source = areaOf(this.sheet, range);
    const series = seriesOfSource(source.sheet, source.area, by);
    this.part.change((chart) => {
      chart.series = series.map((one, index) => ({ ...chart.series[index], ...one }));
      chart.legend.isVisible ||= series.length > 1 || isRound(chart.type);
    });
  }

  /** Covers the cells from one to another, or a single one; addresses or ranges of the chart's own sheet. */
  setPosition(startCell: unknown, endCell?: unknown): void {
    const areas = [startCell, endCell ?? startCell].map((cell) => {
      const { sheet, area } = areaOf(this.sheet, cell);
      if (sheet.id !== this.sheet.id) throw new ApiError('InvalidArgument');
      return area;
    });
    const [start, end] = areas;
    if (!start || !end) return;
    const place = placeOver(this.sheet, bounding(start, end));
    this.part.change((chart) => (chart.place = place));
  }

  private get data(): ChartData {
    return findChart(this.sheet, this.id);
  }

  private get box(): Box {
    return boxOf(this.sheet, this.data.place);
  }

  private place(box: Partial<Box>): void {
    const place = placeOf(this.sheet, { ...this.box, ...box });
    this.part.change((chart) => (chart.place = place));
  }
}
