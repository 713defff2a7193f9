import { saveXlsx } from '../../../preview/files';
import { readWorkbookFile } from '../../../src/cli/xlsx';
import type { ComputedBlock, ComputedRole, WorkbookSnapshot } from '../../../src/workbook';
import { computedBlock } from '../../../src/workbook';
import { expected1, expected2, underneath1 } from '../../columns/expected';
import { insertColumns } from '../../support/columns';
import { closeHosts } from '../../support/excel-host';
import { converted, testWithLibreOffice } from '../../support/libreoffice';
import { openSample, read } from '../../support/valider';

jest.setTimeout(240_000);

/** Rows of the block beside the sample's annexes: band, headings, 25 actions, then what is under them. */
const HEAD = 2;
const ACTIONS = 25;
const EUROS = '#,##0 "€"';

let snapshot: WorkbookSnapshot;
let file: Uint8Array;

beforeAll(async () => {
  const { host } = await openSample();
  await insertColumns('annexe1');
  await insertColumns('annexe2');
  snapshot = await read();
  file = (await saveXlsx(await host.save())).bytes;
  await closeHosts();
});

function blockIn({ sheets }: WorkbookSnapshot, role: ComputedRole): ComputedBlock {
  const [block] = sheets.flatMap((sheet) => computedBlock(sheet, role) ?? []);
  if (!block) throw new Error(`No block of ${role}`);
  return block;
}

/** What a column shows, from its first row; dates as ISO. */
function shown(block: ComputedBlock, id: string): unknown[] {
  const column = block.columns.find((candidate) => candidate.id === id);
  if (!column) throw new Error(`No column ${id}`);
  return column.cells.map(({ value, numberFormat }) => {
    if (typeof value !== 'number') return value ?? '';
    return numberFormat.includes('yyyy') ? new Date((value - 25_569) * 86_400_000).toISOString().slice(0, 10) : value;
  });
}

function near(value: unknown): unknown {
  return typeof value === 'number' ? expect.closeTo(value, 6) : value;
}

function checkValues(book: WorkbookSnapshot): void {
  const [first, second] = [blockIn(book, 'annexe1'), blockIn(book, 'annexe2')];
  for (const [id, values] of Object.entries(expected1)) {
    const actions = shown(first, id).slice(HEAD, HEAD + ACTIONS);
    expect({ id, actions }).toEqual({ id, actions: values.map(near) });
  }
  for (const [id, values] of Object.entries(expected2)) {
    const actions = shown(second, id).slice(HEAD, HEAD + ACTIONS);
    expect({ id, actions }).toEqual({ id, actions: values.map(near) });
  }
}

function checkUnderneath(book: WorkbookSnapshot): void {
  const block = blockIn(book, 'annexe1');
  for (const [id, { total, annexe, article, uncounted }] of Object.entries(underneath1)) {
    const under = shown(block, id).slice(HEAD + ACTIONS);
    const wanted = [total, annexe, article, uncounted].map((value) => near(value ?? ''));
    expect({ id, under }).toEqual({ id, under: wanted });
  }
}

test('every computed value of the sample is the one worked out by hand', () => {
  checkValues(snapshot);
});

test('so are the totals, their gaps and the rows without amount', () => {
  checkUnderneath(snapshot);
  const cells = blockIn(snapshot, 'annexe1').columns.find(({ id }) => id === 'cout-total')?.cells ?? [];
  expect(cells.slice(-4).map(({ numberFormat }) => numberFormat)).toEqual([EUROS, EUROS, EUROS, '0']);
});

test('no cell shows an error', () => {
  const cells = (['annexe1', 'annexe2'] as const)
    .flatMap((role) => blockIn(snapshot, role).columns)
    .flatMap((column) => column.cells);
  expect(cells.filter(({ value }) => typeof value === 'string' && value.startsWith('#'))).toEqual([]);
});

testWithLibreOffice('LibreOffice, which recalculates the saved copy, finds the same', async () => {
  const recalculated = await readWorkbookFile(converted(file, 'xlsx', 'xlsx'));
  checkValues(recalculated.snapshot);
  checkUnderneath(recalculated.snapshot);
});
