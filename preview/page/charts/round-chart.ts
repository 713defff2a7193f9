import type { DrawnChart } from '../../host/book/charts/drawing';
import { CHART_COLORS } from '../../host/chart-data';
import { labelText } from './labels';
import { type Frame, rounded, type Shape, sizeOf, textShape } from './shapes';

/** The slices of a pie, or the rings of a doughnut, clockwise from the top. */
export function roundShapes(drawn: DrawnChart, frame: Frame): Shape[] {
  const { chart, series } = drawn;
  const isPie = chart.type === 'Pie';
  const rings = isPie ? series.slice(0, 1) : series;
  const center = { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 };
  const radius = Math.max(0, Math.min(frame.right - frame.left, frame.bottom - frame.top) / 2 - 4);
  const hole = isPie ? 0 : (radius * (series[0]?.data.holeSize ?? 75)) / 100;
  return rings.flatMap((ring, index) => {
    const width = (radius - hole) / rings.length;
    const [inner, outer] = [hole + width * index, hole + width * (index + 1)];
    const whole = ring.values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);
    let angle = ((ring.data.firstSliceAngle ?? 0) * Math.PI) / 180;
    return ring.values.flatMap((value, point): Shape[] => {
      const turn = whole === 0 ? 0 : (Math.abs(value ?? 0) / whole) * 2 * Math.PI;
      if (turn === 0) return [];
      const [from, to] = [angle, angle + turn];
      angle = to;
      const fill = ring.data.points?.[point]?.fill ?? CHART_COLORS[point % CHART_COLORS.length] ?? '';
      const d = slicePath(center, inner, outer, from, Math.min(to, from + 2 * Math.PI - 1e-4));
      const slice: Shape = { name: 'path', attributes: { d, fill, stroke: '#FFFFFF', 'stroke-width': 1.5 } };
      const label = labelText(ring, point, drawn);
      if (label === null) return [slice];
      const isOutside = isPie && ring.data.labels?.position === 'OutsideEnd';
      const at = isOutside ? outer * 1.08 : isPie ? outer * 0.62 : (inner + outer) / 2;
      const middle = pointAt(center, at, (from + to) / 2);
      const font = ring.data.labels?.look?.font;
      const lines = label.split('\n');
      return [
        slice,
        ...lines.map((line, row) =>
          textShape(
            line,
            { x: middle.x, y: middle.y + (row - (lines.length - 1) / 2) * sizeOf(font, 9) * 1.15 },
            font,
            9,
          ),
        ),
      ];
    });
  });
}

interface Point {
  x: number;
  y: number;
}

/** @param angle from the top, clockwise */
function pointAt({ x, y }: Point, radius: number, angle: number): Point {
  return { x: x + radius * Math.sin(angle), y: y - radius * Math.cos(angle) };
}

function slicePath(center: Point, inner: number, outer: number, from: number, to: number): string {
  const isLarge = to - from > Math.PI ? 1 : 0;
  const [a, b, c, d] = [
    pointAt(center, outer, from),
    pointAt(center, outer, to),
    pointAt(center, inner, to),
    pointAt(center, inner, from),
  ].map(({ x, y }) => `${rounded(x)} ${rounded(y)}`);
  const back = inner > 0 ? `L${c} A${rounded(inner)} ${rounded(inner)} 0 ${isLarge} 0 ${d}` : `L${c}`;
  return `M${a} A${rounded(outer)} ${rounded(outer)} 0 ${isLarge} 1 ${b} ${back}Z`;
}
