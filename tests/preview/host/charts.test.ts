import { afterEach, describe, expect, test } from '@jest/globals';
import { chartKinds } from '../../../preview/host/chart-data';
import { comparable } from '../../support/comparable';
import { closeHosts, errorCode, openHost, type OpenHost } from '../../support/excel-host';

afterEach(closeHosts);

const budget = [
  ['Catégorie', 'Prévu', 'Dépensé'],
  ['Équipe', 1000, 800],
  ['Logement', 500, '=B3/2'],
  ['Études', 250, 0],
];

/** Opens the budget with a chart of it on the sheet « S », or on another one. */
async function withChart(sheetName = 'S'): Promise<OpenHost> {
  const opened = await openHost({ S: budget, 'L’autre': [] });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const source = worksheets.getItem('S').getRange('A1:C4');
    const chart = worksheets.getItem(sheetName).charts.add('ColumnClustered', source, 'Columns');
    chart.name = 'Dépenses';
    chart.setPosition('E2', 'J15');
    await context.sync();
  });
  return opened;
}

/** Loads something of the chart « Dépenses » of « S ». */
function chartOf(context: Excel.RequestContext): Excel.Chart {
  return context.workbook.worksheets.getItem('S').charts.getItem('Dépenses');
}

/** Names, values' addresses and categories' addresses of the series. */
async function sources(sheetName = 'S'): Promise<string[][]> {
  return Excel.run(async (context) => {
    const { series } = context.workbook.worksheets.getItem(sheetName).charts.getItemAt(0);
    series.load('items/name');
    await context.sync();
    const found = series.items.map((one) => [
      one.getDimensionDataSourceString('Values'),
      one.getDimensionDataSourceString('Categories'),
    ]);
    await context.sync();
    return series.items.map(({ name }, index) => [name, ...(found[index] ?? []).map(({ value }) => value)]);
  });
}

/** The cells that the chart covers: "4,1 to 9,14", by column and row counted from 0. */
async function place({ host }: OpenHost): Promise<string> {
  const { data, side } = await host.save();
  const [chart] = side.sheets[data.sheetOrder[0] ?? '']?.charts ?? [];
  const { from, to } = chart?.place ?? {};
  return `${from?.column},${from?.row} to ${to?.column},${to?.row}`;
}

describe('a new chart', () => {
  test('takes series, names and categories out of a range', async () => {
    await withChart();
    expect(await sources()).toEqual([
      ['Prévu', 'S!B2:B4', 'S!A2:A4'],
      ['Dépensé', 'S!C2:C4', 'S!A2:A4'],
    ]);
    await Excel.run(async (context) => {
      const chart = chartOf(context).load('chartType,id,title/text,title/visible,legend/visible,legend/position');
      const values = chart.series.getItemAt(1).getDimensionValues('Values');
      const categories = chart.series.getItemAt(1).getDimensionValues('Categories');
      await context.sync();
      expect([chart.chartType, chart.title.text, chart.title.visible]).toEqual([
        'ColumnClustered',
        'Titre du graphique',
        true,
      ]);
      expect([chart.legend.visible, chart.legend.position]).toEqual([true, 'Bottom']);
      expect(values.value).toEqual([800, 250, 0]);
      expect(categories.value).toEqual(['Équipe', 'Logement', 'Études']);
      expect(chart.id).toMatch(/^\{.+\}$/);
    });
  });

  test.each([
    ['rows where there are more columns', 'A1:D2', 'Auto', [['a', 'S!B2:D2', 'S!B1:D1']]],
    [
      'rows where that is asked for',
      'A1:D3',
      'Rows',
      [
        ['a', 'S!B2:D2', 'S!B1:D1'],
        ['b', 'S!B3:D3', 'S!B1:D1'],
      ],
    ],
    [
      'the region around one cell',
      'B2',
      'Rows',
      [
        ['a', 'S!B2:D2', 'S!B1:D1'],
        ['b', 'S!B3:D3', 'S!B1:D1'],
      ],
    ],
  ] as const)('makes series of %s', async (_, address, by, expected) => {
    await openHost({
      S: [
        ['', 'x', 'y', 'z'],
        ['a', 1, 2, 3],
        ['b', 4, 5, 6],
      ],
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.charts.add('BarStacked', sheet.getRange(address), by);
      await context.sync();
    });
    expect(await sources()).toEqual(expected);
  });

  test('is named by one series, and told apart by its number', async () => {
    await openHost({ S: budget });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      const one = sheet.charts.add('Pie', sheet.getRange('A1:B4')).load('name,title/text,legend/visible');
      const two = sheet.charts.add('Line', sheet.getRange('B2:B4')).load('name,title/text,legend/visible');
      sheet.charts.load('count');
      await context.sync();
      expect([one.name, one.title.text, one.legend.visible]).toEqual(['Graphique 1', 'Prévu', true]);
      expect([two.name, two.title.text, two.legend.visible]).toEqual(['Graphique 2', 'Série1', false]);
      expect(sheet.charts.count).toBe(2);
    });
  });

  test('is refused where it is of an unknown kind, or the sheet protected', async () => {
    await openHost({ S: budget });
    const add = (type: Excel.ChartType, protects: boolean) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('S');
        if (protects) sheet.protection.protect();
        sheet.charts.add(type, sheet.getRange('A1:B4'));
        await context.sync();
      });
    expect(await errorCode(add(Excel.ChartType.radar, false))).toBe('NotImplemented');
    expect(await errorCode(add('Cheese' as Excel.ChartType, false))).toBe('InvalidArgument');
    expect(await errorCode(add(Excel.ChartType.pie, true))).toBe('AccessDenied');
  });

  test.each(chartKinds)('may be a %s', async (kind) => {
    await openHost({ S: budget });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      const chart = sheet.charts.add(kind, sheet.getRange('A1:C4')).load('chartType');
      await context.sync();
      expect(chart.chartType).toBe(kind);
    });
  });
});

describe('a chart', () => {
  test('is put together series by series, and keeps what it is told', async () => {
    await withChart();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      const chart = chartOf(context);
      chart.title.text = 'Prévu et dépensé';
      chart.title.format.font.set({ size: 12, bold: true, color: '#1F3864' });
      chart.legend.position = 'Top';
      chart.axes.valueAxis.set({ numberFormat: '#,##0 €', minimum: 0, maximum: 1200, majorUnit: 300 });
      chart.axes.valueAxis.title.text = 'Euros';
      chart.axes.valueAxis.majorGridlines.format.line.color = '#EEEEEE';
      chart.axes.categoryAxis.reversePlotOrder = true;
      const bars = chart.series.getItemAt(0);
      bars.format.fill.setSolidColor('#1f3864');
      bars.gapWidth = 60;
      bars.hasDataLabels = true;
      bars.dataLabels.set({ numberFormat: '#,##0', position: 'OutsideEnd' });
      const line = chart.series.add('Taux');
      line.setValues(sheet.getRange('C2:C4'));
      line.setXAxisValues(sheet.getRange('A2:A4'));
      line.chartType = 'LineMarkers';
      line.format.line.set({ color: '#C00000', weight: 2 });
      line.markerStyle = 'Square';
      bars.points.getItemAt(2).format.fill.setSolidColor('#FFC000');
      await context.sync();

      chart.load('title/text,title/format/font,legend/position,dataLabels/showValue');
      const axis = chart.axes.valueAxis.load('numberFormat,linkNumberFormat,minimum,maximum,majorUnit,title/text');
      const category = chart.axes.getItem('Category').load('reversePlotOrder,minimum');
      const series = chart.series.load(
        'items/name,items/chartType,items/hasDataLabels,items/gapWidth,items/markerStyle',
      );
      const labels = chart.series.getItemAt(0).dataLabels.load('numberFormat,position,showValue,showPercentage');
      await context.sync();
      expect([chart.title.text, chart.legend.position, chart.dataLabels.showValue]).toEqual([
        'Prévu et dépensé',
        'Top',
        true,
      ]);
      expect(chart.title.format.font.toJSON()).toMatchObject({ size: 12, bold: true, color: '#1F3864' });
      expect([axis.numberFormat, axis.linkNumberFormat, axis.minimum, axis.maximum, axis.majorUnit]).toEqual([
        '#,##0 €',
        false,
        0,
        1200,
        300,
      ]);
      expect([axis.title.text, category.reversePlotOrder, category.minimum]).toEqual(['Euros', true, '']);
      expect(series.items.map(({ name, chartType, hasDataLabels }) => [name, chartType, hasDataLabels])).toEqual([
        ['Prévu', 'ColumnClustered', true],
        ['Dépensé', 'ColumnClustered', false],
        ['Taux', 'LineMarkers', false],
      ]);
      expect([series.items[1]?.gapWidth, series.items[2]?.markerStyle]).toEqual([60, 'Square']);
      expect([labels.numberFormat, labels.position, labels.showValue, labels.showPercentage]).toEqual([
        '#,##0',
        'OutsideEnd',
        true,
        false,
      ]);
    });
  });

  test('labels all its series at once, each with its own look from then on', async () => {
    const { host } = await withChart();
    await Excel.run(async (context) => {
      const chart = chartOf(context);
      chart.dataLabels.showValue = true;
      chart.dataLabels.format.font.color = '#FFFFFF';
      chart.series.getItemAt(1).dataLabels.format.font.color = '#000000';
      await context.sync();
    });
    const { data, side } = await host.save();
    const labels = side.sheets[data.sheetOrder[0] ?? '']?.charts?.[0]?.series.map((series) => series.labels);
    expect(labels).toEqual([
      { isVisible: true, showValue: true, look: { font: { color: '#FFFFFF' } } },
      { isVisible: true, showValue: true, look: { font: { color: '#000000' } } },
    ]);
  });

  test('stands where it is put, in points or over cells', async () => {
    const opened = await withChart();
    expect(await place(opened)).toBe('4,1 to 9,14');
    await Excel.run(async (context) => {
      const chart = chartOf(context).load('left,top,width,height');
      const cells = context.workbook.worksheets.getItem('S').getRange('E2:J15').load('left,top,width,height');
      await context.sync();
      const { left, top, width, height } = cells;
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([left, top, width, height]);
      chart.set({ left: 10, top: 20, width: 300, height: 200 });
      chart.load('left,top,width,height');
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([10, 20, 300, 200]);
    });
  });

  test('is found by name or identifier, and deleted', async () => {
    await withChart();
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('S');
      const missing = charts.getItemOrNullObject('Nope');
      const found = charts.getItemOrNullObject('DÉPENSES').load('id');
      await context.sync();
      expect([missing.isNullObject, found.isNullObject]).toEqual([true, false]);
      charts.getItem(found.id).delete();
      const count = charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    expect(
      await errorCode(
        Excel.run(async (context) => {
          chartOf(context).load('name');
          await context.sync();
        }),
      ),
    ).toBe('ItemNotFound');
  });

  test('draws other cells when told to, and a lost series leaves the others', async () => {
    await withChart();
    await Excel.run(async (context) => {
      const chart = chartOf(context);
      chart.series.getItemAt(0).delete();
      await context.sync();
    });
    expect(await sources()).toEqual([['Dépensé', 'S!C2:C4', 'S!A2:A4']]);
    await Excel.run(async (context) => {
      chartOf(context).setData(context.workbook.worksheets.getItem('S').getRange('A1:B3'));
      await context.sync();
    });
    expect(await sources()).toEqual([['Prévu', 'S!B2:B3', 'S!A2:A3']]);
  });

  test('has no axes where it is round, and no lines among lying bars', async () => {
    await withChart();
    const change = (edit: (chart: Excel.Chart) => void) =>
      Excel.run(async (context) => {
        edit(chartOf(context));
        await context.sync();
      });
    const refusal = (edit: (chart: Excel.Chart) => void) => errorCode(change(edit));
    await change((chart) => (chart.chartType = 'BarClustered'));
    expect(await refusal((chart) => (chart.series.getItemAt(0).chartType = 'Line'))).toBe('NotImplemented');
    expect(await refusal((chart) => (chart.title.format.font.color = 'cheese'))).toBe('InvalidArgument');
    await change((chart) => (chart.chartType = 'Doughnut'));
    expect(await refusal((chart) => (chart.axes.valueAxis.visible = false))).toBe('InvalidOperation');
    const text = 'A1:A2' as unknown as Excel.Range;
    expect(await refusal((chart) => chart.series.getItemAt(0).setValues(text))).toBe('InvalidArgument');
  });
});

describe('a chart follows', () => {
  test('rows and columns that come and go, on its own sheet', async () => {
    const opened = await withChart();
    const before = comparable(await opened.host.save());
    const onSheet = (act: (sheet: Excel.Worksheet) => void) =>
      Excel.run(async (context) => {
        act(context.workbook.worksheets.getItem('S'));
        await context.sync();
      });
    await onSheet((sheet) => sheet.getRange('3:4').insert('Down'));
    expect(await sources()).toEqual([
      ['Prévu', 'S!B2:B6', 'S!A2:A6'],
      ['Dépensé', 'S!C2:C6', 'S!A2:A6'],
    ]);
    expect(await place(opened)).toBe('4,1 to 9,16');
    await onSheet((sheet) => sheet.getRange('A:A').insert('Right'));
    expect(await place(opened)).toBe('5,1 to 10,16');
    await opened.undo();
    await opened.undo();
    expect(comparable(await opened.host.save())).toEqual(before);
    await onSheet((sheet) => sheet.getRange('2:2').delete('Up'));
    expect(await sources()).toEqual([
      ['Prévu', 'S!B2:B3', 'S!A2:A3'],
      ['Dépensé', 'S!C2:C3', 'S!A2:A3'],
    ]);
    expect(await place(opened)).toBe('4,1 to 9,13');
    await onSheet((sheet) => sheet.getRange('2:3').delete('Up'));
    expect((await sources()).map(([, values]) => values)).toEqual(['#REF!', '#REF!']);
    await opened.undo();
    await opened.undo();
    expect(comparable(await opened.host.save())).toEqual(before);
  });

  test('what happens on the sheet that it draws from another one', async () => {
    const opened = await withChart('L’autre');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.getRange('1:2').insert('Down');
      sheet.name = 'Budget 2021';
      await context.sync();
    });
    expect(await sources('L’autre')).toEqual([
      ['Prévu', "'Budget 2021'!B4:B6", "'Budget 2021'!A4:A6"],
      ['Dépensé', "'Budget 2021'!C4:C6", "'Budget 2021'!A4:A6"],
    ]);
    await opened.undo();
    expect(await sources('L’autre')).toEqual([
      ['Prévu', 'S!B2:B4', 'S!A2:A4'],
      ['Dépensé', 'S!C2:C4', 'S!A2:A4'],
    ]);
  });

  test('its sheet into a copy, which draws its own cells', async () => {
    await withChart();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      const copy = sheet.copy('End').load('name');
      const chart = copy.charts.getItem('Dépenses').load('id');
      const original = sheet.charts.getItem('Dépenses').load('id');
      await context.sync();
      expect(chart.id).not.toBe(original.id);
    });
    expect((await sources('S (2)')).map(([, values]) => values)).toEqual(["'S (2)'!B2:B4", "'S (2)'!C2:C4"]);
  });

  test('the deletion of what it draws, and its return', async () => {
    const opened = await withChart('L’autre');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('S').delete();
      await context.sync();
    });
    expect((await sources('L’autre')).map(([, values]) => values)).toEqual(['#REF!', '#REF!']);
    await opened.undo();
    expect((await sources('L’autre')).map(([name]) => name)).toEqual(['Prévu', 'Dépensé']);
  });

  test('undo: one step for all that an add-in did', async () => {
    const opened = await openHost({ S: budget });
    const before = comparable(await opened.host.save());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      const chart = sheet.charts.add('Pie', sheet.getRange('A1:B4'));
      chart.title.text = 'x';
      chart.setPosition('E1', 'H9');
      await context.sync();
    });
    await opened.undo();
    expect(comparable(await opened.host.save())).toEqual(before);
  });
});
