import {
  CHART_INK,
  type ChartAxisData,
  type ChartData,
  type ChartKind,
  type ChartLook,
  type ChartSeriesData,
  isLine,
} from '../../host/chart-data';
import {
  attribute,
  booleanAttribute,
  childNamed,
  childrenNamed,
  descendantsNamed,
  elementsOf,
  type Element,
  numberAttribute,
} from '../xml';
import { type ChartSurroundings, flag, hasMarkers, readSeries } from './read-series';
import { readLook, type UsualLook } from './read-looks';
import { BLANKS, LABEL_PLACES, LEGEND_PLACES, LINE_GREY } from './write-chart';

/** A chart without what its drawing says of it. */
export type ReadChart = Omit<ChartData, 'id' | 'name' | 'place' | 'altText'>;

/** Reads `xl/charts/chartN.xml`. Null for a chart of a kind that the host does not know, or with two value axes. */
export function readChart(root: Element, surroundings: ChartSurroundings): ReadChart | null {
  const chart = childNamed(root, 'chart');
  const plot = childNamed(chart, 'plotArea');
  if (!chart || !plot || childNamed(chart, 'view3D')) return null;
  const groups = elementsOf(plot).filter(({ localName }) => localName?.endsWith('Chart'));
  const axes = childrenNamed(plot, 'valAx').filter((axis) => !flag(axis, 'delete'));
  const kinds = groups.map(kindOf);
  const type = mainKind(kinds);
  if (type === null || axes.length > 1) return null;
  const series = groups.flatMap((group, at) => readGroup(group, kinds[at] ?? type, type, surroundings));
  if (series.includes(null)) return null;
  const { theme } = surroundings;
  const blanks = attribute(childNamed(chart, 'dispBlanksAs'), 'val');
  const displayBlanksAs = BLANKS.find(([, code]) => code === blanks)?.[0];
  const look = readLook(root, theme, { fill: '#FFFFFF', line: LINE_GREY, size: 10, color: CHART_INK });
  return {
    type,
    title: readTitle(chart, theme),
    legend: readLegend(childNamed(chart, 'legend'), theme),
    categoryAxis: readAxis(childNamed(plot, 'catAx') ?? childNamed(plot, 'dateAx'), theme, { line: LINE_GREY }, false),
    valueAxis: readAxis(childNamed(plot, 'valAx'), theme, { line: null }, true),
    series: inOrder(series.filter((one) => one !== null)),
    ...(!flag(chart, 'plotVisOnly') && childNamed(chart, 'plotVisOnly') && { plotVisibleOnly: false }),
    ...(displayBlanksAs && displayBlanksAs !== 'NotPlotted' && { displayBlanksAs }),
    ...withLook(look),
  };
}

function kindOf(group: Element): ChartKind | null {
  const grouping = attribute(childNamed(group, 'grouping'), 'val');
  switch (group.localName) {
    case 'barChart': {
      const way = attribute(childNamed(group, 'barDir'), 'val') === 'bar' ? 'Bar' : 'Column';
      const ends = { stacked: 'Stacked', percentStacked: 'Stacked100' }[grouping ?? ''] ?? 'Clustered';
      return `${way}${ends}` as ChartKind;
    }
    case 'lineChart':
      if (grouping !== undefined && grouping !== 'standard') return null;
      return childrenNamed(group, 'ser').some(hasMarkers) ? 'LineMarkers' : 'Line';
    case 'pieChart':
      return 'Pie';
    case 'doughnutChart':
      return 'Doughnut';
    default:
      return null;
  }
}

/** What a chart of several groups is called: by its columns where lines go over them. Null for a mix of other kinds. */
function mainKind(kinds: readonly (ChartKind | null)[]): ChartKind | null {
  const [first = null, second] = [...kinds].sort((a, b) => Number(a && isLine(a)) - Number(b && isLine(b)));
  if (kinds.includes(null) || kinds.length > 2) return null;
  if (second === undefined) return first;
  return first?.startsWith('Column') && second && isLine(second) ? first : null;
}

type Placed = { order: number; series: ChartSeriesData };

function readGroup(
  group: Element,
  kind: ChartKind,
  type: ChartKind,
  surroundings: ChartSurroundings,
): (Placed | null)[] {
  const number = (name: string) => numberAttribute(childNamed(group, name), 'val');
  const [gapWidth, overlap, holeSize, angle] = ['gapWidth', 'overlap', 'holeSize', 'firstSliceAng'].map(number);
  return childrenNamed(group, 'ser').map((element) => {
    const order = numberAttribute(childNamed(element, 'order'), 'val') ?? 0;
    const series = readSeries(element, order + 1, kind, surroundings);
    if (!series) return null;
    return {
      order,
      series: {
        ...series,
        ...(kind !== type && { type: kind }),
        ...(gapWidth !== undefined && gapWidth !== 150 && { gapWidth }),
        ...(overlap !== undefined && overlap !== (kind.includes('Stacked') ? 100 : 0) && { overlap }),
        ...(holeSize !== undefined && holeSize !== 75 && { holeSize }),
        ...(angle !== undefined && angle !== 0 && { firstSliceAngle: angle }),
      },
    };
  });
}

function inOrder(placed: readonly Placed[]): ChartSeriesData[] {
  return [...placed].sort((a, b) => a.order - b.order).map(({ series }, index) => ({ ...series, key: index + 1 }));
}

function readTitle(chart: Element, theme: readonly string[]): ChartData['title'] {
  const title = childNamed(chart, 'title');
  const text = titleText(title);
  return {
    isVisible: title !== undefined && !flag(chart, 'autoTitleDeleted'),
    ...(text !== undefined && { text }),
    ...(title && flag(title, 'overlay') && { overlay: true }),
    ...withLook(readLook(title, theme, { size: 14, color: CHART_INK })),
  };
}

function titleText(title: Element | undefined): string | undefined {
  const rich = title && childNamed(childNamed(title, 'tx'), 'rich');
  if (!rich) return undefined;
  const paragraphs = childrenNamed(rich, 'p').map((paragraph) =>
    descendantsNamed(paragraph, 't')
      .map(({ textContent }) => textContent ?? '')
      .join(''),
  );
  return paragraphs.join('\n');
}

function readLegend(legend: Element | undefined, theme: readonly string[]): ChartData['legend'] {
  const place = attribute(childNamed(legend, 'legendPos'), 'val');
  return {
    isVisible: legend !== undefined,
    position: LEGEND_PLACES.find(([, code]) => code === place)?.[0] ?? (legend ? 'Right' : 'Bottom'),
    ...(legend && flag(legend, 'overlay') && { overlay: true }),
    ...withLook(readLook(legend, theme, { size: 10, color: CHART_INK })),
  };
}

function readAxis(
  axis: Element | undefined,
  theme: readonly string[],
  usual: UsualLook,
  hasGridlines: boolean,
): ChartAxisData {
  if (!axis) return { isVisible: true, hasMajorGridlines: hasGridlines };
  const scaling = childNamed(axis, 'scaling');
  const bound = (parent: Element | undefined, name: string) => numberAttribute(childNamed(parent, name), 'val');
  const [minimum, maximum, majorUnit] = [bound(scaling, 'min'), bound(scaling, 'max'), bound(axis, 'majorUnit')];
  const format = childNamed(axis, 'numFmt');
  const gridlines = readLook(childNamed(axis, 'majorGridlines'), theme, { line: LINE_GREY });
  const title = childNamed(axis, 'title');
  const place = attribute(childNamed(axis, 'tickLblPos'), 'val');
  const labelPosition = LABEL_PLACES.find(([, code]) => code === place)?.[0];
  return {
    isVisible: !flag(axis, 'delete'),
    ...(title && {
      title: {
        isVisible: true,
        text: titleText(title) ?? '',
        ...withLook(readLook(title, theme, { size: 10, color: CHART_INK })),
      },
    }),
    ...(format && !booleanAttribute(format, 'sourceLinked') && { numberFormat: attribute(format, 'formatCode') ?? '' }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(majorUnit !== undefined && { majorUnit }),
    ...(attribute(childNamed(scaling, 'orientation'), 'val') === 'maxMin' && { isReversed: true }),
    hasMajorGridlines: childNamed(axis, 'majorGridlines') !== undefined,
    ...(childNamed(axis, 'minorGridlines') && { hasMinorGridlines: true }),
    ...(Object.keys(gridlines).length > 0 && { gridlines }),
    ...(labelPosition && labelPosition !== 'NextToAxis' && { labelPosition }),
    ...withLook(readLook(axis, theme, { fill: null, ...usual, size: 9, color: CHART_INK })),
  };
}

function withLook(look: ChartLook): { look?: ChartLook } {
  return Object.keys(look).length > 0 ? { look } : {};
}
