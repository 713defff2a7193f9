import { seriesValues } from '../../book/charts/drawing';
import type { ChartSeriesData } from '../../chart-data';
import { HostCollection, type HostContext, type HostObject } from '../host-object';
import { ChartLookObject } from './looks';
import { ChartPartObject, type Part } from './part';

/** Excel's `ChartPointsCollection`: the columns of a series, the slices of a pie. */
export class ChartPointsCollectionObject extends HostCollection {
  readonly officeType = 'ChartPointsCollection';

  constructor(
    context: HostContext,
    private readonly part: Part<ChartSeriesData>,
  ) {
    super(context);
  }

  get count(): number {
    return this.list().length;
  }

  list(): HostObject[] {
    const values = seriesValues(this.book, this.part.chart, this.part.data);
    return values.map((_, index) => new ChartPointObject(this.context, this.part, index));
  }
}

/** Excel's `ChartPoint`. */
class ChartPointObject extends ChartPartObject<ChartSeriesData> {
  readonly officeType = 'ChartPoint';

  constructor(
    context: HostContext,
    part: Part<ChartSeriesData>,
    private readonly index: number,
  ) {
    super(context, part);
  }

  get value(): number | '' {
    return seriesValues(this.book, this.part.chart, this.data)[this.index] ?? '';
  }

  get format(): HostObject {
    const look = this.part.within((series) => ((series.points ??= {})[this.index] ??= {}));
    return new ChartLookObject(this.context, look, 'ChartPointFormat');
  }
}
