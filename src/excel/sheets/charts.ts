import { areaAddress, cellAddress } from '../../workbook';
import type { Area, BlueprintChart } from '../../workbook';
import { passing } from '../runtime';

/** Excel's words for the kinds of charts. */
export const chartTypes = {
  columns: 'ColumnClustered',
  stackedColumns: 'ColumnStacked',
  bars: 'BarClustered',
  stackedBars: 'BarStacked',
  pie: 'Pie',
  doughnut: 'Doughnut',
} as const;

/** What the name of a chart ends with while it is not sure to stay. */
export const CHART_DRAFT = ' (en cours)';

/** Queues charts, and gives them in their order. */
export function queueCharts(sheet: Excel.Worksheet, charts: readonly BlueprintChart[]): Excel.Chart[] {
  return charts.map((chart) => queueChart(sheet, chart));
}

function queueChart(sheet: Excel.Worksheet, blueprint: BlueprintChart): Excel.Chart {
  const rangeOf = (area: Area) => passing(sheet.getRange(areaAddress(area)));
  const [first, ...others] = blueprint.series;
  if (!first) throw new Error(`No series in the chart « ${blueprint.name} »`);
  const isRow = first.values.top === first.values.bottom && first.values.left < first.values.right;
  // Of one cell, Excel draws the whole table around it: the cell below is drawn with it at first.
  const isCell = first.values.top === first.values.bottom && !isRow;
  const source = isCell ? { ...first.values, bottom: first.values.bottom + 1 } : first.values;
  const chart = sheet.charts.add(chartTypes[blueprint.kind], rangeOf(source), isRow ? 'Rows' : 'Columns');
  chart.name = blueprint.name;
  chart.title.text = blueprint.title;
  chart.title.format.font.size = 12;
  const isRound = blueprint.kind === 'pie' || blueprint.kind === 'doughnut';
  const series = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  blueprint.series.forEach(({ name, values, color, isLine }, index) => {
    const one = series[index];
    if (!one) return;
    one.name = name;
    if (index > 0 || isCell) one.setValues(rangeOf(values));
    one.setXAxisValues(rangeOf(blueprint.categories));
    if (isLine) one.chartType = 'Line';
    if (color !== undefined && isLine) one.format.line.color = color;
    // The slices of a pie keep the colours of the user's theme: one for all would say nothing.
    if (color !== undefined && !isLine && !isRound) one.format.fill.setSolidColor(color);
    if (blueprint.hasDataLabels) {
      one.hasDataLabels = true;
      one.dataLabels.numberFormat = blueprint.numberFormat;
    }
  });
  if (!isRound) {
    chart.axes.valueAxis.numberFormat = blueprint.numberFormat;
    // The first category stands on top, as in the table, and the values are written below all the same.
    if (blueprint.kind === 'bars' || blueprint.kind === 'stackedBars') {
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.tickLabelPosition = 'High';
    }
  }
  chart.legend.visible = isRound || blueprint.series.length > 1;
  chart.legend.position = 'Bottom';
  const { top, left, bottom, right } = blueprint.place;
  chart.setPosition(cellAddress({ row: top, column: left }), cellAddress({ row: bottom, column: right }));
  return chart;
}
