/** Workbooks that hurt: every command either works on them or says in French why not, and nothing of the user's is lost. */
import { ExcelTrouble, changeState } from '../../../src/excel';
import { computedBlock, ignoring, restoring } from '../../../src/workbook';
import { closeHosts, openHost, type OpenHost } from '../../support/excel-host';
import { LONGEST_TEXT, hardNames, hardTexts } from '../../support/generated-workbook';
import { addSheet, keep, letter } from '../../support/own-templates';
import { ownErrors, sheetOf } from '../../support/report-in-excel';
import { sentenceFaults } from '../../support/typography';
import { check, inExcel, openSnapshot, read } from '../../support/valider';
import { workbook } from '../../support/workbooks';
import type { WritingCommand } from '../../support/writing-commands';
import {
  anomalies,
  correctAll,
  fillOwnTemplate,
  insertColumns,
  insertEveryTemplate,
  insertMonitoring,
  insertSummed,
  insertTemplate,
  keepSettings,
  report,
  summary,
  validate,
} from '../../support/writing-commands';

afterEach(closeHosts);

const BUDGET = "L'annexe d'Aix !";
const OBJECTIVES = 'Objectifs « 2 » ملحق 🏠';

/** The agreement on sheets whose names must be quoted. */
const openQuoted = (): Promise<OpenHost> =>
  openSnapshot(workbook({ sheet1: { name: BUDGET }, sheet2: { name: OBJECTIVES } }));

/** Types texts, one under the other, into a column of the actions; the apostrophe keeps them texts. */
const type = (sheet: string, column: string, texts: readonly string[]) =>
  inExcel(({ worksheets }) => {
    texts.forEach((text, index) => {
      // There is no room for an apostrophe beside the longest.
      const typed = text.length < LONGEST_TEXT ? `'${text}` : text;
      worksheets.getItem(sheet).getRange(`${column}${index + 3}`).values = [[typed]];
    });
  });

/** What the two annexes hold, formulas by their texts. */
async function annexesOf(): Promise<unknown> {
  const { sheets } = await read();
  return sheets
    .filter(({ signature, name }) => signature === null && [BUDGET, OBJECTIVES].includes(name))
    .map(({ values, formulas, firstRow, firstColumn }) =>
      values.flatMap((row, at) =>
        row.flatMap((value, index) => {
          const content = formulas[at]?.[index] ?? value;
          return content === null ? [] : [[firstRow + at, firstColumn + index, content]];
        }),
      ),
    );
}

/** Runs commands one after the other; gives what one of them says that is no sentence for the user. */
async function faultsOf(commands: readonly Pick<WritingCommand, 'name' | 'plan'>[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, plan } of commands) {
    const error = await plan()
      .then((act) => act())
      .then(
        () => null,
        (reason: unknown) => reason,
      );
    if (error === null) continue;
    if (!(error instanceof ExcelTrouble)) faults.push(`${name}: ${String(error)}`);
    else faults.push(...sentenceFaults(error.message).map((fault) => `${name}: ${fault}`));
  }
  return faults;
}

/** Leaves some findings as they are, for a reason that hurts, then takes these decisions back. */
const decide: Pick<WritingCommand, 'name' | 'plan'> = {
  name: 'Ignorer, rétablir',
  async plan() {
    const findings = check(await read());
    const chosen = findings.slice(0, 3);
    const [reason = '', author = ''] = hardTexts.slice(-2);
    return async () => {
      for (const { id, rule, action, message } of chosen) {
        await changeState(ignoring({ id, rule, action, excerpt: message, reason, author, at: '2023-09-15T12:00:00Z' }));
      }
      expect(check(await read()).length).toBe(findings.length - chosen.length);
      for (const { id } of chosen) await changeState(restoring(id, author, '2023-09-16T12:00:00Z'));
      expect(check(await read()).length).toBe(findings.length);
    };
  },
};

const commands = [validate, anomalies, insertMonitoring, insertTemplate, insertColumns, report, keepSettings];

/** The formulas of the open workbook, without the texts within them. */
async function formulas({ host }: OpenHost): Promise<string[]> {
  const { data } = await host.save();
  const cells = Object.values(data.sheets).flatMap(({ cellData }) =>
    Object.values(cellData ?? {}).flatMap((row) => Object.values(row as object) as { f?: string | null }[]),
  );
  return cells.flatMap(({ f }) => (f ? [f.replaceAll(/"(?:[^"]|"")*"/g, '""')] : []));
}

test('what looks like a formula never becomes one, on sheets whose names must be quoted', async () => {
  const opened = await openQuoted();
  const traps = ['=PIEGE()', '+PIEGE()', '-PIEGE()', '@PIEGE()', "=cmd|' /C PIEGE'!A0", '"&PIEGE()&"'];
  for (const column of ['B', 'C', 'D', 'J', 'L']) await type(BUDGET, column, traps);
  for (const column of ['B', 'C', 'E']) await type(OBJECTIVES, column, traps);
  const before = await annexesOf();
  expect(await faultsOf(commands)).toEqual([]);
  const all = await formulas(opened);
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((formula) => formula.includes('PIEGE'))).toEqual([]);
  expect(await annexesOf()).toEqual(before);
  expect([...opened.host.gaps]).toEqual([]);
});

const pairs = hardNames.slice(0, 5).map((name, index) => [name, hardNames[index + 5] ?? ''] as const);

test.each(pairs)('no formula breaks because the annexes are on « %s » and « %s »', async (name1, name2) => {
  await openSnapshot(workbook({ sheet1: { name: name1 }, sheet2: { name: name2 } }));
  expect(await faultsOf([insertColumns, insertMonitoring, insertEveryTemplate, report])).toEqual([]);
  expect(ownErrors(await read())).toEqual([]);
});

test('texts of every script, of two parts, of 32 767 characters; control characters', async () => {
  await openQuoted();
  await type(BUDGET, 'C', [...hardTexts.slice(-8), 'a\u0007b\u0001c\u000bd']);
  await type(OBJECTIVES, 'C', hardTexts.slice(-8));
  await type(BUDGET, 'L', hardTexts.slice(-8));
  const before = await annexesOf();
  await addSheet('Courrier', letter);
  await keep('Courrier');
  expect(await faultsOf([decide, ...commands, fillOwnTemplate, insertSummed, summary])).toEqual([]);
  expect(await annexesOf()).toEqual(before);
});

test('formulas with errors in every column', async () => {
  await openQuoted();
  await inExcel(({ worksheets }) => {
    const sheet = worksheets.getItem(BUDGET);
    for (const column of ['A', 'C', 'J', 'K', 'L', 'M', 'Q']) {
      sheet.getRange(`${column}3:${column}5`).formulas = [['=1/0'], ['=NA()'], ['=INDIRECT("Feuille999!A1")']];
    }
  });
  const before = await annexesOf();
  expect(await faultsOf(commands)).toEqual([]);
  expect(await annexesOf()).toEqual(before);
});

test('200 columns, merged cells, hidden rows and columns', async () => {
  await openQuoted();
  await inExcel(({ worksheets }) => {
    const sheet = worksheets.getItem(BUDGET);
    sheet.getRange('S1:GR4').values = Array.from({ length: 4 }, (_, row) =>
      Array.from({ length: 182 }, (__, column) => `${row} ${column}`),
    );
    sheet.getRange('B4:B5').merge();
    sheet.getRange('6:6').rowHidden = true;
    sheet.getRange('E:E').columnHidden = true;
  });
  const before = await annexesOf();
  const others = [report, insertEveryTemplate, keepSettings, decide];
  expect(await faultsOf([validate, anomalies, insertMonitoring, ...others])).toEqual([]);
  expect(await annexesOf()).toEqual(before);
  expect(await faultsOf([insertSummed, summary])).toEqual([]);
  expect(computedBlock(sheetOf(await read(), BUDGET), 'annexe1')?.columns.at(0)?.column).toBeGreaterThan(200);
  await type(BUDGET, 'J', ['45 000 €']);
  expect(await faultsOf([correctAll])).toEqual([]);
  expect((await read()).sheets.find(({ name }) => name === BUDGET)?.values[2]?.[9]).toBe(45_000);
});

test('protected annexes: refused in French where they would be written, nothing changed', async () => {
  await openQuoted();
  await inExcel(({ worksheets }) => {
    for (const name of [BUDGET, OBJECTIVES]) worksheets.getItem(name).protection.protect();
  });
  const before = await annexesOf();
  const act = await insertColumns.plan();
  await expect(act()).rejects.toMatchObject({
    kind: 'protected',
    message: expect.stringContaining('Ôtez la protection'),
  });
  expect(await faultsOf([validate, insertMonitoring])).toEqual([]);
  expect(await annexesOf()).toEqual(before);
});

test('an empty workbook', async () => {
  const opened = await openHost({ Feuil1: [] });
  expect(await faultsOf([validate, anomalies])).toEqual([]);
  expect((await read()).sheets.map(({ name }) => name)[0]).toBe('Feuil1');
  expect([...opened.host.gaps]).toEqual([]);
});
