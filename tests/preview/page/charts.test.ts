import { afterEach, describe, expect, test } from '@jest/globals';
import { CHART_COLORS, chartKinds, type ChartKind } from '../../../preview/host/chart-data';
import type { DrawnChart } from '../../../preview/host/book/charts/drawing';
import { chartShapes } from '../../../preview/page/charts/chart-shapes';
import { scaleOf } from '../../../preview/page/charts/scale';
import { type Shape, widthOf } from '../../../preview/page/charts/shapes';
import { closeHosts, openHost } from '../../support/excel-host';

afterEach(closeHosts);

/** A chart of the budget, dressed by a test, with what its cells hold. */
async function drawn(type: ChartKind, dress?: (chart: Excel.Chart) => void): Promise<DrawnChart> {
  const { host } = await openHost({
    S: [
      ['', 'Prévu', 'Dépensé'],
      ['Équipe', 1000, 600],
      ['Logement', 500, ''],
      ['Études', '=B3/2', 250],
    ],
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('S');
    sheet.getRange('B2:C4').numberFormat = Array.from({ length: 3 }, () => ['#,##0 "€"', '#,##0 "€"']);
    const chart = sheet.charts.add(type, sheet.getRange('A1:C4'), 'Columns');
    dress?.(chart);
    await context.sync();
  });
  await host.settle();
  const [chart] = host.drawnCharts();
  if (!chart) throw new Error('No chart is drawn.');
  return chart;
}

const WIDTH = 480;
const HEIGHT = 288;

/** What is drawn, by the names of the shapes. */
function shapes(chart: DrawnChart, name: Shape['name']): Shape[] {
  return chartShapes(chart, WIDTH, HEIGHT).filter((shape) => shape.name === name);
}

/** The texts of the drawing, with ordinary spaces. */
function texts(chart: DrawnChart): string[] {
  return shapes(chart, 'text').map(({ text = '' }) => text.replaceAll(/[\u00a0\u202f]/g, ' '));
}

/** One measure of the columns, bars or keys of a colour. */
function sizes(chart: DrawnChart, fill: string, measure: 'x' | 'y' | 'width' | 'height'): number[] {
  return shapes(chart, 'rect')
    .filter(({ attributes }) => attributes.fill === fill && attributes.width !== 10)
    .map(({ attributes }) => Number(attributes[measure]));
}

const [BLUE = '', ORANGE = ''] = CHART_COLORS;

describe('a chart of the page', () => {
  test('draws what its cells hold by now, an empty cell as a gap', async () => {
    const chart = await drawn('ColumnClustered');
    const [equipe = 0, logement = 0, etudes = 0] = sizes(chart, BLUE, 'height');
    expect(equipe / logement).toBeCloseTo(2, 1);
    expect(logement / etudes).toBeCloseTo(2, 1);
    expect(sizes(chart, ORANGE, 'height')).toHaveLength(2);
    expect(texts(chart)).toEqual(
      expect.arrayContaining(['Titre du graphique', 'Prévu', 'Dépensé', 'Équipe', 'Logement', '1 000 €', '0 €']),
    );
  });

  test('stays within its frame', async () => {
    for (const kind of chartKinds) {
      for (const { name, attributes } of chartShapes(await drawn(kind), WIDTH, HEIGHT)) {
        if (name !== 'rect') continue;
        const { x = -1, y = -1, width = -1, height = -1 } = attributes;
        expect({ kind, isInside: Number(x) >= 0 && Number(y) >= 0 }).toEqual({ kind, isInside: true });
        expect(Number(x) + Number(width)).toBeLessThanOrEqual(WIDTH);
        expect(Number(y) + Number(height)).toBeLessThanOrEqual(HEIGHT);
      }
    }
  });

  test.each(['BarClustered', 'ColumnClustered'] as const)('cuts no amount of an axis, %s', async (kind) => {
    const chart = await drawn(kind, ({ axes }) => {
      axes.valueAxis.maximum = 1_000_000_000;
    });
    for (const { text = '', attributes } of shapes(chart, 'text').filter((shape) => shape.text?.endsWith('€'))) {
      const beyond = widthOf(text, undefined, 9) / (attributes['text-anchor'] === 'middle' ? 2 : Infinity);
      expect(Number(attributes.x) + beyond).toBeLessThanOrEqual(WIDTH);
    }
  });

  test('leaves hidden rows out, unless told otherwise', async () => {
    const points = (chart: DrawnChart) => String(shapes(chart, 'polyline')[0]?.attributes.points).split(' ');
    const hides = (chart: Excel.Chart) => {
      chart.worksheet.getRange('3:3').rowHidden = true;
    };
    expect(points(await drawn('Line', hides))).toHaveLength(2);
    const shown = await drawn('Line', (chart) => {
      hides(chart);
      chart.plotVisibleOnly = false;
    });
    expect(points(shown)).toHaveLength(3);
  });

  test('draws parts of the whole where all columns are as high', async () => {
    const chart = await drawn('ColumnStacked100');
    const [first = 0, second = 0] = sizes(chart, BLUE, 'height');
    expect(first / second).toBeCloseTo(0.625, 2);
    expect(texts(chart)).toEqual(expect.arrayContaining(['0%', '100%']));
  });

  test('begins lying bars at the bottom, as Excel does, and at the top where that is asked for', async () => {
    const [first = 0, second = 0] = sizes(await drawn('BarStacked'), BLUE, 'y');
    expect(first).toBeGreaterThan(second);
    const reversed = await drawn('BarStacked', (chart) => (chart.axes.categoryAxis.reversePlotOrder = true));
    const [top = 0, next = 0] = sizes(reversed, BLUE, 'y');
    expect(top).toBeLessThan(next);
  });

  test('draws a line over columns in its own colour, broken where a cell is empty', async () => {
    const chart = await drawn('ColumnClustered', ({ series }) => {
      const line = series.getItemAt(1);
      line.chartType = 'LineMarkers';
      line.format.line.set({ color: '#C00000', lineStyle: 'Dash' });
    });
    const lines = shapes(chart, 'polyline');
    expect(lines.map(({ attributes }) => attributes.stroke)).toEqual(['#C00000', '#C00000']);
    expect(lines[0]?.attributes['stroke-dasharray']).toBe('8 6');
    expect(shapes(chart, 'circle')).toHaveLength(2);
  });

  test('gives slices their colours and their labels', async () => {
    const chart = await drawn('Pie', (pie) => {
      pie.series.getItemAt(1).delete();
      const slices = pie.series.getItemAt(0);
      slices.points.getItemAt(0).format.fill.setSolidColor('#00B050');
      slices.dataLabels.set({ showPercentage: true, showCategoryName: true, separator: ' : ' });
    });
    expect(shapes(chart, 'path').map(({ attributes }) => attributes.fill)).toEqual(['#00B050', '#ED7D31', '#A5A5A5']);
    expect(texts(chart)).toEqual(
      expect.arrayContaining(['Prévu', 'Équipe : 57%', 'Logement : 29%', 'Études : 14%', 'Équipe']),
    );
  });
});

test.each([
  [[0, 1000], {}, [0, 200, 400, 600, 800, 1000, 1200]],
  [[0, 0], {}, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [[-50, 30], {}, [-60, -40, -20, 0, 20, 40]],
  [[0, 1000], { minimum: 0, maximum: 1200, majorUnit: 300 }, [0, 300, 600, 900, 1200]],
  [[0.2, 1], { maximum: 1, majorUnit: 0.2 }, [0, 0.2, 0.4, 0.6, 0.8, 1]],
])('an axis of %j with %j shows %j', (values, chosen, ticks) => {
  expect(scaleOf(values, chosen).ticks).toEqual(ticks);
});
