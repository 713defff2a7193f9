/** Where the trial takes place: two sheets of its own, taken away at the end, with one of each thing that Excel has. */

export const STAGE = 'LDA épreuve';
export const NAMESPACE = 'urn:annexes-lda:epreuve';
const SECOND = 'LDA épreuve 2';

/** The workbook and the sheet that the trial works on, in one context. */
export interface Stage {
  context: Excel.RequestContext;
  workbook: Excel.Workbook;
  sheet: Excel.Worksheet;
}

export function stageOf(context: Excel.RequestContext): Stage {
  return { context, workbook: context.workbook, sheet: context.workbook.worksheets.getItem(STAGE) };
}

/** Sets the stage; what an interrupted trial may have left goes first. */
export async function setStage(context: Excel.RequestContext): Promise<void> {
  await strike(context);
  const { worksheets } = context.workbook;
  worksheets.add(SECOND);
  const sheet = worksheets.add(STAGE);
  sheet.getRange('A1:C5').values = [
    ['Action', 'Coût', 'Date'],
    ['Un', 1000, 44197],
    ['Deux', 2500.5, 44228],
    ['=1/0', '', 44256],
    ['Total', '=SUM(B2:B4)', ''],
  ];
  sheet.getRange('E1:F3').values = [
    ['Nom', 'Valeur'],
    ['a', 1],
    ['b', 2],
  ];
  const table = sheet.tables.add('E1:F3', true);
  table.name = 'EpreuveLda';
  const format = sheet.getRange('B2:B4').conditionalFormats.add('Custom');
  format.custom.rule.formula = '=$B2>1000';
  format.custom.format.fill.color = '#FFE0A0';
  sheet.getRange('D2').dataValidation.rule = { list: { inCellDropDown: true, source: 'oui,non' } };
  sheet.names.add('EpreuveNom', sheet.getRange('B5'));
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
  chart.name = 'EpreuveGraphique';
  chart.title.text = 'Coût par action';
  context.workbook.customXmlParts.add(`<epreuve xmlns="${NAMESPACE}">un</epreuve>`);
  await context.sync();
}

/** Takes the stage away: the workbook is as it was. */
export async function strike(context: Excel.RequestContext): Promise<void> {
  const { worksheets, customXmlParts } = context.workbook;
  const sheets = worksheets.load('items/name');
  const parts = customXmlParts.getByNamespace(NAMESPACE).load('items');
  await context.sync();
  for (const sheet of sheets.items) if (sheet.name.startsWith('LDA épreuve')) sheet.delete();
  for (const part of parts.items) part.delete();
  await context.sync();
}
