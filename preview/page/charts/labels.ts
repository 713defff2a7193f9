import type { DrawnChart, DrawnSeries } from '../../host/book/charts/drawing';
import { formatted } from './number-format';

/** "Équipe ; 57 %"; null where a point bears no label. */
export function labelText(series: DrawnSeries, point: number, { categories, valueFormat }: DrawnChart): string | null {
  const { values, name, data } = series;
  const { labels } = data;
  const value = values[point];
  if (!labels?.isVisible || value === null || value === undefined) return null;
  const whole = values.reduce<number>((sum, one) => sum + Math.abs(one ?? 0), 0);
  const percentFormat = labels.numberFormat?.includes('%') ? labels.numberFormat : '0%';
  const parts = [
    labels.showSeriesName && name,
    labels.showCategoryName && categories[point],
    labels.showValue && formatted(value, labels.numberFormat ?? valueFormat),
    labels.showPercentage && whole > 0 && formatted(Math.abs(value) / whole, percentFormat),
  ];
  return parts.filter(Boolean).join(labels.separator ?? '\u00a0; ') || null;
}
