import type { Sheet } from '../../book/book';
import { changeChart, findChart } from '../../book/charts/charts';
import { demandUnprotected } from '../../book/protection';
import type { ChartData } from '../../chart-data';
import { ApiError } from '../../errors';
import { type HostContext, HostObject } from '../host-object';

/** A part of a chart: its title, an axis, a series… Read and changed where the chart is kept. */
export class Part<T> {
  /** @param pick finds the part in a copy of the chart, which it may complete */
  constructor(
    readonly sheet: Sheet,
    readonly chartId: string,
    private readonly pick: (chart: ChartData) => T,
  ) {}

  /** A copy of the part as it stands. */
  get data(): T {
    return this.pick(this.chart);
  }

  /** A copy of the whole chart. */
  get chart(): ChartData {
    return structuredClone(findChart(this.sheet, this.chartId));
  }

  /** @throws ApiError AccessDenied on a sheet whose objects are protected */
  change(edit: (part: T, chart: ChartData) => void): void {
    demandUnprotected(this.sheet, 'allowEditObjects');
    changeChart(this.sheet, this.chartId, (chart) => edit(this.pick(chart), chart));
  }

  within<U>(pick: (part: T, chart: ChartData) => U): Part<U> {
    return new Part(this.sheet, this.chartId, (chart) => pick(this.pick(chart), chart));
  }
}

/** An object of the API that stands for a part of a chart. */
export abstract class ChartPartObject<T> extends HostObject {
  constructor(
    context: HostContext,
    protected readonly part: Part<T>,
  ) {
    super(context);
  }

  protected get data(): T {
    return this.part.data;
  }
}

/** A number that the add-in gives. @throws ApiError InvalidArgument for anything else, and beyond the bounds */
export function checkedNumber(value: unknown, least = -Infinity, most = Infinity): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw new ApiError('InvalidArgument');
  return value;
}

/** A text of 255 characters at most, as Excel takes them in charts. */
export function checkedText(value: unknown): string {
  if (typeof value !== 'string' || value.length > 255) throw new ApiError('InvalidArgument');
  return value;
}
