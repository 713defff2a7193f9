/** What was decided in the pane and kept in the workbook counts on the command line as well. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { runCommand } from '../../src/cli/command';
import type { JsonReport } from '../../src/cli/json-report';
import { readWorkbookFile } from '../../src/cli/xlsx';
import { emptyState, ignoring, keepingSettings, serialiseState } from '../../src/workbook';
import type { WorkbookState } from '../../src/workbook';
import { snapshotXlsx } from '../support/snapshot-xlsx';
import { workbook } from '../support/workbooks';

const decided = { author: 'Claire Martin', at: '2023-06-15T08:00:00.000Z' };
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'annexes-lda-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The bytes of a workbook in which a pilot lacks, with parts as Excel adds them. */
async function file(...parts: string[]): Promise<Uint8Array> {
  const entries = unzipSync(await snapshotXlsx(workbook({ annexe2: { 3: { pilots: null } } })));
  parts.forEach((xml, index) => {
    entries[`customXml/item${index + 1}.xml`] = strToU8(xml);
    entries[`customXml/itemProps${index + 1}.xml`] = strToU8('<ds:datastoreItem xmlns:ds="urn:x"/>');
  });
  return zipSync(entries);
}

async function run(bytes: Uint8Array, ...options: string[]): Promise<{ status: number; out: string }> {
  writeFileSync(join(folder, 'annexes.xlsx'), bytes);
  let out = '';
  const status = await runCommand(['annexes.xlsx', ...options], {
    folder,
    today: '2023-06-15',
    layout: { width: Infinity, isColoured: false },
    write: (text) => (out += text),
    writeError: () => undefined,
  });
  return { status, out };
}

async function report(bytes: Uint8Array, ...options: string[]): Promise<JsonReport> {
  return JSON.parse((await run(bytes, '--format', 'json', ...options)).out) as JsonReport;
}

/** The workbook's state once the finding on the missing pilot is ignored. */
async function ignored(): Promise<{ state: WorkbookState; id: string }> {
  const pilot = (await report(await file())).findings.find(({ rule }) => rule === 'pilotage-pilote-vide');
  if (!pilot) throw new Error('The missing pilot was not found.');
  const { id, rule, action, message } = pilot;
  return { id, state: ignoring({ id, rule, action, excerpt: message, reason: 'Convenu', ...decided })(emptyState) };
}

test('an ignored finding is told apart, and blocks no more', async () => {
  const { state, id } = await ignored();
  const bytes = await file('<a xmlns="urn:autre"/>', serialiseState(state));
  const { findings, counts, ignored: apart } = await report(bytes);
  expect(findings.map((finding) => finding.id)).not.toContain(id);
  expect(counts.bloquant).toBe(0);
  expect(apart).toEqual([
    expect.objectContaining({ id, reason: 'Convenu', author: 'Claire Martin', date: decided.at, action: 3 }),
  ]);
  const { status, out } = await run(bytes);
  expect(status).toBe(0);
  expect(out).toContain('1 autre est ignorée par une décision gardée dans le classeur.');
});

test('without decisions the workbook is checked as if nobody had decided anything', async () => {
  const { state, id } = await ignored();
  const { findings, ignored: apart } = await report(await file(serialiseState(state)), '--sans-decisions');
  expect(findings.map((finding) => finding.id)).toContain(id);
  expect(apart).toBeUndefined();
});

test('the settings of the workbook apply', async () => {
  const off = { values: { rules: { 'pilotage-pilote-vide': 'off' } }, ...decided };
  const bytes = await file(serialiseState(keepingSettings(off)(emptyState)));
  const rulesOf = ({ findings }: JsonReport) => findings.map(({ rule }) => rule);
  expect(rulesOf(await report(bytes))).not.toContain('pilotage-pilote-vide');
  expect(rulesOf(await report(bytes, '--sans-decisions'))).toContain('pilotage-pilote-vide');
});

test('a file without a part of ours keeps nothing, and one that cannot be read costs nothing', async () => {
  expect((await readWorkbookFile(await file('<a xmlns="urn:autre"/>'))).snapshot.state).toBeUndefined();
  const broken = await readWorkbookFile(await file('<annexes-lda xmlns="urn:annexes-lda:1">{</annexes-lda>'));
  expect(broken.snapshot.state).toBeUndefined();
  expect(broken.snapshot.sheets).toHaveLength(2);
});

test('several parts count together', async () => {
  const parts = ['a', 'b'].map((id) =>
    serialiseState(ignoring({ id, rule: 'x', action: null, excerpt: '', reason: 'Convenu', ...decided })(emptyState)),
  );
  const { snapshot } = await readWorkbookFile(await file(...parts));
  expect(snapshot.state?.ignored.map(({ id }) => id)).toEqual(['a', 'b']);
});
