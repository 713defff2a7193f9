import type { IWorksheetData } from '@univerjs/core';
import type { ChartCorner, ChartData } from '../../host/chart-data';
import type { Package } from '../package';
import type { WrittenSheet } from '../written-sheet';
import { escapeXml } from '../xml';
import { chartXml } from './write-chart';
import { EMU_PER_POINT } from './write-looks';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
export const DRAWING_RELATIONSHIP = 'rIdDrawing';

/** Puts the charts of all sheets into the file, whose sheets already name their drawings. */
export function writeCharts(file: Package, sheets: readonly WrittenSheet[]): void {
  const sheetNames = new Map(sheets.map(({ id, data }) => [id, data.name ?? '']));
  let number = 0;
  for (const { index, side, data } of sheets) {
    const { charts = [] } = side;
    if (charts.length === 0) continue;
    const drawing = `xl/drawings/drawing${index + 1}.xml`;
    const anchors = charts.map((chart, place) => {
      number += 1;
      const path = `xl/charts/chart${number}.xml`;
      file.write(path, chartXml(chart, sheetNames));
      file.addContentType(path, CHART_TYPE);
      file.addRelationship(drawing, `rId${place + 1}`, 'chart', `../charts/chart${number}.xml`);
      return anchorXml(chart, place, data);
    });
    file.write(drawing, drawingXml(anchors));
    file.addContentType(drawing, DRAWING_TYPE);
    const sheet = `xl/worksheets/sheet${index + 1}.xml`;
    file.addRelationship(sheet, DRAWING_RELATIONSHIP, 'drawing', `../drawings/drawing${index + 1}.xml`);
  }
}

function drawingXml(anchors: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
    ...anchors,
    '</xdr:wsDr>',
  ].join('');
}

function anchorXml(chart: ChartData, place: number, data: Partial<IWorksheetData>): string {
  const { title, description } = altText(chart, data);
  const words = [
    ` name="${escapeXml(chart.name)}"`,
    ...(description ? [` descr="${escapeXml(description)}"`] : []),
    ...(title ? [` title="${escapeXml(title)}"`] : []),
  ];
  return [
    `<xdr:twoCellAnchor>${cornerXml('from', chart.place.from)}${cornerXml('to', chart.place.to)}`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${place + 2}"${words.join('')}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">',
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId${place + 1}"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}

/**
 * What is said of a chart to those who do not see it. An add-in has no way to say it of the chart itself: where nobody
 * has, the text of the cell below its top left corner stands for it, which the chart covers and screen readers read.
 */
function altText({ altText: own, place: { from } }: ChartData, { cellData }: Partial<IWorksheetData>) {
  const covered = cellData?.[from.row]?.[from.column]?.v;
  return { ...(typeof covered === 'string' && covered !== '' && { description: covered }), ...own };
}

function cornerXml(name: 'from' | 'to', { row, column, down, right }: ChartCorner): string {
  const emu = (points: number) => Math.round(points * EMU_PER_POINT);
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${emu(right)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${emu(down)}</xdr:rowOff></xdr:${name}>`;
}
