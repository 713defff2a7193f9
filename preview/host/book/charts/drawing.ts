import type { ChartCells, ChartData, ChartSeriesData } from '../../chart-data';
import { formatArea, quoteSheetName } from '../addresses';
import type { Rectangle } from '../areas';
import type { Book } from '../book';
import { CellReader, type CellValue } from '../cells';
import { type Box, boxOf } from './places';

/** A chart with what its cells hold: all that it takes to draw it. */
export interface DrawnChart {
  chart: ChartData;
  /** Points from the sheet's top left corner. */
  box: Box;
  title: string | null;
  /** What the categories are called, of the first series that has some; their numbers otherwise. */
  categories: string[];
  series: DrawnSeries[];
  /** Number format of the axis and of the labels: the chart's own, or that of the first cell drawn. */
  valueFormat: string;
}

export interface DrawnSeries {
  data: ChartSeriesData;
  name: string;
  /** Null for a cell without a number. */
  values: (number | null)[];
}

/** Excel's French words for what has no name of its own. */
const SERIES = 'Série';
const TITLE = 'Titre du graphique';

/** The charts of the sheet that is shown, the lowest first. */
export function drawnCharts(book: Book): DrawnChart[] {
  const sheet = book.activeSheet;
  return (sheet.side.charts ?? []).map((chart) => {
    const withCategories = chart.series.find(({ categories }) => categories);
    const series = chart.series.map((data, index) => ({
      data,
      name: seriesName(book, data, index),
      values: seriesValues(book, chart, data),
    }));
    const texts = withCategories?.categories
      ? cellTexts(book, withCategories.categories, chart.plotVisibleOnly ?? true)
      : [];
    const count = Math.max(texts.length, ...series.map(({ values }) => values.length));
    return {
      chart,
      box: boxOf(sheet, chart.place),
      title: chart.title.isVisible ? (chart.title.text ?? automaticTitle(book, chart)) : null,
      categories: Array.from({ length: count }, (_, index) => texts[index] ?? String(index + 1)),
      series,
      valueFormat: chart.valueAxis.numberFormat ?? cellFormat(book, chart.series[0]?.values),
    };
  });
}

/** What Excel writes above a chart until someone writes something else. */
export function automaticTitle(book: Book, { series: [first, second] }: ChartData): string {
  return first && !second ? seriesName(book, first, 0) : TITLE;
}

/** @param index counted from 0 */
export function seriesName(book: Book, { name }: ChartSeriesData, index: number): string {
  if (typeof name === 'string') return name;
  return (name && cellTexts(book, name, false).join(' ')) || `${SERIES}${index + 1}`;
}

/** The numbers of a series; texts count as nothing, hidden cells are left out unless the chart draws them. */
export function seriesValues(book: Book, chart: ChartData, { values }: ChartSeriesData): (number | null)[] {
  if (!values) return [];
  const numbers = ofCells(book, values, chart.plotVisibleOnly ?? true, (cells, row, column) =>
    cells.value(row, column),
  );
  return numbers.map((value) => (typeof value === 'number' ? value : null));
}

/** The texts of cells as they are shown. */
export function cellTexts(book: Book, cells: ChartCells, visibleOnly: boolean): string[] {
  return ofCells(book, cells, visibleOnly, (reader, row, column) => reader.text(row, column).toString());
}

/** "Budget!B2:B9", "#REF!" once the cells are gone. */
export function cellsAddress(book: Book, { sheetId, area }: ChartCells): string {
  const sheet = book.findSheet(sheetId);
  return sheet && area ? `${quoteSheetName(sheet.name)}!${formatArea(area)}` : '#REF!';
}

function cellFormat(book: Book, values: ChartCells | undefined): string {
  const first = values && ofCells(book, values, false, (cells, row, column) => cells.numberFormat(row, column))[0];
  return first ?? 'General';
}

function ofCells<T extends CellValue>(
  book: Book,
  { sheetId, area }: ChartCells,
  visibleOnly: boolean,
  read: (cells: CellReader, row: number, column: number) => T,
): T[] {
  const sheet = book.findSheet(sheetId);
  const held: Rectangle | null = sheet && area ? sheet.held(area) : null;
  if (!sheet || !held) return [];
  const reader = new CellReader(sheet);
  const found: T[] = [];
  for (let row = held.startRow; row <= held.endRow; row += 1) {
    if (visibleOnly && !sheet.worksheet.getRowVisible(row)) continue;
    for (let column = held.startColumn; column <= held.endColumn; column += 1) {
      if (visibleOnly && !sheet.worksheet.getColVisible(column)) continue;
      found.push(read(reader, row, column));
    }
  }
  return found;
}
