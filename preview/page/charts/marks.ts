import type { DrawnChart, DrawnSeries } from '../../host/book/charts/drawing';
import { CHART_COLORS, type ChartKind, type ChartLineData, isLine } from '../../host/chart-data';
import { labelText } from './labels';
import type { Plot } from './plot';
import { PIXELS_PER_POINT, rounded, type Shape, sizeOf, textShape } from './shapes';

/** The numbers to draw: parts of the whole where all columns are as high. */
export function plottedValues(series: DrawnSeries, { chart, series: all }: DrawnChart): (number | null)[] {
  const kind = series.data.type ?? chart.type;
  return series.values.map((value, point) => {
    if (value === null) return chart.displayBlanksAs === 'Zero' ? 0 : null;
    if (!kind.endsWith('100')) return value;
    const whole = all.reduce((sum, one) => sum + Math.abs(one.values[point] ?? 0), 0);
    return whole === 0 ? 0 : value / whole;
  });
}

export function colorOf({ data }: DrawnSeries, index: number, kind: ChartKind): string {
  const usual = CHART_COLORS[index % CHART_COLORS.length] ?? '';
  return isLine(kind) ? (data.look?.line?.color ?? usual) : (data.look?.fill ?? usual);
}

/** Columns or bars, beside each other or stacked, with their labels. */
export function barShapes(drawn: DrawnChart, plot: Plot): Shape[] {
  const { chart } = drawn;
  const bars = drawn.series
    .map((series, index) => ({ series, index, kind: series.data.type ?? chart.type }))
    .filter(({ kind }) => !isLine(kind));
  const isStacked = chart.type.includes('Stacked');
  const gap = (bars[0]?.series.data.gapWidth ?? 150) / 100;
  const overlap = (bars[0]?.series.data.overlap ?? 0) / 100;
  const beside = isStacked ? 1 : bars.length;
  const ends = drawn.categories.map(() => ({ up: 0, down: 0 }));
  return bars.flatMap(({ series, index, kind }, place) =>
    plottedValues(series, drawn).flatMap((value, point): Shape[] => {
      const end = ends[point];
      if (value === null || !end) return [];
      const base = !isStacked ? 0 : value < 0 ? end.down : end.up;
      if (isStacked) end[value < 0 ? 'down' : 'up'] += value;
      const { start, size } = plot.categoryAt(point);
      const width = size / (beside - overlap * (beside - 1) + gap);
      const shift = plot.lies && !chart.categoryAxis.isReversed && !isStacked ? beside - 1 - place : place;
      const at = start + (width * gap) / 2 + (isStacked ? 0 : shift * width * (1 - overlap));
      const [from, to] = [plot.valueAt(base), plot.valueAt(base + value)].sort((a, b) => a - b) as [number, number];
      const fill = (series.data.points?.[point]?.fill ?? colorOf(series, index, kind)) || 'none';
      const box = plot.lies
        ? { x: from, y: at, width: to - from, height: width }
        : { x: at, y: from, width, height: to - from };
      const bar: Shape = {
        name: 'rect',
        attributes: { ...Object.fromEntries(Object.entries(box).map(([name, size]) => [name, rounded(size)])), fill },
      };
      return [bar, ...barLabel(series, point, drawn, { from, to, middle: at + width / 2, plot, isStacked })];
    }),
  );
}

function barLabel(
  series: DrawnSeries,
  point: number,
  drawn: DrawnChart,
  { from, to, middle, plot, isStacked }: { from: number; to: number; middle: number; plot: Plot; isStacked: boolean },
): Shape[] {
  const text = labelText(series, point, drawn);
  if (text === null) return [];
  const { labels } = series.data;
  const font = labels?.look?.font;
  const isInside = isStacked || ['Center', 'InsideEnd', 'InsideBase'].includes(labels?.position ?? '');
  const high = sizeOf(font, 9);
  if (plot.lies) {
    const place = isInside ? { x: (from + to) / 2 } : { x: to + 4, anchor: 'start' as const };
    return [textShape(text, { ...place, y: middle }, font, 9)];
  }
  return [textShape(text, { x: middle, y: isInside ? (from + to) / 2 : from - high * 0.6 }, font, 9)];
}

/** Lines with their markers and labels; a gap where a cell is empty. */
export function lineShapes(drawn: DrawnChart, plot: Plot): Shape[] {
  return drawn.series.flatMap((series, index): Shape[] => {
    const kind = series.data.type ?? drawn.chart.type;
    if (!isLine(kind)) return [];
    const { line } = series.data.look ?? {};
    const color = colorOf(series, index, kind);
    const points = plottedValues(series, drawn).map((value, point) => {
      const { start, size } = plot.categoryAt(point);
      return value === null ? null : { x: start + size / 2, y: plot.valueAt(value), point };
    });
    const joined = drawn.chart.displayBlanksAs === 'Interplotted' ? points.filter((point) => point !== null) : points;
    const strokes = pieces(joined).map((piece): Shape => {
      const width = (line?.weight ?? 2.25) * PIXELS_PER_POINT;
      const dashes = dashesOf(line);
      return {
        name: 'polyline',
        attributes: {
          points: piece.map(({ x, y }) => `${rounded(x)},${rounded(y)}`).join(' '),
          fill: 'none',
          stroke: line?.style === 'None' ? 'none' : color,
          'stroke-width': rounded(width),
          'stroke-linejoin': 'round',
          ...(dashes && { 'stroke-dasharray': dashes }),
        },
      };
    });
    const style = series.data.markerStyle ?? (kind === 'LineMarkers' ? 'Automatic' : 'None');
    const radius = ((series.data.markerSize ?? 5) * PIXELS_PER_POINT) / 2;
    const fill = series.data.markerColor ?? color;
    const drawnPoints = points.filter((point) => point !== null);
    const markers = style === 'None' ? [] : drawnPoints.map(({ x, y }) => marker(style, x, y, radius, fill));
    const labels = drawnPoints.flatMap(({ x, y, point }) => {
      const text = labelText(series, point, drawn);
      const font = series.data.labels?.look?.font;
      return text === null ? [] : [textShape(text, { x, y: y - sizeOf(font, 9) }, font, 9)];
    });
    return [...strokes, ...markers, ...labels];
  });
}

function pieces<T>(points: readonly (T | null)[]): T[][] {
  const found: T[][] = [[]];
  for (const point of points) {
    if (point === null) found.push([]);
    else found.at(-1)?.push(point);
  }
  return found.filter((piece) => piece.length > 0);
}

function marker(style: string, x: number, y: number, radius: number, fill: string): Shape {
  if (style !== 'Square')
    return { name: 'circle', attributes: { cx: rounded(x), cy: rounded(y), r: rounded(radius), fill } };
  const size = rounded(radius * 2);
  return {
    name: 'rect',
    attributes: { x: rounded(x - radius), y: rounded(y - radius), width: size, height: size, fill },
  };
}

function dashesOf(line: ChartLineData | undefined): string | null {
  const known: Readonly<Record<string, string>> = {
    Dash: '8 6',
    DashDot: '8 4 2 4',
    DashDotDot: '8 4 2 4 2 4',
    Dot: '2 3',
    RoundDot: '2 3',
  };
  return known[line?.style ?? ''] ?? null;
}
