/** The books that templates are tried on, and the templates as LibreOffice computes them: one conversion a book. */
import { readFileSync } from 'node:fs';
import { monitoredSamplePath } from '../../../assets/samples/build-monitored';
import type { Amount, Field } from '../../../src/annexes';
import { readAnnexes } from '../../../src/annexes';
import { readWorkbookFile } from '../../../src/cli/xlsx';
import type { Settings } from '../../../src/convention';
import { defaultSettings } from '../../../src/convention';
import { readMonitoring } from '../../../src/monitoring';
import type { TemplateContext } from '../../../src/reports';
import { templates } from '../../../src/reports';
import type { CellValue, SheetBlueprint, SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook';
import { freeSheetName, sheetSnapshot } from '../../../src/workbook';
import { blueprintSnapshot } from '../../support/blueprint-snapshot';
import { converted } from '../../support/libreoffice';
import { daySerial, typedOn } from '../../support/monitored';
import { sampleSnapshot } from '../../support/sample';
import { snapshotXlsx } from '../../support/snapshot-xlsx';

/** What templates are filled from, of a workbook that nobody checked. */
export function contextOf(
  snapshot: WorkbookSnapshot,
  parts: Partial<TemplateContext> = {},
  settings: Settings = defaultSettings,
): TemplateContext {
  return {
    annexes: readAnnexes(snapshot, settings),
    monitoring: readMonitoring(snapshot),
    settings,
    today: '2022-02-01',
    action: null,
    year: 2021,
    findings: [],
    ...parts,
  };
}

/** A workbook without annexes. */
export const emptyBook: WorkbookSnapshot = {
  sheets: [sheetSnapshot({ name: 'Feuil1', values: [['x']] })],
  isReadOnly: false,
};

/** The vouchers that the monitored book has: two of an action, one of the year after, one without date. */
export const vouchers = [
  { number: 3, nature: 'Mandat', reference: 'M-2021-310', date: '2021-12-02', amount: 30_000, amiShare: 24_000 },
  { number: 1, nature: 'Fiche de paie', reference: 'P-07', date: '2021-07-30', amount: 38_500, amiShare: 19_250 },
  { number: 3, nature: 'Facture', reference: 'F-18', date: '2021-11-05', amount: 11_000.5, amiShare: 6_000 },
  { number: 3, nature: 'Mandat', reference: 'M-2022-004', date: '2022-01-10', amount: 9_999, amiShare: 0 },
  { number: 1, nature: 'Facture', reference: 'sans date', date: null, amount: 77, amiShare: 0 },
] as const;

/** The sample with its invented monitoring sheets, and vouchers typed on « Pièces ». */
export async function monitoredBook(): Promise<WorkbookSnapshot> {
  const { snapshot } = await readWorkbookFile(new Uint8Array(readFileSync(monitoredSamplePath)));
  const table = readMonitoring(snapshot).vouchers;
  if (!table) throw new Error('No « Pièces »');
  const cells = vouchers.flatMap(({ date, ...voucher }, index) =>
    Object.entries({ ...voucher, ...(date !== null && { date: daySerial(date) }) }).map(([key, value]) => ({
      row: table.firstRow + index,
      column: table.columns[key as 'number'] ?? 0,
      value,
    })),
  );
  const typed = typedOn(table.sheet, cells);
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.name === typed.name ? typed : sheet)) };
}

/** The sample's annexes with its actions over and over, under numbers of their own. */
export function manyActions(count: number): WorkbookSnapshot {
  const snapshot = sampleSnapshot();
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const [title = [], header = [], ...rows] = sheet.values;
      const actions = rows.filter((row) => typeof row[0] === 'number' && row[2] !== 'TOTAL');
      const repeated = Array.from({ length: count }, (_, index) => [
        index + 1,
        ...(actions[index % actions.length] ?? []).slice(1),
      ]);
      return sheetSnapshot({ name: sheet.name, values: [title, header, ...repeated], merges: sheet.merges });
    }),
  };
}

/** The template of an id. */
export function templateOf(id: string): (typeof templates)[number] {
  const template = templates.find((one) => one.id === id);
  if (!template) throw new Error(`No template ${id}`);
  return template;
}

/** Sheets as LibreOffice computes them beside the sheets of a workbook, in their order. */
export async function computed(
  snapshot: WorkbookSnapshot,
  blueprints: readonly SheetBlueprint[],
): Promise<SheetSnapshot[]> {
  const names: string[] = [];
  const sheets = [...snapshot.sheets];
  for (const blueprint of blueprints) {
    const name = freeSheetName(
      blueprint.name,
      sheets.map((sheet) => sheet.name),
    );
    names.push(name);
    sheets.push({ ...blueprintSnapshot(blueprint), name });
  }
  const unsigned = sheets.map((sheet) => ({ ...sheet, signature: null }));
  const { snapshot: read } = await readWorkbookFile(
    converted(await snapshotXlsx({ ...snapshot, sheets: unsigned }), 'xlsx', 'xlsx'),
  );
  return names.map((name) => {
    const sheet = read.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`${name} is lost`);
    return sheet;
  });
}

/** The rows of a sheet by what stands in their first column that is filled: the number of an action, a label. */
export function rowOf({ values }: SheetSnapshot, label: CellValue): readonly CellValue[] {
  const row = values.find((cells) => cells.find((value) => value !== null && value !== '') === label);
  if (!row) throw new Error(`No row ${String(label)}`);
  return row;
}

/** What the annexes say in all, added up without any formula; null where no action says anything. */
export function sumOf<Key extends string>(rows: readonly Record<Key, Field<Amount>>[], key: Key): number | null {
  const totals = rows.flatMap((row) => row[key].value.total ?? []);
  return totals.length === 0 ? null : totals.reduce((sum, total) => sum + total, 0);
}
