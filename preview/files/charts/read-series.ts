import { parseAddress } from '../../host/book/addresses';
import {
  CHART_INK,
  type ChartCells,
  type ChartKind,
  type ChartLabelsData,
  type ChartSeriesData,
  isLine,
  isRound,
} from '../../host/chart-data';
import { attribute, booleanAttribute, childNamed, childrenNamed, type Element, numberAttribute } from '../xml';
import { readLook } from './read-looks';
import { accent, positionName } from './write-series';

/** What reading a chart needs of the file. */
export interface ChartSurroundings {
  theme: readonly string[];
  /** Identifiers of the sheets, by name in small letters. */
  sheetIds: ReadonlyMap<string, string>;
}

const MARKERS = 'Square Diamond Triangle X Star Dot Dash Circle Plus'.split(' ');

/** Reads one series. Null for one whose values do not stand in cells. */
export function readSeries(
  element: Element,
  key: number,
  kind: ChartKind,
  surroundings: ChartSurroundings,
): ChartSeriesData | null {
  const { theme } = surroundings;
  const index = numberAttribute(childNamed(element, 'idx'), 'val') ?? key - 1;
  const values = readCells(childNamed(element, 'val'), surroundings);
  const valued = childNamed(element, 'val');
  if (valued && !values) return null;
  const categories = readCells(childNamed(element, 'cat'), surroundings);
  const name = readName(childNamed(element, 'tx'), surroundings);
  const look = seriesLook(element, kind, index, theme);
  const labels = readLabels(childNamed(element, 'dLbls'), theme);
  const points = readPoints(element, kind, theme);
  return {
    key,
    ...(name !== undefined && { name }),
    ...(values && { values }),
    ...(categories && { categories }),
    ...(labels && { labels }),
    ...(isLine(kind) && readMarker(childNamed(element, 'marker'), kind)),
    ...(flag(element, 'smooth') && isLine(kind) && { smooth: true }),
    ...(Object.keys(look).length > 0 && { look }),
    ...(Object.keys(points).length > 0 && { points }),
  };
}

/** Whether a series of a line chart shows its points. */
export function hasMarkers(series: Element): boolean {
  return attribute(childNamed(childNamed(series, 'marker'), 'symbol'), 'val') !== 'none';
}

function readName(text: Element | undefined, surroundings: ChartSurroundings): string | ChartCells | undefined {
  return readCells(text, surroundings) ?? childNamed(text, 'v')?.textContent ?? undefined;
}

/** The cells of a reference; undefined for numbers and texts that the chart itself holds. */
function readCells(parent: Element | undefined, { sheetIds }: ChartSurroundings): ChartCells | undefined {
  const holder = ['numRef', 'strRef'].map((name) => childNamed(parent, name)).find(Boolean);
  const formula = childNamed(holder, 'f')?.textContent?.trim();
  if (!formula) return undefined;
  const address = parseAddress(formula);
  const sheetId = sheetIds.get((address?.sheetName ?? '').toLowerCase());
  const [area, another] = address?.areas ?? [];
  if (formula.includes('#REF!')) return { sheetId: '', area: null };
  return sheetId !== undefined && area && !another ? { sheetId, area } : undefined;
}

function seriesLook(element: Element, kind: ChartKind, index: number, theme: readonly string[]) {
  if (isLine(kind)) return readLook(element, theme, { line: accent(index), weight: 2.25 });
  return readLook(element, theme, isRound(kind) ? {} : { fill: accent(index) });
}

function readMarker(marker: Element | undefined, kind: ChartKind): Pick<ChartSeriesData, 'markerStyle' | 'markerSize'> {
  const symbol = attribute(childNamed(marker, 'symbol'), 'val');
  const size = numberAttribute(childNamed(marker, 'size'), 'val');
  const own = MARKERS.find((name) => name.toLowerCase() === symbol);
  const usual = kind === 'LineMarkers' ? 'Circle' : undefined;
  return {
    ...(own !== undefined && own !== usual && { markerStyle: own }),
    ...(size !== undefined && size !== 5 && { markerSize: size }),
  };
}

function readPoints(
  element: Element,
  kind: ChartKind,
  theme: readonly string[],
): Record<number, ChartSeriesData['look'] & object> {
  const found = childrenNamed(element, 'dPt').map((point) => {
    const index = numberAttribute(childNamed(point, 'idx'), 'val') ?? 0;
    const usual = isRound(kind) ? { fill: accent(index), line: '#FFFFFF', weight: 1 } : {};
    return [index, readLook(point, theme, usual)] as const;
  });
  return Object.fromEntries(found.filter(([, look]) => Object.keys(look).length > 0));
}

function readLabels(element: Element | undefined, theme: readonly string[]): ChartLabelsData | undefined {
  if (!element || flag(element, 'delete')) return undefined;
  const format = childNamed(element, 'numFmt');
  const look = readLook(element, theme, { fill: null, line: null, size: 9, color: CHART_INK });
  const position = positionName(attribute(childNamed(element, 'dLblPos'), 'val'));
  const separator = childNamed(element, 'separator')?.textContent;
  const shown = {
    ...(flag(element, 'showVal') && { showValue: true }),
    ...(flag(element, 'showPercent') && { showPercentage: true }),
    ...(flag(element, 'showCatName') && { showCategoryName: true }),
    ...(flag(element, 'showSerName') && { showSeriesName: true }),
  };
  if (Object.keys(shown).length === 0) return undefined;
  return {
    isVisible: true,
    ...shown,
    ...(flag(element, 'showLegendKey') && { showLegendKey: true }),
    ...(separator && { separator }),
    ...(position !== undefined && { position }),
    ...(format && !booleanAttribute(format, 'sourceLinked') && { numberFormat: attribute(format, 'formatCode') ?? '' }),
    ...(Object.keys(look).length > 0 && { look }),
  };
}

/** A yes or no of the format of charts, which is yes where the element says nothing more. */
export function flag(parent: Element, name: string): boolean {
  const element = childNamed(parent, name);
  return element !== undefined && (booleanAttribute(element, 'val') ?? true);
}
