import type { Rectangle } from './book/areas';

/** A chart as plain data, by the words of Excel's API; what is not said is Excel's own choice. Lengths in points. */
export interface ChartData {
  /** In braces and capitals; unique in the workbook. */
  id: string;
  name: string;
  /** By the words of `Excel.ChartType`. */
  type: ChartKind;
  place: ChartPlace;
  /** What the chart shows, for those who do not see it; Excel's API up to 1.15 cannot reach it. */
  altText?: { title?: string; description?: string };
  title: ChartTitleData;
  legend: ChartLegendData;
  categoryAxis: ChartAxisData;
  valueAxis: ChartAxisData;
  series: ChartSeriesData[];
  /** False where hidden rows and columns are drawn as well. */
  plotVisibleOnly?: boolean;
  /** How empty cells are drawn, by the words of `Excel.ChartDisplayBlanksAs`. */
  displayBlanksAs?: string;
  look?: ChartLook;
}

/** The kinds of chart that this host draws, reads and writes. */
export const chartKinds = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'Pie',
  'Doughnut',
] as const;
export type ChartKind = (typeof chartKinds)[number];

/** The cells that a chart covers; it moves and stretches with them. */
export interface ChartPlace {
  from: ChartCorner;
  to: ChartCorner;
}

/** A point of the sheet: 0-based row and column of a cell, and how far inside it. */
export interface ChartCorner {
  row: number;
  column: number;
  down: number;
  right: number;
}

/** Cells that a chart takes something from; no area once they are gone from the sheet. */
export interface ChartCells {
  sheetId: string;
  area: Rectangle | null;
}

export interface ChartTitleData {
  isVisible: boolean;
  /** Where it is not said, the name of the only series. */
  text?: string;
  overlay?: boolean;
  look?: ChartLook;
}

export interface ChartLegendData {
  isVisible: boolean;
  /** By the words of `Excel.ChartLegendPosition`. */
  position: string;
  overlay?: boolean;
  look?: ChartLook;
}

export interface ChartAxisData {
  isVisible: boolean;
  title?: { isVisible: boolean; text: string; look?: ChartLook };
  /** In English; that of the cells where it is not said. */
  numberFormat?: string;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  isReversed?: boolean;
  hasMajorGridlines: boolean;
  hasMinorGridlines?: boolean;
  gridlines?: ChartLook;
  /** By the words of `Excel.ChartAxisTickLabelPosition`. */
  labelPosition?: string;
  look?: ChartLook;
}

export interface ChartSeriesData {
  /** Known by it while others come and go before it; of no other meaning. */
  key: number;
  /** A text, or the cell that holds it. */
  name?: string | ChartCells;
  values?: ChartCells;
  categories?: ChartCells;
  /** Where it differs from the chart's: a line over columns. */
  type?: ChartKind;
  labels?: ChartLabelsData;
  /** Percents of the width of a column. */
  gapWidth?: number;
  overlap?: number;
  /** Percents of the diameter. */
  holeSize?: number;
  firstSliceAngle?: number;
  smooth?: boolean;
  markerStyle?: string;
  markerSize?: number;
  markerColor?: string;
  look?: ChartLook;
  /** What single points look like, by their 0-based place. */
  points?: Record<number, ChartLook>;
}

export interface ChartLabelsData {
  isVisible: boolean;
  showValue?: boolean;
  showPercentage?: boolean;
  showCategoryName?: boolean;
  showSeriesName?: boolean;
  showLegendKey?: boolean;
  separator?: string;
  /** By the words of `Excel.ChartDataLabelPosition`. */
  position?: string;
  numberFormat?: string;
  look?: ChartLook;
}

/** Colours, lines and letters of a part of a chart. */
export interface ChartLook {
  /** "#RRGGBB", or "" for no filling. */
  fill?: string;
  line?: ChartLineData;
  font?: ChartFontData;
}

export interface ChartLineData {
  color?: string;
  /** Points. */
  weight?: number;
  /** By the words of `Excel.ChartLineStyle`; "None" for no line. */
  style?: string;
}

export interface ChartFontData {
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  color?: string;
  name?: string;
  size?: number;
}

/** Colours that series and slices take in turn unless told otherwise: the accents of Office's theme. */
export const CHART_COLORS: readonly string[] = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** Excel's grey for the letters of a chart. */
export const CHART_INK = '#595959';

export function isRound(kind: ChartKind): boolean {
  return kind === 'Pie' || kind === 'Doughnut';
}

export function isLine(kind: ChartKind): boolean {
  return kind === 'Line' || kind === 'LineMarkers';
}

/** Bars that lie, whose category axis stands. */
export function isLying(kind: ChartKind): boolean {
  return kind.startsWith('Bar');
}
