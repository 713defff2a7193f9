/** Templates of a team: sheets with placeholders in a workbook that is open, kept and filled as the pane does it. */
import { readAnnexes } from '../../src/annexes';
import { defaultSettings } from '../../src/convention';
import type { CreatedSheet } from '../../src/excel';
import { createFilled, keepCopy, readPageTexts } from '../../src/excel';
import { sourceSheets } from '../../src/monitoring';
import { templateSignature } from '../../src/reports/own-templates';
import type { FillRequest, FillResult } from '../../src/taskpane/templates/own-work';
import { fillOwnTemplate, ownTemplates } from '../../src/taskpane/templates/own-work';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';
import type { Rows } from './excel-host';
import { inExcel, read } from './valider';

/** A letter with all that a template may have: one action beside rows that are repeated, totals, texts around figures. */
export const letter: Rows = [
  ['{{convention.collectivité}}', null, null, null],
  ['Le {{date}}', null, null, null],
  ['N°', 'Action', 'Coût', 'Validé'],
  ['{{pour chaque action}}{{action.numéro}}', '{{action.titre}}', '{{action.coût}}', '{{action.validé}}'],
  ['Total', null, '{{total.coût}}', '=SUM(D4:D4)'],
  ['Soit {{total.validé}} sur {{total.coût}}.', null, null, null],
  ['Observations', '{{saisie}}', null, null],
];

/** Adds a sheet with these cells to the open workbook. */
export async function addSheet(name: string, rows: Rows): Promise<void> {
  await inExcel(({ worksheets }) => {
    const sheet = worksheets.add(name);
    const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    sheet.getRangeByIndexes(0, 0, rows.length, width).values = rows.map((row) => [...row]);
  });
}

/** A sheet of the open workbook. */
export async function sheetNamed(name: string): Promise<SheetSnapshot> {
  const sheet = (await read()).sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** Keeps a sheet of the open workbook as a template. */
export async function keep(sheet: string, name = sheet): Promise<CreatedSheet> {
  return keepCopy(await sheetNamed(sheet), { name: `Modèle ${name}`, signature: templateSignature(name) });
}

/** What the template of that name would become. */
export async function filling(name: string, wishes: Partial<FillRequest> = {}): Promise<FillResult> {
  return fillingOf(await read(), name, wishes);
}

async function fillingOf(snapshot: WorkbookSnapshot, name: string, wishes: Partial<FillRequest>): Promise<FillResult> {
  const { id } = ownTemplates(snapshot).templates.find((one) => one.name === name) ?? { id: '' };
  const pageTexts = await readPageTexts(id);
  return fillOwnTemplate({ snapshot, id, pageTexts, today: '2022-05-04', action: null, year: 2021, ...wishes });
}

/** Inserts the template of that name. */
export async function insert(name: string, wishes: Partial<FillRequest> = {}): Promise<CreatedSheet[]> {
  return (await planInsertion(name, wishes))();
}

/** Reads the open workbook and works out what the template of that name becomes; what it gives inserts it. */
export async function planInsertion(
  name: string,
  wishes: Partial<FillRequest> = {},
): Promise<() => Promise<CreatedSheet[]>> {
  const snapshot = await read();
  const { fillings, after } = await fillingOf(snapshot, name, wishes);
  const sources = sourceSheets(snapshot, readAnnexes(snapshot, defaultSettings));
  return () => createFilled(fillings, { after, sources });
}
