import type { DrawnChart } from '../../host/book/charts/drawing';
import { CHART_COLORS, isRound } from '../../host/chart-data';
import { axisShapes } from './axis-chart';
import { colorOf } from './marks';
import { roundShapes } from './round-chart';
import { type Frame, type Shape, sizeOf, textShape, widthOf } from './shapes';

const MARGIN = 8;
const KEY = 10;

/** Everything that a chart is drawn with, as near to Excel's own drawing as serves. @param width in pixels */
export function chartShapes(drawn: DrawnChart, width: number, height: number): Shape[] {
  const frame: Frame = { left: MARGIN, top: MARGIN, right: width - MARGIN, bottom: height - MARGIN };
  const title = titleShapes(drawn, frame);
  const legend = legendShapes(drawn, frame);
  return [...title, ...legend, ...(isRound(drawn.chart.type) ? roundShapes : axisShapes)(drawn, frame)];
}

/** The title, whose room is taken from the frame. */
function titleShapes({ chart, title }: DrawnChart, frame: Frame): Shape[] {
  if (title === null) return [];
  const font = chart.title.look?.font;
  const lineHeight = sizeOf(font, 14) * 1.25;
  return title.split('\n').map((line) => {
    const shape = textShape(line, { x: (frame.left + frame.right) / 2, y: frame.top + lineHeight / 2 }, font, 14);
    frame.top += lineHeight + 2;
    return shape;
  });
}

/** The names of the series, or of the slices, each beside its colour; their room is taken from the frame. */
function legendShapes(drawn: DrawnChart, frame: Frame): Shape[] {
  const { legend } = drawn.chart;
  if (!legend.isVisible) return [];
  const font = legend.look?.font;
  const entries = legendEntries(drawn).map((entry) => ({ ...entry, width: widthOf(entry.text, font, 10) + KEY + 16 }));
  const lineHeight = sizeOf(font, 10) * 1.4;
  const entryShapes = (entry: { text: string; color: string }, x: number, y: number): Shape[] => [
    { name: 'rect', attributes: { x, y: y - KEY / 2, width: KEY, height: KEY, fill: entry.color } },
    textShape(entry.text, { x: x + KEY + 4, y, anchor: 'start' }, font, 10),
  ];
  if (legend.position === 'Left' || legend.position === 'Right' || legend.position === 'Corner') {
    const room = Math.min(Math.max(0, ...entries.map(({ width }) => width)), (frame.right - frame.left) / 2);
    const left = legend.position === 'Left' ? frame.left : frame.right - room;
    if (legend.position === 'Left') frame.left += room;
    else frame.right -= room;
    const top = (frame.top + frame.bottom - entries.length * lineHeight) / 2;
    return entries.flatMap((entry, row) => entryShapes(entry, left + 4, top + (row + 0.5) * lineHeight));
  }
  const rows: (typeof entries)[] = [[]];
  const room = frame.right - frame.left;
  for (const entry of entries) {
    const row = rows.at(-1) ?? [];
    const taken = row.reduce((sum, { width }) => sum + width, 0);
    if (row.length > 0 && taken + entry.width > room) rows.push([entry]);
    else row.push(entry);
  }
  const top = legend.position === 'Top' ? frame.top : frame.bottom - rows.length * lineHeight;
  if (legend.position === 'Top') frame.top += rows.length * lineHeight;
  else frame.bottom -= rows.length * lineHeight + 4;
  return rows.flatMap((row, index) => {
    const taken = row.reduce((sum, { width }) => sum + width, 0);
    let x = (frame.left + frame.right - taken) / 2;
    return row.flatMap((entry) => {
      const shapes = entryShapes(entry, x, top + (index + 0.5) * lineHeight);
      x += entry.width;
      return shapes;
    });
  });
}

function legendEntries({ chart, series, categories }: DrawnChart): { text: string; color: string }[] {
  if (!isRound(chart.type)) {
    return series.map((one, index) => ({ text: one.name, color: colorOf(one, index, one.data.type ?? chart.type) }));
  }
  const points = series[0]?.data.points;
  return categories.map((text, index) => ({
    text,
    color: points?.[index]?.fill ?? CHART_COLORS[index % CHART_COLORS.length] ?? '',
  }));
}
