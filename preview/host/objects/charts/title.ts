import { automaticTitle } from '../../book/charts/drawing';
import type { ChartAxisData, ChartLegendData, ChartTitleData } from '../../chart-data';
import type { HostObject } from '../host-object';
import { ChartLookObject, lookOf } from './looks';
import { ChartPartObject, checkedText } from './part';

/** Excel's `ChartTitle`. */
export class ChartTitleObject extends ChartPartObject<ChartTitleData> {
  readonly officeType = 'ChartTitle';

  get visible(): boolean {
    return this.data.isVisible;
  }

  set visible(isVisible: unknown) {
    this.part.change((title) => (title.isVisible = Boolean(isVisible)));
  }

  /** Of a chart with one series: its name, until another title is written. */
  get text(): string {
    return this.data.text ?? automaticTitle(this.book, this.part.chart);
  }

  set text(text: unknown) {
    const checked = checkedText(text);
    this.part.change((title) => {
      title.text = checked;
      title.isVisible = true;
    });
  }

  get overlay(): boolean {
    return this.data.overlay ?? false;
  }

  set overlay(overlays: unknown) {
    this.part.change((title) => (title.overlay = Boolean(overlays)));
  }

  get format(): HostObject {
    return new ChartLookObject(this.context, lookOf(this.part), 'ChartTitleFormat', 14);
  }
}

/** Excel's `ChartLegend`. */
export class ChartLegendObject extends ChartPartObject<ChartLegendData> {
  readonly officeType = 'ChartLegend';

  get visible(): boolean {
    return this.data.isVisible;
  }

  set visible(isVisible: unknown) {
    this.part.change((legend) => (legend.isVisible = Boolean(isVisible)));
  }

  get position(): string {
    return this.data.position;
  }

  set position(position: unknown) {
    const known = this.context.model.enumValue('ChartLegendPosition', position);
    this.part.change((legend) => (legend.position = known));
  }

  get overlay(): boolean {
    return this.data.overlay ?? false;
  }

  set overlay(overlays: unknown) {
    this.part.change((legend) => (legend.overlay = Boolean(overlays)));
  }

  get format(): HostObject {
    return new ChartLookObject(this.context, lookOf(this.part), 'ChartLegendFormat');
  }
}

/** Excel's `ChartAxisTitle`. */
export class ChartAxisTitleObject extends ChartPartObject<NonNullable<ChartAxisData['title']>> {
  readonly officeType = 'ChartAxisTitle';

  get visible(): boolean {
    return this.data.isVisible;
  }

  set visible(isVisible: unknown) {
    this.part.change((title) => (title.isVisible = Boolean(isVisible)));
  }

  get text(): string {
    return this.data.text;
  }

  set text(text: unknown) {
    const checked = checkedText(text);
    this.part.change((title) => {
      title.text = checked;
      title.isVisible = true;
    });
  }

  get format(): HostObject {
    return new ChartLookObject(this.context, lookOf(this.part), 'ChartAxisTitleFormat');
  }
}
