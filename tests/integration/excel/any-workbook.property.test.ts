/** Marks leave any workbook as it was once they are undone; any text is written as the text that it is. */
import fc from 'fast-check';
import { applyEdits, applyMarks, readWorkbook } from '../../../src/excel';
import type { Area, Mark, WorkbookSnapshot } from '../../../src/workbook';
import { contentAt, editCell } from '../../../src/workbook';
import { comparable } from '../../support/comparable';
import { closeHosts, type OpenHost } from '../../support/excel-host';
import { anySheets, hardTexts, openGenerated } from '../../support/generated-workbook';

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
