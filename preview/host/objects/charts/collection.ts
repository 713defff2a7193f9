import type { Sheet } from '../../book/book';
import { addChart, knownKind, listCharts } from '../../book/charts/charts';
import type { SeriesBy } from '../../book/charts/source';
import { demandUnprotected } from '../../book/protection';
import { areaOf } from '../cells-object';
import { HostCollection, type HostContext, type HostObject } from '../host-object';
import { ChartObject } from './chart';

/** Excel's `ChartCollection`: the charts of one sheet. */
export class ChartCollectionObject extends HostCollection {
  readonly officeType = 'ChartCollection';

  constructor(
    context: HostContext,
    private readonly sheet: Sheet,
  ) {
    super(context);
  }

  override get eventTarget(): string {
    return this.sheet.id;
  }

  get count(): number {
    return listCharts(this.sheet).length;
  }

  list(): ChartObject[] {
    return listCharts(this.sheet).map(({ id }) => new ChartObject(this.context, this.sheet, id));
  }

  override find(key: unknown): HostObject | undefined {
    return this.list().find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
  }

  /**
   * @param type by the words of `Excel.ChartType`
   * @throws ApiError NotImplemented for a kind of chart that this host does not know
   */
  add(type: unknown, source: unknown, seriesBy?: unknown): HostObject {
    const { model, subscriptions } = this.context;
    const kind = knownKind(model.enumValue('ChartType', type));
    const by = model.enumValue('ChartSeriesBy', seriesBy ?? 'Auto') as SeriesBy;
    demandUnprotected(this.sheet, 'allowEditObjects');
    const { id } = addChart(this.sheet, kind, areaOf(this.sheet, source), by);
    const message = { source: 'Local', chartId: id, worksheetId: this.sheet.id };
    subscriptions.raise('ChartCollection', 'onAdded', this.sheet.id, message);
    return new ChartObject(this.context, this.sheet, id);
  }
}
