import type { ChartAxisData, ChartData } from '../../chart-data';
import { isRound } from '../../chart-data';
import { ApiError, gap } from '../../errors';
import type { HostContext, HostObject } from '../host-object';
import { ChartLookObject, lookOf } from './looks';
import { ChartPartObject, checkedNumber, type Part } from './part';
import { ChartAxisTitleObject } from './title';

/** Excel's `ChartAxes`. */
export class ChartAxesObject extends ChartPartObject<ChartData> {
  readonly officeType = 'ChartAxes';

  get categoryAxis(): HostObject {
    return new ChartAxisObject(this.context, this.axis('categoryAxis'), 'Category');
  }

  get valueAxis(): HostObject {
    return new ChartAxisObject(this.context, this.axis('valueAxis'), 'Value');
  }

  /** @throws ApiError NotImplemented for a secondary axis, InvalidArgument for one of a third dimension */
  getItem(type: unknown, group?: unknown): HostObject {
    const kind = this.context.model.enumValue('ChartAxisType', type);
    if (this.context.model.enumValue('ChartAxisGroup', group ?? 'Primary') === 'Secondary')
      throw gap('ChartAxes.getItem of a secondary axis');
    if (kind === 'Category') return this.categoryAxis;
    if (kind === 'Value') return this.valueAxis;
    throw new ApiError('InvalidArgument');
  }

  /** Pies and doughnuts have none. */
  private axis(name: 'categoryAxis' | 'valueAxis'): Part<ChartAxisData> {
    return this.part.within((chart) => {
      if (isRound(chart.type)) throw new ApiError('InvalidOperation');
      return chart[name];
    });
  }
}

/** Excel's `ChartAxis`. */
class ChartAxisObject extends ChartPartObject<ChartAxisData> {
  readonly officeType = 'ChartAxis';
  readonly axisGroup = 'Primary';

  constructor(
    context: HostContext,
    part: Part<ChartAxisData>,
    readonly type: 'Category' | 'Value',
  ) {
    super(context, part);
  }

  get visible(): boolean {
    return this.data.isVisible;
  }

  set visible(isVisible: unknown) {
    this.part.change((axis) => (axis.isVisible = Boolean(isVisible)));
  }

  /** Unlike Excel, "General" where it is that of the cells. */
  get numberFormat(): string {
    return this.data.numberFormat ?? 'General';
  }

  set numberFormat(format: unknown) {
    if (typeof format !== 'string') throw new ApiError('InvalidArgument');
    this.part.change((axis) => (axis.numberFormat = format));
  }

  get linkNumberFormat(): boolean {
    return this.data.numberFormat === undefined;
  }

  set linkNumberFormat(isLinked: unknown) {
    this.part.change((axis) => {
      if (isLinked) delete axis.numberFormat;
      else axis.numberFormat ??= 'General';
    });
  }

  /** "" where Excel chooses. */
  get minimum(): number | '' {
    return this.data.minimum ?? '';
  }

  set minimum(bound: unknown) {
    this.setBound('minimum', bound);
  }

  get maximum(): number | '' {
    return this.data.maximum ?? '';
  }

  set maximum(bound: unknown) {
    this.setBound('maximum', bound);
  }

  get majorUnit(): number | '' {
    return this.data.majorUnit ?? '';
  }

  set majorUnit(unit: unknown) {
    this.setBound('majorUnit', unit);
  }

  get reversePlotOrder(): boolean {
    return this.data.isReversed ?? false;
  }

  set reversePlotOrder(isReversed: unknown) {
    this.part.change((axis) => (axis.isReversed = Boolean(isReversed)));
  }

  get tickLabelPosition(): string {
    return this.data.labelPosition ?? 'NextToAxis';
  }

  set tickLabelPosition(position: unknown) {
    const known = this.context.model.enumValue('ChartAxisTickLabelPosition', position);
    this.part.change((axis) => (axis.labelPosition = known));
  }

  get title(): HostObject {
    const title = this.part.within((axis) => (axis.title ??= { isVisible: false, text: '' }));
    return new ChartAxisTitleObject(this.context, title);
  }

  get majorGridlines(): HostObject {
    return new ChartGridlinesObject(this.context, this.part, 'hasMajorGridlines');
  }

  get minorGridlines(): HostObject {
    return new ChartGridlinesObject(this.context, this.part, 'hasMinorGridlines');
  }

  get format(): HostObject {
    return new ChartLookObject(this.context, lookOf(this.part), 'ChartAxisFormat');
  }

  /** "" gives the choice back to Excel. */
  private setBound(name: 'minimum' | 'maximum' | 'majorUnit', value: unknown): void {
    const bound = value === '' ? undefined : checkedNumber(value);
    this.part.change((axis) => {
      if (bound === undefined) Reflect.deleteProperty(axis, name);
      else axis[name] = bound;
    });
  }
}

/** Excel's `ChartGridlines`. */
class ChartGridlinesObject extends ChartPartObject<ChartAxisData> {
  readonly officeType = 'ChartGridlines';

  constructor(
    context: HostContext,
    part: Part<ChartAxisData>,
    private readonly name: 'hasMajorGridlines' | 'hasMinorGridlines',
  ) {
    super(context, part);
  }

  get visible(): boolean {
    return this.data[this.name] ?? false;
  }

  set visible(isVisible: unknown) {
    this.part.change((axis) => (axis[this.name] = Boolean(isVisible)));
  }

  get format(): HostObject {
    if (this.name === 'hasMinorGridlines') throw gap('ChartAxis.minorGridlines.format');
    const look = this.part.within((axis) => (axis.gridlines ??= {}));
    return new ChartLookObject(this.context, look, 'ChartGridlinesFormat');
  }
}
