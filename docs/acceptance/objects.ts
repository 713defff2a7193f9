/** One object of each kind that the add-in works with, as found on the stage. */
import { NAMESPACE, type Stage } from './stage';

const range = ({ sheet }: Stage) => sheet.getRange('P2:Q4');
const areas = ({ sheet }: Stage) => sheet.getRanges('P2:Q2,P4:Q4');
const chart = ({ sheet }: Stage) => sheet.charts.getItem('EpreuveGraphique');
const series = (stage: Stage) => chart(stage).series.getItemAt(0);
const conditionalFormat = ({ sheet }: Stage) => sheet.getRange('B2:B4').conditionalFormats.getItemAt(0);
const conditionalStyle = (stage: Stage) => conditionalFormat(stage).custom.format;
const dataLabels = (stage: Stage) => {
  series(stage).hasDataLabels = true;
  return series(stage).dataLabels;
};

/** By the name of their type. A type that is missing here fails a test as soon as the add-in uses it. */
export const objects: Record<string, (stage: Stage) => object> = {
  AutoFilter: ({ sheet }) => sheet.autoFilter,
  Chart: chart,
  ChartAxes: (stage) => chart(stage).axes,
  ChartAxis: (stage) => chart(stage).axes.valueAxis,
  ChartCollection: ({ sheet }) => sheet.charts,
  ChartDataLabels: dataLabels,
  ChartFill: (stage) => series(stage).format.fill,
  ChartFont: (stage) => chart(stage).title.format.font,
  ChartLegend: (stage) => chart(stage).legend,
  ChartLineFormat: (stage) => series(stage).format.line,
  ChartSeries: series,
  ChartSeriesCollection: (stage) => chart(stage).series,
  ChartSeriesFormat: (stage) => series(stage).format,
  ChartTitle: (stage) => chart(stage).title,
  ChartTitleFormat: (stage) => chart(stage).title.format,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: ({ sheet }) => sheet.getRange('B2:B4').conditionalFormats,
  ConditionalFormatRule: (stage) => conditionalFormat(stage).custom.rule,
  ConditionalRangeBorderCollection: (stage) => conditionalStyle(stage).borders,
  ConditionalRangeBorder: (stage) => conditionalStyle(stage).borders.bottom,
  ConditionalRangeFill: (stage) => conditionalStyle(stage).fill,
  ConditionalRangeFont: (stage) => conditionalStyle(stage).font,
  ConditionalRangeFormat: conditionalStyle,
  CustomConditionalFormat: (stage) => conditionalFormat(stage).custom,
  CustomXmlPart: ({ workbook }) => workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItem(),
  CustomXmlPartCollection: ({ workbook }) => workbook.customXmlParts,
  DataValidation: ({ sheet }) => sheet.getRange('D2').dataValidation,
  FormatProtection: (stage) => range(stage).format.protection,
  HeaderFooter: ({ sheet }) => sheet.pageLayout.headersFooters.defaultForAllPages,
  HeaderFooterGroup: ({ sheet }) => sheet.pageLayout.headersFooters,
  NamedItem: ({ sheet }) => sheet.names.getItem('EpreuveNom'),
  NamedItemCollection: ({ sheet }) => sheet.names,
  PageBreak: ({ sheet }) => sheet.horizontalPageBreaks.add('A4'),
  PageBreakCollection: ({ sheet }) => sheet.horizontalPageBreaks,
  PageLayout: ({ sheet }) => sheet.pageLayout,
  Range: range,
  RangeAreas: areas,
  RangeBorder: (stage) => range(stage).format.borders.getItem('EdgeBottom'),
  RangeBorderCollection: (stage) => range(stage).format.borders,
  RangeCollection: (stage) => areas(stage).areas,
  RangeFill: (stage) => range(stage).format.fill,
  RangeFont: (stage) => range(stage).format.font,
  RangeFormat: (stage) => range(stage).format,
  Table: ({ sheet }) => sheet.tables.getItem('EpreuveLda'),
  TableCollection: ({ sheet }) => sheet.tables,
  Workbook: ({ workbook }) => workbook,
  WorkbookProtection: ({ workbook }) => workbook.protection,
  Worksheet: ({ sheet }) => sheet,
  WorksheetCollection: ({ workbook }) => workbook.worksheets,
  WorksheetFreezePanes: ({ sheet }) => sheet.freezePanes,
  WorksheetProtection: ({ sheet }) => sheet.protection,
};
