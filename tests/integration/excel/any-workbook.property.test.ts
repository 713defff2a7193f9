/** Marks leave any workbook as it was once they are undone; any text is written as the text that it is. */
import fc from 'fast-check';
import { ExcelTrouble, applyEdits, applyMarks, clearMarks, readWorkbook } from '../../../src/excel';
import type { Area, Mark, WorkbookSnapshot } from '../../../src/workbook';
import { contentAt, editCell, inverse } from '../../../src/workbook';
import { comparable } from '../../support/comparable';
import { closeHosts, type OpenHost } from '../../support/excel-host';
import { anySheets, hardTexts, openGenerated } from '../../support/generated-workbook';
import { differences, workbookFacts } from '../../support/workbook-facts';

jest.setTimeout(180_000);
afterEach(closeHosts);

const runs = { numRuns: 20 };

async function state({ host }: OpenHost) {
  return comparable(await host.save());
}

function readAll(): Promise<WorkbookSnapshot> {
  return readWorkbook({ needsWhole: () => true });
}

const area: fc.Arbitrary<Area> = fc
  .record({
    top: fc.integer({ min: 1, max: 8 }),
    left: fc.integer({ min: 1, max: 6 }),
    height: fc.nat(2),
    width: fc.nat(2),
  })
  .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));

/** Marks of one severity a sheet: no cell bears two. */
function marksOn(snapshot: WorkbookSnapshot, areas: readonly Area[]): Mark[] {
  return snapshot.sheets.map(({ name }, index) => ({
    sheet: name,
    severity: (['bloquant', 'avertissement', 'information'] as const)[index % 3] ?? 'bloquant',
    areas: [...areas],
  }));
}

test('marks, then one undo: the same workbook', async () => {
  await fc.assert(
    fc.asyncProperty(anySheets, area, async (sheets, marked) => {
      const opened = await openGenerated(sheets);
      const before = await state(opened);
      const snapshot = await readAll();
      await applyMarks(snapshot, marksOn(snapshot, [marked]));
      await opened.undo();
      expect(await state(opened)).toEqual(before);
      await opened.close();
    }),
    runs,
  );
});

test('marks on, marks off: the same workbook', async () => {
  await fc.assert(
    fc.asyncProperty(anySheets, area, async (sheets, marked) => {
      const opened = await openGenerated(sheets);
      const before = workbookFacts(await opened.host.save());
      const snapshot = await readAll();
      await applyMarks(snapshot, marksOn(snapshot, [marked]));
      expect(differences(before, workbookFacts(await opened.host.save()))).not.toEqual([]);
      await clearMarks();
      expect(differences(before, workbookFacts(await opened.host.save()))).toEqual([]);
      await opened.close();
    }),
    { numRuns: 10 },
  );
});

test('fix, undo, or refused: the same workbook', async () => {
  const change = fc.record({
    row: fc.integer({ min: 1, max: 8 }),
    column: fc.integer({ min: 1, max: 6 }),
    value: fc.oneof(fc.constantFrom(...hardTexts.slice(0, -1)), fc.integer(), fc.boolean()),
  });
  const changes = fc.uniqueArray(change, {
    minLength: 1,
    maxLength: 6,
    selector: ({ row, column }) => `${row} ${column}`,
  });
  await fc.assert(
    fc.asyncProperty(anySheets, changes, async (sheets, wanted) => {
      const opened = await openGenerated(sheets);
      const before = workbookFacts(await opened.host.save());
      const [sheet] = (await readAll()).sheets;
      if (!sheet) throw new Error('No sheet');
      const edits = wanted.map(({ value, ...cell }) => editCell(sheet, cell, { value }));
      // A number in a cell of format « Texte » that nobody has read: Excel keeps a text, and all is put back.
      const done = await applyEdits(edits).catch((error: unknown) => {
        if (error instanceof ExcelTrouble && error.kind === 'refused') return [];
        throw error;
      });
      await applyEdits(inverse(done), { since: 'fix' });
      expect(differences(before, workbookFacts(await opened.host.save()))).toEqual([]);
      await opened.close();
    }),
    { numRuns: 12, seed: 7 },
  );
});

test.each(hardTexts.map((text) => [text.slice(0, 30), text]))(
  '« %s » is written as the text that it is',
  async (_, text) => {
    const opened = await openGenerated({ 'Annexe 1': [['x', 1]] });
    const snapshot = await readAll();
    const [sheet] = snapshot.sheets;
    if (!sheet) throw new Error('No sheet');
    await applyEdits([editCell(sheet, { row: 1, column: 1 }, { value: text })]);
    const [read] = (await readAll()).sheets;
    if (!read) throw new Error('No sheet');
    expect(contentAt(read, { row: 1, column: 1 })).toMatchObject({ value: text, formula: null });
    const { data } = await opened.host.save();
    const cell = data.sheets[data.sheetOrder[0] ?? '']?.cellData?.[0]?.[0];
    expect(cell?.f ?? null).toBeNull();
  },
);
