import { generateRandomId } from '@univerjs/core';
import {
  chartKinds,
  isRound,
  type ChartAxisData,
  type ChartData,
  type ChartKind,
  type ChartSeriesData,
} from '../../chart-data';
import { ApiError, gap } from '../../errors';
import type { Rectangle } from '../areas';
import type { Sheet } from '../book';
import { changeSide } from '../side-changes';
import { placeOf } from './places';
import { seriesOfSource, type SeriesBy } from './source';

/** Excel's size of a new chart; where it stands depends in Excel on what the window shows. */
const NEW_CHART = { left: 100, top: 60, width: 360, height: 216 };
/** Excel's French name of a new chart, before its number. */
const NAME = 'Graphique';

/** The charts of a sheet, the lowest first. */
export function listCharts(sheet: Sheet): readonly ChartData[] {
  return sheet.side.charts ?? [];
}

/** @throws ApiError ItemNotFound once the chart has been deleted */
export function findChart(sheet: Sheet, id: string): ChartData {
  const chart = listCharts(sheet).find((candidate) => candidate.id === id);
  if (!chart) throw new ApiError('ItemNotFound');
  return chart;
}

/** Changes one chart; `edit` may change what it is given. */
export function changeChart(sheet: Sheet, id: string, edit: (chart: ChartData) => void): void {
  const charts = structuredClone(listCharts(sheet));
  const chart = charts.find((candidate) => candidate.id === id);
  if (!chart) throw new ApiError('ItemNotFound');
  edit(chart);
  // Nothing is to be shared between parts of it, whatever `edit` has done.
  setCharts(sheet, JSON.parse(JSON.stringify(charts)) as ChartData[]);
}

/** Draws the cells of a range of the same or of another sheet. */
export function addChart(
  sheet: Sheet,
  kind: ChartKind,
  source: { sheet: Sheet; area: Rectangle },
  by: SeriesBy,
): ChartData {
  const series = seriesOfSource(source.sheet, source.area, by);
  const chart: ChartData = {
    id: newChartId(),
    name: nextName(sheet),
    type: kind,
    place: placeOf(sheet, NEW_CHART),
    title: { isVisible: true },
    legend: { isVisible: series.length > 1 || isRound(kind), position: 'Bottom' },
    categoryAxis: newAxis(false),
    valueAxis: newAxis(true),
    series,
  };
  setCharts(sheet, [...listCharts(sheet), chart]);
  return chart;
}

export function removeChart(sheet: Sheet, id: string): void {
  findChart(sheet, id);
  setCharts(
    sheet,
    listCharts(sheet).filter((chart) => chart.id !== id),
  );
}

/** A kind of chart that this host knows, from a word of `Excel.ChartType` in its own case. */
export function knownKind(type: string): ChartKind {
  const kind = chartKinds.find((known) => known === type);
  if (!kind) throw gap(`Chart.chartType ${type}`);
  return kind;
}

/** A series after the others, without values yet. */
export function newSeries(chart: ChartData): ChartSeriesData {
  return { key: Math.max(0, ...chart.series.map(({ key }) => key)) + 1 };
}

function newAxis(hasMajorGridlines: boolean): ChartAxisData {
  return { isVisible: true, hasMajorGridlines };
}

export function newChartId(): string {
  return `{${generateRandomId(8).toUpperCase()}}`;
}

function setCharts(sheet: Sheet, charts: readonly ChartData[]): void {
  changeSide(sheet, 'charts', charts.length > 0 ? [...charts] : undefined);
}

function nextName(sheet: Sheet): string {
  const taken = new Set(listCharts(sheet).map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`${NAME} ${number}`.toLowerCase())) number += 1;
  return `${NAME} ${number}`;
}
