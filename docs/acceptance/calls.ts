/** One call of each method that the add-in calls, and what of its answer or of its effect is compared. */
import { NAMESPACE, type Stage } from './stage';

/** What is looked at once the call is made: a result, or an object of which some properties are loaded. */
export type Looked = { value: unknown } | { object: object; properties: string } | null;
type Call = (stage: Stage) => Looked;

const look = (object: object, properties: string): Looked => ({ object, properties });
/** A cell far from the stage's data, for what writes. */
const spare = ({ sheet }: Stage, address = 'H8:I9') => sheet.getRange(address);
const newChart = ({ sheet }: Stage) => sheet.charts.add('Pie', sheet.getRange('E1:F3'), 'Columns');
const newFormat = (stage: Stage) => spare(stage).conditionalFormats.add('Custom');

export const calls: Record<string, Call> = {
  'AutoFilter.apply': ({ sheet }) => {
    sheet.autoFilter.apply(sheet.getRange('A1:C5'), 0, { filterOn: 'Values', values: ['Un'] });
    return look(sheet.autoFilter, 'enabled, isDataFiltered');
  },
  'AutoFilter.clearCriteria': ({ sheet }) => {
    sheet.autoFilter.apply(sheet.getRange('A1:C5'), 0, { filterOn: 'Values', values: ['Un'] });
    sheet.autoFilter.clearCriteria();
    return look(sheet.autoFilter, 'enabled, isDataFiltered');
  },
  'AutoFilter.getRange': ({ sheet }) => {
    sheet.autoFilter.apply(sheet.getRange('A1:C5'), 0, { filterOn: 'Values', values: ['Un'] });
    return look(sheet.autoFilter.getRange(), 'address');
  },
  'AutoFilter.getRangeOrNullObject': ({ sheet }) => {
    sheet.autoFilter.apply(sheet.getRange('A1:C5'));
    return look(sheet.autoFilter.getRangeOrNullObject(), 'address');
  },
  'AutoFilter.remove': ({ sheet }) => {
    sheet.autoFilter.remove();
    return look(sheet.autoFilter, 'enabled, isDataFiltered');
  },
  'Chart.delete': (stage) => {
    newChart(stage).delete();
    return look(stage.sheet.charts, 'count');
  },
  'Chart.setPosition': (stage) => {
    const chart = stage.sheet.charts.getItem('EpreuveGraphique');
    chart.setPosition('H12', 'M24');
    return look(chart, 'name');
  },
  'ChartCollection.add': (stage) => {
    const chart = newChart(stage);
    const answer = look(chart, 'chartType');
    chart.delete();
    return answer && look(stage.sheet.charts, 'count');
  },
  'ChartCollection.getItem': ({ sheet }) => look(sheet.charts.getItem('EpreuveGraphique'), 'name'),
  'ChartFill.setSolidColor': (stage) => {
    firstSeries(stage).format.fill.setSolidColor('#1F4E79');
    return look(firstSeries(stage), 'name');
  },
  'ChartSeries.getDimensionDataSourceString': (stage) => ({
    value: firstSeries(stage).getDimensionDataSourceString('Values'),
  }),
  'ChartSeries.setValues': (stage) => {
    firstSeries(stage).setValues(stage.sheet.getRange('F2:F3'));
    return look(firstSeries(stage), 'name');
  },
  'ChartSeries.setXAxisValues': (stage) => {
    firstSeries(stage).setXAxisValues(stage.sheet.getRange('E2:E3'));
    return look(firstSeries(stage), 'name');
  },
  'ChartSeriesCollection.add': ({ sheet }) => {
    const { series } = sheet.charts.getItem('EpreuveGraphique');
    series.add('Seconde').setValues(sheet.getRange('F2:F3'));
    return look(series, 'count');
  },
  'ChartSeriesCollection.getItemAt': (stage) => look(firstSeries(stage), 'name'),
  'ConditionalFormat.delete': (stage) => {
    const format = newFormat(stage);
    format.custom.rule.formula = '=TRUE';
    format.delete();
    return { value: spare(stage).conditionalFormats.getCount() };
  },
  'ConditionalFormat.getRanges': ({ sheet }) =>
    look(sheet.getRange('B2:B4').conditionalFormats.getItemAt(0).getRanges(), 'address'),
  'ConditionalFormatCollection.add': (stage) => {
    newFormat(stage).custom.rule.formula = '=H8=""';
    return { value: spare(stage).conditionalFormats.getCount() };
  },
  'ConditionalFormatCollection.clearAll': (stage) => {
    spare(stage).conditionalFormats.clearAll();
    return { value: spare(stage).conditionalFormats.getCount() };
  },
  'ConditionalFormatCollection.getItem': (stage) => {
    const missing = spare(stage).conditionalFormats.getItem('{00000000-0000-0000-0000-000000000000}');
    return look(missing, 'type');
  },
  'CustomXmlPart.delete': ({ workbook: { customXmlParts } }) => {
    customXmlParts.add('<epreuve xmlns="urn:annexes-lda:epreuve:2">deux</epreuve>').delete();
    return { value: customXmlParts.getByNamespace('urn:annexes-lda:epreuve:2').getCount() };
  },
  'CustomXmlPart.getXml': (stage) => ({ value: part(stage).getXml() }),
  'CustomXmlPart.setXml': (stage) => {
    part(stage).setXml(`<epreuve xmlns="${NAMESPACE}">é &amp; è</epreuve>`);
    return { value: part(stage).getXml() };
  },
  'CustomXmlPartCollection.add': ({ workbook: { customXmlParts } }) => {
    const added = customXmlParts.add('<epreuve xmlns="urn:annexes-lda:epreuve:2"/>');
    const xml = added.getXml();
    added.delete();
    return { value: xml };
  },
  'CustomXmlPartCollection.getByNamespace': ({ workbook }) => ({
    value: workbook.customXmlParts.getByNamespace(NAMESPACE).getCount(),
  }),
  'CustomXmlPartCollection.getItem': ({ workbook }) => look(workbook.customXmlParts.getItem('{absent}'), 'id'),
  'DataValidation.clear': ({ sheet }) => {
    const { dataValidation } = sheet.getRange('D3');
    dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 9, operator: 'Between' } };
    dataValidation.clear();
    return look(dataValidation, 'type');
  },
  'NamedItem.delete': (stage) => {
    stage.sheet.names.add('EpreuveOtee', spare(stage)).delete();
    return look(stage.sheet.names.getItemOrNullObject('EpreuveOtee'), 'name');
  },
  'NamedItemCollection.add': (stage) => {
    const name = stage.sheet.names.add('EpreuveAutre', spare(stage));
    return look(name, 'name, formula, visible');
  },
  'NamedItemCollection.getItem': ({ sheet }) => look(sheet.names.getItem('EpreuveNom'), 'name, type'),
  'NamedItemCollection.getItemOrNullObject': ({ sheet }) => look(sheet.names.getItemOrNullObject('Absent'), 'name'),
  'PageBreakCollection.add': ({ sheet }) => {
    sheet.horizontalPageBreaks.add('A4');
    return { value: sheet.horizontalPageBreaks.getCount() };
  },
  'PageBreakCollection.removePageBreaks': ({ sheet }) => {
    sheet.horizontalPageBreaks.removePageBreaks();
    return { value: sheet.horizontalPageBreaks.getCount() };
  },
  'PageLayout.setPrintArea': ({ sheet }) => {
    sheet.pageLayout.setPrintArea('A1:C5');
    return look(sheet.pageLayout.getPrintArea(), 'address');
  },
  'PageLayout.getPrintArea': ({ sheet }) => look(sheet.pageLayout.getPrintArea(), 'address'),
  'PageLayout.getPrintAreaOrNullObject': ({ sheet }) => look(sheet.pageLayout.getPrintAreaOrNullObject(), 'address'),
  'PageLayout.getPrintTitleRowsOrNullObject': ({ sheet }) =>
    look(sheet.pageLayout.getPrintTitleRowsOrNullObject(), 'address'),
  'PageLayout.setPrintMargins': ({ sheet }) => {
    sheet.pageLayout.setPrintMargins('Centimeters', { top: 2, bottom: 2, left: 1, right: 1 });
    return look(sheet.pageLayout, 'topMargin, leftMargin');
  },
  'PageLayout.setPrintTitleRows': ({ sheet }) => {
    sheet.pageLayout.setPrintTitleRows('$1:$1');
    return look(sheet.pageLayout.getPrintTitleRowsOrNullObject(), 'address');
  },
  'Range.clear': (stage) => {
    spare(stage).values = [
      [1, 2],
      [3, 4],
    ];
    spare(stage).clear();
    return look(spare(stage), 'values');
  },
  'Range.copyFrom': (stage) => {
    spare(stage, 'H2').copyFrom('B2');
    return look(spare(stage, 'H2'), 'formulas');
  },
  'Range.delete': (stage) => {
    spare(stage, 'S2:S4').values = [[1], [2], [3]];
    spare(stage, 'S2').delete('Up');
    return look(spare(stage, 'S2:S4'), 'values');
  },
  'Range.insert': (stage) => {
    spare(stage, 'T2:T3').values = [[1], [2]];
    spare(stage, 'T2').insert('Down');
    return look(spare(stage, 'T2:T4'), 'values');
  },
  'Range.getCellProperties': ({ sheet }) => ({
    value: sheet.getRange('A1:B1').getCellProperties({
      format: { font: { bold: true }, borders: { style: true }, horizontalAlignment: true },
    }),
  }),
  'Range.getColumnProperties': ({ sheet }) => ({
    value: sheet.getRange('A1:B1').getColumnProperties({ columnHidden: true, columnIndex: true }),
  }),
  'Range.getRowProperties': ({ sheet }) => ({
    value: sheet.getRange('A1:A2').getRowProperties({ rowHidden: true, rowIndex: true }),
  }),
  'Range.getMergedAreasOrNullObject': ({ sheet }) =>
    look(sheet.getRange('A1:C5').getMergedAreasOrNullObject(), 'address'),
  'Range.getUsedRangeOrNullObject': (stage) => look(spare(stage, 'Z90:Z99').getUsedRangeOrNullObject(true), 'address'),
  'Range.group': ({ sheet }) => {
    sheet.getRange('K:L').group('ByColumns');
    return look(sheet.getRange('K1:L1'), 'columnHidden');
  },
  'Range.ungroup': ({ sheet }) => {
    sheet.getRange('K:L').ungroup('ByColumns');
    return look(sheet.getRange('K1:L1'), 'columnHidden');
  },
  'Range.merge': (stage) => {
    spare(stage, 'H4:I5').merge();
    return look(spare(stage, 'H4:I5').getMergedAreasOrNullObject(), 'address');
  },
  'Range.unmerge': (stage) => {
    spare(stage, 'H4:I5').unmerge();
    return look(spare(stage, 'H4:I5').getMergedAreasOrNullObject(), 'address');
  },
  'Range.select': (stage) => {
    stage.sheet.activate();
    stage.sheet.getRange('C3').select();
    return look(stage.workbook.getActiveCell(), 'address');
  },
  'Range.setColumnProperties': ({ sheet }) => {
    const column = sheet.getRange('N1');
    column.setColumnProperties([{ columnHidden: false, format: { columnWidth: 90 } }]);
    return look(column.format, 'columnWidth');
  },
  'Range.setRowProperties': ({ sheet }) => {
    const row = sheet.getRange('A30');
    row.setRowProperties([{ rowHidden: false, format: { rowHeight: 30 } }]);
    return look(row.format, 'rowHeight');
  },
  'RangeFormat.autofitRows': ({ sheet }) => {
    const row = sheet.getRange('A31');
    row.format.rowHeight = 60;
    sheet.getRange('31:31').format.autofitRows();
    return look(row.format, 'rowHeight');
  },
  'RangeBorderCollection.getItem': ({ sheet }) => look(sheet.getRange('A2').format.borders.getItem('EdgeTop'), 'style'),
  'Table.getRange': ({ sheet }) => look(sheet.tables.getItem('EpreuveLda').getRange(), 'address'),
  'TableCollection.getItem': ({ sheet }) => look(sheet.tables.getItem('EpreuveLda'), 'name'),
  'Workbook.getActiveCell': ({ workbook, sheet }) => {
    sheet.activate();
    return look(workbook.getActiveCell().worksheet, 'name');
  },
  'Worksheet.activate': ({ workbook, sheet }) => {
    sheet.activate();
    return look(workbook.worksheets.getActiveWorksheet(), 'name');
  },
  'Worksheet.copy': ({ sheet }) => {
    const hidden = sheet.copy('After', sheet);
    hidden.name = 'LDA épreuve gardée';
    hidden.visibility = 'Hidden';
    // A team's template is a hidden sheet, which is copied in its turn.
    const copy = hidden.copy('End');
    copy.name = 'LDA épreuve copie';
    copy.visibility = 'Visible';
    return look(copy, 'name, visibility');
  },
  'Worksheet.delete': ({ workbook }) => {
    const { worksheets } = workbook;
    worksheets.add('LDA épreuve ôtée').delete();
    return look(worksheets.getItemOrNullObject('LDA épreuve ôtée'), 'name');
  },
  'Worksheet.getRange': ({ sheet }) => look(sheet.getRange('B2:C3'), 'address'),
  'Worksheet.getRangeByIndexes': ({ sheet }) => look(sheet.getRangeByIndexes(1, 1, 2, 2), 'address'),
  'Worksheet.getRanges': ({ sheet }) => look(sheet.getRanges('A1,C3:C4'), 'address, areaCount, cellCount'),
  'Worksheet.getUsedRangeOrNullObject': ({ workbook }) =>
    look(workbook.worksheets.getItem('LDA épreuve 2').getUsedRangeOrNullObject(true), 'address'),
  'WorksheetCollection.add': ({ workbook }) =>
    look(workbook.worksheets.add('LDA épreuve 3'), 'name, visibility, tabColor'),
  'WorksheetCollection.getItem': ({ workbook }) => look(workbook.worksheets.getItem('LDA absente'), 'name'),
  'WorksheetCollection.getItemOrNullObject': ({ workbook }) =>
    look(workbook.worksheets.getItemOrNullObject('LDA absente'), 'name'),
  'WorksheetFreezePanes.freezeAt': (stage) =>
    frozen(stage, (sheet) => sheet.freezePanes.freezeAt(sheet.getRange('A1:B2'))),
  'WorksheetFreezePanes.freezeColumns': (stage) => frozen(stage, ({ freezePanes }) => freezePanes.freezeColumns(1)),
  'WorksheetFreezePanes.freezeRows': (stage) => frozen(stage, ({ freezePanes }) => freezePanes.freezeRows(2)),
  'WorksheetFreezePanes.getLocationOrNullObject': (stage) => frozen(stage, () => undefined),
  'WorksheetFreezePanes.unfreeze': (stage) => frozen(stage, ({ freezePanes }) => freezePanes.unfreeze()),
  'WorksheetProtection.protect': ({ workbook }) => {
    const { protection } = workbook.worksheets.getItem('LDA épreuve 2');
    protection.protect({ allowFormatColumns: true, allowFormatRows: true });
    return look(protection, 'protected, options');
  },
  'WorksheetProtection.unprotect': ({ workbook }) => {
    const { protection } = workbook.worksheets.getItem('LDA épreuve 2');
    protection.unprotect();
    return look(protection, 'protected');
  },
};

const part = ({ workbook }: Stage) => workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItem();
const firstSeries = ({ sheet }: Stage) => sheet.charts.getItem('EpreuveGraphique').series.getItemAt(0);

function frozen({ sheet }: Stage, act: (sheet: Excel.Worksheet) => void): Looked {
  act(sheet);
  return look(sheet.freezePanes.getLocationOrNullObject(), 'address');
}
