import type { DrawnChart } from '../../host/book/charts/drawing';
import { isLying } from '../../host/chart-data';
import { barShapes, lineShapes, plottedValues } from './marks';
import { formatted } from './number-format';
import type { Plot } from './plot';
import { scaleOf } from './scale';
import { type Frame, lineShape, type Shape, sizeOf, textShape, widthOf } from './shapes';

const GREY = '#D9D9D9';

/** Axes, gridlines, columns or bars, and lines over them. */
export function axisShapes(drawn: DrawnChart, outer: Frame): Shape[] {
  const { chart, categories } = drawn;
  const { categoryAxis: category, valueAxis: value } = chart;
  const lies = isLying(chart.type);
  const isPercent = chart.type.endsWith('100');
  const scale = scaleOf(stackedTotals(drawn), isPercent ? { maximum: 1, majorUnit: 0.2, ...value } : value);
  const format = isPercent && value.numberFormat === undefined ? '0%' : drawn.valueFormat;
  const ticks = scale.ticks.map((tick) => ({ tick, text: formatted(tick, format) }));
  const frame = plotFrame(
    drawn,
    outer,
    ticks.map(({ text }) => text),
  );
  const plot = plotOf(drawn, frame, scale);
  const across = (at: number, color: string) =>
    lies ? lineShape(at, frame.top, at, frame.bottom, color) : lineShape(frame.left, at, frame.right, at, color);
  const grid = value.hasMajorGridlines
    ? ticks.map(({ tick }) => across(plot.valueAt(tick), value.gridlines?.line?.color ?? GREY))
    : [];
  const valueFont = value.look?.font;
  const onFarSide = category.isReversed ?? false;
  const tickTexts = ticks.map(({ tick, text }) =>
    lies
      ? textShape(text, { x: plot.valueAt(tick), y: onFarSide ? frame.top - 10 : frame.bottom + 12 }, valueFont, 9)
      : textShape(text, { x: frame.left - 6, y: plot.valueAt(tick), anchor: 'end' }, valueFont, 9),
  );
  const categoryTexts = categories.map((text, index) => {
    const { start, size } = plot.categoryAt(index);
    const font = category.look?.font;
    const room = lies ? frame.left - outer.left : size;
    const shown = shortened(text, room - 4, widthOf(text, font, 9));
    if (lies) return textShape(shown, { x: frame.left - 6, y: start + size / 2, anchor: 'end' }, font, 9);
    return textShape(shown, { x: start + size / 2, y: frame.bottom + 12 }, font, 9);
  });
  return [
    ...grid,
    ...barShapes(drawn, plot),
    across(plot.valueAt(Math.max(scale.min, Math.min(0, scale.max))), category.look?.line?.color ?? GREY),
    ...lineShapes(drawn, plot),
    ...(value.isVisible && value.labelPosition !== 'None' ? tickTexts : []),
    ...(category.isVisible && category.labelPosition !== 'None' ? categoryTexts : []),
    ...titles(drawn, outer, frame),
  ];
}

/** Every height that the axis must hold: of stacked columns, their sums. */
function stackedTotals(drawn: DrawnChart): number[] {
  const rows = drawn.series.map((series) => plottedValues(series, drawn));
  if (!drawn.chart.type.includes('Stacked')) return rows.flat().filter((value) => value !== null);
  return drawn.categories.flatMap((_, point) => {
    const values = rows.map((row) => row[point] ?? 0);
    const sum = (all: number[]) => all.reduce((total, one) => total + one, 0);
    return [sum(values.filter((value) => value > 0)), sum(values.filter((value) => value < 0))];
  });
}

/** What is left of the room once the texts of the axes have theirs. */
function plotFrame({ chart, categories }: DrawnChart, outer: Frame, ticks: readonly string[]): Frame {
  const { categoryAxis: category, valueAxis: value } = chart;
  const lies = isLying(chart.type);
  const shows = (axis: typeof value) => axis.isVisible && axis.labelPosition !== 'None';
  const widest = (texts: readonly string[], axis: typeof value) =>
    shows(axis) ? Math.max(0, ...texts.map((text) => widthOf(text, axis.look?.font, 9))) + 10 : 4;
  const high = (axis: typeof value) => (shows(axis) ? sizeOf(axis.look?.font, 9) + 12 : 4);
  const title = (axis: typeof value) => (axis.title?.isVisible ? sizeOf(axis.title.look?.font, 10) + 8 : 0);
  const [side, bottom] = lies ? [category, value] : [value, category];
  const left = lies ? Math.min(widest(categories, category), (outer.right - outer.left) * 0.4) : widest(ticks, value);
  const isOnTop = lies && (category.isReversed ?? false);
  return {
    left: outer.left + left + title(side),
    // Half of the last amount stands beyond the end of an axis that lies.
    right: outer.right - (lies ? Math.max(8, widest(ticks, value) / 2) : 8),
    top: outer.top + (isOnTop ? high(value) : 8),
    bottom: outer.bottom - (isOnTop ? 4 : high(bottom)) - title(bottom),
  };
}

function plotOf({ chart, categories }: DrawnChart, frame: Frame, scale: { min: number; max: number }): Plot {
  const lies = isLying(chart.type);
  const [start, end] = lies ? [frame.left, frame.right] : [frame.bottom, frame.top];
  const [from, to] = chart.valueAxis.isReversed ? [end, start] : [start, end];
  const count = Math.max(1, categories.length);
  const size = (lies ? frame.bottom - frame.top : frame.right - frame.left) / count;
  // Excel begins lying bars at the bottom.
  const isBackwards = lies !== (chart.categoryAxis.isReversed ?? false);
  return {
    frame,
    lies,
    valueAt: (value) => {
      const part = (Math.min(scale.max, Math.max(scale.min, value)) - scale.min) / (scale.max - scale.min);
      return from + (to - from) * part;
    },
    categoryAt: (index) => {
      const place = isBackwards ? count - 1 - index : index;
      return { start: (lies ? frame.top : frame.left) + place * size, size };
    },
  };
}

function titles({ chart }: DrawnChart, outer: Frame, frame: Frame): Shape[] {
  const [side, bottom] = isLying(chart.type)
    ? [chart.categoryAxis, chart.valueAxis]
    : [chart.valueAxis, chart.categoryAxis];
  const [x, y] = [(frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2];
  const across = bottom.title?.isVisible
    ? [textShape(bottom.title.text, { x, y: outer.bottom - 8 }, bottom.title.look?.font, 10)]
    : [];
  const upright = side.title?.isVisible
    ? [textShape(side.title.text, { x: outer.left + 8, y, turned: true }, side.title.look?.font, 10)]
    : [];
  return [...across, ...upright];
}

/** A text that its room holds, with an ellipsis where it does not. */
function shortened(text: string, room: number, width: number): string {
  if (width <= room || text.length < 4) return text;
  return `${text.slice(0, Math.max(2, Math.floor((text.length * room) / width) - 1))}…`;
}
