import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { converted } from '../../../support/libreoffice';
import { closeHosts, openHost, type Rows } from '../../../support/excel-host';
import { fileFormula } from '../../../../preview/files/functions';
import { computedColumns } from './computed-columns';
import { budget, formulas as commonFormulas, lists, newerFormulas } from './formulas';

const formulas = [...commonFormulas, ...computedColumns];

/**
 * Formulas for which Univer 0.25.1 and LibreOffice do not agree, and why. Anything else that differs fails the test, and
 * so does a difference that is gone.
 */
const knownDifferences: Readonly<Record<string, string>> = {
  '=EDATE(DATE(2021,1,31),1)': 'Univer counts on into March where the month is too short; Excel stops at its last day.',
  "=EDATE('Annexe 1'!I5,-3)": 'The same: from 31 December back to September.',
  '=ISOWEEKNUM(DATE(2021,1,4))': 'Univer counts the first week of 2021 as the 54th of the year before.',
  '=SUM(1,"2",TRUE)':
    'LibreOffice refuses a text among the arguments; Excel and Univer count it as the number it shows.',
};

type Value = string | number | boolean | null;

const computed = new Map<string, { host: Value; libreOffice: Value }>();

/** What LibreOffice makes of the formulas of the third sheet. */
async function byLibreOffice(sheets: Record<string, Rows>): Promise<Value[]> {
  const bytes = await writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      rows: rows.map((row) => row.map((value) => (isFormula(value) ? null : value))),
      cells: new Map(
        rows.flatMap((row, at) =>
          row.flatMap((value, column): [string, { formula: string }][] =>
            isFormula(value) ? [[`${at},${column}`, { formula: fileFormula(value) }]] : [],
          ),
        ),
      ),
    })),
  });
  const workbook = await readXlsx(converted(bytes, 'xlsx', 'xlsx'));
  const sheet = workbook.sheets.find(({ name }) => name === 'Essais');
  return formulas.map((_, row) => {
    const cell = sheet?.cells?.get(`${row},0`);
    return (cell?.formulaResult ?? cell?.value ?? sheet?.rows[row]?.[0] ?? null) as Value;
  });
}

/** What the host makes of the formulas of the third sheet. */
async function byHost(sheets: Record<string, Rows>): Promise<Value[]> {
  await openHost(sheets);
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Essais').getUsedRange().load('values');
    await context.sync();
    return range.values.map(([value]) => value as Value);
  });
}

function isFormula(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('=');
}

/** Alike, as far as a computer counts. */
function agree(first: Value, second: Value): boolean {
  if (typeof first !== 'number' || typeof second !== 'number') return (first ?? '') === (second ?? '');
  return Math.abs(first - second) <= 1e-9 * Math.max(1, Math.abs(first), Math.abs(second));
}

beforeAll(async () => {
  const sheets = { 'Annexe 1': budget, 'Les listes': lists, Essais: formulas.map((formula) => [formula]) };
  const [host, libreOffice] = [await byHost(sheets), await byLibreOffice(sheets)];
  formulas.forEach((formula, row) => {
    computed.set(formula, { host: host[row] ?? null, libreOffice: libreOffice[row] ?? null });
  });
  await closeHosts();
}, 120_000);

afterAll(closeHosts);

test('there are two hundred of them, each different', () => {
  expect(new Set(formulas).size).toBe(formulas.length);
  expect(formulas.length).toBeGreaterThan(200);
});

test.each(formulas)('%s', (formula) => {
  const { host, libreOffice } = computed.get(formula) ?? { host: null, libreOffice: null };
  if (formula in knownDifferences) expect(agree(host, libreOffice)).toBe(false);
  else expect({ host }).toEqual({ host: agree(host, libreOffice) ? host : libreOffice });
});

test('what is too new for LibreOffice is what Excel makes of it', async () => {
  const essays = newerFormulas.map(([formula]) => [formula]);
  const values = await byHost({ 'Annexe 1': budget, 'Les listes': lists, Essais: essays });
  expect(values).toEqual(newerFormulas.map(([, value]) => value));
});
