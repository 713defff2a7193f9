/** « Contrôle continu » over Excel itself: the computed columns follow the annexe at once. */
import * as excel from '../../../src/excel';
import { mayHoldAnnexe } from '../../../src/annexes';
import { checkWorkbook } from '../../../src/taskpane/checking/outcome';
import { jobs } from '../../../src/taskpane/checking/jobs';
import type { Session } from '../../../src/taskpane/session';
import { createSession } from '../../../src/taskpane/session';
import type { Checker, WorkbookChange } from '../../../src/taskpane/session/ports';
import { keptSettings } from '../../../src/validation';
import { computedBlock } from '../../../src/workbook';
import { insertColumns } from '../../support/columns';
import { closeHosts } from '../../support/excel-host';
import { inExcel, openSample, read } from '../../support/valider';

jest.setTimeout(120_000);
afterEach(closeHosts);

const FEW = ['cout-total', 'financements', 'valide', 'ecart-ressources', 'fiabilite', 'anomalies'];

/** Without a worker: it is the same work. */
const checker: Checker = {
  async check({ snapshot, today }) {
    return checkWorkbook(snapshot, keptSettings(snapshot).settings, today);
  },
  stop: () => undefined,
  async run(name, input) {
    return jobs[name](input as never) as never;
  },
};

/** The pane on the sample with some columns, continuous checks on; and what tells it that cells have changed. */
async function followed(): Promise<{ session: Session; tell(change: WorkbookChange): void }> {
  let tell: (change: WorkbookChange) => void = () => undefined;
  const session = createSession({
    excel: {
      ...excel,
      // Excel waits for a pause of the user's; a test does not.
      async onWorkbookChange(listener) {
        tell = listener;
        return async () => undefined;
      },
    },
    checker,
    needsWhole: (sheet) => mayHoldAnnexe(sheet) || sheet.signature !== null,
    now: () => new Date('2021-09-15T10:00:00'),
  });
  await openSample();
  await insertColumns('annexe1', FEW);
  await session.validate();
  await session.setContinuous(true);
  return { session, tell };
}

/** What a column shows on a row of Annexe 1. */
async function shown(id: string, row: number): Promise<unknown> {
  const [block] = (await read()).sheets.flatMap((sheet) => computedBlock(sheet, 'annexe1') ?? []);
  const column = block?.columns.find((candidate) => candidate.id === id);
  return column?.cells[row - column.top]?.value;
}

async function until(isThere: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await isThere())) {
    if (Date.now() > end) throw new Error('It never came.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('a value whose text changes is brought up to date at once, and so is what was found on the row', async () => {
  const { tell } = await followed();
  expect(await shown('valide', 5)).toBe(75_000);
  await inExcel(({ worksheets }) => {
    worksheets.getItem('Annexe 1').getRange('Q5').values = [['60 KE Etat et 25 KE AMP']];
  });
  expect(await shown('valide', 5)).toBe(75_000);
  tell({ isStructural: false });
  await until(async () => (await shown('valide', 5)) === 85_000);
  // More is approved than was asked for
  expect(await shown('fiabilite', 5)).toBe('Rouge');
});

test('so is a value on a row that a filter hides', async () => {
  const { tell } = await followed();
  await inExcel(({ worksheets }) => {
    const sheet = worksheets.getItem('Annexe 1');
    sheet.autoFilter.apply('A2:Q27', 0, { filterOn: 'Custom', criterion1: '>10' });
    sheet.getRange('Q5').values = [['60 KE Etat et 25 KE AMP']];
  });
  const hidden = (await read()).sheets[0]?.hiddenRows;
  expect(hidden).toContain(5);
  tell({ isStructural: false });
  await until(async () => (await shown('valide', 5)) === 85_000);
  expect((await read()).sheets[0]?.hiddenRows).toEqual(hidden);
});

test('an action that is inserted gets its cells at once', async () => {
  const { tell } = await followed();
  await inExcel(({ worksheets }) => {
    const sheet = worksheets.getItem('Annexe 1');
    sheet.getRange('5:5').insert('Down');
    sheet.getRange('A5:D5').values = [[26, 'AMP', 'Action nouvelle', '2. Ingénierie de projet']];
    sheet.getRange('J5:L5').values = [[8_000, 4_000, 'AMP 4000']];
  });
  tell({ isStructural: true });
  await until(async () => (await shown('financements', 5)) === 4_000);
  expect(await shown('ecart-ressources', 5)).toBe(0);
  expect(await shown('cout-total', 29)).toBe(3_938_000);
});
