/** The command as users type it, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { samplePath } from '../../assets/samples/build';
import type { JsonReport } from '../../src/cli/json-report';

// Each process takes a second or two to start, more on a busy machine.
jest.setTimeout(60_000);

const root = join(__dirname, '../..');

function validateFrom(folder: string, ...words: string[]) {
  return spawnSync('npm', ['--prefix', root, 'run', '-s', 'validate', '--', ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
}

test('the report of a workbook with blocking findings goes to the output, and the status is 1', () => {
  const { status, stdout } = validateFrom(dirname(samplePath), basename(samplePath), '--format', 'json');
  const report = JSON.parse(stdout) as JsonReport;
  expect(status).toBe(1);
  expect(report.file).toBe(basename(samplePath));
  expect(report.counts.bloquant).toBeGreaterThan(0);
});

test('a folder is checked on several threads, with a line for each workbook', () => {
  const folder = mkdtempSync(join(tmpdir(), 'annexes-lda-'));
  const names = ['a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx'];
  for (const name of names) copyFileSync(samplePath, join(folder, name));
  const { status, stdout, stderr } = validateFrom(dirname(folder), basename(folder));
  rmSync(folder, { recursive: true });
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  const lines = stdout.trim().split('\n');
  expect(lines.slice(0, 4).map((line) => line.split('  ')[0])).toEqual(
    names.map((name) => join(basename(folder), name)),
  );
  expect(lines.at(-1)).toMatch(
    /^Total\u00a0: 4 classeurs\u00a0; \d+ bloquantes, \d+ avertissements, \d+ informations\.$/,
  );
});

test('what cannot be read goes to the error stream, and the status is 2', () => {
  const { status, stdout, stderr } = validateFrom(root, 'absent.xlsx');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('absent.xlsx\u00a0: Ce fichier est introuvable');
});

test('a reader that stops early is no error', () => {
  const command = `npx tsx src/cli/main.ts "${samplePath}" | head -1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' });
  expect(stdout.trim()).toBe(samplePath);
  expect(stderr).not.toContain('EPIPE');
});
