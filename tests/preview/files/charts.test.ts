import { afterEach, describe, expect, test } from '@jest/globals';
import { openXlsx, saveXlsx } from '../../../preview/files';
import { Package } from '../../../preview/files/package';
import type { ChartData } from '../../../preview/host/chart-data';
import type { HostedWorkbook } from '../../../preview/host/hosted-workbook';
import { closeHosts, openHost } from '../../support/excel-host';
import { converted, testWithLibreOffice } from '../../support/libreoffice';

afterEach(closeHosts);

/** A workbook with a chart of each kind, dressed in all that the host keeps of one. */
async function workbookWithCharts(): Promise<HostedWorkbook> {
  const { host } = await openHost({
    'L’agenda & co': [
      ['Catégorie', 'Prévu', 'Dépensé', 'Taux'],
      ['Équipe', 1000, 800, 0.8],
      ['Logement', 500, 250, 0.5],
      ['Études', 250, 0, 0],
    ],
    Graphiques: [['Le budget prévu et dépensé, par catégorie']],
  });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const source = worksheets.getItem('L’agenda & co');
    const { charts } = worksheets.getItem('Graphiques');
    const add = (type: Excel.ChartType, address: string, from: string, to: string) => {
      const chart = charts.add(type, source.getRange(address), 'Columns');
      chart.setPosition(from, to);
      return chart;
    };
    const columns = add(Excel.ChartType.columnClustered, 'A1:C4', 'A1', 'F15');
    columns.name = 'Prévu et dépensé';
    columns.title.text = 'Budget « 2021 » & suite';
    columns.title.format.font.set({ size: 16, bold: true, italic: true, color: '#1F3864', name: 'Arial' });
    columns.legend.set({ position: 'Right' });
    columns.legend.format.font.size = 8;
    columns.axes.valueAxis.set({ numberFormat: '#,##0 "€"', minimum: 0, maximum: 1200, majorUnit: 300 });
    columns.axes.valueAxis.title.text = 'Euros';
    columns.axes.valueAxis.majorGridlines.format.line.color = '#EEEEEE';
    columns.axes.categoryAxis.format.font.color = '#000000';
    columns.axes.categoryAxis.tickLabelPosition = 'Low';
    const first = columns.series.getItemAt(0);
    first.set({ gapWidth: 60, overlap: -10, hasDataLabels: true });
    first.format.fill.setSolidColor('#1F3864');
    first.dataLabels.set({ numberFormat: '#,##0', position: 'OutsideEnd' });
    const line = columns.series.add('Seuil');
    line.setValues(source.getRange('C2:C4'));
    line.setXAxisValues(source.getRange('A2:A4'));
    line.chartType = 'LineMarkers';
    line.format.line.set({ color: '#C00000', weight: 1.5, lineStyle: 'Dash' });
    columns.format.border.lineStyle = 'None';

    add(Excel.ChartType.columnStacked, 'A1:C4', 'G1', 'L15').plotVisibleOnly = false;
    add(Excel.ChartType.columnStacked100, 'A1:C4', 'M1', 'R15').displayBlanksAs = 'Zero';
    const bars = add(Excel.ChartType.barClustered, 'A1:C4', 'A17', 'F30');
    bars.axes.categoryAxis.reversePlotOrder = true;
    bars.legend.visible = false;
    add(Excel.ChartType.barStacked, 'A1:C4', 'G17', 'L30').title.visible = false;
    add(Excel.ChartType.barStacked100, 'A1:C4', 'M17', 'R30').axes.valueAxis.visible = false;
    const pie = add(Excel.ChartType.pie, 'A1:B4', 'A32', 'F45');
    pie.series.getItemAt(0).points.getItemAt(1).format.fill.setSolidColor('#FFC000');
    pie.series.getItemAt(0).firstSliceAngle = 90;
    pie.dataLabels.set({ showPercentage: true, showCategoryName: true, separator: '\n' });
    pie.dataLabels.format.font.color = '#FFFFFF';
    add(Excel.ChartType.doughnut, 'A1:B4', 'G32', 'L45').series.getItemAt(0).doughnutHoleSize = 50;
    add(Excel.ChartType.line, 'A1:C4', 'M32', 'R45').series.getItemAt(0).smooth = true;
    const dots = add(Excel.ChartType.lineMarkers, 'A1:C4', 'A47', 'F60').series.getItemAt(1);
    dots.set({ markerStyle: 'Square', markerSize: 9 });
    await context.sync();
  });
  return host.save();
}

function chartsOf({ data, side }: HostedWorkbook): ChartData[] {
  return data.sheetOrder.flatMap((id) => side.sheets[id]?.charts ?? []);
}

/** Charts without identifiers, which are new in each file. */
function comparable(workbook: HostedWorkbook): unknown {
  const { data } = workbook;
  const withNames = JSON.stringify(chartsOf(workbook), (name, value: unknown) => {
    if (name === 'sheetId') return data.sheets[String(value)]?.name;
    return name === 'id' || name === 'altText' ? undefined : value;
  });
  // An empty look says nothing.
  return JSON.parse(withNames.replaceAll(/,"(look|font|line)":{}/g, '').replaceAll('"look":{},', ''));
}

describe('charts in a file', () => {
  test('come back as they were saved', async () => {
    const workbook = await workbookWithCharts();
    const { bytes, notKept } = await saveXlsx(workbook);
    const opened = await openXlsx(bytes, 'x.xlsx');
    expect([notKept, opened.notKept]).toEqual([[], []]);
    expect(comparable(opened.workbook)).toEqual(comparable(workbook));
    const again = await openXlsx((await saveXlsx(opened.workbook)).bytes, 'x.xlsx');
    expect(again.workbook.side).toEqual(opened.workbook.side);
  });

  test('say what they show to those who do not see them: the text that they cover', async () => {
    const { bytes } = await saveXlsx(await workbookWithCharts());
    const [first, second] = chartsOf((await openXlsx(bytes, 'x.xlsx')).workbook);
    expect(first?.altText).toEqual({ description: 'Le budget prévu et dépensé, par catégorie' });
    expect(second?.altText).toBeUndefined();
  });

  test('of kinds that the host does not know are named as lost', async () => {
    const file = Package.open((await saveXlsx(await workbookWithCharts())).bytes);
    const radar = (file.text('xl/charts/chart2.xml') ?? '').replaceAll('barChart', 'radarChart');
    file.write('xl/charts/chart2.xml', radar);
    const { workbook, notKept } = await openXlsx(file.bytes(), 'x.xlsx');
    expect(notKept).toEqual(['un graphique']);
    expect(chartsOf(workbook)).toHaveLength(9);
  });

  testWithLibreOffice('are charts for LibreOffice, which gives them back', async () => {
    const workbook = await workbookWithCharts();
    const back = await openXlsx(converted((await saveXlsx(workbook)).bytes, 'xlsx', 'xlsx'), 'x.xlsx');
    const essence = (charts: ChartData[]) =>
      charts.map(({ name, type, title, series, place }) => [
        name,
        type,
        title.isVisible,
        series.map(({ type, values, categories }) => [type, values?.area, categories?.area]),
        [place.from.row, place.from.column, place.to.row, place.to.column],
      ]);
    const [given, got] = [chartsOf(workbook), chartsOf(back.workbook)].map(essence);
    expect(got).toEqual(given);
  });
});
