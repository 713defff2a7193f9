/** Whatever users type that begins like a formula stays a text, wherever the add-in carries it. */
import { ObjectMatrix } from '@univerjs/core';
import { applyEdits, changeState, createSheets } from '../../../src/excel';
import { readAnnexes } from '../../../src/annexes';
import { sourceSheets, readMonitoring } from '../../../src/monitoring';
import { templates } from '../../../src/reports/templates';
import type { SheetSnapshot } from '../../../src/workbook';
import { addingTerm, ignoring, keepingSettings, witnessesOf } from '../../../src/workbook';
import { insertColumns, removeColumns } from '../../support/columns';
import { closeHosts, type OpenHost } from '../../support/excel-host';
import { addSheet, insert, keep, letter } from '../../support/own-templates';
import { reportName, sheetOf } from '../../support/report-in-excel';
import { TRAP, watchSent } from '../../support/sent-formulas';
import { check, inExcel, openSnapshot, read } from '../../support/valider';
import { agreementSettings, workbook } from '../../support/workbooks';
import type { WritingCommand } from '../../support/writing-commands';
import {
  anomalies,
  freezeReport,
  insertMonitoring,
  report,
  summary,
  updateMonitoring,
  validate,
} from '../../support/writing-commands';

afterEach(closeHosts);

const ANNEXES = ['Annexe 1', 'Annexe 2'];
const YEAR = 2023;

/** How a formula begins, or what a spreadsheet takes for one. */
const beginnings = [
  `=${TRAP}()&`,
  `+${TRAP}()+`,
  `-${TRAP}()-`,
  `@${TRAP}()&`,
  `=cmd|' /C ${TRAP}'!A0&`,
  `"&${TRAP}()&"`,
  `' =${TRAP}() `,
];

const trapped = (text: string, index: number) => `${beginnings[index % beginnings.length] ?? ''}${text}`;

/** Begins the texts under the headings of an annexe like formulas. */
async function setTraps(name: string): Promise<void> {
  const sheet = sheetOf(await read(), name);
  await inExcel(({ worksheets }) => {
    sheet.values.forEach((row, at) =>
      row.forEach((value, index) => {
        const line = sheet.firstRow + at;
        if (line < 3 || typeof value !== 'string') return;
        worksheets.getItem(name).getCell(line - 1, sheet.firstColumn + index - 1).values = [
          [`'${trapped(value, line + index)}`],
        ];
      }),
    );
  });
}

/** Types traps into the inputs of a sheet of ours that hold nothing. */
async function fillWithTraps({ host }: OpenHost, name: string): Promise<void> {
  const { data } = await host.save();
  const { cellData = {}, mergeData = [] } = Object.values(data.sheets).find((sheet) => sheet.name === name) ?? {};
  await inExcel(({ worksheets }) => {
    new ObjectMatrix(cellData).forValue((row, column, cell) => {
      const isInput = cell.custom?.isUnlocked === true && !cell.f && (cell.v ?? '') === '';
      // Of merged cells, the first one holds the content.
      const isBehind = mergeData.some(
        ({ startRow, endRow, startColumn, endColumn }) =>
          row >= startRow && row <= endRow && column > startColumn && column <= endColumn,
      );
      if (!isInput || isBehind) return;
      worksheets.getItem(name).getCell(row, column).values = [[`'${trapped('saisi', row + column)}`]];
    });
  });
}

/** The agreement, every text under the headings of its annexes a trap; what is sent from then on is watched. */
async function openTrapped(): Promise<{ opened: OpenHost; faults: string[] }> {
  const opened = await openSnapshot(workbook());
  for (const name of ANNEXES) await setTraps(name);
  return { opened, faults: watchSent(opened) };
}

const run = async ({ plan }: Pick<WritingCommand, 'plan'>) => (await plan())();

/** The formulas of the open workbook that look at a trap, other than as a text. */
async function trappedFormulas(): Promise<string[]> {
  const formulas = (await read()).sheets.flatMap((sheet) => sheet.formulas.flat());
  return formulas.flatMap((formula) => (formula?.replaceAll(/"(?:[^"]|"")*"/g, '""').includes(TRAP) ? [formula] : []));
}

/** The texts on a sheet that are traps. */
const trapsOn = ({ values }: SheetSnapshot) =>
  values.flat().filter((value) => typeof value === 'string' && value.includes(TRAP));

test('in marks, corrections, computed columns and the summary', async () => {
  const { faults } = await openTrapped();
  await run(validate);
  const snapshot = await read();
  const fixes = check(snapshot).flatMap(({ fix }) => fix?.corrections ?? []);
  // Each by itself, the text of the other annexe with its trap among them.
  const edits = fixes
    .flatMap((correction) => correction.edits)
    .filter((edit, index, all) => {
      const key = JSON.stringify(edit.cell);
      return all.findIndex(({ cell }) => JSON.stringify(cell) === key) === index;
    });
  expect(edits.filter(({ after }) => String(after.value).includes(TRAP)).length).toBeGreaterThan(0);
  await applyEdits(edits, { witnesses: witnessesOf(snapshot, edits), since: 'check' });
  for (const role of ['annexe1', 'annexe2'] as const) await insertColumns(role);
  await run(summary);
  expect(faults).toEqual([]);
  expect(await trappedFormulas()).toEqual([]);
  for (const role of ['annexe1', 'annexe2'] as const) await removeColumns(role);
  expect(faults).toEqual([]);
});

test('in the monitoring sheets, the report, what is typed on it, and its frozen copy', async () => {
  const { opened, faults } = await openTrapped();
  await run(insertMonitoring);
  const ours = (await read()).sheets.filter(({ signature }) => signature !== null);
  for (const { name } of ours) await fillWithTraps(opened, name);
  await run(updateMonitoring);
  await run(report);
  await fillWithTraps(opened, reportName(YEAR));
  const typed = trapsOn(sheetOf(await read(), reportName(YEAR)));
  await run(report);
  await run(freezeReport);
  expect(faults).toEqual([]);
  expect(await trappedFormulas()).toEqual([]);
  expect(trapsOn(sheetOf(await read(), reportName(YEAR)))).toEqual(typed);
});

test('in the settings, the reasons for ignoring, the glossary, the sheet of anomalies and every template', async () => {
  const { faults } = await openTrapped();
  const [trap = ''] = beginnings;
  const at = '2023-09-15T12:00:00.000Z';
  const [finding] = check(await read());
  await changeState(keepingSettings({ values: { grantee: trap, collectivity: trap }, author: trap, at }));
  await changeState(addingTerm({ term: trap, author: trap, at }));
  await changeState(
    ignoring({
      id: finding?.id ?? '',
      rule: finding?.rule ?? '',
      action: 3,
      excerpt: trap,
      reason: trap,
      author: trap,
      at,
    }),
  );
  await run(anomalies);
  const snapshot = await read();
  const settings = {
    ...agreementSettings,
    collectivity: trap,
    grantee: trap,
    signatories: beginnings,
    beneficiaries: beginnings,
  };
  const annexes = readAnnexes(snapshot, settings);
  const monitoring = readMonitoring(snapshot);
  const context = {
    annexes,
    monitoring,
    settings,
    year: YEAR,
    today: '2023-09-15',
    action: 3,
    findings: check(snapshot),
  };
  const sources = sourceSheets(snapshot, annexes);
  await createSheets(
    templates.flatMap((template) => template.build(context)),
    { sources },
  );
  await addSheet('=Courrier', letter);
  await keep('=Courrier', trap);
  await insert(trap, { year: YEAR });
  expect(faults).toEqual([]);
  expect(await trappedFormulas()).toEqual([]);
});
