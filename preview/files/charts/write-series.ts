import { absoluteAddress } from '../../host/book/absolute-address';
import { cellCount } from '../../host/book/areas';
import {
  CHART_COLORS,
  CHART_INK,
  type ChartCells,
  type ChartKind,
  type ChartLabelsData,
  type ChartSeriesData,
  isLine,
  isRound,
} from '../../host/chart-data';
import { escapeXml } from '../xml';
import { shapeXml, textXml, type WrittenColor } from './write-looks';

/** What writing a series needs beside it. */
export interface SeriesSurroundings {
  /** Of the series itself. */
  kind: ChartKind;
  /** 0-based place in the chart. */
  index: number;
  /** Names of the sheets, by identifier. */
  sheetNames: ReadonlyMap<string, string>;
}

const MARKERS: Readonly<Record<string, string>> = { Dot: 'dot', X: 'x' };
/** Where labels may stand: Excel refuses a file that puts them elsewhere. */
const POSITIONS: readonly (readonly [name: string, code: string, kinds: RegExp])[] = [
  ['Center', 'ctr', /./],
  ['InsideEnd', 'inEnd', /^(Column|Bar|Pie)/],
  ['InsideBase', 'inBase', /^(Column|Bar)/],
  ['OutsideEnd', 'outEnd', /^(ColumnClustered|BarClustered|Pie)/],
  ['BestFit', 'bestFit', /^Pie/],
  ['Left', 'l', /^Line/],
  ['Right', 'r', /^Line/],
  ['Top', 't', /^Line/],
  ['Bottom', 'b', /^Line/],
];

/** The position of labels of a kind of chart, as the file says it; nothing where the chart chooses. */
function positionCode(position: string | undefined, kind: ChartKind): string | undefined {
  return POSITIONS.find(([name, , kinds]) => name === position && kinds.test(kind) && kind !== 'Doughnut')?.[1];
}

export function positionName(code: string | undefined): string | undefined {
  return POSITIONS.find(([, known]) => known === code)?.[0];
}

/** The accent of the theme that a series or a slice takes in turn. */
export function accent(index: number): number {
  return (index % CHART_COLORS.length) + 1;
}

export function seriesXml(series: ChartSeriesData, surroundings: SeriesSurroundings): string {
  const { kind, index, sheetNames } = surroundings;
  const parts = [
    `<c:idx val="${index}"/><c:order val="${index}"/>`,
    nameXml(series.name, sheetNames),
    seriesShape(series, kind, accent(index)),
    ...(kind.startsWith('Column') || kind.startsWith('Bar') ? ['<c:invertIfNegative val="0"/>'] : []),
    ...(isLine(kind) ? [markerXml(series, kind, accent(index))] : []),
    ...pointsXml(series, kind),
    labelsXml(series.labels, kind),
    series.categories ? `<c:cat><c:strRef>${formula(series.categories, sheetNames)}</c:strRef></c:cat>` : '',
    series.values ? `<c:val><c:numRef>${formula(series.values, sheetNames)}</c:numRef></c:val>` : '',
    ...(isLine(kind) ? [`<c:smooth val="${series.smooth ? 1 : 0}"/>`] : []),
  ];
  return `<c:ser>${parts.join('')}</c:ser>`;
}

function nameXml(name: ChartSeriesData['name'], sheetNames: ReadonlyMap<string, string>): string {
  if (name === undefined) return '';
  if (typeof name === 'string') return `<c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`;
  return `<c:tx><c:strRef>${formula(name, sheetNames)}</c:strRef></c:tx>`;
}

function formula({ sheetId, area }: ChartCells, sheetNames: ReadonlyMap<string, string>): string {
  const name = sheetNames.get(sheetId);
  return `<c:f>${name && area ? escapeXml(absoluteAddress(name, [area])) : '#REF!'}</c:f>`;
}

/** A line is its own line; the colour that fills it, if any, is that of its markers. */
function seriesShape({ look }: ChartSeriesData, kind: ChartKind, usual: WrittenColor): string {
  if (isLine(kind)) return shapeXml({ line: look?.line ?? {} }, { line: usual, weight: 2.25 });
  if (isRound(kind)) return look ? shapeXml(look, {}) : '';
  return shapeXml(look, { fill: usual });
}

function markerXml(series: ChartSeriesData, kind: ChartKind, usual: WrittenColor): string {
  const { markerStyle: style = kind === 'LineMarkers' ? 'Automatic' : 'None', markerSize, markerColor, look } = series;
  if (style === 'None') return '<c:marker><c:symbol val="none"/></c:marker>';
  const symbol = MARKERS[style] ?? (style === 'Automatic' ? 'circle' : style.toLowerCase());
  const color = markerColor ?? (look?.fill ? look.fill : undefined) ?? look?.line?.color ?? usual;
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="${markerSize ?? 5}"/>${shapeXml(undefined, { fill: color, line: color })}</c:marker>`;
}

/** Points with a look of their own; the slices of a pie each have one. */
function pointsXml({ points = {}, values }: ChartSeriesData, kind: ChartKind): string[] {
  const count = isRound(kind) && values?.area ? cellCount(values.area) : 0;
  const indices = new Set([...Array.from({ length: count }, (_, index) => index), ...Object.keys(points).map(Number)]);
  return [...indices]
    .sort((a, b) => a - b)
    .map((index) => {
      const usual = isRound(kind) ? { fill: accent(index), line: '#FFFFFF', weight: 1 } : {};
      const inverted = isRound(kind) || isLine(kind) ? '' : '<c:invertIfNegative val="0"/>';
      return `<c:dPt><c:idx val="${index}"/>${inverted}<c:bubble3D val="0"/>${shapeXml(points[index], usual)}</c:dPt>`;
    });
}

function labelsXml(labels: ChartLabelsData | undefined, kind: ChartKind): string {
  if (!labels?.isVisible) return '';
  const position = positionCode(labels.position, kind);
  const flag = (name: string, shown: boolean | undefined) => `<c:${name} val="${shown ? 1 : 0}"/>`;
  return [
    '<c:dLbls>',
    labels.numberFormat === undefined
      ? ''
      : `<c:numFmt formatCode="${escapeXml(labels.numberFormat)}" sourceLinked="0"/>`,
    shapeXml(labels.look, { fill: null, line: null }),
    textXml(labels.look?.font, { size: 9, color: CHART_INK }),
    position ? `<c:dLblPos val="${position}"/>` : '',
    flag('showLegendKey', labels.showLegendKey),
    flag('showVal', labels.showValue),
    flag('showCatName', labels.showCategoryName),
    flag('showSerName', labels.showSeriesName),
    flag('showPercent', labels.showPercentage),
    '<c:showBubbleSize val="0"/>',
    labels.separator === undefined ? '' : `<c:separator>${escapeXml(labels.separator)}</c:separator>`,
    isRound(kind) ? '<c:showLeaderLines val="1"/>' : '',
    '</c:dLbls>',
  ].join('');
}
