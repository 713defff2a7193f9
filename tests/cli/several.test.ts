/** Several workbooks, folders, settings and SARIF on the command line. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/command';
import type { JsonReport } from '../../src/cli/json-report';
import type { SarifLog } from '../../src/cli/sarif-report';
import type { JsonSummary } from '../../src/cli/summary';
import { rules } from '../../src/rules';
import { snapshotXlsx } from '../support/snapshot-xlsx';
import { plainSpaces, sentenceFaults } from '../support/typography';
import { workbook } from '../support/workbooks';

jest.setTimeout(60_000);

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'annexes-lda-'));
  mkdirSync(join(folder, 'lot/2023'), { recursive: true });
  mkdirSync(join(folder, 'vide'));
  const clean = await snapshotXlsx(workbook());
  const wrong = await snapshotXlsx(workbook({ annexe2: { 4: { pilots: null } } }));
  writeFileSync(join(folder, 'lot/propre.xlsx'), clean);
  writeFileSync(join(folder, 'lot/2023/sans pilote.xlsx'), wrong);
  writeFileSync(join(folder, 'lot/~$propre.xlsx'), 'lock');
  writeFileSync(join(folder, 'lot/notes.txt'), 'notes');
  writeFileSync(join(folder, 'faux.xlsx'), 'no workbook');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...words: string[]) {
  const outcome = { out: '', err: '' };
  const status = await runCommand(words, {
    folder,
    today: '2023-06-15',
    layout: { width: Infinity, isColoured: false },
    write: (text) => (outcome.out += text),
    writeError: (text) => (outcome.err += text),
  });
  return { status, ...outcome };
}

function settingsFile(content: unknown): string {
  writeFileSync(join(folder, 'reglages.json'), typeof content === 'string' ? content : JSON.stringify(content));
  return 'reglages.json';
}

const inBatch = [join('lot', '2023', 'sans pilote.xlsx'), join('lot', 'propre.xlsx')];

describe('several workbooks', () => {
  test('a folder gives a line for each workbook in it, at any depth, and a total', async () => {
    const { status, out, err } = await run('lot');
    expect({ status, err }).toEqual({ status: 1, err: '' });
    const lines = plainSpaces(out).trim().split(' Total');
    expect(lines).toHaveLength(2);
    expect(
      out
        .split('\n')
        .slice(0, 2)
        .map((line) => line.split(/ {2,}/)),
    ).toEqual([
      [inBatch[0], expect.stringMatching(/^1 bloquante, /)],
      [inBatch[1], 'aucune anomalie'],
    ]);
    expect(plainSpaces(out)).toContain('Total : 2 classeurs ; 1 bloquante, ');
  });

  test('a workbook that is named twice is checked once', async () => {
    const { out } = await run('lot', join('lot', 'propre.xlsx'));
    expect(plainSpaces(out)).toContain('Total : 2 classeurs ;');
  });

  test('one that cannot be read is said on the error stream, costs the others nothing and makes the status 2', async () => {
    const { status, out, err } = await run(join('lot', 'propre.xlsx'), 'faux.xlsx');
    expect(status).toBe(2);
    expect(err).toMatch(/^faux\.xlsx\u00a0: Ce fichier n’est pas un classeur Excel/);
    expect(plainSpaces(out)).toContain('Total : 2 classeurs, dont 1 non contrôlé ; aucune anomalie.');
  });

  test('a folder without workbooks says so', async () => {
    const { status, out, err } = await run('vide');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(sentenceFaults(err.trim().replace(/^.*?\u00a0: /, ''))).toEqual([]);
  });

  test('their reports in JSON are those of each', async () => {
    const { out } = await run('lot', 'faux.xlsx', '--format', 'json');
    const summary = JSON.parse(out) as JsonSummary;
    expect(summary.files.map(({ file }) => file)).toEqual(inBatch);
    expect(summary.failures).toEqual([
      { file: 'faux.xlsx', message: expect.stringContaining('classeur Excel') as string },
    ]);
    expect(summary.counts.bloquant).toBe(1);
    const alone = JSON.parse((await run(inBatch[0] ?? '', '--format', 'json')).out) as JsonReport;
    expect(summary.files[0]).toEqual(alone);
  });
});

describe('settings', () => {
  const clean = join('lot', 'propre.xlsx');
  const wrong = inBatch[0] ?? '';

  test('switch rules off and change their severity', async () => {
    const off = await run(wrong, '--settings', settingsFile({ rules: { 'pilotage-pilote-vide': 'off' } }));
    expect(off).toMatchObject({ status: 0, err: '' });
    expect(off.out).not.toContain('pilotage-pilote-vide');
    const light = await run(wrong, '--settings', settingsFile({ rules: { 'pilotage-pilote-vide': 'information' } }));
    expect(light.status).toBe(0);
    expect(light.out).toContain('INFORMATION · Annexe 2!H6 · action 4 · pilotage-pilote-vide');
  });

  test('make the annexes those of the agreement, whose amounts are then checked', async () => {
    const settings = { collectivity: 'Grand Valmont Métropole', firstYear: 2023, grant: 1000, grantee: 'GVM' };
    const { out, err } = await run(clean, '--settings', settingsFile(settings));
    expect(err).toBe('');
    expect(out).toContain('convention-montant-subvention');
  });

  test('that are wrong are said, and the others kept', async () => {
    const content = { grannt: 3, rules: { 'regle-inconnue': 'off' } };
    const { status, err } = await run(clean, '--settings', settingsFile(content));
    expect(status).toBe(0);
    expect(err.trim().split('\n').map(plainSpaces)).toEqual([
      'reglages.json : Réglage inconnu, laissé de côté : « grannt ».',
      'reglages.json : Règle inconnue, laissée de côté : « regle-inconnue ».',
    ]);
  });

  test.each([
    ['no JSON', () => settingsFile('{'), /n’est pas du JSON/],
    ['missing', () => 'absent.json', /introuvable/],
  ])('that are %s end the run', async (_, file, expected) => {
    const { status, out, err } = await run(clean, '--settings', file());
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(expected);
  });
});

test('SARIF gives every rule, every finding with its cells, and the files that could not be checked', async () => {
  const { status, out } = await run('lot', 'faux.xlsx', '--format', 'sarif');
  const log = JSON.parse(out) as SarifLog;
  const [{ tool, results, invocations }] = log.runs;
  expect({ status, version: log.version }).toEqual({ status: 2, version: '2.1.0' });
  expect(tool.driver.rules.map(({ id }) => id)).toEqual(rules.map(({ meta }) => meta.id));
  const found = results.find(({ ruleId }) => ruleId === 'pilotage-pilote-vide');
  expect(found).toMatchObject({
    level: 'error',
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: 'lot/2023/sans%20pilote.xlsx' } },
        logicalLocations: [{ name: 'H6', fullyQualifiedName: 'Annexe 2!H6', kind: 'cell' }],
      },
    ],
  });
  expect(tool.driver.rules[found?.ruleIndex ?? -1]?.id).toBe('pilotage-pilote-vide');
  expect(invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ locations: [{ physicalLocation: { artifactLocation: { uri: 'faux.xlsx' } } }] }],
  });
});
