import type { ChartLabelsData } from '../../chart-data';
import { ApiError } from '../../errors';
import type { HostObject } from '../host-object';
import { ChartLookObject } from './looks';
import { ChartPartObject } from './part';

type Shown = 'showValue' | 'showPercentage' | 'showCategoryName' | 'showSeriesName' | 'showLegendKey';

/** Excel's `ChartDataLabels`: those of one series, or of all series of a chart at once. */
export class ChartDataLabelsObject extends ChartPartObject<ChartLabelsData[]> {
  readonly officeType = 'ChartDataLabels';
  readonly showBubbleSize = false;

  get showValue(): boolean {
    return this.shows('showValue');
  }

  set showValue(shown: unknown) {
    this.show('showValue', shown);
  }

  get showPercentage(): boolean {
    return this.shows('showPercentage');
  }

  set showPercentage(shown: unknown) {
    this.show('showPercentage', shown);
  }

  get showCategoryName(): boolean {
    return this.shows('showCategoryName');
  }

  set showCategoryName(shown: unknown) {
    this.show('showCategoryName', shown);
  }

  get showSeriesName(): boolean {
    return this.shows('showSeriesName');
  }

  set showSeriesName(shown: unknown) {
    this.show('showSeriesName', shown);
  }

  get showLegendKey(): boolean {
    return this.shows('showLegendKey');
  }

  set showLegendKey(shown: unknown) {
    this.show('showLegendKey', shown);
  }

  get separator(): string {
    return this.first.separator ?? ', ';
  }

  set separator(separator: unknown) {
    const text = String(separator);
    this.each((labels) => (labels.separator = text));
  }

  get position(): string {
    return this.first.position ?? 'Invalid';
  }

  set position(position: unknown) {
    const known = this.context.model.enumValue('ChartDataLabelPosition', position);
    this.each((labels) => {
      if (known === 'None' || known === 'Invalid') delete labels.position;
      else labels.position = known;
    });
  }

  get numberFormat(): string {
    return this.first.numberFormat ?? 'General';
  }

  set numberFormat(format: unknown) {
    if (typeof format !== 'string') throw new ApiError('InvalidArgument');
    this.each((labels) => (labels.numberFormat = format));
  }

  get linkNumberFormat(): boolean {
    return this.first.numberFormat === undefined;
  }

  set linkNumberFormat(isLinked: unknown) {
    this.each((labels) => {
      if (isLinked) delete labels.numberFormat;
      else labels.numberFormat ??= 'General';
    });
  }

  get format(): HostObject {
    const look = this.part.within((every) => {
      // What is changed of the first is changed of all.
      const shared = every[0]?.look ?? {};
      for (const labels of every) labels.look = shared;
      return shared;
    });
    return new ChartLookObject(this.context, look, 'ChartDataLabelFormat', 9);
  }

  private get first(): ChartLabelsData {
    return this.data[0] ?? hidden();
  }

  private shows(what: Shown): boolean {
    return this.first.isVisible && (this.first[what] ?? false);
  }

  /** The first thing to be shown makes the labels appear; with the last one they go. */
  private show(what: Shown, shown: unknown): void {
    this.each((labels) => {
      if (!labels.isVisible) for (const other of all) Reflect.deleteProperty(labels, other);
      labels[what] = Boolean(shown);
      labels.isVisible = all.some((other) => labels[other]);
    });
  }

  private each(edit: (labels: ChartLabelsData) => void): void {
    this.part.change((every) => every.forEach(edit));
  }
}

const all: readonly Shown[] = ['showValue', 'showPercentage', 'showCategoryName', 'showSeriesName', 'showLegendKey'];

function hidden(): ChartLabelsData {
  return { isVisible: false };
}
