import type { DraftRow, DraftSection, SheetDraft } from '../../../src/reports/composition';
import { compose, LOST_SECTION, lostRowKey, nothingKept, readKept } from '../../../src/reports/composition';
import type { CellValue, SheetBlueprint, SheetSnapshot } from '../../../src/workbook';
import { lastColumn, valueAt } from '../../../src/workbook';
import { blueprintSnapshot } from '../../support/blueprint-snapshot';

const grid = [
  { key: 'number', width: 5 },
  { key: 'title', width: 20 },
  { key: 'text', width: 40 },
];
const columns = grid.map(({ key }) => key);

const actionRow = (number: number): DraftRow => ({
  key: `action-${number}`,
  cells: [
    { from: 'number', value: number, look: 'cell' },
    { from: 'title', formula: ({ at }) => `="Action "&${at('number')}`, look: 'cell' },
    { from: 'text', input: { kind: 'text' }, look: 'cell' },
  ],
});

function draft(numbers: readonly number[], kept = nothingKept): SheetDraft {
  const sections: DraftSection[] = [
    { id: 'actions', rows: numbers.map(actionRow) },
    {
      id: 'bilan',
      rows: [{ key: 'texte', cells: [{ from: 'title', to: 'text', input: { kind: 'text' }, look: 'cell' }] }],
    },
  ];
  return {
    signature: 'essai',
    name: 'Essai',
    tabColor: '#000000',
    grid,
    looks: { key: {}, cell: { wraps: true } },
    sections,
    lostSection: (lost) => ({
      id: LOST_SECTION,
      rows: lost.map((text) => ({
        key: lostRowKey(text),
        cells: [{ from: 'title' as const, input: { kind: 'text' as const }, look: 'cell' }],
      })),
    }),
    kept,
    runningRow: 'actions/action-1',
    pageCapacity: 500,
    footer: {},
  };
}

const built = (blueprint: SheetBlueprint) => blueprintSnapshot(blueprint);

/** The sheet made anew from what stands on another one. */
function again(sheet: SheetSnapshot, numbers: readonly number[]): SheetSnapshot {
  return built(compose(draft(numbers, readKept(sheet, columns) ?? nothingKept)).blueprint);
}

/** The sheet with something typed at a row of a key. */
function typed(sheet: SheetSnapshot, ...cells: [key: string, column: number, value: CellValue][]): SheetSnapshot {
  const copy = structuredClone(sheet);
  for (const [key, column, value] of cells) {
    const row = copy.values.find((one) => String(one[0]).split('#')[0] === key);
    if (!row) throw new Error(`No row ${key}`);
    while (row.length < column) row.push(null);
    row[column - 1] = value;
  }
  return evened(copy);
}

/** All rows as wide as the widest, as Excel gives them. */
function evened(sheet: SheetSnapshot): SheetSnapshot {
  const width = Math.max(...sheet.values.map((row) => row.length));
  const padded = <T>(rows: T[][], filler: T) =>
    rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? filler));
  return {
    ...sheet,
    values: padded(sheet.values, null),
    formulas: padded(sheet.formulas, null),
    numberFormats: padded(sheet.numberFormats, 'General'),
  };
}

/** What stands on the row of a key, from the second column on. */
function rowOf(sheet: SheetSnapshot, key: string): CellValue[] {
  const row = sheet.values.find((one) => String(one[0]).split('#')[0] === key);
  if (!row) throw new Error(`No row ${key}`);
  return row.slice(1);
}

const first = built(compose(draft([1, 2, 3])).blueprint);

test('what was typed is found again, and computed cells are made anew', () => {
  const sheet = typed(first, ['actions/action-2', 4, 'Retard du marché'], ['bilan/texte', 3, 'Une année utile']);
  const next = again(sheet, [1, 2, 3]);
  expect(rowOf(next, 'actions/action-2')).toEqual([2, null, 'Retard du marché']);
  expect(rowOf(next, 'bilan/texte')).toEqual([null, 'Une année utile', null]);
  expect(next).toEqual(again(next, [1, 2, 3]));
});

test('texts follow their actions when some are added, and when sections were moved', () => {
  const sheet = typed(first, ['actions/action-3', 4, 'Terminée'], ['bilan/texte', 3, 'Bilan']);
  const moved = structuredClone(sheet);
  for (const rows of [moved.values, moved.formulas, moved.numberFormats] as unknown[][]) {
    const last = rows.pop();
    rows.splice(1, 0, last);
  }
  const next = again(moved, [1, 2, 3, 4]);
  expect(rowOf(next, 'actions/action-3')).toEqual([3, null, 'Terminée']);
  expect(rowOf(next, 'actions/action-4')).toEqual([4, null, null]);
  expect(rowOf(next, 'bilan/texte')).toEqual([null, 'Bilan', null]);
});

test('the text of an action that has gone is kept, and takes its place again when the action comes back', () => {
  const sheet = typed(first, ['actions/action-2', 4, 'À ne pas perdre']);
  const without = again(sheet, [1, 3]);
  expect(rowOf(without, 'conserves/actions/action-2@text')).toContain('À ne pas perdre');
  const still = again(without, [1, 3]);
  expect(rowOf(still, 'conserves/actions/action-2@text')).toContain('À ne pas perdre');
  const back = again(still, [1, 2, 3]);
  expect(rowOf(back, 'actions/action-2')).toEqual([2, null, 'À ne pas perdre']);
  expect(back.values.some(([key]) => String(key).startsWith('conserves'))).toBe(false);
});

test('a row that was put in stays below the row that it followed', () => {
  const sheet = structuredClone(first);
  const at = sheet.values.findIndex(([key]) => String(key).startsWith('actions/action-2')) + 1;
  sheet.values.splice(at, 0, [null, null, 'Une ligne à moi', null]);
  sheet.formulas.splice(at, 0, [null, null, null, null]);
  sheet.numberFormats.splice(at, 0, Array<string>(4).fill('General'));
  const next = again(again(sheet, [1, 2, 3]), [1, 2, 3, 4]);
  const row = next.values.findIndex((cells) => cells.includes('Une ligne à moi'));
  expect(String(next.values[row - 1]?.[0])).toMatch(/^actions\/action-2/);
  expect(next.values.filter((cells) => cells.includes('Une ligne à moi'))).toHaveLength(1);
});

test('columns at the right survive with their rows, and their formulas follow the cells they name', () => {
  const sheet = typed(first, ['actions/action-3', 6, 'mon avis'], ['actions/action-1', 6, 12]);
  const at = sheet.values.findIndex(([key]) => String(key).startsWith('actions/action-3'));
  (sheet.formulas[at] as (string | null)[])[6] = `=B${at + 1}*2`;
  const wide = evened({ ...sheet, values: sheet.values.map((row, index) => (index === at ? [...row, 6] : row)) });
  const next = again(wide, [0, 1, 2, 3]);
  expect(rowOf(next, 'actions/action-3').slice(4, 6)).toEqual(['mon avis', null]);
  const row = next.values.findIndex(([key]) => String(key).startsWith('actions/action-3'));
  expect(next.formulas[row]?.[6]).toBe(`=B${row + 1}*2`);
  expect(rowOf(next, 'actions/action-1')[4]).toBe(12);
});

test('a column put in between is led to the right of all others', () => {
  const sheet = typed(first, ['actions/action-1', 4, 'texte']);
  const widened = evened({
    ...sheet,
    values: sheet.values.map((row, index) => [
      row[0] ?? null,
      row[1] ?? null,
      index === 1 ? 'à moi' : null,
      ...row.slice(2),
    ]),
    formulas: sheet.formulas.map((row) => [row[0] ?? null, row[1] ?? null, null, ...row.slice(2)]),
    numberFormats: sheet.numberFormats.map((row) => ['General', 'General', 'General', ...row.slice(2)]),
  });
  const next = again(widened, [1, 2, 3]);
  expect(rowOf(next, 'actions/action-1')).toEqual([1, null, 'texte', 'à moi']);
  expect(lastColumn(next)).toBe(5);
});

test('a copied row is a row of the user’s, and the first one keeps its text', () => {
  const sheet = typed(first, ['actions/action-1', 4, 'le premier']);
  const copy = [...(sheet.values[1] ?? [])];
  copy[3] = 'le second';
  const doubled: SheetSnapshot = {
    ...sheet,
    values: [...sheet.values, copy],
    formulas: [...sheet.formulas, copy.map(() => null)],
    numberFormats: [...sheet.numberFormats, copy.map(() => 'General')],
  };
  const next = again(doubled, [1, 2, 3]);
  expect(rowOf(next, 'actions/action-1')[2]).toBe('le premier');
  expect(next.values.some((row) => row.includes('le second'))).toBe(true);
});

test('a sheet that has lost its keys cannot be read back', () => {
  const sheet = structuredClone(first);
  for (const row of sheet.values) row[0] = null;
  expect(readKept(sheet, columns)).toBeNull();
  const headless = structuredClone(first);
  headless.values[0] = [];
  expect(readKept(headless, columns)).toBeNull();
  expect(valueAt(first, 1, 2)).toBe('number');
});
