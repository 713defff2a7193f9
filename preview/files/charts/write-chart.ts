import {
  CHART_INK,
  type ChartAxisData,
  type ChartData,
  type ChartKind,
  type ChartSeriesData,
  isLine,
  isLying,
  isRound,
} from '../../host/chart-data';
import { escapeXml } from '../xml';
import { seriesXml } from './write-series';
import { richTextXml, shapeXml, textXml } from './write-looks';

export const LINE_GREY = '#D9D9D9';
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;
const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

/** Excel's words for what the file says in short. */
export const LEGEND_PLACES = [
  ['Top', 't'],
  ['Bottom', 'b'],
  ['Left', 'l'],
  ['Right', 'r'],
  ['Corner', 'tr'],
] as const;
export const BLANKS = [
  ['NotPlotted', 'gap'],
  ['Zero', 'zero'],
  ['Interplotted', 'span'],
] as const;
export const LABEL_PLACES = [
  ['NextToAxis', 'nextTo'],
  ['Low', 'low'],
  ['High', 'high'],
  ['None', 'none'],
] as const;

/** The part of a chart (`xl/charts/chartN.xml`). @param sheetNames by identifier */
export function chartXml(chart: ChartData, sheetNames: ReadonlyMap<string, string>): string {
  const blanks = BLANKS.find(([name]) => name === chart.displayBlanksAs)?.[1] ?? 'gap';
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<c:date1904 val="0"/><c:lang val="fr-FR"/><c:roundedCorners val="0"/><c:chart>',
    titleXml(chart),
    `<c:autoTitleDeleted val="${chart.title.isVisible ? 0 : 1}"/>`,
    '<c:plotArea><c:layout/>',
    ...groups(chart).map((group) => groupXml(group, chart, sheetNames)),
    ...(isRound(chart.type) ? [] : [categoryAxisXml(chart), valueAxisXml(chart)]),
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>',
    legendXml(chart),
    `<c:plotVisOnly val="${chart.plotVisibleOnly === false ? 0 : 1}"/><c:dispBlanksAs val="${blanks}"/></c:chart>`,
    shapeXml(chart.look, { fill: '#FFFFFF', line: LINE_GREY }),
    textXml(chart.look?.font, { size: 10, color: CHART_INK }),
    '</c:chartSpace>',
  ].join('');
}

/** Series of one kind that are drawn together. */
interface Group {
  kind: ChartKind;
  series: { data: ChartSeriesData; index: number }[];
}

/** Columns before the lines over them; of a chart without series, an empty group. */
function groups({ type, series }: ChartData): Group[] {
  const own: Group = { kind: type, series: [] };
  const others: Group[] = [];
  series.forEach((data, index) => {
    const kind = data.type ?? type;
    let group = kind === type ? own : others.find((other) => other.kind === kind);
    if (!group) others.push((group = { kind, series: [] }));
    group.series.push({ data, index });
  });
  return [own, ...others].sort((a, b) => Number(isLine(a.kind)) - Number(isLine(b.kind)));
}

function groupXml({ kind, series }: Group, chart: ChartData, sheetNames: ReadonlyMap<string, string>): string {
  const written = series.map(({ data, index }) => seriesXml(data, { kind, index, sheetNames })).join('');
  const first = series[0]?.data ?? chart.series[0];
  if (kind === 'Pie' || kind === 'Doughnut') {
    const angle = `<c:firstSliceAng val="${first?.firstSliceAngle ?? 0}"/>`;
    const content = `<c:varyColors val="1"/>${written}`;
    if (kind === 'Pie') return `<c:pieChart>${content}${angle}</c:pieChart>`;
    return `<c:doughnutChart>${content}${angle}<c:holeSize val="${first?.holeSize ?? 75}"/></c:doughnutChart>`;
  }
  if (isLine(kind)) {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${written}<c:marker val="1"/>${AXES}</c:lineChart>`;
  }
  const grouping = kind.endsWith('100') ? 'percentStacked' : kind.endsWith('Stacked') ? 'stacked' : 'clustered';
  const overlap = first?.overlap ?? (grouping === 'clustered' ? undefined : 100);
  return [
    `<c:barChart><c:barDir val="${isLying(kind) ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>`,
    written,
    `<c:gapWidth val="${first?.gapWidth ?? 150}"/>`,
    overlap === undefined ? '' : `<c:overlap val="${overlap}"/>`,
    `${AXES}</c:barChart>`,
  ].join('');
}

function titleXml({ title }: ChartData): string {
  if (!title.isVisible) return '';
  const usual = { size: 14, color: CHART_INK };
  const overlay = `<c:overlay val="${title.overlay ? 1 : 0}"/>`;
  if (title.text === undefined) return `<c:title>${overlay}${textXml(title.look?.font, usual)}</c:title>`;
  return `<c:title>${richTextXml(title.text, title.look?.font, usual)}${overlay}</c:title>`;
}

function legendXml({ legend }: ChartData): string {
  if (!legend.isVisible) return '';
  const place = LEGEND_PLACES.find(([name]) => name === legend.position)?.[1] ?? 'b';
  return `<c:legend><c:legendPos val="${place}"/><c:overlay val="${legend.overlay ? 1 : 0}"/>${textXml(legend.look?.font, { size: 10, color: CHART_INK })}</c:legend>`;
}

function categoryAxisXml(chart: ChartData): string {
  const axis = chart.categoryAxis;
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>`,
    commonXml(axis, isLying(chart.type) ? 'l' : 'b'),
    axisLooks(axis, LINE_GREY),
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>`,
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>',
  ].join('');
}

function valueAxisXml(chart: ChartData): string {
  const axis = chart.valueAxis;
  return [
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>`,
    commonXml(axis, isLying(chart.type) ? 'b' : 'l', chart.type.endsWith('100') ? '0%' : 'General'),
    axisLooks(axis, null),
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>`,
    axis.majorUnit === undefined ? '' : `<c:majorUnit val="${axis.majorUnit}"/>`,
    '</c:valAx>',
  ].join('');
}

function commonXml(axis: ChartAxisData, position: string, usualFormat = 'General'): string {
  const { title } = axis;
  const format =
    axis.numberFormat === undefined
      ? `<c:numFmt formatCode="${usualFormat}" sourceLinked="1"/>`
      : `<c:numFmt formatCode="${escapeXml(axis.numberFormat)}" sourceLinked="0"/>`;
  const labels = LABEL_PLACES.find(([name]) => name === axis.labelPosition)?.[1] ?? 'nextTo';
  return [
    `<c:scaling><c:orientation val="${axis.isReversed ? 'maxMin' : 'minMax'}"/>`,
    axis.maximum === undefined ? '' : `<c:max val="${axis.maximum}"/>`,
    axis.minimum === undefined ? '' : `<c:min val="${axis.minimum}"/>`,
    `</c:scaling><c:delete val="${axis.isVisible ? 0 : 1}"/><c:axPos val="${position}"/>`,
    axis.hasMajorGridlines
      ? `<c:majorGridlines>${shapeXml(axis.gridlines, { line: LINE_GREY })}</c:majorGridlines>`
      : '',
    axis.hasMinorGridlines ? `<c:minorGridlines>${shapeXml(undefined, { line: '#F2F2F2' })}</c:minorGridlines>` : '',
    title?.isVisible
      ? `<c:title>${richTextXml(title.text, title.look?.font, { size: 10, color: CHART_INK })}<c:overlay val="0"/></c:title>`
      : '',
    format,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/>`,
  ].join('');
}

function axisLooks({ look }: ChartAxisData, line: string | null): string {
  return `${shapeXml(look, { fill: null, line })}${textXml(look?.font, { size: 9, color: CHART_INK })}`;
}
