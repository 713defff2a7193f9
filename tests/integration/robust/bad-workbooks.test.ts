/**
 * Workbooks that nobody hopes for: each command either does its work, with everything that stood in the workbook left as
 * it was, or says in French what to do, with nothing changed at all.
 */
import { ExcelTrouble } from '../../../src/excel';
import type { SheetSnapshot } from '../../../src/workbook';
import { closeHosts, openHost, type OpenHost } from '../../support/excel-host';
import { sentenceFaults } from '../../support/typography';
import { inExcel, openSnapshot, read } from '../../support/valider';
import { differences, workbookFacts } from '../../support/workbook-facts';
import { workbook } from '../../support/workbooks';
import type { WritingCommand } from '../../support/writing-commands';
import {
  anomalies,
  correctAll,
  insertColumns,
  insertMonitoring,
  insertTemplate,
  keepSettings,
  report,
  validate,
} from '../../support/writing-commands';

afterEach(closeHosts);

const ANNEXES = ['Annexe 1', 'Annexe 2'];

/** The clean agreement, with whatever is done to it. */
async function agreement(change: (workbook: Excel.Workbook) => unknown = () => undefined): Promise<OpenHost> {
  const opened = await openSnapshot(workbook());
  await inExcel(change);
  return opened;
}

const onAnnexes = (change: (sheet: Excel.Worksheet) => unknown) => (book: Excel.Workbook) => {
  for (const name of ANNEXES) change(book.worksheets.getItem(name));
};

async function readOnly(): Promise<OpenHost> {
  const first = await agreement();
  const { data, side } = await first.host.save();
  await first.close();
  return openHost({ data, side: { ...side, isReadOnly: true } });
}

async function twice(): Promise<OpenHost> {
  const { sheets, ...rest } = workbook();
  const again = sheets.filter(({ name }) => name === 'Annexe 1').map((sheet) => ({ ...sheet, name: 'Annexe 1 (2)' }));
  return openSnapshot({ ...rest, sheets: [...sheets, ...again] });
}

const workbooks: Record<string, () => Promise<OpenHost>> = {
  'without any annexe': () => openHost({ Notes: [['à moi'], [12]] }),
  'with annexes that are empty': () => agreement(onAnnexes((sheet) => sheet.getRange().clear())),
  'with nothing under the headings': () => agreement(onAnnexes((sheet) => sheet.getRange('3:200').clear())),
  'with Annexe 1 alone': () => openSnapshot(workbook({ missing: ['annexe2'] })),
  'with Annexe 2 alone': () => openSnapshot(workbook({ missing: ['annexe1'] })),
  'with two Annexe 1': twice,
  'with protected sheets': () => agreement(onAnnexes((sheet) => sheet.protection.protect())),
  'with a password': () => agreement(onAnnexes((sheet) => sheet.protection.protect({}, 'secret'))),
  'whose structure is protected': () => agreement(({ protection }) => protection.protect()),
  'that is read-only': readOnly,
  'with hidden annexes': () =>
    agreement((book) => {
      book.worksheets.add('Notes');
      onAnnexes((sheet) => (sheet.visibility = 'Hidden'))(book);
    }),
  'with annexes that are very hidden': () =>
    agreement((book) => {
      book.worksheets.add('Notes');
      onAnnexes((sheet) => (sheet.visibility = 'VeryHidden'))(book);
    }),
  'with cells merged everywhere': () =>
    agreement(
      onAnnexes((sheet) => {
        sheet.getRange('B3:B4').merge();
        sheet.getRange('C5:D5').merge();
        sheet.getRange('A6:A7').merge();
      }),
    ),
  'with error values': () =>
    agreement(
      onAnnexes((sheet) => {
        sheet.getRange('A3:D5').formulas = Array.from({ length: 3 }, () => ['=1/0', '=NA()', '=NOPE(1)', '=#REF!']);
      }),
    ),
  'with annexes that are Excel tables': () =>
    agreement(onAnnexes((sheet) => sheet.tables.add(sheet.getRange('A2:Q11'), true))),
  'with rows that are filtered out': () =>
    agreement(
      onAnnexes((sheet) =>
        sheet.autoFilter.apply(sheet.getRange('A2:Q11'), 0, { filterOn: 'Values', values: ['1', '2'] }),
      ),
    ),
};

const commands = [
  keepSettings,
  validate,
  correctAll,
  insertColumns,
  insertMonitoring,
  insertTemplate,
  anomalies,
  report,
];

/** What stands on the sheets, formulas by their texts. */
function cells(sheets: readonly SheetSnapshot[]): [id: string, cells: string[]][] {
  return sheets.map(({ id, name, values, formulas, firstRow, firstColumn }) => [
    id,
    values.flatMap((row, at) =>
      row.flatMap((value, index) => {
        const content = formulas[at]?.[index] ?? value;
        return content === null ? [] : [`${name} ${firstRow + at} ${firstColumn + index} ${String(content)}`];
      }),
    ),
  ]);
}

async function facts({ host }: OpenHost): Promise<unknown> {
  return workbookFacts(await host.save());
}

/** What is wrong with what a command did. */
async function faultsOf({ name, plan }: WritingCommand, opened: OpenHost): Promise<string[]> {
  const before = await facts(opened);
  const stood = cells((await read()).sheets);
  const error = await plan()
    .then((act) => act())
    .then(
      () => null,
      (reason: unknown) => reason,
    );
  // Of what is not there the pane offers nothing.
  const isOffered = !(error instanceof Error && /^No (?:block|report)/.test(error.message));
  if (error === null) {
    const now = new Map(cells((await read()).sheets));
    const lost = stood.flatMap(([id, held]) => held.filter((cell) => !now.get(id)?.includes(cell)));
    return name === correctAll.name ? [] : lost.map((cell) => `${name}: lost ${cell}`);
  }
  const left = differences(before, await facts(opened));
  const written = left.length > 0 ? [`${name}: written although refused: ${left.slice(0, 4).join('; ')}`] : [];
  if (!isOffered) return written;
  if (!(error instanceof ExcelTrouble)) return [`${name}: ${String(error)}`, ...written];
  const isFair = error.kind !== 'unknown' && error.kind !== 'changed';
  const faults = isFair ? sentenceFaults(error.message) : [error.message];
  return [...faults.map((fault) => `${name}: ${fault}`), ...written];
}

test.each(Object.entries(workbooks))('a workbook %s', async (_, open) => {
  const opened = await open();
  const faults: string[] = [];
  for (const command of commands) faults.push(...(await faultsOf(command, opened)));
  expect(faults).toEqual([]);
});
