import { ExcelTrouble } from '../../src/excel';
import { createSession } from '../../src/taskpane/session';
import type { SheetBlueprint } from '../../src/workbook';
import { everyKind } from '../support/blueprints';
import { outcome } from './support/outcomes';
import { MemoryChecker, MemoryExcel } from './support/ports';

const sheets = (count: number): SheetBlueprint[] =>
  Array.from({ length: count }, (_, index) => everyKind({ name: `Fiche ${index + 1}` }));

/** A session over an Excel in memory that notes how many sheets each request asks for, and which of them it shows. */
function opened() {
  const excel = new MemoryExcel();
  const requests: [number, boolean | undefined][] = [];
  const create = excel.createSheets.bind(excel);
  excel.createSheets = (blueprints, options?: { shows?: boolean }) => {
    requests.push([blueprints.length, options?.shows]);
    if (requests.length === 3) excel.failures.set('createSheets', new ExcelTrouble('refused', 'Excel est occupé.'));
    return create(blueprints);
  };
  const session = createSession({
    excel,
    checker: new MemoryChecker(outcome([])),
    needsWhole: () => true,
    now: () => new Date(0),
  });
  return { session, excel, requests };
}

describe('many sheets at once', () => {
  it('go to Excel in several requests, and are taken back in one step', async () => {
    const { session, excel, requests } = opened();
    expect(await session.insertSheets({ blueprints: sheets(50), after: [], sources: [] })).toBe(true);
    expect(requests).toEqual([
      [40, true],
      [10, false],
    ]);
    expect(excel.built.size).toBe(50);
    await session.undo();
    expect(excel.built.size).toBe(0);
  });

  it('leave nothing where one of the requests fails', async () => {
    const { session, excel } = opened();
    expect(await session.insertSheets({ blueprints: sheets(100), after: [], sources: [] })).toBe(false);
    expect(session.getState().failure?.message).toBe('Excel est occupé.');
    expect(excel.built.size).toBe(0);
  });
});
