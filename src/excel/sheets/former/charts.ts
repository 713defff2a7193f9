/** The charts that building a sheet anew takes away, read as far as they depend on the sheet's figures. */
import { parseArea, quotedSheet } from '../../../workbook';
import type { Area, BlueprintChart } from '../../../workbook';
import { chartTypes } from '../charts';

/** A chart of a sheet, in a few words. */
export interface ListedChart {
  name: string;
  type: string;
  series: string[];
}

/** A chart as it is to be drawn again, and where it stands, in points. */
export interface FormerChart {
  chart: BlueprintChart;
  hasTitle: boolean;
  box: { left: number; top: number; width: number; height: number };
}

/** Queues the list of the charts of a sheet, the user's own among them. */
export function queueChartList(sheet: Excel.Worksheet): () => ListedChart[] {
  const charts = sheet.charts.load({ name: true, chartType: true, series: { name: true } });
  return () =>
    charts.items.map(({ name, chartType, series }) => ({
      name,
      type: chartType,
      series: series.items.map((one) => one.name),
    }));
}

/**
 * Queues the reading of a chart (ExcelApi 1.15). What Excel does not tell, its colours and formats, is what the chart of
 * that name has by now.
 * @param like the chart that takes its place
 * @returns null where it could not be drawn again: it is of another kind by now, or shows cells of another sheet
 */
export function queueFormerChart(
  sheet: Excel.Worksheet,
  listed: ListedChart,
  like: BlueprintChart | undefined,
): () => FormerChart | null {
  if (!like || listed.type !== chartTypes[like.kind]) return () => null;
  const chart = sheet.charts.getItem(listed.name);
  chart.load({ left: true, top: true, width: true, height: true, title: { text: true, visible: true } });
  sheet.load({ name: true });
  const sources = listed.series.map((_, index) => {
    const series = chart.series.getItemAt(index);
    const sourceOf = (what: 'Values' | 'Categories') => series.getDimensionDataSourceString(what);
    return { values: sourceOf('Values'), categories: sourceOf('Categories') };
  });
  return () => {
    const areaOf = (source: string | undefined) => areaOn(sheet.name, source ?? '');
    const categories = areaOf(sources[0]?.categories.value);
    const series = listed.series.flatMap((name, index) => {
      const values = areaOf(sources[index]?.values.value);
      const { color, isLine } = likeSeries(like, name, index, listed.series.length) ?? {};
      return values ? [{ name, values, ...(color !== undefined && { color }), ...(isLine && { isLine }) }] : [];
    });
    if (!categories || series.length < listed.series.length) return null;
    const { left, top, width, height, title } = chart;
    return {
      chart: { ...like, title: title.text, categories, series },
      hasTitle: title.visible,
      box: { left, top, width, height },
    };
  };
}

/** The series that looks like one: of its name, or where there are as many, in its place. */
function likeSeries({ series }: BlueprintChart, name: string, index: number, count: number) {
  return series.find((one) => one.name === name) ?? (series.length === count ? series[index] : undefined);
}

/** "'Rapport'!$B$2:$B$9" as an area of the sheet « Rapport »; null for cells of another sheet, or that are gone. */
function areaOn(sheet: string, source: string): Area | null {
  const place = source.replace(/^=/, '');
  const cut = place.lastIndexOf('!');
  const name = place.slice(0, cut);
  return name === quotedSheet(sheet) || name === sheet ? parseArea(place.slice(cut + 1)) : null;
}

/** Queues where a chart stands, and whether it has a title. */
export function queueAsItStood(chart: Excel.Chart, { box, hasTitle }: FormerChart): void {
  chart.left = box.left;
  chart.top = box.top;
  chart.width = box.width;
  chart.height = box.height;
  if (!hasTitle) chart.title.visible = false;
}
